import { isBlank, reject, say } from '#kernel';
import type { Dated, Decider, FactsOf } from '#ledger';
import * as commands from './attachment.commands.js';
import { type Attachment, personalFields, type WrittenFact } from './attachment.events.js';
import { attachmentFields } from './attachment.fields.js';
import { attachmentWords } from './attachment.words.js';

/** The classes of all commands on attachments. */
export const attachmentCommands = { ...commands, ...attachmentFields.commands };
/** All commands on attachments. */
export type AttachmentCommand = InstanceType<(typeof attachmentCommands)[keyof typeof attachmentCommands]>;
/** The facts of attachments, as they are stored. */
export type AttachmentFact = WrittenFact | FactsOf<typeof attachmentFields>;

/** Decides commands on attachments, and applies their facts. The file itself is in the ledger before. */
export const attachmentDecider: Decider<Attachment, AttachmentCommand, AttachmentFact> = {
  category: 'attachment',
  noun: 'attachment',
  creates: ['AttachFile'],
  revives: ['RestoreAttachment', 'RemoveAttachment'],
  // The persons are those by whose keys the file is sealed: they stay, also when a contact ends.
  references: {},
  personal: personalFields,
  words: attachmentWords,
  name: ({ name, mediaType }) => name ?? mediaType,
  decide,
  evolve,
};

function decide(command: AttachmentCommand, attachment: Attachment | undefined): readonly AttachmentFact[] {
  if (command.type !== 'AttachFile') return attachmentFields.decide(attachment!, command);
  if (isBlank(command.data.name ?? '')) reject('INVALID', say`Give the file a name.`, 'name');
  return [{ type: 'FileAttached', data: command.data }];
}

function evolve(attachment: Attachment | undefined, fact: Dated<AttachmentFact>): Attachment {
  if (fact.type === 'FileAttached') return { ...fact.data, attachedOn: fact.effectiveOn, retired: false };
  if (!attachment) return reject('NOT_FOUND', `${fact.type}: the attachment does not exist yet.`);
  return attachmentFields.evolve(attachment, fact);
}

import { type CommandsOf, type Decider, declaredDecider, type FactsOf } from '#ledger';
import { type Attachment, attachmentFields } from './attachment.fields.js';

/** The facts of attachments, as they are stored. */
export type AttachmentFact = FactsOf<typeof attachmentFields>;

const declared = declaredDecider(attachmentFields, {
  category: 'attachment',
  noun: 'attachment',
  name: ({ name, mediaType }: Attachment) => name ?? mediaType,
});

/** Decides commands on attachments, and applies their facts. The file itself is in the ledger before. */
export const attachmentDecider: Decider<Attachment, CommandsOf<typeof attachmentFields>, AttachmentFact> = {
  ...declared,
  personal: { FileAttached: ['name', 'note'] },
  evolve(attachment, fact) {
    const evolved = declared.evolve(attachment, fact);
    return fact.type === 'FileAttached' ? { ...evolved, attachedOn: fact.effectiveOn } : evolved;
  },
};

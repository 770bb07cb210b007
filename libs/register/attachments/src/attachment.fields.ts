import { fieldsOf } from '#ledger';
import type { Attachment } from './attachment.events.js';

const { declared, life } = fieldsOf<Attachment>();

/** The changes of an attachment. Its file never changes: another file is another attachment. */
export const attachmentFields = declared(
  life(
    {
      command: 'RemoveAttachment',
      event: 'AttachmentRemoved',
      description: 'Takes a file from its thing. At earlier moments it is there. To destroy it, forget the attachment.',
    },
    { command: 'RestoreAttachment', event: 'AttachmentRestored' },
  ),
);

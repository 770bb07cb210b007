import { declaredSlice } from '#slice';
import { attachmentAccess } from './attachment.access.js';
import { attachmentDecider } from './attachment.decider.js';
import { attachmentFields } from './attachment.fields.js';
import { attachmentProjection } from './attachment.projection.js';
import { AttachmentResolver } from './attachment.resolver.js';

/** The slice of attachments: files that show something about things. They are sealed in this ledger, so a register file has none. */
export const attachments = declaredSlice(attachmentFields, {
  decider: attachmentDecider,
  projection: attachmentProjection,
  access: attachmentAccess,
  providers: [AttachmentResolver],
});

import { slice } from '#slice';
import { attachmentAccess } from './attachment.access.js';
import { attachmentDecider, attachmentCommands as commands } from './attachment.decider.js';
import { attachmentProjection } from './attachment.projection.js';
import { AttachmentResolver } from './attachment.resolver.js';

/** The slice of attachments: files that show something about things. They are sealed in this ledger, so a register file has none. */
export const attachments = slice({
  decider: attachmentDecider,
  commands,
  projection: attachmentProjection,
  access: attachmentAccess,
  providers: [AttachmentResolver],
});

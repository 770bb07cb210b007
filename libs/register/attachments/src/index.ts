export { AttachFile } from './attachment.commands.js';
export { attachmentDecider } from './attachment.decider.js';
export type { Attached, Attachment as AttachmentState } from './attachment.events.js';
export { AttachFileInput, Attachment } from './attachment.graphql.js';
export { showAttachment } from './attachment.resolver.js';
export { attachments } from './attachment.slice.js';

export { attachmentDecider } from './attachment.decider.js';
export { type Attached, type Attachment as AttachmentState, attachmentFields } from './attachment.fields.js';
export { AttachFileInput, Attachment } from './attachment.graphql.js';
export { showAttachment } from './attachment.resolver.js';
export { attachments } from './attachment.slice.js';

import type { Access } from '#read-model';

/** No grant covers attachments: a file leaves the register only when somebody gives it. */
export const attachmentAccess: Access = {};

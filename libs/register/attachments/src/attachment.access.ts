import type { Access } from '#read-model';

/** No grant covers attachments: a file leaves the register only when somebody gives it. They go with what they are about. */
export const attachmentAccess: Access = { belonging: { of: 'about' } };

import type { Access } from '#read-model';

/** No grant covers the work on findings: it is of those who keep the register. It belongs to the thing of the finding. */
export const findingWorkAccess: Access = { belonging: { of: 'subject' } };

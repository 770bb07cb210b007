import type { Access } from '#read-model';

/** No grant covers the work on findings: it belongs to those who keep the register. */
export const findingWorkAccess: Access = {};

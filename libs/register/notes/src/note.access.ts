import type { Access } from '#read-model';

/** No grant covers notes: they belong to those who keep the register. */
export const noteAccess: Access = {};

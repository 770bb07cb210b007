import type { Access } from '#read-model';

/** No grant covers notes: they are of those who keep the register. Anybody of them may write one; it belongs to what it is about. */
export const noteAccess: Access = { belonging: { of: 'about' }, isAddedByAll: true };

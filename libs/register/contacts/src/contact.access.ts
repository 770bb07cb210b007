import type { Access } from '#read-model';

/** The contacts that a grant covers: those named by the parties and profiles that it covers. They are shared. */
export const contactAccess: Access = {
  covered: () => ({
    anyOf: ['party', 'jurisdictionProfile'].map((kind) => ({
      id: { kind, having: [], collect: 'refers', isCovered: true },
    })),
  }),
  isAddedByAll: true,
};

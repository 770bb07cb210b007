import type { Access } from '#read-model';

/** A grant covers whom the parties and profiles name that it covers. */
export const contactAccess: Access = {
  covered: () => ({
    anyOf: ['party', 'jurisdictionProfile'].map((kind) => ({
      id: { kind, having: [], collect: 'refers', isCovered: true },
    })),
  }),
};

import type { Access } from '#read-model';

/** A grant covers the parties that anything names that it covers. */
export const partyAccess: Access = {
  covered: () => ({
    anyOf: ['processingActivity', 'engagement', 'transfer', 'jurisdictionProfile'].map((kind) => ({
      id: { kind, having: [], collect: 'refers', isCovered: true },
    })),
  }),
};

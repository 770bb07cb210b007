import type { Access } from '#read-model';

/** A grant covers every party that a covered activity, asset, engagement, transfer or profile names. They are shared. */
export const partyAccess: Access = {
  covered: () => ({
    anyOf: ['processingActivity', 'asset', 'engagement', 'transfer', 'jurisdictionProfile'].map((kind) => ({
      id: { kind, having: [], collect: 'refers', isCovered: true },
    })),
  }),
  isAddedByAll: true,
};

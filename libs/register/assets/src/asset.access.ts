import type { Access } from '#read-model';

/** A grant covers the assets in which a covered activity runs. */
export const assetAccess: Access = {
  covered: () => ({ id: { kind: 'processingActivity', having: [], collect: 'refers', isCovered: true } }),
};

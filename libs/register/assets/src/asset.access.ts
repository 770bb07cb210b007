import type { Access } from '#read-model';

/** A grant covers the assets in which a covered activity runs. They belong to their department, and to the company that keeps them. */
export const assetAccess: Access = {
  covered: () => ({ id: { kind: 'processingActivity', having: [], collect: 'refers', isCovered: true } }),
  belonging: { department: 'department', controllers: 'keptBy' },
};

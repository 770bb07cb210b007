import type { Access } from '#read-model';

/** What the law makes of the register is for those who keep it: a grant that covers a part would be judged by that part. */
export const findingsAccess: Access = {
  queries: { VIEWER: ['findings'] },
  types: ['Finding', 'FindingConnection', 'FindingEdge'],
};

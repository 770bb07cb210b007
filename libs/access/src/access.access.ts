import type { Access } from '#read-model';

/** Who has access is for administrators to see and to say. */
export const accessAccess: Access = {
  kind: 'access',
  isForAdministrators: true,
  queries: { ANYBODY: ['me'], ADMINISTRATOR: ['grants', 'readings'] },
  mutations: { ADMINISTRATOR: ['createKey', 'giveAccess', 'withdrawAccess'] },
  types: ['Grant', 'GrantReceipt', 'KeyReceipt', 'Me', 'Reading', 'ReadingConnection'],
};

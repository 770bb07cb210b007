import type { Access } from '#read-model';

/** What spans slices. */
export const registerAccess: Access = {
  queries: {
    ANYBODY: ['changes', 'history', 'ledger', 'processors', 'registerFile'],
    VIEWER: ['overdueReviews'],
  },
  mutations: {
    EDITOR: ['annul', 'applyRegister', 'redate', 'scheduleReview', 'submitForReview'],
    APPROVER: ['approve', 'recordReview', 'requestChanges'],
    ADMINISTRATOR: ['forgetContact'],
  },
  types: [
    'ApplyReceipt',
    'HistoryConnection',
    'HistoryEvent',
    'HistoryEventEdge',
    'LedgerState',
    'OverdueReview',
    'OverdueReviewConnection',
    'OverdueReviewEdge',
    'PlannedCommand',
    'ThingChange',
    'ThingName',
    'AutomatedDecision',
    'Due',
    'EventPlace',
    'FieldChange',
    'PageInfo',
    'Receipt',
  ],
};

import type { WordsOf } from '#ledger';
import type { FindingFact } from './finding-work.events.js';

/** The words of the events of the work on findings. */
export const findingWorkWords: WordsOf<FindingFact> = {
  FindingAssigned: { rule: 'rule', subject: '@subject', path: 'path', 'assignee?': 'assignee' },
  FindingCommented: { rule: 'rule', subject: '@subject', path: 'path', text: 'text' },
  FindingAccepted: { rule: 'rule', subject: '@subject', path: 'path', reason: 'reason', until: 'until' },
  AcceptanceWithdrawn: { rule: 'rule', subject: '@subject', path: 'path' },
};

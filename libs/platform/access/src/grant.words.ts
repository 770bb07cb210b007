import type { WordsOf } from '#ledger';
import type { AccessFact } from './grant.events.js';

/** The words of the events of access. */
export const grantWords: WordsOf<AccessFact> = {
  AccessGiven: { role: 'role', label: 'label', until: 'until' },
  AccessChanged: { grant: 'id', label: 'label', until: 'until' },
  AccessHandedOver: { grant: 'id' },
  AccessWithdrawn: { grant: 'id' },
};

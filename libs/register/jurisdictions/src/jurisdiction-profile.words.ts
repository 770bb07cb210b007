import type { WordsOf } from '#ledger';
import type { WrittenFact } from './jurisdiction-profile.events.js';
import { profileFields } from './jurisdiction-profile.fields.js';

const written: WordsOf<WrittenFact> = { JurisdictionProfileOpened: { code: 'code' } };

/** The words of the events of jurisdiction profiles. */
export const profileWords = { ...written, ...profileFields.words };

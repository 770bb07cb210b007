import type { WordsOf } from '#ledger';
import type { WrittenFact } from './engagement.events.js';
import { engagementFields } from './engagement.fields.js';

const written: WordsOf<WrittenFact> = { ProcessorEngaged: { processor: '@processor', work: 'work' } };

/** The words of the events of engagements. */
export const engagementWords = { ...written, ...engagementFields.words };

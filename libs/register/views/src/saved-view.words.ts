import type { WordsOf } from '#ledger';
import type { WrittenFact } from './saved-view.events.js';
import { savedViewFields } from './saved-view.fields.js';

const written: WordsOf<WrittenFact> = { ViewSaved: { name: 'name' } };

/** The words of the events of views. */
export const savedViewWords = { ...written, ...savedViewFields.words };

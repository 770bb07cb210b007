import type { WordsOf } from '#ledger';
import type { WrittenFact } from './note.events.js';
import { noteFields } from './note.fields.js';

const written: WordsOf<WrittenFact> = {
  NoteWritten: { about: '@about', text: 'text' },
  NoteReplied: { text: 'text' },
};

/** The words of the events of notes. */
export const noteWords = { ...written, ...noteFields.words };

import type { WordsOf } from '#ledger';
import type { WrittenFact } from './attachment.events.js';
import { attachmentFields } from './attachment.fields.js';

/** The words of the event that is written by hand. They do not have the name of the file, which can name a person. */
const written: WordsOf<WrittenFact> = { FileAttached: { about: '@about' } };

/** The words of the events of attachments. */
export const attachmentWords = { ...written, ...attachmentFields.words };

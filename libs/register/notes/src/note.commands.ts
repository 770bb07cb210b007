import { command } from '#ledger';
import type { NoteDetails, Reply } from './note.events.js';

// The commands that are written by hand. Those of fields follow from their declarations.

type Written = Partial<NoteDetails> & Pick<NoteDetails, 'about' | 'text'> & { readonly by: string };

/** Writes a remark on a thing, which can be a task. */
export class WriteNote extends command<'WriteNote', Written>('WriteNote') {}
/** Answers a note. */
export class ReplyToNote extends command<'ReplyToNote', Reply>('ReplyToNote') {}

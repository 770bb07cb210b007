import { reject, say } from '#kernel';
import { type CommandsOf, command, type Decider, declaredDecider, type Fact, type FactsOf } from '#ledger';
import { mustSaySomething, type Note, noteFields, type Reply } from './note.fields.js';

/** Answers a note. */
export class ReplyToNote extends command<'ReplyToNote', Reply>('ReplyToNote') {}

/** The classes of all commands on notes. */
export const noteCommands = { ...noteFields.commands, ReplyToNote };
/** The facts of notes, as they are stored. */
export type NoteFact = FactsOf<typeof noteFields> | Fact<'NoteReplied', Reply>;

/** Most replies to one note. */
const MOST_REPLIES = 200;

const declared = declaredDecider(noteFields, { category: 'note', noun: 'note', name: (note: Note) => note.text });

/** Decides commands on notes, and applies their facts. Whether there is a thing that a note is about, its resolver says. */
export const noteDecider: Decider<Note, CommandsOf<typeof noteFields> | ReplyToNote, NoteFact> = {
  ...declared,
  words: { ...declared.words, NoteReplied: { text: 'text' } },
  decide(command, note) {
    if (command.type !== 'ReplyToNote') return declared.decide(command, note);
    mustSaySomething(command.data);
    if (note!.replies.length >= MOST_REPLIES)
      reject('INVALID', say`A note has at most ${MOST_REPLIES} replies: write a new one.`, 'text');
    return [{ type: 'NoteReplied', data: command.data }];
  },
  evolve(note, fact) {
    if (fact.type === 'NoteWritten')
      return { ...declared.evolve(note, fact), writtenOn: fact.effectiveOn, replies: [] };
    if (fact.type !== 'NoteReplied') return declared.evolve(note, fact);
    if (!note) return reject('NOT_FOUND', `${fact.type}: the note does not exist yet.`);
    return { ...note, replies: [...note.replies, { ...fact.data, on: fact.effectiveOn }] };
  },
};

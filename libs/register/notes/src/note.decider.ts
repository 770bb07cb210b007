import { isBlank, reject, say } from '#kernel';
import type { Dated, Decider, FactsOf } from '#ledger';
import * as commands from './note.commands.js';
import type { Note, WrittenFact } from './note.events.js';
import { noteFields } from './note.fields.js';
import { noteWords } from './note.words.js';

/** The classes of all commands on notes. */
export const noteCommands = { ...commands, ...noteFields.commands };
/** All commands on notes. */
export type NoteCommand = InstanceType<(typeof noteCommands)[keyof typeof noteCommands]>;
/** The facts of notes, as they are stored. */
export type NoteFact = WrittenFact | FactsOf<typeof noteFields>;

/** Most replies to one note. */
const MOST_REPLIES = 200;

/** Decides commands on notes, and applies their facts. Whether there is a thing that a note is about, its resolver says. */
export const noteDecider: Decider<Note, NoteCommand, NoteFact> = {
  category: 'note',
  noun: 'note',
  creates: ['WriteNote'],
  revives: ['ReopenNote', 'CloseNote'],
  references: { assignee: 'contact', 'mentions[]': 'contact' },
  words: noteWords,
  name: (note) => note.text,
  decide,
  evolve,
};

function decide(command: NoteCommand, note: Note | undefined): readonly NoteFact[] {
  switch (command.type) {
    case 'WriteNote':
      mustSaySomething(command.data.text);
      return [{ type: 'NoteWritten', data: { mentions: [], ...command.data } }];
    case 'ReplyToNote':
      mustSaySomething(command.data.text);
      if (note!.replies.length >= MOST_REPLIES)
        reject('INVALID', say`A note has at most ${MOST_REPLIES} replies: write a new one.`, 'text');
      return [{ type: 'NoteReplied', data: command.data }];
    default:
      return noteFields.decide(note!, command);
  }
}

function evolve(note: Note | undefined, fact: Dated<NoteFact>): Note {
  if (fact.type === 'NoteWritten') return { ...fact.data, writtenOn: fact.effectiveOn, replies: [], retired: false };
  if (!note) return reject('NOT_FOUND', `${fact.type}: the note does not exist yet.`);
  if (fact.type === 'NoteReplied')
    return { ...note, replies: [...note.replies, { ...fact.data, on: fact.effectiveOn }] };
  return noteFields.evolve(note, fact);
}

function mustSaySomething(text: string): void {
  if (isBlank(text)) reject('INVALID', say`It is blank: say what is to be known or done.`, 'text');
}

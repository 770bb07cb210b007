import { Clock, reject } from '#kernel';
import {
  command,
  type Dated,
  type Decider,
  drop,
  type Fact,
  put,
  type Row,
  rowUnder,
  type Thing,
  unless,
  unlessThere,
} from '#ledger';
import { projection } from './projection.js';

/** The smallest thing with all features of a thing: a title, rows with keys, an end, and reviews. */
export interface Note extends Thing {
  readonly title: string;
  readonly rows: readonly NoteRow[];
}

export interface NoteRow extends Row {
  readonly value: string;
}

export type NoteFact =
  | Fact<'NoteRegistered', { readonly title: string; readonly rows: readonly NoteRow[] }>
  | Fact<'NoteRetitled', { readonly title: string }>
  | Fact<'NoteRowSet', { readonly row: NoteRow }>
  | Fact<'NoteRowRemoved', { readonly key: string }>
  | Fact<'NoteRetired', Record<string, never>>
  | Fact<'NoteReinstated', Record<string, never>>;

export class RegisterNote extends command<'RegisterNote', { title: string; rows?: readonly NoteRow[] }>(
  'RegisterNote',
) {}
export class RetitleNote extends command<'RetitleNote', { title: string }>('RetitleNote') {}
export class SetNoteRow extends command<'SetNoteRow', { row: NoteRow }>('SetNoteRow') {}
export class RemoveNoteRow extends command<'RemoveNoteRow', { key: string }>('RemoveNoteRow') {}
export class RetireNote extends command<'RetireNote', Record<string, never>>('RetireNote') {}
export class ReinstateNote extends command<'ReinstateNote', Record<string, never>>('ReinstateNote') {}

export type NoteCommand = RegisterNote | RetitleNote | SetNoteRow | RemoveNoteRow | RetireNote | ReinstateNote;

export const noteDecider: Decider<Note, NoteCommand, NoteFact> = {
  category: 'note',
  noun: 'note',
  creates: ['RegisterNote'],
  revives: ['ReinstateNote', 'RetireNote'],
  reviewed: true,
  life: ['NoteRetired', 'NoteReinstated'],
  references: {},
  words: {
    NoteRegistered: { title: 'title' },
    NoteRetitled: { title: 'title' },
    NoteRowSet: { key: 'row.key', value: 'row.value' },
    NoteRowRemoved: { key: 'key' },
    NoteRetired: {},
    NoteReinstated: {},
  },
  name: (note) => note.title,
  decide,
  evolve,
};

function decide(command: NoteCommand, current: Note | undefined): readonly NoteFact[] {
  if (command.type === 'RegisterNote') return [{ type: 'NoteRegistered', data: { rows: [], ...command.data } }];
  const note = current!;
  switch (command.type) {
    case 'RetitleNote':
      return unless(note.title, command.data.title, { type: 'NoteRetitled', data: command.data });
    case 'SetNoteRow':
      return unlessThere(note.rows, command.data.row, { type: 'NoteRowSet', data: command.data });
    case 'RemoveNoteRow':
      rowUnder(note.rows, command.data.key);
      return [{ type: 'NoteRowRemoved', data: command.data }];
    case 'RetireNote':
      return note.retired ? [] : [{ type: 'NoteRetired', data: {} }];
    case 'ReinstateNote':
      return note.retired ? [{ type: 'NoteReinstated', data: {} }] : [];
  }
}

function evolve(note: Note | undefined, fact: Dated<NoteFact>): Note {
  if (fact.type === 'NoteRegistered')
    return note ? reject('ALREADY_EXISTS', 'The note exists already.') : { ...fact.data, retired: false };
  if (!note) return reject('NOT_FOUND', `${fact.type}: the note does not exist yet.`);
  switch (fact.type) {
    case 'NoteRetitled':
      return { ...note, title: fact.data.title };
    case 'NoteRowSet':
      return { ...note, rows: put(note.rows, fact.data.row) };
    case 'NoteRowRemoved':
      return { ...note, rows: drop(note.rows, fact.data.key) };
    case 'NoteRetired':
      return { ...note, retired: true };
    case 'NoteReinstated':
      return { ...note, retired: false };
  }
}

export const noteProjection = projection({
  decider: noteDecider,
  version: 1,
  sort: (note) => note.title.toLowerCase(),
  indexTerms: (note) => ({ row: note.rows.map((row) => row.key) }),
  text: ({ title }) => ({ title }),
});

/** A clock that tests set. */
export class SettableClock extends Clock {
  private time = new Date('2024-01-01T12:00:00.000Z');

  /** @param time an instant, or a date for its noon (UTC) */
  set(time: string): void {
    this.time = new Date(time.length === 10 ? `${time}T12:00:00.000Z` : time);
  }

  override now(): Date {
    return this.time;
  }
}

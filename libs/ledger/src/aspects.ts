import type { CommandMeta, IssuedCommand } from './commands.js';
import { same } from './fold.js';
import { said } from './said.js';

type Document = Readonly<Record<string, unknown>>;

/** The class of any command. */
// biome-ignore lint/suspicious/noExplicitAny: the data of a command is checked where its class is written
export type AnyCommandClass = new (id: string | undefined, data: any, meta?: CommandMeta) => IssuedCommand;

/** One part of a thing that a register file may change: which fields, and the commands that make the difference. */
export interface Aspect {
  readonly fields: readonly string[];
  /** What is to be set; for a whole thing in the order of its aspects. */
  changes(id: string, now: Document, wanted: Document, meta: CommandMeta): IssuedCommand[];
  /** What is to be removed, after all changes and in the reverse order: nothing is taken away while a row refers to it. */
  removals(id: string, now: Document, wanted: Document, meta: CommandMeta): IssuedCommand[];
}

/** Fields that one command sets together; the command's data has the same names. */
export function whole(type: AnyCommandClass, ...fields: string[]): Aspect {
  const pick = (from: Document) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return {
    fields,
    changes: (id, now, wanted, meta) =>
      same(said(pick(now)), said(pick(wanted))) ? [] : [new type(id, pick(wanted), meta)],
    removals: () => [],
  };
}

interface RowOptions {
  /** Names rows that carry no key of their own. */
  readonly keyOf?: (row: Document) => unknown;
  /** How `remove` is told which row. */
  readonly keyed?: (row: Document) => Document;
  /** What a row leaves out stays as it is (the dates of acts, which follow from when they were recorded). */
  readonly merge?: boolean;
}

/** Rows under keys: `set` takes the row as `name`, `remove` (where rows can be removed) the key. */
export function rows(
  field: string,
  set: AnyCommandClass,
  name: string,
  remove?: AnyCommandClass,
  { keyOf = (row) => row.key, keyed = (row) => ({ key: row.key }), merge = false }: RowOptions = {},
): Aspect {
  const listed = (from: Document) => (from[field] ?? []) as Document[];
  const among = (list: Document[], row: Document) => list.find((other) => keyOf(other) === keyOf(row));
  const differs = (now: Document | undefined, row: Document) =>
    !same(said(now), said(merge ? { ...now, ...row } : row));
  return {
    fields: [field],
    changes: (id, now, wanted, meta) =>
      listed(wanted)
        .filter((row) => differs(among(listed(now), row), row))
        .map((row) => new set(id, { [name]: row }, meta)),
    removals: (id, now, wanted, meta) =>
      listed(now)
        .filter((row) => remove && !among(listed(wanted), row))
        .map((row) => new remove!(id, keyed(row), meta)),
  };
}

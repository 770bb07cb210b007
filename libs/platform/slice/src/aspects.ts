import { reject, same, withoutEmpty } from '#kernel';
import type { CommandMeta, Fields, IssuedCommand } from '#ledger';

type Document = Readonly<Record<string, unknown>>;

/** The class of any command. */
// biome-ignore lint/suspicious/noExplicitAny: the data of a command is checked where its class is written
export type AnyCommandClass = new (id: string | undefined, data: any, meta?: CommandMeta) => IssuedCommand;

/** A part of a thing that a register file can change: its fields, and the commands that change them. */
export interface Aspect {
  readonly fields: readonly string[];
  /**
   * Returns the commands that set what differs. A thing runs them in the order of its aspects.
   * @throws {Rejection} INVALID if a list has two rows with one key, with the path in the thing
   */
  changes(id: string, current: Document, target: Document, meta: CommandMeta): IssuedCommand[];
  /**
   * Returns the commands that remove rows. They run last and in reverse order, so that no row still refers to a removed
   * one.
   */
  removals(id: string, current: Document, target: Document, meta: CommandMeta): IssuedCommand[];
}

/** Defines fields that one command sets together. The data of the command have the same names. */
export function wholeAspect(type: AnyCommandClass, ...fields: string[]): Aspect {
  const pick = (from: Document) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return {
    fields,
    changes: (id, current, target, meta) =>
      same(withoutEmpty(pick(current)), withoutEmpty(pick(target))) ? [] : [new type(id, pick(target), meta)],
    removals: () => [],
  };
}

interface RowOptions {
  /** Returns the key of a row, for rows without the field `key`. */
  readonly keyOf?: (row: Document) => unknown;
  /** Returns the data of `remove` for a row. */
  readonly keyed?: (row: Document) => Document;
  /** Keeps the fields that a row leaves out, for example dates that follow from when it was recorded. */
  readonly merge?: boolean;
  /** Fields that follow from others. A row that leaves them out does not differ because of them. */
  readonly derived?: readonly string[];
}

/** Defines a keyed list: `set` takes the row under `name`, and `remove`, if rows can be removed, takes the key. */
export function rowsAspect(
  field: string,
  set: AnyCommandClass,
  name: string,
  remove?: AnyCommandClass,
  { keyOf = (row) => row.key, keyed = (row) => ({ key: row.key }), merge = false, derived = [] }: RowOptions = {},
): Aspect {
  const listed = (from: Document) => (from[field] ?? []) as Document[];
  const among = (list: Document[], row: Document) => list.find((other) => keyOf(other) === keyOf(row));
  const distinct = (list: Document[]) => {
    const i = list.findIndex((row, at) => list.findIndex((other) => keyOf(other) === keyOf(row)) < at);
    return i < 0 ? list : reject('INVALID', `The key ${keyOf(list[i]!)} is there twice.`, `${field}.${i}`);
  };
  const kept = (current: Document = {}) => Object.fromEntries(derived.map((name) => [name, current[name]]));
  const differs = (current: Document | undefined, row: Document) =>
    !same(withoutEmpty(current), withoutEmpty(merge ? { ...current, ...row } : { ...kept(current), ...row }));
  return {
    fields: [field],
    changes: (id, current, target, meta) =>
      distinct(listed(target))
        .filter((row) => differs(among(listed(current), row), row))
        .map((row) => new set(id, { [name]: row }, meta)),
    removals: (id, current, target, meta) =>
      listed(current)
        .filter((row) => remove && !among(listed(target), row))
        .map((row) => new remove!(id, keyed(row), meta)),
  };
}

/**
 * Returns the aspects of declared fields, in the order of the declarations.
 * @param written the aspects of the fields whose commands are written by hand, by field
 */
export function aspectsOf(fields: Fields, written: Readonly<Record<string, Aspect>> = {}): readonly Aspect[] {
  const commands: Readonly<Record<string, AnyCommandClass>> = fields.commands;
  return fields.places.map((place) => {
    switch (place.is) {
      case 'WHOLE':
        return wholeAspect(commands[place.command]!, ...place.names);
      case 'ROWS':
        return rowsAspect(place.name, commands[place.set]!, place.row, commands[place.remove ?? ''], {
          keyOf: (row) => place.keys.map((key) => row[key]).join(' '),
          keyed: (row) => Object.fromEntries(place.keys.map((key) => [key, row[key]])),
          merge: place.merge,
        });
      case 'WRITTEN':
        return written[place.name]!;
    }
  });
}

import type { CommandMeta, IssuedCommand } from './commands.js';
import { same } from './fold.js';

type Document = Readonly<Record<string, unknown>>;

// biome-ignore lint/suspicious/noExplicitAny: the data of a command is checked where its class is written
type AnyCommandClass = new (id: string | undefined, data: any, meta?: CommandMeta) => IssuedCommand;

/** One part of a thing that a register file may change: which fields, and the commands that make the difference. */
export interface Aspect {
  readonly fields: readonly string[];
  commands(id: string, now: Document, wanted: Document, meta: CommandMeta): IssuedCommand[];
}

/** Fields that one command sets together; the command's data has the same names. */
export function whole(type: AnyCommandClass, ...fields: string[]): Aspect {
  const pick = (from: Document) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return {
    fields,
    commands: (id, now, wanted, meta) =>
      same(pick(now), pick(wanted)) ? [] : [new type(id, pick(wanted), meta)],
  };
}

/**
 * Rows under keys: `set` takes the row as `name`, `remove` (where rows can be removed) the key.
 * `keyOf` names rows that carry no key of their own.
 */
export function rows(
  field: string,
  set: AnyCommandClass,
  name: string,
  remove?: AnyCommandClass,
  keyOf: (row: Document) => unknown = (row) => row.key,
  keyed: (row: Document) => Document = (row) => ({ key: row.key }),
): Aspect {
  return {
    fields: [field],
    commands: (id, now, wanted, meta) => {
      const [before, after] = [now[field] ?? [], wanted[field] ?? []] as [Document[], Document[]];
      const gone = before.filter((row) => !after.some((other) => keyOf(other) === keyOf(row)));
      const changed = after.filter((row) => !before.some((other) => keyOf(other) === keyOf(row) && same(other, row)));
      return [
        ...changed.map((row) => new set(id, { [name]: row }, meta)),
        ...(remove ? gone.map((row) => new remove(id, keyed(row), meta)) : []),
      ];
    },
  };
}

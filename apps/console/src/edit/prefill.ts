import { type CommandPlace, TYPE_OF } from './commands';
import { fieldsOfCommand, fieldsOfInput, hasFields, isInput, outputType } from './schema';

/** Values of a form, by field. */
export type Values = Readonly<Record<string, unknown>>;

/** Fields by which people know a thing, in the order of preference. */
const NAMES = ['reference', 'title', 'name', 'work', 'code'];

/** Returns the fields to ask of a thing, so that the form of a command can show what is there. */
export function selectionFor(command: string, place: CommandPlace, kind: string): string {
  const type = TYPE_OF[kind] ?? '';
  if (place.row) {
    const row = outputType(type, place.row)?.name;
    if (!row) return '';
    const rowFields = fieldsOfCommand(command).flatMap(([name, { name: input }]) =>
      isInput(input) ? selectionOf(input, row) : fieldSelection(name, input, row),
    );
    const key = outputType(row, 'key') ? 'key' : (place.rowArgument ?? '');
    return `${place.row} { ${[...new Set([key, ...rowFields])].join(' ')} }`;
  }
  return fieldsOfCommand(command)
    .flatMap(([name, { name: input }]) => {
      const from = place.from?.[name] ?? name;
      return from === '' ? selectionOf(input, type) : fieldSelection(from, input, type);
    })
    .join(' ');
}

/** Returns the values of the form of a command, from a thing that was asked for these fields. */
export function valuesFrom(command: string, place: CommandPlace, thing: Values, rowKey?: string): Values {
  const source = place.row ? rowOf(thing[place.row], place, rowKey) : thing;
  const values: Record<string, unknown> = {};
  for (const [name, { name: type, isList }] of fieldsOfCommand(command)) {
    const from = place.from?.[name] ?? name;
    if (place.row && name === (place.rowArgument ?? 'key')) values[name] = rowKey;
    else if (!source) continue;
    else if (isInput(type) && (place.row || from === '') && !isList && !(name in source))
      values[name] = pick(type, source);
    else if (source[from] != null) values[name] = inputOf(type, source[from]);
  }
  return values;
}

/** Returns the part of a value that an input type takes; references become ids. */
export function pick(input: string, value: Values): Values {
  const picked: Record<string, unknown> = {};
  for (const [name, { name: type }] of fieldsOfInput(input))
    if (value[name] != null) picked[name] = inputOf(type, value[name]);
  return picked;
}

/** Returns the label of a thing that was asked for by `selectionFor`. */
export function labelOf(thing: Values): string {
  const names = NAMES.map((name) => thing[name]).filter((text) => typeof text === 'string' && text);
  return names.join(' · ') || String(thing.department ?? ''); // a mailbox has no name
}

/** A reference in a form: the id, with the name that people know it by. */
export interface Reference {
  readonly id: string;
  readonly label: string;
}

function inputOf(type: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inputOf(type, item));
  if (value === null || typeof value !== 'object') return value;
  const object = value as Values;
  if (isInput(type)) return pick(type, object);
  if ('id' in object) return { id: String(object.id), label: labelOf(object) } satisfies Reference;
  return object.key ?? object.code ?? undefined;
}

function rowOf(rows: unknown, place: CommandPlace, rowKey: string | undefined): Values | undefined {
  if (!Array.isArray(rows) || rowKey === undefined) return undefined;
  return rows.find((row: Values) => (row.key ?? row[place.rowArgument ?? 'key']) === rowKey);
}

function selectionOf(input: string, output: string): string[] {
  return fieldsOfInput(input).flatMap(([name, { name: type }]) => fieldSelection(name, type, output));
}

function fieldSelection(name: string, input: string, output: string): string[] {
  const given = outputType(output, name);
  if (!given) return [];
  if (!hasFields(given.name)) return [name];
  if (isInput(input)) return [`${name} { ${selectionOf(input, given.name).join(' ')} }`];
  const more = given.name === 'Contact' ? ['department'] : [];
  const known = ['id', 'key', ...NAMES, ...more].filter((field) => outputType(given.name, field));
  return [`${name} { ${known.join(' ')} }`];
}

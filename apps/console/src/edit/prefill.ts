import { isValues, type Values, valuesOf } from '../parts/values';
import { COMMANDS, type CommandPlace, TYPE_OF } from './commands';
import { fieldsOfCommand, fieldsOfInput, hasFields, isInput, outputType } from './schema';

/** Fields by which people know a thing, in the order of preference. */
const NAMES = ['reference', 'title', 'name', 'work', 'code'];

/** An argument of a command, with the field from which its form is filled; '' for the thing or row itself. */
interface Filled {
  readonly name: string;
  readonly input: string;
  readonly from: string;
}

/** Returns the type of what a form is filled from: the thing, or a row of it. */
const outputOf = ({ type, row }: CommandPlace, kind: string = type): string =>
  (row === undefined ? TYPE_OF[kind] : outputType(TYPE_OF[kind] ?? '', row)?.name) ?? '';

/** Returns the arguments that are filled. A group whose name is no field of a row is filled from the row itself. */
function filledOf(command: string, place: CommandPlace): readonly Filled[] {
  return fieldsOfCommand(command).flatMap(([name, { name: input }]) => {
    const isRow = place.row !== undefined && isInput(input) && !outputType(outputOf(place), name);
    const { [name]: from = isRow ? '' : name } = place.from ?? {};
    return from === null ? [] : [{ name, input, from }];
  });
}

/** Returns the fields to ask of a thing, so that the form of a command can show what is there. */
export function selectionFor(command: string, place: CommandPlace, kind: string): string {
  const output = outputOf(place, kind);
  const fields = filledOf(command, place).flatMap(({ input, from }) =>
    from === ''
      ? selectionOf(input, output)
      : [from, inheritedOf(from)].flatMap((field) => fieldSelection(field, input, output)),
  );
  if (place.row === undefined) return fields.join(' ');
  const known = ['key', 'inherited', place.rowArgument ?? ''].filter((field) => outputType(output, field));
  return `${place.row} { ${[...new Set([...known, ...fields])].join(' ')} }`;
}

/** Returns the names of the arguments of a command that its form is filled with from a thing of the kind. */
export function filledBy(command: string, kind: string): ReadonlySet<string> {
  const place = COMMANDS[command]!;
  const output = outputOf(place, kind);
  const filled = filledOf(command, place).filter(
    ({ name, input, from }) =>
      name === place.rowArgument || from === '' || fieldSelection(from, input, output).length > 0,
  );
  return new Set(filled.map(({ name }) => name));
}

/** Returns the values of the form of a command, from a thing that was asked for these fields. What it inherits is left out. */
export function valuesFrom(command: string, place: CommandPlace, thing: Values, rowKey?: string): Values {
  const source = place.row ? rowOf(thing[place.row], place, rowKey) : thing;
  const values: Record<string, unknown> = {};
  for (const { name, input, from } of filledOf(command, place)) {
    if (place.row && name === (place.rowArgument ?? 'key')) values[name] = rowKey;
    else if (source && from === '') values[name] = pick(input, source);
    else if (source?.[from] != null) values[name] = inputOf(input, ownOf(source, from));
  }
  return values;
}

/** Returns the name of the list of what a list of a thing inherits. */
const inheritedOf = (field: string) => `inherited${field.charAt(0).toUpperCase()}${field.slice(1)}`;

/** Returns the value of a field of a thing. What a list inherits is at its end. */
export function ownOf(source: Values, field: string): unknown {
  const [value, inherited] = [source[field], source[inheritedOf(field)]];
  return Array.isArray(value) && Array.isArray(inherited) ? value.slice(0, value.length - inherited.length) : value;
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

/** Returns the reference to a thing that was asked for by its id and names. */
export const referenceOf = (thing: Values): Reference => ({ id: String(thing.id), label: labelOf(thing) });

/** Returns the references of a field that has one or a list. */
export const referencesOf = (value: unknown): readonly Reference[] =>
  [value].flat().flatMap((one) => {
    const { id, label } = valuesOf(one);
    return typeof id === 'string' && typeof label === 'string' ? [{ id, label }] : [];
  });

/** Returns a value as an input type takes it; references have their names. */
export function inputOf(type: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inputOf(type, item));
  if (!isValues(value)) return value;
  if (isInput(type)) return pick(type, value);
  if ('id' in value) return referenceOf(value);
  return value.key ?? value.code ?? undefined;
}

function rowOf(rows: unknown, place: CommandPlace, rowKey: string | undefined): Values | undefined {
  if (!Array.isArray(rows) || rowKey === undefined) return undefined;
  return rows.find((row: Values) => !row.inherited && (row.key ?? row[place.rowArgument ?? 'key']) === rowKey);
}

function selectionOf(input: string, output: string): string[] {
  return fieldsOfInput(input).flatMap(([name, { name: type }]) => fieldSelection(name, type, output));
}

/** Returns the selection of a field for an input type; none if the type has no such field. */
export function fieldSelection(name: string, input: string, output: string): string[] {
  const given = outputType(output, name);
  if (!given) return [];
  if (!hasFields(given.name)) return [name];
  if (isInput(input)) return [`${name} { ${selectionOf(input, given.name).join(' ')} }`];
  return [`${name} { ${namedSelection(given.name)} }`];
}

/** Returns the fields of a type by which its things are known; none if it has no fields. */
export function namedSelection(type: string): string {
  const more = type === 'Contact' ? ['department'] : [];
  return ['id', 'key', ...NAMES, ...more].filter((field) => outputType(type, field)).join(' ');
}

import { isValues, type Values, valuesOf } from '../parts/values';
import { COMMANDS, TYPE_OF } from './commands';
import type { FormOf } from './drafts';
import { inOrder } from './field-order';
import { beginningOf, formOfField, type Hop, hopOf } from './form-of-field';
import { filledBy, labelOf, namedSelection, referenceOf } from './prefill';
import { codesOf, fieldsOfCommand, fieldsOfInput, outputType } from './schema';
import { missingIn } from './variables';

/** The field of a thing in which something is mended. Without an id, the thing is to be registered first. */
export interface Place {
  readonly type: string;
  readonly id?: string | null;
  /** The code of the jurisdiction, if it is a profile. */
  readonly key?: string | null;
  readonly path: string;
  /** The law that asks for it. */
  readonly law?: string | null;
}

/** Asks a question about a thing, and gives the data of the answer. */
type Ask = (question: string, id: string) => Promise<unknown>;

const REGISTERS: Readonly<Record<string, string>> = {
  processingActivity: 'registerProcessingActivity',
  jurisdictionProfile: 'openJurisdictionProfile',
  transfer: 'registerTransfer',
};

/** Returns the command by which a place is mended, as far as it is known before the thing is read. */
export const commandAt = ({ type, id, path }: Place): string | undefined =>
  id == null ? REGISTERS[type] : (beginningOf(type, path)?.command ?? formOfField(type, path)?.command);

/**
 * Returns the form in which a place is mended, filled in with what the register holds.
 * Undefined if the state of the thing does not permit it, or if no command changes the field.
 */
export async function formAt(place: Place, ask: Ask): Promise<FormOf | undefined> {
  const { type, id, key, path, law } = place;
  if (id == null) return registering(REGISTERS[type], key ? { code: key } : {});
  const thing = await read(place, id, ask);
  const other = otherIn(thing, hopOf(type, path));
  if (other) return formAt({ ...other, law }, ask);
  const beginning = beginningOf(type, path);
  if (beginning) return registering(beginning.command, taken(beginning.takes, thing));
  const form = formOfField(type, path);
  const states = form && COMMANDS[form.command]!.states;
  if (!form || (states && !states.includes(String(thing.status)))) return undefined;
  const { command, row } = form;
  const isThere = row === undefined || hasRow(thing, command, row);
  const values = underLaw(command, isThere ? codedBy(command, path) : newRow(command, row), law);
  const marked = form.marked ?? missingOf(command, values, isThere ? filledBy(command, type) : undefined);
  return { command, kind: type, id, ...(isThere && { row }), marked, values, name: labelOf(thing) || undefined };
}

/** Returns the values of a form with the law that asks, where a part of it is about a law. */
function underLaw(command: string, values: Values | undefined, law: string | null | undefined): Values | undefined {
  if (!law) return values;
  const groups = fieldsOfCommand(command).filter(([, { name: input }]) =>
    fieldsOfInput(input).some(([field, { name }]) => field === 'law' && name === 'JurisdictionCode'),
  );
  if (groups.length === 0) return values;
  return { ...values, ...Object.fromEntries(groups.map(([name]) => [name, { law, ...valuesOf(values?.[name]) }])) };
}

/**
 * Returns the field that is to be filled in: the first that the form needs, else the first, in the order of the form. What these values
 * or the thing fill is left out, and so is a key: it is made from the name.
 */
function missingOf(command: string, values: Values = {}, filled: ReadonlySet<string> = new Set()): string | undefined {
  const open = inOrder(fieldsOfCommand(command)).filter(([name]) => !filled.has(name));
  const paths = open.flatMap(([name, { name: input, isList }]) => {
    const inner = isList ? [] : inOrder(fieldsOfInput(input)).filter(([field]) => field !== 'key');
    const empty = inner.filter(([field]) => valuesOf(values[name])[field] === undefined);
    return inner.length > 0 ? empty.map(([field]) => `${name}.${field}`) : values[name] === undefined ? [name] : [];
  });
  const needed = missingIn(open, values);
  return paths.find((path) => needed.includes(path)) ?? paths[0];
}

const registering = (command: string | undefined, values: Values): FormOf | undefined =>
  command === undefined
    ? undefined
    : { command, kind: 'register', values, marked: missingOf(command, { [fieldsOfCommand(command)[0]![0]]: values }) };

/** Reads what decides on the form: the other thing that the path names, the rows of its list, and what a new thing takes. */
async function read({ type, path }: Place, id: string, ask: Ask): Promise<Values> {
  const name = TYPE_OF[type] ?? '';
  const form = formOfField(type, path);
  const place = form?.row === undefined ? undefined : COMMANDS[form.command]!;
  const rows = place?.row && `${place.row} { ${keysOf(outputType(name, place.row)?.name, place.rowArgument)} }`;
  const takes = Object.values(beginningOf(type, path)?.takes ?? {});
  const asked = [
    ...['status', 'inherited'].filter((field) => outputType(name, field)),
    namedSelection(name),
    hopOf(type, path)?.selection ?? rows,
    ...takes.map((field) => (field === '' ? namedSelection(name) : selectionOf(name, field))),
  ];
  const question = `query Mending($id: ID!, $at: Moment) { thing: node(id: $id, at: $at) { ... on ${name} { ${asked.filter(Boolean).join(' ')} } } }`;
  return valuesOf(valuesOf(await ask(question, id)).thing);
}

const keysOf = (type = '', argument = 'key') =>
  [...new Set(['key', argument, 'inherited'])].filter((field) => outputType(type, field)).join(' ');

function selectionOf(type: string, field: string): string {
  const named = namedSelection(outputType(type, field)?.name ?? '');
  return named ? `${field} { ${named} }` : field;
}

/** Returns the place in another thing that a path names; undefined if the thing names none. */
function otherIn(thing: Values, hop: Hop | undefined): Place | undefined {
  if (!hop) return undefined;
  const { field, row, kind, path } = hop;
  const rows = Array.isArray(thing[field]) ? thing[field].map(valuesOf) : [];
  const named = row ? rows.find((one) => [one.role, one.key].includes(row.key))?.[row.field] : thing[field];
  const { id } = valuesOf(named);
  return typeof id === 'string' ? { type: kind, id, path } : undefined;
}

/** Returns what a new thing takes from this one; references have their names. */
const taken = (takes: Readonly<Record<string, string>>, thing: Values): Values =>
  Object.fromEntries(
    Object.entries(takes).map(([name, from]) => [
      name,
      from === '' ? [{ id: String(thing.id), label: labelOf(thing) }] : withLabels(thing[from]),
    ]),
  );

function withLabels(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLabels);
  return isValues(value) ? referenceOf(value) : value;
}

function hasRow(thing: Values, command: string, key: string): boolean {
  const { row = '', rowArgument = 'key' } = COMMANDS[command]!;
  const rows = Array.isArray(thing[row]) ? thing[row].map(valuesOf) : [];
  return rows.some((one) => !one.inherited && (one.key ?? one[rowArgument]) === key);
}

/** Returns the values of a form for a row that is not there yet. */
const newRow = (command: string, key: string): Values =>
  inGroup(command, key, { [COMMANDS[command]!.rowArgument ?? 'key']: key });

/** Returns the value that a path such as `officers.REPRESENTATIVE` states of what is added; undefined if it states none. */
function codedBy(command: string, path: string): Values | undefined {
  const [, code] = path.split('.');
  return code === undefined || COMMANDS[command]!.row !== undefined ? undefined : inGroup(command, code);
}

/** Returns the values of the group of fields of a form. A key can be a code that one of the fields takes. */
function inGroup(command: string, key: string, values?: Values): Values {
  const [[group = '', { name: input }] = ['', { name: '' }]] = fieldsOfCommand(command);
  const [coded] = fieldsOfInput(input).find(([, { name: type }]) => codesOf(type)?.includes(key)) ?? [];
  return values || coded ? { [group]: { ...values, ...(coded && { [coded]: key }) } } : {};
}

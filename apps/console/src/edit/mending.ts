import { isValues, type Values, valuesOf } from '../parts/values';
import { COMMANDS, TYPE_OF } from './commands';
import type { FormOf } from './drafts';
import { beginningOf, formOfField, type Hop, hopOf } from './form-of-field';
import { labelOf, namedSelection, referenceOf } from './prefill';
import { codesOf, fieldsOfCommand, fieldsOfInput, outputType } from './schema';

/** The field of a thing in which something is mended. Without an id, the thing is to be registered first. */
export interface Place {
  readonly type: string;
  readonly id?: string | null;
  /** The code of the jurisdiction, if it is a profile. */
  readonly key?: string | null;
  readonly path: string;
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
  const { type, id, key, path } = place;
  if (id == null) return registering(REGISTERS[type], key ? { code: key } : {});
  const thing = await read(place, id, ask);
  const other = otherIn(thing, hopOf(type, path));
  if (other) return formAt(other, ask);
  const beginning = beginningOf(type, path);
  if (beginning) return registering(beginning.command, taken(beginning.takes, thing));
  const form = formOfField(type, path);
  const states = form && COMMANDS[form.command]!.states;
  if (!form || (states && !states.includes(String(thing.status)))) return undefined;
  const { command, row, marked } = form;
  if (row === undefined || hasRow(thing, command, row)) return { command, kind: type, id, row, marked };
  return { command, kind: type, id, marked, values: newRow(command, row) };
}

const registering = (command: string | undefined, values: Values): FormOf | undefined =>
  command === undefined ? undefined : { command, kind: 'register', values };

/** Reads what decides on the form: the other thing that the path names, the rows of its list, and what a new thing takes. */
async function read({ type, path }: Place, id: string, ask: Ask): Promise<Values> {
  const name = TYPE_OF[type] ?? '';
  const form = formOfField(type, path);
  const place = form?.row === undefined ? undefined : COMMANDS[form.command]!;
  const rows = place?.row && `${place.row} { ${keysOf(outputType(name, place.row)?.name, place.rowArgument)} }`;
  const takes = Object.values(beginningOf(type, path)?.takes ?? {});
  const asked = [
    ...['id', 'status', 'inherited'].filter((field) => outputType(name, field)),
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

/** Returns the values of a form for a row that is not there yet. Its key can be a code that one of its fields takes. */
function newRow(command: string, key: string): Values {
  const [[group = '', { name: input }] = ['', { name: '' }]] = fieldsOfCommand(command);
  const [coded] = fieldsOfInput(input).find(([, { name: type }]) => codesOf(type)?.includes(key)) ?? [];
  return { [group]: { [COMMANDS[command]!.rowArgument ?? 'key']: key, ...(coded && { [coded]: key }) } };
}

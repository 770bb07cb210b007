import { COMMANDS, type CommandPlace, REVIEWED, TYPE_OF } from './commands';
import { type FieldType, fieldsOfCommand, fieldsOfInput, isInput, outputType } from './schema';

/** The form in which a field of a thing is changed. */
export interface FormOfField {
  readonly command: string;
  /** The key of the row that it changes. */
  readonly row?: string;
  /** The field of the form, dotted; absent if the whole form is about it. */
  readonly marked?: string;
}

/** A form that begins another thing, with what it takes from this one by the names of its fields; '' is the thing itself. */
export interface Beginning {
  readonly command: string;
  readonly takes: Readonly<Record<string, string>>;
}

/** Fields that no command states, and what is done about them. */
const DONE_BY: Readonly<Record<string, string>> = { reviewDueOn: 'recordReview' };

/** Fields that are things of their own, and how one is begun. */
const BEGUN: Readonly<Record<string, Readonly<Record<string, Beginning>>>> = {
  processingActivity: {
    processors: { command: 'engageProcessor', takes: { activities: '' } },
    transfers: { command: 'registerTransfer', takes: { activities: '' } },
  },
  engagement: {
    processor: {
      command: 'engageProcessor',
      takes: { work: 'work', engagedBy: 'engagedBy', activities: 'activities' },
    },
    transfers: { command: 'registerTransfer', takes: { importer: 'processor', activities: 'activities' } },
  },
};

/** Returns how the thing is begun that a field lacks; undefined if the field is no thing of its own. */
export const beginningOf = (kind: string, path: string): Beginning | undefined => BEGUN[kind]?.[path.split('.')[0]!];

/** Returns the form in which a field is changed, by its path as findings and gaps have it; undefined if there is none. */
export function formOfField(kind: string, path: string): FormOfField | undefined {
  const [head = '', ...rest] = path.split('.');
  const doneBy = DONE_BY[head];
  if (doneBy) return { command: doneBy };
  const forms = Object.entries(COMMANDS)
    .filter(([, { type, section, ends }]) => !ends && (type === kind || isShared(kind, section)))
    .flatMap(([command, place]) => formsOf(command, place, head, rest));
  return forms.sort((a, b) => b.fit - a.fit)[0]?.form;
}

const isShared = (kind: string, section: string) => section === 'review' && REVIEWED.includes(kind as 'transfer');

interface Fitting {
  readonly form: FormOfField;
  /** The higher, the nearer to the field. */
  readonly fit: number;
}

function formsOf(command: string, place: CommandPlace, head: string, rest: readonly string[]): Fitting[] {
  if (place.row !== undefined) return place.row === head ? formsOfRow(command, place, rest) : [];
  const found = fieldsOfCommand(command).flatMap(([name, type]): Fitting[] => {
    const { [name]: from = name } = place.from ?? {};
    if (from === head) return [at(command, [name, ...known(type, rest)])];
    if (from !== '') return [];
    const inner = known(type, [head, ...rest]);
    return inner.length > 0 ? [at(command, [name, ...inner])] : [];
  });
  return found.length > 0 || place.section !== head ? found : [{ form: { command }, fit: 1 }];
}

/** Returns the forms about a row of a list. Without its key, it is a new row. */
function formsOfRow(command: string, { adds }: CommandPlace, [row, ...rest]: readonly string[]): Fitting[] {
  if (row === undefined) return adds ? [{ form: { command }, fit: 1 }] : [];
  const named = fieldsOfCommand(command).flatMap(([name, type]): Fitting[] => {
    if (name === rest[0]) return [at(command, [name, ...known(type, rest.slice(1))], row, 2)];
    const inner = known(type, rest);
    return inner.length > 0 ? [at(command, [name, ...inner], row)] : [];
  });
  return named.length > 0 ? named : [{ form: { command, row }, fit: adds ? 1 : 0 }];
}

const at = (command: string, steps: readonly string[], row?: string, more = 0): Fitting => ({
  form: { command, ...(row !== undefined && { row }), marked: steps.join('.') },
  fit: 1 + steps.length + more,
});

/** Returns the first steps of a path that are fields of an input. The entries of a list have no names in a form. */
function known({ name, isList }: FieldType, [step, ...rest]: readonly string[]): readonly string[] {
  if (step === undefined || isList || !isInput(name)) return [];
  const inner = fieldsOfInput(name).find(([field]) => field === step);
  return inner ? [step, ...known(inner[1], rest)] : [];
}

/** A way from a field of a thing to a field of another thing that it names. */
export interface Hop {
  /** The fields to ask of the thing. */
  readonly selection: string;
  /** The field that names the other thing, or the list whose row does. */
  readonly field: string;
  /** The row of the list: its role or key, and the field of it. */
  readonly row?: { readonly key: string; readonly field: string };
  readonly kind: string;
  readonly path: string;
}

/** Returns the way to another thing if a path leads there: `importer.email`, `contacts.CHIEF_PRIVACY_OFFICER.phone`. */
export function hopOf(kind: string, path: string): Hop | undefined {
  const [field = '', ...rest] = path.split('.');
  const named = outputType(TYPE_OF[kind] ?? '', field);
  if (!named || rest.length === 0) return undefined;
  const other = kindOf(named.name);
  if (other)
    return named.isList ? undefined : { selection: `${field} { id }`, field, kind: other, path: rest.join('.') };
  const [key = '', step = ''] = rest;
  if (!named.isList || step === '' || outputType(named.name, step)) return undefined;
  const [inRow] = ['contact', 'party'].filter((name) => outputType(outputType(named.name, name)?.name ?? '', step));
  const ofRow = inRow && kindOf(outputType(named.name, inRow)!.name);
  const keys = ['role', 'key'].filter((name) => outputType(named.name, name)).join(' ');
  return ofRow
    ? {
        selection: `${field} { ${keys} ${inRow} { id } }`,
        field,
        row: { key, field: inRow },
        kind: ofRow,
        path: rest.slice(1).join('.'),
      }
    : undefined;
}

const kindOf = (type: string) => Object.entries(TYPE_OF).find(([, name]) => name === type)?.[0];

import { type Values, valuesOf } from '../../parts/values';
import { COMMANDS, REVIEWED } from '../commands';
import type { FormOf } from '../drafts';
import type { Reference } from '../prefill';
import { mayGive } from '../roles';
import { fieldsOfCommand } from '../schema';
import { variablesOf } from '../variables';

// What changes in many things at once: the same commands as on the page of each, planned from the rows and the change.

/** Fields that can be changed in many things, in the order of the form. */
export const BULK_FIELDS = ['owner', 'department', 'reviewEvery', 'securityMeasures', 'tags'] as const;
/** A field that can be changed in many things. */
export type BulkField = (typeof BULK_FIELDS)[number];

/** Texts that a list gains and loses. */
export interface ListChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The new value of each field, or none. A list of texts gains and loses some. Absent fields stay. */
export interface BulkChange {
  readonly owner?: { readonly to?: Reference };
  readonly department?: { readonly to?: string };
  readonly reviewEvery?: { readonly to?: string };
  readonly securityMeasures?: ListChange;
  readonly tags?: ListChange;
}

/** A command of the plan: one thing, and what its form would be for. */
export type Step = FormOf & { readonly id: string; readonly kind: string; readonly name: string };

/** A row that was chosen. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** Returns the command that sets a field of things of a kind; undefined if they have no such field. */
function commandFor(kind: string, field: BulkField): string | undefined {
  const places = Object.entries(COMMANDS).filter(
    ([, { type, section, row }]) =>
      row === undefined && (type === kind || (section === 'review' && REVIEWED.some((reviewed) => reviewed === kind))),
  );
  return places.find(([command]) => fieldsOfCommand(command).some(([name]) => name === field))?.[0];
}

/** Returns the fields that things of a kind have, and that a role may change. */
export const bulkFieldsOf = (kind: string, role: string | undefined): readonly BulkField[] =>
  BULK_FIELDS.filter((field) => {
    const command = commandFor(kind, field);
    return command !== undefined && mayGive(command, role);
  });

/** Returns true if a field is a list of texts. */
export const isListChange = (change: BulkChange[BulkField]): change is ListChange =>
  change !== undefined && 'add' in change;

/** Returns true if the change says something. */
export const saysSomething = (change: BulkChange): boolean =>
  Object.values(change).some(
    (one) => one !== undefined && (!isListChange(one) || one.add.length + one.remove.length > 0),
  );

/** Returns the commands, thing by thing. A command that sets two of the fields is given once. */
export function planned(kind: string, things: readonly Chosen[], change: BulkChange): readonly Step[] {
  const fields = BULK_FIELDS.filter((field) => saysSomething({ [field]: change[field] }));
  const commands = new Set(fields.flatMap((field) => commandFor(kind, field) ?? []));
  return things.flatMap(({ id, name }) => [...commands].map((command) => ({ command, kind, id, name })));
}

const NOTHING = { effectiveOn: '', reason: '', evidence: '' };

/** Returns the values of a command after the change; undefined if the thing says so already. Other fields of the command stay. */
export function changed({ command, id }: Step, now: Values, change: BulkChange): Values | undefined {
  const after: Record<string, unknown> = { ...now };
  for (const field of BULK_FIELDS) {
    const one = change[field];
    if (one === undefined || !fieldsOfCommand(command).some(([name]) => name === field)) continue;
    after[field] = isListChange(one) ? changedList(now[field], one) : one.to;
  }
  const said = (values: Values) => JSON.stringify({ ...variablesOf(command, id, values, NOTHING), meta: null });
  return said(after) === said(now) ? undefined : after;
}

function changedList(now: unknown, { add, remove }: ListChange): readonly string[] {
  const texts = (Array.isArray(now) ? now : []).filter((text): text is string => typeof text === 'string');
  return [...new Set([...texts, ...add])].filter((text) => !remove.includes(text));
}

/** Returns the variables of a command on top of another revision of the thing. */
export const onRevision = ({ meta, ...variables }: Values, expectedRevision: string | undefined): Values => ({
  ...variables,
  meta: { ...valuesOf(meta), ...(expectedRevision !== undefined && { expectedRevision }) },
});

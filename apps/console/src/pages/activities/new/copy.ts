import { fieldSelection, inputOf, ownOf } from '../../../edit/prefill';
import { fieldsOfInput, outputType } from '../../../edit/schema';
import { inputFrom } from '../../../edit/variables';
import type { Values } from '../../../parts/values';
import { purposeFrom } from './copied';
import type { Copied, Entry } from './parts';
import { type NewRecord, NOTHING } from './record';

const INPUT = 'RegisterProcessingActivityInput';
const TYPE = 'ProcessingActivity';
/** Fields that a copy does not take: its own names, and what was said of the original alone. */
const NOT_TAKEN = new Set(['key', 'reference', 'title', 'assessments', 'breaches']);

/** Everything that registers an activity, and that a copy can take. */
const TAKEN = fieldsOfInput(INPUT).filter(([name]) => !NOT_TAKEN.has(name));

/** Returns the question for all that a copy takes, and for those who work with the data. */
export function copyQuestion(): string {
  const fields = TAKEN.flatMap(([name, { name: type }]) => {
    const inherits = outputType(outputType(TYPE, name)?.name ?? '', 'inherited') ? `${name} { inherited }` : '';
    const list = `inherited${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return [...fieldSelection(name, type, TYPE), inherits, ...fieldSelection(list, type, TYPE)];
  });
  return `query Copy($id: ID!, $at: Moment) { thing: node(id: $id, at: $at) { ... on ${TYPE} {
    id reference title processors { work processor { id name country } } ${fields.filter(Boolean).join(' ')}
  } } }`;
}

/** Returns what a copy takes of an activity that was asked for. What the activity inherits, the copy inherits as well. */
export function copiedFrom(thing: Values): Copied {
  const values = TAKEN.map(([name, { name: type }]): [string, unknown] => {
    const own = ownOf(thing, name);
    const rows = Array.isArray(own) ? own.filter((row: { inherited?: boolean }) => row.inherited !== true) : own;
    return [name, rows == null ? undefined : inputOf(type, rows)];
  });
  const processors = (thing.processors ?? []) as { work: string; processor: Copied['processors'][number] }[];
  return {
    id: String(thing.id),
    name: `${thing.reference} ${thing.title}`,
    entry: inputFrom(TAKEN, Object.fromEntries(values)) as unknown as Entry,
    processors: processors.map(({ work, processor: { id, name, country } }) => ({
      id,
      name,
      work,
      country: country ?? undefined,
    })),
  };
}

/** Returns the new record that begins as a copy, under a title of its own. */
export function fromCopy(copied: Copied, title: string): NewRecord {
  const { controllers = [], department, dataSubjects, dataCategories, recipients, securityMeasures } = copied.entry;
  const rule = onlyPeriod(copied.entry);
  return {
    ...NOTHING,
    copied: rule ? { ...copied, entry: { ...copied.entry, retention: [] } } : copied,
    title,
    controller: controllers?.[0],
    department: department ?? '',
    groups: (dataSubjects ?? []) as NewRecord['groups'],
    data: (dataCategories ?? []) as NewRecord['data'],
    purposes: copied.entry.purposes?.map(purposeFrom) ?? NOTHING.purposes,
    recipients: (recipients ?? []) as NewRecord['recipients'],
    period: rule?.period ?? '',
    trigger: rule?.trigger ?? '',
    measures: securityMeasures ?? [],
  };
}

/** Returns the one rule of retention, if it says no more than the form asks. */
function onlyPeriod({ retention }: Entry) {
  const [rule, another] = retention ?? [];
  const said = Object.entries(rule ?? {}).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const PLAIN = ['key', 'kind', 'period', 'trigger', 'bound', 'action'];
  const isPlain = said.every(([name]) => PLAIN.includes(name));
  const isUsual = rule?.kind === 'FIXED_PERIOD' && rule.bound === 'EXACT' && rule.action === 'DELETE';
  return !another && isPlain && isUsual ? rule : undefined;
}

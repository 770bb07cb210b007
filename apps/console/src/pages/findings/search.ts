import type { Texts } from '../../app/address';
import { isDate } from '../../moment/dates';
import type { PageMoment } from '../../moment/moment';

const SEVERITIES = ['ERROR', 'WARNING', 'NOTICE'] as const;
/** The severities of findings, the gravest first. */
type Severity = (typeof SEVERITIES)[number];

/** The search part of the address: conditions, the comparison, and the row that is unfolded. */
export interface FindingsSearch {
  readonly severity?: Severity;
  readonly law?: string;
  /** `true`: what laws of the organisation's own countries find; `false`: what other laws find. */
  readonly own?: 'true' | 'false';
  readonly assignee?: string;
  /** The id of the contact that owns the thing. */
  readonly owner?: string;
  /** The department that answers for the thing. */
  readonly department?: string;
  /** The id of a thing. */
  readonly thing?: string;
  /** The id of a thing: it and what belongs to it. */
  readonly around?: string;
  /** The kind of thing. */
  readonly type?: string;
  readonly rule?: string;
  readonly group?: string;
  /** True: the accepted findings in place of the others. */
  readonly accepted?: true;
  /** Compare with this date. */
  readonly since?: string;
  /** `today`: with that date as it is known now; absent: with what the register said then. */
  readonly as?: 'today';
  /** `closed`: what has gone since; absent: what has come. */
  readonly show?: 'closed';
  /** The row that is unfolded; `first`: the first one, whose first finding takes the focus. */
  readonly open?: string;
}

/** Changes a part of the address; what is undefined goes. */
export type Narrow = (change: Texts<keyof FindingsSearch>) => void;

/** The part of the address without any condition. */
export const withoutConditions: Texts = Object.fromEntries(
  ['severity', 'law', 'own', 'assignee', 'owner', 'department', 'thing', 'around', 'type', 'rule', 'group'].map(
    (name) => [name, undefined],
  ),
);

type Plain = 'severity' | 'law' | 'assignee' | 'owner' | 'department' | 'around' | 'type' | 'rule' | 'group';

/** The conditions of the API that the search means. */
export interface Conditions extends Pick<FindingsSearch, Plain> {
  readonly subject?: string;
  readonly isOwnLaw?: boolean;
  readonly isAccepted?: boolean;
}

/** Reads the address; what is malformed is left out. */
export function readFindingsSearch(search: Readonly<Record<string, unknown>>): FindingsSearch {
  const text = (name: string) => (search[name] === undefined || search[name] === '' ? undefined : String(search[name]));
  const one = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === search[name]);
  const since = text('since');
  const read: FindingsSearch = {
    severity: one('severity', SEVERITIES),
    law: text('law'),
    own: one('own', ['true', 'false']),
    assignee: text('assignee'),
    owner: text('owner'),
    department: text('department'),
    thing: text('thing'),
    around: text('around'),
    type: text('type'),
    rule: text('rule'),
    group: text('group'),
    accepted: search.accepted === true || search.accepted === 'true' ? true : undefined,
    since: since && isDate(since) ? since : undefined,
    as: one('as', ['today']),
    show: one('show', ['closed']),
    open: text('open'),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Returns the conditions of the API, without one of them if it is named: a list of choices shows what each would give. */
export function conditionsOf(search: FindingsSearch, without?: keyof FindingsSearch): Conditions {
  const kept: FindingsSearch = without ? { ...search, [without]: undefined } : search;
  const { severity, law, own, assignee, owner, department, thing, around, type, rule, group, accepted } = kept;
  return {
    severity,
    law,
    assignee,
    owner,
    department,
    subject: thing,
    around,
    type,
    rule,
    group,
    isOwnLaw: own && own === 'true',
    isAccepted: accepted,
  };
}

/** Returns the conditions of the findings of a row. As in its number, those that are accepted are left out unless they are asked for. */
export const conditionsOfRow = (filter: Conditions, group: string): Conditions => ({
  ...filter,
  group,
  isAccepted: filter.isAccepted ?? false,
});

/** Returns true if a condition narrows the list. */
export const isNarrowed = (search: FindingsSearch): boolean =>
  Object.entries(conditionsOf(search)).some(([name, value]) => name !== 'isAccepted' && value !== undefined);

/** Returns the two moments of a comparison: the one now shown, and the earlier one; undefined if nothing is compared. */
export function comparedMoments({ since, as }: FindingsSearch, at: PageMoment['at']) {
  if (since === undefined) return undefined;
  return { now: at, then: as === 'today' ? { ...at, on: since } : { on: since, knownAt: since } };
}

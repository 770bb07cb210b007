import { daysAfter, type Law, monthsAfter, monthsBefore, NEVER, STANDARDS } from '#law';
import { remembered, type Snapshot } from '#snapshot';
import { certificateDueFrom, validityOf, YEARLY } from '../rules/cn/export.js';
import { AUTHORISATION_DAYS } from '../rules/za/authorisation.js';
import { notificationEnds } from '../shared/notified.js';

// The dates on which a judgement can change by itself, although nobody changes the register. Pure.

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Months that the law counts: for Japan's checks (Rule 18(1)(i)), and for California's look back (1798.130(a)(5)). */
export const MONTHS = 12;
/** Fields from which these months are counted: the day of a check, of a ground, and the end of a former state. */
const COUNTED_IN_MONTHS: readonly string[] = ['on', 'since', 'to'];
/** Items of a law that must be done again after these months. They are first due so long after the law begins. */
export const REPEATED: readonly string[] = ['RULE_18_1'];

/** Fields from which rules count back. */
const COUNTED_BACK: readonly string[] = ['expiresOn'];
/** Months from which China counts the end of a result, in fields whose days can lie so far back. */
const LONGEST: Readonly<Record<string, number>> = { grantedOn: 36 };

/** Returns the day, and the next one: some duties end with a day, others after it. */
const from = (day: string) => [day, daysAfter(day, 1)];

/** Other days that rules count from a date, by its field. */
const DERIVED: Readonly<Record<string, (date: string) => readonly string[]>> = {
  signedOn: notificationEnds,
  grantedOn: (date) => Object.values(validityOf(date)),
  expiresOn: (date) => [certificateDueFrom(date)],
};

/** Returns the dates on which rules may decide otherwise because of a date in this field of the register. */
export function datesFrom(date: string, field = ''): string[] {
  const months = COUNTED_IN_MONTHS.includes(field) ? [monthsAfter(date, MONTHS)] : [];
  const days = field === 'requestedOn' ? AUTHORISATION_DAYS.map((count) => daysAfter(date, count)) : [];
  return [date, ...months, ...days, ...(DERIVED[field]?.(date) ?? [])].flatMap(from);
}

/** Returns every date of the law data on which rules may decide otherwise, in order. */
const ofLaw = remembered((law: Law): readonly string[] => {
  const found = new Set<string>();
  const add = (field: string, date: string) => {
    if (date >= NEVER) return;
    for (const day of field === 'from' || field === 'to' ? [date] : from(date)) found.add(day); // half open
  };
  collect([law.jurisdictions, STANDARDS], '', add);
  for (const { items } of law.jurisdictions)
    for (const list of REPEATED) collect(items[list] ?? [], '', (_field, date) => add('', monthsAfter(date, MONTHS)));
  return [...found].sort();
});

/**
 * Yields after each thing. Returns the first date after the snapshot's own on which it can be judged otherwise. That may be
 * a date on which nothing changes, but none is left out on which something does. Undefined if nothing known has a date
 * after it. Scheduled changes and reviews that fall due are not in a snapshot.
 */
export function* dateAhead(snapshot: Snapshot, law: Law): Generator<void, string | undefined> {
  const { on } = snapshot;
  const earliestOf = (months: number) => monthsBefore(on, months + 1); // what is counted from earlier dates lies behind
  const usual = earliestOf(MONTHS);
  const longest = new Map(Object.entries(LONGEST).map(([field, months]) => [field, earliestOf(months)]));
  let first = ofLaw(law).find((date) => date > on);
  const consider = (field: string, date: string) => {
    if (date >= NEVER || date < (longest.get(field) ?? usual)) return;
    if (first !== undefined && date >= first && !COUNTED_BACK.includes(field)) return;
    for (const day of datesFrom(date, field)) if (day > on && (first === undefined || day < first)) first = day;
  };
  for (const thing of thingsOf(snapshot)) {
    collect(thing, '', consider);
    yield;
  }
  const isCountedByYear = snapshot.profile('CN')?.statements.some(({ item }) => YEARLY.some((each) => each === item));
  if (isCountedByYear) consider('', `${Number(on.slice(0, 4)) + 1}-01-01`);
  return first;
}

function* thingsOf(snapshot: Snapshot): Generator<object> {
  const { activities, engagements, transfers, parties, contacts, profiles } = snapshot;
  for (const list of [activities, engagements, transfers, parties, contacts, profiles]) yield* list;
  const { pastActivities, pastEngagements, pastProfiles } = snapshot;
  for (const list of [pastActivities, pastEngagements, pastProfiles]) yield* list;
}

/** Calls `take` with every date in the value, and the name of its field. */
function collect(value: unknown, field: string, take: (field: string, date: string) => void): void {
  if (typeof value === 'string') {
    if (DATE.test(value)) take(field, value);
  } else if (Array.isArray(value)) for (const item of value) collect(item, field, take);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) if (name !== 'at') collect(inner, name, take);
}

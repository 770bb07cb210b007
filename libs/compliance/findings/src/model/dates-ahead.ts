import { daysAfter, type Law, monthsAfter, monthsBefore, NEVER, STANDARDS } from '#law';
import { remembered, type Snapshot } from '#snapshot';
import { certificateDueFrom, validityOf, YEARLY_EXPORTS } from '../rules/cn/export.js';
import { DOSSIER_DAYS, UPDATE_MONTHS } from '../rules/vn.js';
import { AUTHORISATION_DAYS } from '../rules/za/authorisation.js';
import { notificationEnds } from '../shared/notified.js';

// The dates on which a judgement can change by itself, although nobody changes the register. Pure.

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Months that the law counts: for Japan's checks (Rule 18(1)(i)), California's look back (1798.130(a)(5)), and yearly filings. */
export const MONTHS = 12;
/** Months and days that are counted from a date, by the name of its field. */
interface Counts {
  readonly months: Readonly<Record<string, readonly number[]>>;
  readonly days: Readonly<Record<string, readonly number[]>>;
}
/** Counts from the day of a check or of a ground, from the end of a former state, and from a request. */
const COUNTED: Counts = {
  months: { on: [MONTHS], since: [MONTHS], to: [MONTHS] },
  days: { requestedOn: AUTHORISATION_DAYS },
};
/** Places whose laws count more from dates than others do. */
const COUNTING = ['CN', 'TR', 'US-CA', 'VN'] as const;
/**
 * Their own counts. Vietnam: dossiers fall due after a start, their updates after a change. California: assessments
 * are reviewed after three years, and updated 45 days after a change.
 */
const COUNTED_IN: Readonly<Record<string, Counts>> = {
  VN: {
    months: { since: [UPDATE_MONTHS], signedOn: [UPDATE_MONTHS], outdatedSince: [UPDATE_MONTHS] },
    days: { since: [DOSSIER_DAYS] },
  },
  'US-CA': { months: { on: [36] }, days: { outdatedSince: [45] } },
};

/** Items of a law that must be done again after these months. They are first due so long after the law begins. */
export const REPEATED: readonly string[] = ['RULE_18_1'];

/** Lists of the law whose coming items are shown so many months before. */
const ANNOUNCED: readonly string[] = ['SCOPE'];

/** Fields from which rules count back. */
const COUNTED_BACK: readonly string[] = ['expiresOn'];
/** Months from which China counts the end of a result, and California a review, in fields whose days can lie so far back. */
const LONGEST: Readonly<Record<string, number>> = { grantedOn: 36, on: 36 };

/** Returns the day, and the next one: some duties end with a day, others after it. */
const from = (day: string) => [day, daysAfter(day, 1)];

/** Other days that rules of China and Turkey count from a date, by its field. */
const DERIVED: Readonly<Record<string, (date: string) => readonly string[]>> = {
  signedOn: notificationEnds,
  grantedOn: (date) => Object.values(validityOf(date)),
  expiresOn: (date) => [certificateDueFrom(date)],
};

/** Returns the dates on which rules may decide otherwise because of a date in this field of the register. */
export function datesFrom(date: string, field = '', places: readonly string[] = COUNTING): string[] {
  const counted = [COUNTED, ...places.flatMap((place) => COUNTED_IN[place] ?? [])];
  const isDerived = places.includes('CN') || places.includes('TR');
  const months = counted.flatMap((each) => each.months[field] ?? []).map((count) => monthsAfter(date, count));
  const days = counted.flatMap((each) => each.days[field] ?? []).map((count) => daysAfter(date, count));
  const derived = isDerived ? (DERIVED[field]?.(date) ?? []) : [];
  return [date, ...months, ...days, ...derived].flatMap(from);
}

/** Returns every date of the law data on which rules may decide otherwise, in order. */
const ofLaw = remembered((law: Law): readonly string[] => {
  const found = new Set<string>();
  const add = (field: string, date: string) => {
    if (date >= NEVER) return;
    for (const day of field === 'from' || field === 'to' ? [date] : from(date)) found.add(day); // half open
  };
  collect([law.jurisdictions, STANDARDS], '', add);
  for (const { items } of law.jurisdictions) {
    for (const list of REPEATED) collect(items[list] ?? [], '', (_field, date) => add('', monthsAfter(date, MONTHS)));
    for (const list of ANNOUNCED) collect(items[list] ?? [], '', (_field, date) => add('', monthsBefore(date, MONTHS)));
  }
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
  const places = COUNTING.filter((place) => mayBeIn(place, snapshot));
  let first = ofLaw(law).find((date) => date > on);
  const consider = (field: string, date: string) => {
    if (date >= NEVER || date < (longest.get(field) ?? usual)) return;
    if (first !== undefined && date >= first && !COUNTED_BACK.includes(field)) return;
    for (const day of datesFrom(date, field, places)) if (day > on && (first === undefined || day < first)) first = day;
  };
  for (const thing of thingsOf(snapshot)) {
    collect(thing, '', consider);
    yield;
  }
  const isCountedByYear = snapshot
    .profile('CN')
    ?.statements.some(({ item }) => YEARLY_EXPORTS.some((each) => each === item));
  if (isCountedByYear) consider('', `${Number(on.slice(0, 4)) + 1}-01-01`);
  return first;
}

/** Returns true if something in the register points to the place. Each date that is looked at costs a judgement. */
function mayBeIn(place: string, { profiles, parties, transfers, engagements }: Snapshot): boolean {
  const isThere = (code: string | undefined) => code === place || code?.split('-')[0] === place;
  return (
    profiles.some(({ code }) => isThere(code)) ||
    parties.some(
      ({ country: seat, officers }) => isThere(seat) || officers.some((row) => row.jurisdictions.some(isThere)),
    ) ||
    transfers.some(
      ({ jurisdictions, grounds }) => jurisdictions.some(isThere) || grounds.some((row) => isThere(row.law)),
    ) ||
    engagements.some(({ jurisdictions }) => jurisdictions.some(isThere))
  );
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

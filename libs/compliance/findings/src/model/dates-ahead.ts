import {
  daysAfter,
  type Law,
  longAgoFrom,
  monthsAfter,
  monthsBefore,
  NEVER,
  periodAfter,
  periodBefore,
  STANDARDS,
  versionsOf,
} from '#law';
import { remembered, type Snapshot } from '#snapshot';
import { dueFrom, validityOf, YEARLY_EXPORTS } from '../rules/cn/export.js';
import { AUTHORISATION_DAYS } from '../rules/za/authorisation.js';
import { notificationEnds } from '../shared/notified.js';

// The dates on which a judgement can change by itself, although nobody changes the register. Pure.

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Months that the law counts: for Japan's checks (Rule 18(1)(i)), California's look back (1798.130(a)(5)), and yearly filings. */
export const MONTHS = 12;
/** Periods (ISO 8601) that are counted from a date, by the name of its field. */
type Counts = Readonly<Record<string, readonly string[]>>;
const YEAR = [`P${MONTHS}M`];
/** Returns the periods that the item of the law has set. */
const periodsOf = (...item: Parameters<typeof versionsOf>) => versionsOf(...item).flatMap(({ period }) => period ?? []);
/** Counts from the day of a check or of a ground, from the end of a former state, and from a request. */
const COUNTED: Counts = { on: YEAR, since: YEAR, to: YEAR, requestedOn: AUTHORISATION_DAYS.map((days) => `P${days}D`) };
const UPDATED = periodsOf('VN', 'FILINGS', 'UPDATE');
const REVIEWED = periodsOf('US-CA', 'RISK_ASSESSMENT', 'REVIEW');
const VALID = versionsOf('CN', 'EXPORT', 'ASSESSMENT_VALIDITY');

/** Places whose laws count more from dates than others do. */
const COUNTING = ['CN', 'TR', 'US-CA', 'VN'] as const;
/**
 * Their own counts. Vietnam: dossiers fall due after a start, their updates after a change. California: assessments
 * are reviewed after three years, and updated 45 days after a change.
 */
const COUNTED_IN: Readonly<Record<string, Counts>> = {
  VN: {
    since: [...UPDATED, ...periodsOf('VN', 'FILINGS', 'TRANSFER_DOSSIER')],
    signedOn: UPDATED,
    outdatedSince: UPDATED,
  },
  'US-CA': {
    on: REVIEWED,
    outdatedSince: periodsOf('US-CA', 'RISK_ASSESSMENT', 'UPDATE'),
  },
};

/** Items of a law that must be done again after these months. They are first due so long after the law begins. */
export const REPEATED: readonly string[] = ['RULE_18_1'];

/** Lists of the law whose coming items are shown so many months before. */
const ANNOUNCED: readonly string[] = ['SCOPE'];

/** Fields from which rules count back. */
const COUNTED_BACK: readonly string[] = ['expiresOn'];
/** Periods from which China counts the end of a result, and California a review, in fields whose days can lie so far back. */
const LONGEST: Counts = { grantedOn: VALID.flatMap(({ period }) => period ?? []), on: REVIEWED };

/** Returns the day, and the next one: some duties end with a day, others after it. */
const from = (day: string) => [day, daysAfter(day, 1)];

/** Other days that rules of China and Turkey count from a date, by its field. */
const DERIVED: Readonly<Record<string, (date: string) => readonly string[]>> = {
  signedOn: notificationEnds,
  grantedOn: (date) => VALID.flatMap((of) => Object.values(validityOf(date, of))),
  expiresOn: (date) => versionsOf('CN', 'EXPORT', 'CERTIFICATE_VALIDITY').map((of) => dueFrom(date, of)),
};

/** Returns the dates on which rules may decide otherwise because of a date in this field of the register. */
export function datesFrom(date: string, field = '', places: readonly string[] = COUNTING): string[] {
  const counted = [COUNTED, ...places.map((place) => COUNTED_IN[place] ?? {})];
  const isDerived = places.includes('CN') || places.includes('TR');
  const after = counted.flatMap((each) => each[field] ?? []).map((period) => periodAfter(date, period));
  const derived = isDerived ? (DERIVED[field]?.(date) ?? []) : [];
  return [date, ...after, ...derived].flatMap(from);
}

/** Returns every date of the law data on which rules may decide otherwise, in order. */
const ofLaw = remembered((law: Law): readonly string[] => {
  const found = new Set<string>();
  const add = (field: string, date: string) => {
    if (date >= NEVER) return;
    for (const day of field === 'from' || field === 'to' ? [date] : from(date)) found.add(day); // half open
  };
  collect([law.jurisdictions, STANDARDS], '', add);
  for (const jurisdiction of law.jurisdictions) {
    const { items } = jurisdiction;
    const longAgo = longAgoFrom(jurisdiction);
    if (longAgo !== undefined) found.add(longAgo);
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
  const earliestOf = (period: string) => periodBefore(monthsBefore(on, 1), period); // what is counted from earlier dates lies behind
  const usual = earliestOf(YEAR[0]!);
  const longest = new Map(
    Object.entries(LONGEST).map(([field, periods]) => [field, periods.map(earliestOf).sort()[0]!]),
  );
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

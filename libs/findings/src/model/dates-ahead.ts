import { daysAfter, type Law, monthsAfter, monthsBefore, NEVER, STANDARDS } from '#law';
import type { Snapshot } from '#snapshot';
import { AUTHORISATION_DAYS } from '../rules/za/authorisation.js';

// The dates on which a judgement can change by itself, although nobody changes the register. Pure.

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Days after which the law draws a consequence from a date in the register: South Africa's prior authorisation. */
const DAYS: readonly number[] = AUTHORISATION_DAYS;
/** Months after which it does: Japan's checks (Rule 18(1)(i)), and California's look back (1798.130(a)(5)). */
const MONTHS = 12;

/** Returns the day, and the next one: some duties end with a day, others after it. */
const from = (day: string) => [day, daysAfter(day, 1)];

/** Returns the dates on which rules may decide otherwise because of a date in the register. */
function ofRegister(date: string): string[] {
  return [date, monthsAfter(date, MONTHS), ...DAYS.map((days) => daysAfter(date, days))].flatMap(from);
}

const OF_LAW = new WeakMap<Law, readonly string[]>();

/** Returns every date of the law data, in order. A duty to check that begins on one is first due a year later. */
function ofLaw(law: Law): readonly string[] {
  let dates = OF_LAW.get(law);
  if (!dates) {
    const found = new Set<string>();
    collect([law.jurisdictions, STANDARDS], found);
    const real = [...found].filter((date) => date < NEVER);
    dates = [...new Set(real.flatMap((date) => [date, monthsAfter(date, MONTHS)].flatMap(from)))].sort();
    OF_LAW.set(law, dates);
  }
  return dates;
}

/**
 * Yields after each thing. Returns the first date after the snapshot's own on which it can be judged otherwise. That may be
 * a date on which nothing changes, but none is left out on which something does. Undefined if nothing known has a date after it. Scheduled changes and reviews that fall due are not in a snapshot.
 */
export function* dateAhead(snapshot: Snapshot, law: Law): Generator<void, string | undefined> {
  const { on } = snapshot;
  let first = ofLaw(law).find((date) => date > on);
  for (const thing of thingsOf(snapshot)) {
    const found = new Set<string>();
    collect(thing, found);
    for (const date of found)
      if (date < NEVER && date >= monthsBefore(on, MONTHS + 1) && (first === undefined || date < first))
        for (const day of ofRegister(date)) if (day > on && (first === undefined || day < first)) first = day;
    yield;
  }
  return first;
}

function* thingsOf(snapshot: Snapshot): Generator<object> {
  const { activities, engagements, transfers, parties, contacts, profiles } = snapshot;
  for (const list of [activities, engagements, transfers, parties, contacts, profiles]) yield* list;
  const { pastActivities, pastEngagements, pastProfiles } = snapshot;
  for (const list of [pastActivities, pastEngagements, pastProfiles]) yield* list;
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (DATE.test(value)) into.add(value);
  } else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) if (name !== 'at') collect(inner, into);
}

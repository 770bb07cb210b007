import { Temporal } from 'temporal-polyfill';
import type { DueStatus, RetentionAction, RetentionAnchor, RetentionBound, RetentionKind } from './vocabulary.js';

/** A rule on how long some of the data are kept, and what happens afterwards. */
export interface RetentionRule {
  readonly key: string;
  readonly appliesTo?: RetentionScope;
  readonly kind: RetentionKind;
  /** ISO 8601 duration in years, months, weeks and days; for a fixed period. */
  readonly period?: string;
  readonly bound?: RetentionBound;
  /** The event that starts the period; a source may leave it unstated. */
  readonly trigger?: string;
  /** The day from which the period counts; if absent, the event's own date. */
  readonly anchor?: RetentionAnchor;
  /** Events that end the retention earlier. */
  readonly until: readonly string[];
  readonly action?: RetentionAction;
  /** Exceptions, as codes or in words: LOCAL_LAW, LEGAL_CLAIM, … */
  readonly unless: readonly string[];
  /** The address of the document that states the period, for OTHER_DOCUMENT. */
  readonly document?: string;
  /** The wording of the source. */
  readonly statement?: string;
}

/** A part of an activity, by the keys of its rows. Empty lists mean the whole activity. */
export interface RetentionScope {
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly purposes: readonly string[];
  readonly condition?: string;
}

/** The end of a retention period, if it can be calculated. */
export interface RetentionEnd {
  /** ISO 8601 calendar date: the last day on which the data may be held. */
  readonly date?: string;
  readonly status: DueStatus;
}

/** Returns the fault of a rule with the name of the field; undefined if the rule is valid. */
export function faultOf(
  rule: Pick<RetentionRule, 'kind' | 'period' | 'document'>,
): { readonly field: string; readonly message: string } | undefined {
  const { kind, period, document } = rule;
  if (kind === 'FIXED_PERIOD' && period === undefined)
    return { field: 'period', message: 'A fixed period needs its period, such as P12M.' };
  if (kind !== 'FIXED_PERIOD' && period !== undefined)
    return { field: 'period', message: 'Only a fixed period has a period. Choose that kind, or leave the period out.' };
  if (period?.includes('T'))
    return { field: 'period', message: 'Retention is counted in whole days, weeks, months and years.' };
  if (kind === 'OTHER_DOCUMENT' && document === undefined)
    return { field: 'document', message: 'Say which document: its address.' };
  return undefined;
}

/**
 * Returns the last day on which the rule allows data to be held, if the trigger happened on `triggeredOn` (ISO 8601).
 *
 * If the period counts from the end of a month or a year, adding months and years gives the end of a month again. If it
 * counts from the event's own date, a day that the month lacks becomes its last day. Weeks and days are added
 * afterwards. There is no last day if the period leads beyond the calendar: older events may hold such periods.
 */
export function dueOn(rule: RetentionRule, triggeredOn: string): RetentionEnd {
  if (rule.kind !== 'FIXED_PERIOD' || rule.period === undefined) return { status: 'NOT_A_FIXED_PERIOD' };
  if (rule.trigger === undefined) return { status: 'UNRESOLVED_TRIGGER' };
  return endOf(rule.period, rule.anchor ?? 'EVENT', triggeredOn);
}

/** Most ends of periods in the cache. */
const MAX_ENDS = 500;
const ends = new Map<string, RetentionEnd>();

/** Returns the end of the period. A register has few periods, and a page asks for the same date hundreds of times. */
function endOf(period: string, anchor: RetentionAnchor, triggeredOn: string): RetentionEnd {
  const question = `${period} ${anchor} ${triggeredOn}`;
  const known = ends.get(question);
  if (known) return known;
  const duration = Temporal.Duration.from(period);
  const date = withinCalendar(() => lastDay(duration, anchor, triggeredOn));
  const end: RetentionEnd = date === undefined ? { status: 'BEYOND_CALENDAR' } : { date, status: 'DUE' };
  if (ends.size >= MAX_ENDS) ends.clear();
  ends.set(question, end);
  return end;
}

function lastDay(
  { years, months, weeks, days }: Temporal.Duration,
  anchor: RetentionAnchor,
  triggeredOn: string,
): string {
  const shifted = anchored(Temporal.PlainDate.from(triggeredOn), anchor).add({ years, months });
  const counted = anchor === 'EVENT' ? shifted : endOfMonth(shifted);
  return counted.add({ weeks, days }).toString();
}

/** Returns the date; undefined if it is after the last one of the calendar, in the year 275760. */
function withinCalendar(date: () => string): string | undefined {
  try {
    return date();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function anchored(event: Temporal.PlainDate, anchor: RetentionAnchor): Temporal.PlainDate {
  switch (anchor) {
    case 'EVENT':
      return event;
    case 'END_OF_MONTH':
      return endOfMonth(event);
    case 'END_OF_YEAR':
      return event.with({ month: 12, day: 31 });
  }
}

function endOfMonth(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.with({ day: date.daysInMonth });
}

import { Temporal } from 'temporal-polyfill';
import type { DueStatus, RetentionAction, RetentionAnchor, RetentionBound, RetentionKind } from './vocabulary.js';

/** How long some of the data are kept, and what happens then. */
export interface RetentionRule {
  readonly key: string;
  readonly appliesTo?: RetentionScope;
  readonly kind: RetentionKind;
  /** ISO 8601 duration in years, months, weeks and days; for a fixed period. */
  readonly period?: string;
  readonly bound?: RetentionBound;
  /** The event from which the period counts; a source may leave it unstated. */
  readonly trigger?: string;
  /** Absent: the event's own date. */
  readonly anchor?: RetentionAnchor;
  /** Events that end it earlier. */
  readonly until: readonly string[];
  readonly action?: RetentionAction;
  /** Codes or words: LOCAL_LAW, LEGAL_CLAIM, … */
  readonly unless: readonly string[];
  /** The address of the document that says, for OTHER_DOCUMENT. */
  readonly document?: string;
  readonly statement?: string;
}

/** The part of an activity that something is limited to, by the keys of its rows; empty lists: all of it. */
export interface RetentionScope {
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly purposes: readonly string[];
  readonly condition?: string;
}

export interface RetentionEnd {
  /** ISO 8601 calendar date: the last day on which the data may be held. */
  readonly date?: string;
  readonly status: DueStatus;
}

/** What does not hold of a rule, by the field that it concerns; undefined where it is sound. */
export function faultOf(
  rule: Pick<RetentionRule, 'kind' | 'period' | 'document'>,
): { readonly field: string; readonly message: string } | undefined {
  const { kind, period, document } = rule;
  if (kind === 'FIXED_PERIOD' && period === undefined)
    return { field: 'period', message: 'A fixed period needs its period, such as P12M.' };
  if (kind !== 'FIXED_PERIOD' && period !== undefined)
    return { field: 'period', message: `A period belongs to a FIXED_PERIOD, not to ${kind}.` };
  if (period?.includes('T'))
    return { field: 'period', message: 'Retention is counted in whole days, weeks, months and years.' };
  if (kind === 'OTHER_DOCUMENT' && document === undefined)
    return { field: 'document', message: 'Say which document: its address.' };
  return undefined;
}

/**
 * Until when the rule lets data be held whose trigger happened on `triggeredOn` (an ISO 8601 calendar date).
 *
 * From the end of a month or a year, months and years keep the end of the month; from the event's own date a day that
 * the month lacks becomes its last; days are days. A period that leads beyond the calendar (such were recorded before
 * periods were bounded) has no last day.
 */
export function dueOn(rule: RetentionRule, triggeredOn: string): RetentionEnd {
  if (rule.kind !== 'FIXED_PERIOD' || rule.period === undefined) return { status: 'NOT_A_FIXED_PERIOD' };
  if (rule.trigger === undefined) return { status: 'UNRESOLVED_TRIGGER' };
  const duration = Temporal.Duration.from(rule.period);
  const date = withinCalendar(() => lastDay(rule, duration, triggeredOn));
  return date === undefined ? { status: 'BEYOND_CALENDAR' } : { date, status: 'DUE' };
}

function lastDay(rule: RetentionRule, { years, months, weeks, days }: Temporal.Duration, triggeredOn: string): string {
  const event = Temporal.PlainDate.from(triggeredOn);
  const anchor = anchored(event, rule.anchor ?? 'EVENT');
  const shifted = anchor.add({ years, months });
  const counted = rule.anchor === undefined || rule.anchor === 'EVENT' ? shifted : endOfMonth(shifted);
  return counted.add({ weeks, days }).toString();
}

/** The date; undefined where it lies beyond the last one of the calendar, the year 275760. */
function withinCalendar(date: () => string): string | undefined {
  try {
    return date();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What an ISO 8601 duration counts, in its own units: `P1Y6M` is a year and six months, and not eighteen months. */
export function countsOf(period: string): Readonly<Record<'year' | 'month' | 'week' | 'day', number>> {
  const { years, months, weeks, days } = Temporal.Duration.from(period);
  return { year: years, month: months, week: weeks, day: days };
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

import { Temporal } from 'temporal-polyfill';
import type { BreachClock } from './jurisdiction.js';

/** A period, and the kind of days that count. */
export interface Counted {
  /** ISO 8601 duration. */
  readonly within: string;
  /** Calendar days if absent. */
  readonly days?: BreachClock['days'];
}

/**
 * Returns true if the period can end later than the other when both begin together.
 *
 * Three business days can outlast three calendar days, because a weekend may lie among them. The reverse is not
 * possible. Public holidays are ignored.
 */
export function canOutlast(period: Counted, other: Counted): boolean {
  const [a, b] = [partsOf(period), partsOf(other)];
  if (a.isBusiness === b.isBusiness) {
    const more = [a.months - b.months, a.days - b.days, a.hours - b.hours];
    if (more.every((by) => by <= 0)) return false; // not longer in any part: a month never outlasts a month
    if (more.every((by) => by >= 0)) return true;
  }
  return mostHours(a) > leastHours(b);
}

interface Parts {
  readonly months: number;
  readonly days: number;
  readonly hours: number;
  readonly isBusiness: boolean;
}

function partsOf({ within, days: count }: Counted): Parts {
  const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(within);
  const whole = weeks * 7 + days;
  return {
    months: years * 12 + months,
    days: whole,
    hours: hours + minutes / 60 + seconds / 3600,
    isBusiness: count === 'BUSINESS' && whole > 0,
  };
}

function leastHours({ months, days, hours }: Parts): number {
  return 24 * (months * 28 + days) + hours;
}

function mostHours({ months, days, hours, isBusiness }: Parts): number {
  const weekends = isBusiness ? 2 * Math.ceil(days / 5) : 0;
  return 24 * (months * 31 + days + weekends) + hours;
}

import { formsIn } from '#say';
import type { Threshold } from '../../jurisdiction.js';
import type { Measure } from '../../vocabulary.js';

// The numbers by which the acts of the states bind, and how they are said.

/** Returns the number of consumers, of one kind of data if it is said. */
export function consumers(number: number, of: Measure = 'DATA_SUBJECTS'): Threshold {
  return { of, number };
}

/** Returns the share of revenue that comes from the sale of data, in percent. */
export function fromSale(number: number, isExclusive = true): Threshold {
  return { of: 'REVENUE_FROM_SALE', number, unit: '%', ...(isExclusive && { isExclusive }) };
}

/** Returns the revenue of a year in US dollars. */
export function revenue(number: number, isExclusive = true): Threshold {
  return { of: 'TURNOVER', number, unit: 'USD', ...(isExclusive && { isExclusive }) };
}

/** Returns the number with others that must hold, too. */
export function both(threshold: Threshold, ...and: readonly Threshold[]): Threshold {
  return { ...threshold, and };
}

const NAMES: Partial<Readonly<Record<Measure, string>>> = {
  DATA_SUBJECTS: 'consumers',
  DATA_SUBJECTS_SENSITIVE: 'consumers with sensitive data',
  DATA_SUBJECTS_SOLD: 'consumers whose data are offered for sale',
};

const { number: figure } = formsIn('en');

function amountOf({ of, number, isExclusive = false }: Threshold): string {
  const limit = `${isExclusive ? 'more than' : 'at least'} ${figure(number)}`;
  if (of === 'TURNOVER') return `${limit} US dollars of revenue in a year`;
  if (of === 'REVENUE_FROM_SALE') return `${number === 0 ? 'any' : `${limit} % of`} revenue from the sale of data`;
  return `${number === 1 ? 'any' : limit} ${NAMES[of]}`;
}

function inWords(threshold: Threshold): string {
  return [amountOf(threshold), ...(threshold.and ?? []).map(inWords)].join(' and ');
}

/** Returns the numbers as they are said in a sentence. Each is enough by itself. */
export function thresholdsInWords(thresholds: readonly Threshold[]): string {
  return thresholds.map(inWords).join(', or ');
}

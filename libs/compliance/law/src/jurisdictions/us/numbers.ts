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

const figure = new Intl.NumberFormat('en');

function inWords({ of, number, isExclusive = false, and = [] }: Threshold): string {
  const amount = figure.format(number);
  const limit = isExclusive ? `more than ${amount}` : `at least ${amount}`;
  const own =
    of === 'TURNOVER'
      ? `${limit} US dollars of revenue in a year`
      : of === 'REVENUE_FROM_SALE'
        ? number === 0
          ? 'any revenue from the sale of data'
          : `${limit} % of revenue from the sale of data`
        : `${number === 1 ? 'any' : limit} ${NAMES[of]}`;
  return [own, ...and.map(inWords)].join(' and ');
}

/** Returns the numbers as they are said in a sentence. Each is enough by itself. */
export function thresholdsInWords(thresholds: readonly Threshold[]): string {
  return thresholds.map(inWords).join(', or ');
}

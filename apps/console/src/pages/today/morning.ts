import type { Texts } from '../../app/address';
import { daysAfter } from '../../moment/dates';
import { NONE } from '../../parts/filters/facets';

// What the first page shows of due dates, people and months. Pure.

const DISTANCES = ['OVERDUE', 'THIS_WEEK', 'NEXT_WEEK', 'LATER'] as const;
/** The distance of a due date. */
export type Distance = (typeof DISTANCES)[number];

/** The distances that the page shows unless somebody asks for another part: until the end of next week. */
export const SOON: readonly Distance[] = ['OVERDUE', 'THIS_WEEK', 'NEXT_WEEK'];

/** The parts of the list that can be chosen, with the distances of each. */
export const PARTS = {
  soon: SOON,
  OVERDUE: ['OVERDUE'],
  THIS_WEEK: ['THIS_WEEK'],
  NEXT_WEEK: ['NEXT_WEEK'],
  LATER: ['LATER'],
} as const;
export type Part = keyof typeof PARTS;

/** Reads the part of the list that the address names. */
export const partOf = ({ due }: Texts<'due'>): Part =>
  (Object.keys(PARTS) as Part[]).find((part) => part === due) ?? 'soon';

/** Returns the conditions of the API for the address: what is due soon, of everybody, if it names nothing. */
export function dueFilter(search: Texts<'due' | 'owner' | 'department'>) {
  return { within: [...PARTS[partOf(search)]], owner: search.owner, department: search.department };
}

/** Returns the last day of next week. Weeks begin on Monday, as the API has them. */
export const endOfNextWeek = (on: string): string =>
  daysAfter(on, 7 + ((7 - new Date(`${on}T00:00:00Z`).getUTCDay()) % 7));

interface Count {
  readonly value: string;
  readonly count: number;
}

/** The parts of the list that have something, each with its number. */
export function shownParts(counts: readonly Count[]): readonly { readonly part: Part; readonly count: number }[] {
  const countOf = (distance: string) => counts.find(({ value }) => value === distance)?.count ?? 0;
  return (Object.keys(PARTS) as Part[])
    .map((part) => ({ part, count: PARTS[part].reduce((sum, distance) => sum + countOf(distance), 0) }))
    .filter(({ count }) => count > 0);
}

/** The load of a person or a department. */
export interface Load {
  readonly who: string;
  readonly activities: number;
  readonly findings: number;
  readonly due: number;
}

/** Puts the numbers of people, or of departments, together, without what is nobody's: who has the most due comes first, then the most findings. */
export function loads(by: Readonly<Record<'activities' | 'findings' | 'due', readonly Count[]>>): readonly Load[] {
  const names = new Set([by.activities, by.findings, by.due].flatMap((counts) => counts.map(({ value }) => value)));
  names.delete(NONE);
  const countOf = (counts: readonly Count[], who: string) => counts.find(({ value }) => value === who)?.count ?? 0;
  return [...names]
    .map((who) => ({
      who,
      activities: countOf(by.activities, who),
      findings: countOf(by.findings, who),
      due: countOf(by.due, who),
    }))
    .sort(
      (a, b) => b.due - a.due || b.findings - a.findings || b.activities - a.activities || (a.who < b.who ? -1 : 1),
    );
}

/** Returns a share from 0 to 1; undefined of nothing. */
export const share = (part: number, of: number): number | undefined => (of === 0 ? undefined : part / of);

/**
 * Returns the points of lines in a box of that width and height, each line as texts for a `polyline`. A value that is not known
 * interrupts its line. The distances of the days are true.
 */
export function linesIn(
  days: readonly string[],
  values: readonly (number | undefined)[],
  { width, height, most }: { readonly width: number; readonly height: number; readonly most: number },
): readonly string[] {
  const times = days.map((day) => Date.parse(`${day}T00:00:00Z`));
  const [first = 0] = times;
  const span = Math.max(1, (times.at(-1) ?? 0) - first);
  const lines: string[][] = [[]];
  values.forEach((value, n) => {
    if (value === undefined) lines.push([]);
    else {
      const x = (width * (times[n]! - first)) / span;
      lines.at(-1)!.push(`${x.toFixed(1)},${(height - (height * value) / Math.max(most, Number.EPSILON)).toFixed(1)}`);
    }
  });
  return lines.filter((line) => line.length > 0).map((line) => line.join(' '));
}

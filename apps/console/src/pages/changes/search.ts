import type { Texts } from '../../app/address';
import { daysAfter, isDate } from '../../moment/dates';
import type { PageMoment } from '../../moment/moment';

/** Ways to compare: what a reader saw, what was in force, what was recorded since, what was corrected, or own clocks. */
export const READINGS = ['seen', 'force', 'recorded', 'corrected'] as const;
export type Reading = (typeof READINGS)[number] | 'own';

/** The four clocks of a comparison as the address has them. What is absent is that of the page. */
export interface Clocks {
  readonly from?: string;
  readonly fromKnown?: string;
  readonly to?: string;
  readonly toKnown?: string;
}

/** The content of the address of the page. */
export interface ChangesSearch extends Clocks {
  readonly tab?: 'recordings';
  readonly kind?: ChangeKind;
  /** The type of thing. */
  readonly type?: string;
  readonly actor?: string;
  /** Recorded on this date or later. */
  readonly since?: string;
}

const KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
type ChangeKind = (typeof KINDS)[number];

/** Changes a part of the address; what is undefined goes. */
export type Narrow = (change: Texts<keyof ChangesSearch>) => void;

/** Reads the address; what is malformed is left out. */
export function readChangesSearch(search: Readonly<Record<string, unknown>>): ChangesSearch {
  const text = (name: string) => (search[name] === undefined || search[name] === '' ? undefined : String(search[name]));
  const day = (name: string) => {
    const value = text(name);
    return value && isDate(value) ? value : undefined;
  };
  const read: ChangesSearch = {
    tab: search.tab === 'recordings' ? 'recordings' : undefined,
    from: day('from'),
    fromKnown: day('fromKnown'),
    to: day('to'),
    toKnown: day('toKnown'),
    kind: KINDS.find((kind) => kind === search.kind),
    type: text('type'),
    actor: text('actor'),
    since: day('since'),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Returns the clocks of a reading since a date. */
export function clocksOf(reading: Exclude<Reading, 'own'>, since: string): Clocks {
  switch (reading) {
    case 'seen':
      return { from: since, fromKnown: since };
    case 'force':
      return { from: since };
    case 'recorded':
      return { fromKnown: since };
    case 'corrected':
      return { from: since, fromKnown: since, to: since };
  }
}

/** Returns the reading that the clocks are, with the date since which they compare. */
export function readingOf({ from, fromKnown, to, toKnown }: Clocks): { reading: Reading; since?: string } {
  const since = from ?? fromKnown;
  if (!since || toKnown || (from && fromKnown && from !== fromKnown)) return { reading: 'own', since };
  if (to) return { reading: to === from && fromKnown ? 'corrected' : 'own', since };
  return { reading: from && fromKnown ? 'seen' : from ? 'force' : 'recorded', since };
}

/** Returns the two moments that are compared. */
export function momentsOf(clocks: Clocks, at: PageMoment['at']): { from: PageMoment['at']; to: PageMoment['at'] } {
  const { on, ...knowledge } = at;
  const to = { on: clocks.to ?? on, ...(clocks.toKnown ? { knownAt: clocks.toKnown } : knowledge) };
  const { on: until, ...same } = to;
  return {
    from: { on: clocks.from ?? until, ...(clocks.fromKnown ? { knownAt: clocks.fromKnown } : same) },
    to,
  };
}

/** Returns the last day of the quarter before that of a date. */
export function endOfQuarterBefore(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = 3 * Math.floor((month - 1) / 3) + 1;
  return daysAfter(`${year}-${String(first).padStart(2, '0')}-01`, -1);
}

/** Returns the clocks of the address, or those of an address that has none: what a reader saw at the end of the quarter before. */
export function clocksIn({ from, fromKnown, to, toKnown }: ChangesSearch, today: string): Clocks {
  const isGiven = from || fromKnown || to || toKnown;
  return isGiven ? { from, fromKnown, to, toKnown } : clocksOf('seen', endOfQuarterBefore(today));
}

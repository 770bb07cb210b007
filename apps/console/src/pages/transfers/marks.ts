import type { Recognition, TransferDates } from './questions';

/** An event that the slider marks. */
export type MarkEvent =
  | { readonly kind: 'BEGINS' | 'ENDS'; readonly recognition: Recognition }
  | { readonly kind: 'SUSPENDED' | 'GROUNDS'; readonly count: number }
  | { readonly kind: 'HORIZON'; readonly appear: number; readonly disappear: number };

/** A date on which something changed or will change. */
export interface Mark {
  readonly on: string;
  readonly events: readonly MarkEvent[];
}

interface HorizonDay {
  readonly on: string;
  readonly appearCount: number;
  readonly disappearCount: number;
}

/**
 * Returns the dates to mark, the earliest first: recognitions of destinations, changes of grounds, and suspensions. Ahead
 * are the dates on which findings come or go.
 */
export function marksOf(
  recognitions: readonly Recognition[],
  transfers: readonly TransferDates[],
  horizon: readonly HorizonDay[],
): readonly Mark[] {
  const laws = new Set(
    transfers.flatMap(({ grounds, jurisdictions }) => [...grounds.map(({ law }) => law), ...jurisdictions]),
  );
  const destinations = new Set(transfers.flatMap(({ countries }) => countries));
  const marks = new Map<string, MarkEvent[]>();
  const add = (on: string | null, event: MarkEvent) => {
    if (on) marks.set(on, [...(marks.get(on) ?? []), event]);
  };
  for (const recognition of recognitions) {
    if (!laws.has(recognition.law) || !recognition.countries.some((country) => destinations.has(country))) continue;
    add(recognition.from, { kind: 'BEGINS', recognition });
    add(recognition.to, { kind: 'ENDS', recognition });
  }
  const counted = (kind: 'SUSPENDED' | 'GROUNDS', dates: readonly (string | null)[]) => {
    const counts = new Map<string, number>();
    for (const date of dates) if (date) counts.set(date, (counts.get(date) ?? 0) + 1);
    for (const [on, count] of counts) add(on, { kind, count });
  };
  counted(
    'SUSPENDED',
    transfers.map(({ suspension }) => suspension?.since ?? null),
  );
  counted(
    'GROUNDS',
    transfers.flatMap(({ grounds }) => [...new Set(grounds.flatMap(({ since, until }) => [since, until]))]),
  );
  for (const { on, appearCount: appear, disappearCount: disappear } of horizon)
    add(on, { kind: 'HORIZON', appear, disappear });
  return [...marks].map(([on, events]) => ({ on, events })).sort((a, b) => a.on.localeCompare(b.on));
}

/** Returns the first date of the transfers, or undefined if none states a date. */
export function firstDateOf(transfers: readonly TransferDates[]): string | undefined {
  const dates = transfers.flatMap(({ grounds, suspension, checks }) => [
    ...grounds.map(({ since }) => since),
    suspension?.since,
    ...checks.map(({ on }) => on),
  ]);
  return dates.filter((date) => date != null).sort()[0];
}

/** Returns the days from one date to another. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

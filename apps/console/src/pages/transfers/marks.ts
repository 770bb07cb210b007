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
  { laws, destinations, days }: Omit<TransferDates, 'first'>,
  horizon: readonly HorizonDay[],
): readonly Mark[] {
  const marks = new Map<string, MarkEvent[]>();
  const add = (on: string | null, event: MarkEvent) => {
    if (on) marks.set(on, [...(marks.get(on) ?? []), event]);
  };
  for (const recognition of recognitions) {
    if (!laws.includes(recognition.law) || !recognition.countries.some((one) => destinations.includes(one))) continue;
    add(recognition.from, { kind: 'BEGINS', recognition });
    add(recognition.to, { kind: 'ENDS', recognition });
  }
  for (const { on, suspendedCount, groundCount } of days) {
    if (suspendedCount > 0) add(on, { kind: 'SUSPENDED', count: suspendedCount });
    if (groundCount > 0) add(on, { kind: 'GROUNDS', count: groundCount });
  }
  for (const { on, appearCount: appear, disappearCount: disappear } of horizon)
    add(on, { kind: 'HORIZON', appear, disappear });
  return [...marks].map(([on, events]) => ({ on, events })).sort((a, b) => a.on.localeCompare(b.on));
}

/** Returns the days from one date to another. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

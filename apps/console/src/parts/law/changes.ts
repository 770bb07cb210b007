import type { Words } from '../../words/words';
import { ofLaw, type Phrase } from './phrase';
import type { LawChange } from './queries';

/** Entries of one part of a law that turn alike on one day. */
export interface Turned {
  readonly turn: LawChange['turn'];
  readonly part: string;
  readonly list: string | null;
  /** The number of records that each of them concerns, if it is known. */
  readonly recordCount?: number;
  readonly changes: readonly [LawChange, ...LawChange[]];
}

/** A day on which a law becomes another. */
export interface TurningDay {
  readonly on: string;
  readonly law: string;
  readonly turned: readonly Turned[];
}

/** Returns the changes by day and law, and on each day by what turns in which part and concerns as many records. The order stays. */
export const turningDays = (changes: readonly LawChange[]): readonly TurningDay[] =>
  grouped(changes, ({ on, law }) => `${on} ${law}`).map((ofDay) => ({
    on: ofDay[0].on,
    law: ofDay[0].law,
    turned: grouped(ofDay, ({ turn, part, list, recordCount }) => `${turn} ${part} ${list} ${recordCount}`).map(
      (alike) => ({
        turn: alike[0].turn,
        part: alike[0].part,
        list: alike[0].list,
        recordCount: alike[0].recordCount,
        changes: alike,
      }),
    ),
  }));

/** Returns the name of a changed entry, or nothing if its part says all. */
export function nameOf({ part, key, name, inEnglish }: LawChange, { code }: Pick<Words, 'code'>): Phrase | undefined {
  if (key && part === 'breachClocks') return [code('BreachWhom', key)];
  if (key && part === 'requestClocks') return [code('RequestRight', key)];
  return name ? [ofLaw(name, { inEnglish })] : undefined;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

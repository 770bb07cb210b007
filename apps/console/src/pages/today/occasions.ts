/** The part of a recording that occasions read. */
interface Recorded {
  readonly actor: string;
  readonly reason?: string | null;
  readonly recordedAt: string;
}

/** Recordings of one account at one time for one reason. */
export type Occasion<R extends Recorded> = readonly [R, ...R[]];

const SAME_TIME = 60_000; // milliseconds: what a file applies, or a form with its follow-ups

/** Puts recordings that follow each other together if they are of one occasion. Keeps the order given. */
export function occasions<R extends Recorded>(recordings: readonly R[]): readonly Occasion<R>[] {
  const all: [R, ...R[]][] = [];
  for (const recording of recordings) {
    const last = all.at(-1);
    if (last && isSame(last.at(-1)!, recording)) last.push(recording);
    else all.push([recording]);
  }
  return all;
}

const isSame = (a: Recorded, b: Recorded) =>
  a.actor === b.actor &&
  (a.reason ?? '') === (b.reason ?? '') &&
  Math.abs(Date.parse(a.recordedAt) - Date.parse(b.recordedAt)) <= SAME_TIME;

import { type Range, shareOf } from './segments';

/** The way between the times of an axis and their shares of it: 0 at its beginning, 1 at its end. */
export interface Scale {
  readonly shareOf: (time: number) => number;
  readonly timeAt: (share: number) => number;
  /** The times that the axis names: those of events on an axis of bands, else the beginnings of years. */
  readonly marks: readonly number[];
  /** True: each event begins a band, and all bands have one height. */
  readonly isBanded: boolean;
}

/** Most bands that can be read. */
const MOST_BANDS = 12;
/** The least share of an axis that can be read. */
const LEAST = 0.045;

/**
 * Returns the scale of an axis by time. In a young register, few events are too near to each other to be read. Then each begins a
 * band of one height.
 */
export function scaleOf(range: Range['recorded'], events: readonly number[], mostYears: number): Scale {
  const [from, to] = range;
  const times = [...new Set(events)].filter((time) => from < time && time < to).sort((a, b) => a - b);
  const knots = [from, ...times, to];
  const steps = knots.slice(1).map((time, i) => (time - knots[i]!) / (to - from));
  if (times.length === 0 || times.length > MOST_BANDS || Math.min(...steps) >= LEAST)
    return {
      shareOf: (time) => shareOf(range, time),
      timeAt: (share) => from + clamp(share) * (to - from),
      marks: yearsOf(range, mostYears),
      isBanded: false,
    };
  const last = steps.length - 1;
  return {
    shareOf: (time) => {
      const i = Math.min(
        last,
        Math.max(
          0,
          knots.findLastIndex((knot) => knot <= time),
        ),
      );
      return (i + clamp(shareOf([knots[i]!, knots[i + 1]!], time))) / steps.length;
    },
    timeAt: (share) => {
      const place = clamp(share) * steps.length;
      const i = Math.min(last, Math.floor(place));
      return knots[i]! + (place - i) * (knots[i + 1]! - knots[i]!);
    },
    marks: times,
    isBanded: true,
  };
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** Returns the years to name on an axis, as instants: at most so many. */
export function yearsOf([from, to]: readonly [number, number], most: number): number[] {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()];
  const every = Math.max(1, Math.ceil((last - first + 1) / most));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / every) + 1) }, (_, i) =>
    Date.UTC(first + i * every, 0, 1),
  );
}

/** Returns the marks that leave room for their words: of those too near to the one before, none is named. */
export function withRoom(marks: readonly number[], placeOf: (time: number) => number, room: number): readonly number[] {
  const named: number[] = [];
  for (const mark of marks)
    if (named.length === 0 || Math.abs(placeOf(mark) - placeOf(named.at(-1)!)) >= room) named.push(mark);
  return named;
}

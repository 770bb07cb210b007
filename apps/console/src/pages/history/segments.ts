/** A rectangle in two times, as the API gives it. */
export interface Segment {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly recordedFrom: string;
  readonly recordedTo: string | null;
  readonly value: unknown;
}

/** The part of the two clocks that a picture shows, in milliseconds. */
export interface Range {
  readonly effective: readonly [from: number, to: number];
  readonly recorded: readonly [from: number, to: number];
}

/** A segment with the number of its value: equal values have the same number, in the order in which they were first recorded. */
export interface Numbered<S extends Segment = Segment> {
  readonly segment: S;
  readonly number: number;
}

/** Returns the milliseconds of a date (its beginning, UTC) or of an instant. */
export const timeOf = (text: string): number => Date.parse(text.includes('T') ? text : `${text}T00:00:00Z`);

/** Numbers the values of segments. */
export function numbered<S extends Segment>(segments: readonly S[]): Numbered<S>[] {
  const numbers = new Map<string, number>();
  return segments.map((segment) => {
    const text = JSON.stringify(segment.value);
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return { segment, number: numbers.get(text)! };
  });
}

const MARGIN = 0.06;

/** Returns the range that shows every beginning and end, and the crosshair. Nobody knows what the register will say, so it ends with the present. */
export function rangeOf(
  segments: readonly Segment[],
  now: number,
  crosshair: readonly [on: number, known: number],
): Range {
  const effective = segments.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo]);
  const recorded = segments.flatMap(({ recordedFrom, recordedTo }) => [recordedFrom, recordedTo]);
  return {
    effective: around([...effective.flatMap((text) => (text ? [timeOf(text)] : [])), now, crosshair[0]]),
    recorded: [around([...recorded.flatMap((text) => (text ? [timeOf(text)] : [])), now, crosshair[1]])[0], now],
  };
}

function around(times: readonly number[]): readonly [number, number] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((last - first) * MARGIN, 86_400_000);
  return [first - margin, last + margin];
}

/** Returns the segment at a point of the two clocks, or undefined if the thing did not exist there. */
export function segmentAt<S extends Segment>(
  segments: readonly Numbered<S>[],
  on: number,
  known: number,
): Numbered<S> | undefined {
  return segments.find(
    ({ segment: { effectiveFrom, effectiveTo, recordedFrom, recordedTo } }) =>
      timeOf(effectiveFrom) <= on &&
      (effectiveTo === null || on < timeOf(effectiveTo)) &&
      timeOf(recordedFrom) <= known &&
      (recordedTo === null || known < timeOf(recordedTo)),
  );
}

/** Returns the segments that the register holds at an instant, by the date from which each is in force. */
export function asKnownAt<S extends Segment>(segments: readonly Numbered<S>[], known: number): Numbered<S>[] {
  return segments
    .filter(
      ({ segment: { recordedFrom, recordedTo } }) =>
        timeOf(recordedFrom) <= known && (!recordedTo || known < timeOf(recordedTo)),
    )
    .sort((a, b) => a.segment.effectiveFrom.localeCompare(b.segment.effectiveFrom));
}

/** Returns where in a range a time is, as a share: 0 at its beginning, 1 at its end. */
export const shareOf = ([from, to]: readonly [number, number], time: number): number => (time - from) / (to - from);

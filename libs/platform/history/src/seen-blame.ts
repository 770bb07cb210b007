import type { Version } from '#read-model';
import { type Blame, blamed, type Earlier } from './blame.js';

/** The origin of a value as a caller sees it: the position, and the date (ISO 8601) from which the value holds. */
interface SeenBy {
  readonly position: bigint;
  readonly from: string;
}

/**
 * Returns the origin of the content on the date, by the versions that one caller sees; undefined if there is none. A value holds
 * from the first date from which it has been there without a break. It was set by what gave it to that date.
 * @param isAnnulment whether the event at the position takes another back: what it brings back was set by who set it before
 */
export function seenBlame(
  versions: readonly Version[],
  on: string,
  isAnnulment: (position: bigint) => boolean,
): Blame<SeenBy> | undefined {
  const since = blameByDate(versions, on);
  if (!since) return undefined;
  const onDate = new Map<string, Blame<bigint>>();
  const known = new Map<string, SeenBy>();
  const combined = (part: Blame<string>, path: readonly string[]): Blame<SeenBy> => {
    const from = part.by;
    const blame = onDate.get(from) ?? blameByPosition(versions, from, isAnnulment);
    onDate.set(from, blame);
    const position = path.reduce((node, name) => node.parts.get(name)!, blame).by;
    const name = `${position} ${from}`; // one object for each, so that they can be compared
    const by = known.get(name) ?? { position, from };
    known.set(name, by);
    const parts = [...part.parts].map(([step, inner]) => [step, combined(inner, [...path, step])] as const);
    return { by, isList: part.isList, parts: new Map(parts) };
  };
  return combined(since, []);
}

/** Returns from which date each value of the date has held without a break, by everything known. */
function blameByDate(versions: readonly Version[], on: string): Blame<string> | undefined {
  const now = versions.filter(({ until }) => until === undefined);
  const dates = [...new Set(now.flatMap(({ from, to }) => [from, to]))].filter((date) => date <= on).sort();
  return lastBlame(dates, (date) => now.find(({ from, to }) => from <= date && date < to)?.state);
}

/** Returns which position gave each value to the date. */
function blameByPosition(
  versions: readonly Version[],
  on: string,
  isAnnulment: (position: bigint) => boolean,
): Blame<bigint> {
  const held = versions.filter(({ from, to }) => from <= on && on < to);
  const positions = held.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until]));
  return lastBlame(
    [...new Set(positions)].sort((a, b) => (a < b ? -1 : 1)),
    (position) =>
      held.find(({ since, until }) => since <= position && (until === undefined || position < until))?.state,
    isAnnulment,
  )!;
}

/** Returns the origin of the last of the states, in order; undefined if there is none at the end. */
function lastBlame<By>(
  order: readonly By[],
  stateAt: (by: By) => unknown,
  bringsBack: (by: By) => boolean = () => false,
): Blame<By> | undefined {
  const earlier: Earlier<By>[] = [];
  let last: Earlier<By> = { value: undefined, blame: undefined };
  for (const by of order) {
    const value = stateAt(by);
    const blame =
      value === undefined ? undefined : blamed(last.blame, last.value, value, by, bringsBack(by) ? earlier : []);
    last = { value, blame };
    earlier.unshift(last);
  }
  return last.blame;
}

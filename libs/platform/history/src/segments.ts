import { Injectable } from '@nestjs/common';
import { partsOf, same } from '#kernel';
import { categoryOf, Deciders, FOREVER } from '#ledger';
import { type Moment, Things, type Version, Versions } from '#read-model';
import type { Segment } from './history.graphql.js';
import { InWords } from './in-words.js';
import { SeenHistories } from './seen-histories.js';

/** Most segments in an answer. */
const MOST_SEGMENTS = 1_000;

/** Reads the rectangles of one thing in the two clocks. */
@Injectable()
export class Segments {
  constructor(
    private readonly things: Things,
    private readonly versions: Versions,
    private readonly deciders: Deciders,
    private readonly histories: SeenHistories,
    private readonly inWords: InWords,
  ) {}

  /**
   * Returns the rectangles in which the path has a value (default: the whole content), as the caller sees them, oldest recorded
   * first. Of more than {@link MOST_SEGMENTS} it returns those recorded last. Empty if the caller does not see the thing now.
   */
  async of(id: string, path: string | undefined): Promise<Segment[]> {
    const moment = await this.things.moment(null);
    const entries = await this.histories.entries(id);
    if (entries.length === 0 || !this.deciders.of(id)) return [];
    const byPosition = new Map(entries.map((entry) => [entry.position, entry]));
    const rectangles = rectanglesOf(await this.versionsOf(id, moment), path);
    const shown = rectangles.filter(({ since }) => byPosition.has(since)).slice(-MOST_SEGMENTS);
    const began = shown.map(({ since }) => byPosition.get(since)!);
    const words = await this.inWords.of(began, moment);
    return shown.map(({ from, to, since, until, state }, i) => ({
      effectiveFrom: from,
      effectiveTo: to === FOREVER ? undefined : to,
      recordedFrom: began[i]!.recordedAt,
      recordedTo: until === undefined ? undefined : byPosition.get(until)?.recordedAt,
      value: state,
      position: since,
      until,
      words: words.get(began[i]!)!,
    }));
  }

  private async versionsOf(id: string, moment: Moment): Promise<readonly Version[]> {
    const { readScope } = moment;
    if (readScope && !readScope.kinds.has(categoryOf(id))) return [];
    return readScope?.isLimited ? (await this.histories.ofContent(id, moment)).versions : this.versions.of(id, moment);
  }
}

/** A value, with its dates and positions. Both ends are exclusive; `until` is undefined if it has not been replaced. */
type Rectangle = Omit<Version, 'state'> & { readonly state: unknown };

/**
 * Returns the rectangles of the value at the path, by position and date. Neighbours with the same value are one: versions differ
 * by other fields too. Without a path they are the versions themselves.
 */
export function rectanglesOf(versions: readonly Version[], path: string | undefined): Rectangle[] {
  if (!path) return [...versions].sort(bySince);
  const values = versions.map((version) => ({ ...version, state: valueAt(version.state, path) }));
  const begins = new Map<bigint, Rectangle[]>();
  for (const value of values) begins.set(value.since, [...(begins.get(value.since) ?? []), value]);
  const positions = new Set(values.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until])));
  let known: Rectangle[] = [];
  let open: Rectangle[] = [];
  const closed: Rectangle[] = [];
  for (const position of [...positions].sort((a, b) => (a < b ? -1 : 1))) {
    known = [...known.filter(({ until }) => until !== position), ...(begins.get(position) ?? [])].sort(byDate);
    const now = periodsOf(known, position);
    const isIn = (list: readonly Rectangle[], one: Rectangle) =>
      list.some(({ from, to, state }) => from === one.from && to === one.to && same(state, one.state));
    closed.push(...open.filter((one) => !isIn(now, one)).map((one) => ({ ...one, until: position })));
    const kept = open.filter((one) => isIn(now, one));
    open = [...kept, ...now.filter((one) => !isIn(kept, one))];
  }
  return [...closed, ...open].sort(bySince);
}

/** Returns the periods of the value, whose rectangles are given by date. Those without a value are left out. */
function periodsOf(known: readonly Rectangle[], since: bigint): Rectangle[] {
  const periods: Rectangle[] = [];
  for (const { from, to, state } of known) {
    const last = periods.at(-1);
    if (last && last.to === from && same(last.state, state)) periods[periods.length - 1] = { ...last, to };
    else periods.push({ from, to, since, state });
  }
  return periods.filter(({ state }) => state !== undefined);
}

const byDate = (a: Rectangle, b: Rectangle) => (a.from < b.from ? -1 : 1);
const bySince = (a: Rectangle, b: Rectangle) => (a.since === b.since ? byDate(a, b) : a.since < b.since ? -1 : 1);

function valueAt(state: unknown, path: string): unknown {
  let rest = path;
  let value = state;
  while (rest !== '') {
    const parts = partsOf(value);
    const name = [...(parts?.keys() ?? [])].find((key) => rest === key || rest.startsWith(`${key}.`));
    if (name === undefined) return undefined;
    value = parts!.get(name);
    rest = rest.slice(name.length + 1);
  }
  return value;
}

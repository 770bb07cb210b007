import { Injectable } from '@nestjs/common';
import { differences, reject, yieldToEventLoop } from '#kernel';
import { Deciders, type Thing } from '#ledger';
import {
  AcrossMoments,
  DEFAULT_PAGE,
  type Difference,
  type Found,
  type Moment,
  type MomentInput,
  Moments,
  mustFitPage,
  Names,
  Things,
} from '#read-model';
import { type ChangeCursor, decodeChange, encodeChange } from './change-cursor.js';
import type { ChangeFacet, ChangeFilter, ChangeKind, ThingChange } from './history.graphql.js';
import { InWords } from './in-words.js';
import { Redaction } from './redaction.js';
import { SeenHistories } from './seen-histories.js';

/** Things that are compared in one turn: two documents of each are in memory. */
const AT_ONCE = 200;
/** Most changes in one answer that is not a page. */
const MOST_CHANGES = 5_000;

/** A change without its events. */
type Compared = Omit<ThingChange, 'events'>;

/** The moments that are compared. */
interface Between {
  readonly before: Moment;
  readonly after: Moment;
}

/** The arguments of a page of changes. */
interface ChangesRequest {
  readonly from: MomentInput;
  readonly to: MomentInput;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: ChangeFilter | null;
}

/** Compares the register at two moments. */
@Injectable()
export class MomentDiff {
  constructor(
    private readonly moments: Moments,
    private readonly across: AcrossMoments,
    private readonly things: Things,
    private readonly histories: SeenHistories,
    private readonly deciders: Deciders,
    private readonly called: Names,
    private readonly visible: Redaction,
    private readonly inWords: InWords,
  ) {}

  /**
   * Returns the things that differ, with the changed fields and the events that caused each difference.
   * @throws {Rejection} INVALID if there are more than {@link MOST_CHANGES}
   */
  async between(from: MomentInput, to: MomentInput): Promise<ThingChange[]> {
    const between = { before: await this.moments.resolve(from), after: await this.moments.resolve(to) };
    const differing = await this.across.differing(between.before, between.after);
    mustBeFew(differing.length);
    return this.withEvents(await listOf(this.compared(differing, between)), between);
  }

  /**
   * Returns a page of the changes, by kind of thing and id, as a connection. The cursor holds both moments.
   * @throws {Rejection} INVALID for a page size out of bounds; BAD_CURSOR for a foreign cursor or one of other moments
   */
  async page({ from, to, first, after: cursor, filter }: ChangesRequest) {
    const size = first ?? DEFAULT_PAGE;
    mustFitPage(size);
    const last = cursor ? decodeChange(cursor) : undefined;
    const between = last
      ? { before: await this.moments.ofCursor(last.from, from), after: await this.moments.ofCursor(last.to, to) }
      : { before: await this.moments.resolve(from), after: await this.moments.resolve(to) };
    const all = (await this.across.differing(between.before, between.after)).filter((one) => matches(one, filter));
    const following = last ? all.filter((one) => isAfter(one, last)) : all;
    const found: Compared[] = [];
    for await (const change of this.compared(following, between)) if (found.push(change) > size) break;
    const nodes = await this.withEvents(found.slice(0, size), between);
    const edges = nodes.map((node) => ({ node, cursor: encodeChange(between, node.thing) }));
    return {
      nodes,
      edges,
      pageInfo: {
        hasNextPage: found.length > size,
        hasPreviousPage: last !== undefined,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      },
      totalCount: async () => (await this.really(all, between)).length,
      counts: async (by: keyof typeof ChangeFacet) => counted(await this.really(all, between), by),
    };
  }

  /** Returns the differences that the caller sees. Only two documents of one thing can have the same content. */
  private async really(all: readonly Difference[], between: Between): Promise<Difference[]> {
    const isCertain = ({ was, is }: Difference) => was?.status !== is?.status;
    const compared = this.compared(
      all.filter((one) => !isCertain(one)),
      between,
    );
    const differing = new Set((await listOf(compared)).map(({ thing }) => thing.id));
    return all.filter((one) => isCertain(one) || differing.has(one.id));
  }

  /** Yields the changes among the differences, in order, with their fields. */
  private async *compared(all: readonly Difference[], { before, after }: Between): AsyncGenerator<Compared> {
    for (let start = 0; start < all.length; start += AT_ONCE) {
      const some = all.slice(start, start + AT_ONCE);
      const [old, now] = [await this.statesOf(some, before), await this.statesOf(some, after)];
      const names = await this.called.of([...old.values(), ...now.values()], after);
      for (const difference of some) {
        await yieldToEventLoop();
        const [was, is] = [old.get(difference.id), now.get(difference.id)];
        const unshown = this.deciders.of(difference.id)?.unshown;
        const [contentBefore, contentAfter] = [content(was, unshown), content(is, unshown)];
        const fields = differences(
          await this.visible.within(contentBefore, before),
          await this.visible.within(contentAfter, after),
        );
        if (fields.length === 0) continue;
        const { id, category } = difference;
        const thing = (is ?? was)!;
        const name = names.get(id);
        yield { kind: kindOf(difference), thing: { type: category, id, name, key: thing.key }, fields };
      }
    }
  }

  private async statesOf(some: readonly Difference[], moment: Moment): Promise<Map<string, Found>> {
    const states = new Map<string, Found>();
    for (const category of new Set(some.map((one) => one.category))) {
      const ids = some.filter((one) => one.category === category).map(({ id }) => id);
      for (const thing of await this.things.byIds(category, ids, moment)) if (thing) states.set(thing.id, thing);
    }
    return states;
  }

  private async withEvents(changes: readonly Compared[], { before, after }: Between): Promise<ThingChange[]> {
    const entries = await Promise.all(changes.map(({ thing }) => this.histories.between(thing.id, before, after)));
    const told = await this.inWords.told(entries.flat(), after);
    let next = 0;
    return changes.map((change, i) => {
      const start = next;
      next += entries[i]!.length;
      return { ...change, events: told.slice(start, next) };
    });
  }
}

/** @throws {Rejection} INVALID if there are more than {@link MOST_CHANGES} */
export function mustBeFew(differing: number): void {
  if (differing > MOST_CHANGES)
    reject(
      'INVALID',
      `${differing} things differ between the moments, and \`changes\` gives at most ${MOST_CHANGES}. Ask for pages of \`changeList\`.`,
      'to',
    );
}

async function listOf<T>(generated: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of generated) list.push(item);
  return list;
}

function content(thing: Found | undefined, unshown: readonly string[] = []): Thing | undefined {
  if (!thing) return undefined;
  const { id: _id, at: _at, ...rest } = thing;
  return unshown.length > 0 ? (without(rest, unshown) as Thing) : rest;
}

/** Returns a copy of the value without the fields of these names, at any depth. */
function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept.map(([name, item]) => [name, without(item, names)]));
}

function kindOf({ was, is }: Difference): ChangeKind {
  const [existed, exists] = [was, is].map((row) => row !== undefined && row.status !== 'RETIRED');
  if (existed === exists) return 'CHANGED';
  return exists ? 'ADDED' : 'REMOVED';
}

function matches(difference: Difference, filter: ChangeFilter | null | undefined): boolean {
  const { kind, type } = filter ?? {};
  return (!kind || kindOf(difference) === kind) && (!type || difference.category === type);
}

function isAfter({ category, id }: Difference, last: ChangeCursor): boolean {
  return category === last.type ? id > last.id : category > last.type;
}

function counted(all: readonly Difference[], by: keyof typeof ChangeFacet): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const one of all) {
    const value = by === 'KIND' ? kindOf(one) : one.category;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

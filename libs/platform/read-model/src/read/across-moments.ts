import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { same } from '#kernel';
import { type Thing } from '#ledger';
import { ReadModelDatabase, VIEW } from '../engines/database.js';
import { LastByScope } from '../scope/last-by-scope.js';
import { endedSince, inViewAt, ofKindAt, onAnyDate, statusAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import { changedBetween } from './changed-between.js';
import { statesIn } from './stored-states.js';

/** A past state of a thing, and the dates (ISO 8601) from which and until which it held. `to` is exclusive. */
export type Past<S extends Thing = Thing> = S & { readonly id: string; readonly from: string; readonly to: string };

/** The row of a thing at a moment: the number of its document, and its status. */
interface HeldRow {
  readonly thing: string;
  readonly document: bigint;
  readonly status: string;
}

/** A thing whose rows differ between two moments. A row is undefined if the thing did not exist then. */
export interface Difference {
  readonly id: string;
  readonly category: string;
  readonly was: HeldRow | undefined;
  readonly is: HeldRow | undefined;
}

/** The past states of a kind as last read: those that ended after a date, as known at a moment. */
interface LastPast {
  readonly since: string;
  readonly moment: Moment;
  readonly states: readonly Past[];
}

/** Reads the states of things across moments: past states, things that ever existed, and differences. */
@Injectable()
export class AcrossMoments {
  private readonly last = new LastByScope<LastPast>();

  constructor(private readonly database: ReadModelDatabase) {}

  /**
   * Returns the states of the kind's things that ended after `since` (ISO 8601 date) and up to the moment's date. Only
   * what was recorded by the moment counts. States that still hold on its date are left out. An answer that is the same as
   * the last one is the same list.
   */
  async before<S extends Thing>(kind: string, since: string, moment: Moment): Promise<readonly Past<S>[]> {
    const last = this.last.get(moment, [kind]);
    const isSameSpan = last?.since === since;
    const changed = isSameSpan ? await changedBetween(this.database.reader, [kind], last.moment, moment) : undefined;
    let states = last?.states;
    if (!changed) states = takenOver(last?.states, await this.pastStates(kind, since, moment));
    else if (changed.length > 0) {
      const others = states!.filter(({ id }) => !changed.includes(id));
      states = [...others, ...(await this.pastStates(kind, since, moment, changed))].sort(byThing);
    }
    this.last.set(moment, [kind], { since, moment, states: states! });
    return states as readonly Past<S>[];
  }

  /** Drops everything. What is asked for later is read again. */
  forgetAll(): void {
    this.last.clear();
  }

  private async pastStates(kind: string, since: string, moment: Moment, among?: readonly string[]): Promise<Past[]> {
    const rows = await this.database.reader
      .selectFrom('rectangles as r')
      .where(endedSince('r', kind, since, moment))
      .$if(among !== undefined, (q) => q.where('r.thing', 'in', among!))
      .orderBy('r.thing')
      .orderBy('r.effective_from')
      .select(['r.thing', 'r.effective_from as from', 'r.effective_to as to', 'r.document'])
      .execute();
    const states = await this.statesOf(rows);
    return rows.map(({ thing, from, to, document }) => ({ ...states.get(document)!, id: thing, from, to }));
  }

  /**
   * Returns every recorded thing of the kind, on any date. `state` is its state on the moment's date, if it exists then. One state
   * of each is read, since a history can be long.
   */
  async everKnown(
    kind: string,
    { position, on }: Pick<Moment, 'position' | 'on'>,
  ): Promise<{ id: string; key?: string; state?: Thing }[]> {
    const point = { position, on };
    const held = await this.database.reader
      .selectFrom('rectangles as r')
      .where(ofKindAt('r', kind, point))
      .select(['r.thing', 'r.document'])
      .execute();
    const { rows: others } = await sql<{ thing: string; document: bigint }>`
      SELECT r.thing, min(r.document) AS document FROM things AS t JOIN rectangles AS r ON r.thing = t.id
      WHERE t.kind = ${kind} AND ${onAnyDate('r', position)}
        AND NOT EXISTS (SELECT 1 FROM rectangles AS h WHERE h.thing = t.id AND ${inViewAt('h', VIEW.CURRENT, point)})
      GROUP BY r.thing`.execute(this.database.reader);
    const states = await this.statesOf([...held, ...others]);
    const known = ({ thing, document }: (typeof held)[number]) => ({ id: thing, state: states.get(document)! });
    return [
      ...held.map(known).map(({ id, state }) => ({ id, key: state.key, state })),
      ...others.map(known).map(({ id, state }) => ({ id, key: state.key })),
    ];
  }

  /**
   * Returns the things whose document or status differs between the moments, by kind and id. Two documents can have the same
   * content.
   */
  async differing(before: Moment, after: Moment): Promise<Difference[]> {
    const at = (kind: string, moment: Moment) => sql`SELECT r.thing, r.document, ${statusAt(moment, kind)} AS status
      FROM rectangles AS r WHERE ${ofKindAt('r', kind, moment)}`;
    const rowsOf = async (query: ReturnType<typeof at>, other: ReturnType<typeof at>) => {
      const { rows } = await sql<HeldRow>`${query} EXCEPT ${other}`.execute(this.database.reader);
      return new Map(rows.map((row) => [row.thing, row]));
    };
    const result: Difference[] = [];
    for (const { kind: category } of await this.kinds()) {
      const [old, now] = [at(category, before), at(category, after)];
      const [was, is] = [await rowsOf(old, now), await rowsOf(now, old)];
      const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
      result.push(...ids.map((id) => ({ id, category, was: was.get(id), is: is.get(id) })));
    }
    return result;
  }

  private statesOf(rows: readonly { readonly document: bigint }[]): Promise<Map<bigint, Thing>> {
    const documents = rows.map(({ document }) => document);
    return statesIn(this.database.reader, documents);
  }

  private kinds(): Promise<{ kind: string }[]> {
    return this.database.reader.selectFrom('things').select('kind').distinct().orderBy('kind').execute();
  }
}

function byThing(a: Past, b: Past): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.from < b.from ? -1 : 1;
}

/** Returns the states, those that were read before as the same objects. If nothing differs, it is the same list. */
function takenOver(before: readonly Past[] = [], states: readonly Past[]): readonly Past[] {
  const known = new Map(before.map((state) => [`${state.id} ${state.from}`, state]));
  const all = states.map((state) => {
    const was = known.get(`${state.id} ${state.from}`);
    return same(was, state) ? was! : state;
  });
  return all.length === before.length && all.every((state, i) => state === before[i]) ? before : all;
}

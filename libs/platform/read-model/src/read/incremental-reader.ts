import { Injectable } from '@nestjs/common';
import { StringPool, same } from '#kernel';
import { type Thing } from '#ledger';
import { ReadModelDatabase } from '../engines/database.js';
import { LastByScope } from '../scope/last-by-scope.js';
import type { Moment, RecordStatus } from '../time/timeline.js';
import { changedBetween } from './changed-between.js';
import { byBytes, inTurns, listed, listedAmong, type Place } from './listing.js';
import { MARK } from './parsed-documents.js';
import { statesIn } from './stored-states.js';
import type { Found } from './things.js';

/** A thing in force, without the moment of the answer. */
export type InForce<S extends Thing = Thing> = Omit<Found<S>, 'at'>;

/** A thing as last read, its place in the list, and the mark that shows whether it has changed. */
interface LastRead extends Place {
  readonly mark: string;
  readonly thing: InForce;
}

/** The list as last read, by callers who read the same, at a moment. */
interface LastList {
  readonly moment: Moment;
  readonly entries: readonly LastRead[];
  readonly things: readonly InForce[];
}

/**
 * Reads every thing of a kind again and again. At a later position of the same date, only the things whose streams have grown
 * are read. Otherwise the list is read, and only the documents that changed since the last time. A rectangle never changes, so
 * its start on both clocks identifies its document. Erasure is the exception: use this only for kinds without personal data.
 * A thing or a list that is the same as the last time is the same object. So it is after read models were built again.
 */
@Injectable()
export class IncrementalReader {
  private readonly last = new LastByScope<LastList>();
  private readonly texts = new StringPool();

  constructor(private readonly database: ReadModelDatabase) {}

  /** Returns every thing of the kind that is in force at the moment, in list order. */
  async of<S extends Thing>(kind: string, moment: Moment): Promise<readonly InForce<S>[]> {
    const last = this.last.get(moment, [kind]);
    const changed = last && (await changedBetween(this.database.reader, [kind], last.moment, moment));
    const list = changed
      ? { ...(await this.incremental(kind, moment, last, changed)), moment }
      : listOf(moment, await this.full(kind, moment, last));
    this.last.set(moment, [kind], list);
    return list.things as readonly InForce<S>[];
  }

  /** Drops everything. What is asked for later is read again. */
  forgetAll(): void {
    this.last.clear();
  }

  private async incremental(kind: string, moment: Moment, before: LastList, changed: string[]): Promise<LastList> {
    if (changed.length === 0) return before;
    const rows = await listedAmong(this.database.reader, kind, moment, changed)
      .select(['r.document', ...MARK])
      .execute();
    const among = new Set(changed);
    const known = byId(before.entries.filter(({ id }) => among.has(id)));
    return update(before, [...known.values()], await this.read(rows, known));
  }

  private async full(kind: string, moment: Moment, before: LastList | undefined): Promise<readonly LastRead[]> {
    const known = byId(before?.entries ?? []);
    const isKnown = before?.moment.edition.generation === moment.edition.generation;
    const entries: LastRead[] = [];
    const turns = inTurns((after, atMost) =>
      listed(this.database.reader, kind, moment, {}, after)
        .select(['r.document', ...MARK])
        .limit(atMost)
        .execute(),
    );
    for await (const rows of turns) entries.push(...(await this.read(rows, known, isKnown)));
    return entries;
  }

  /** @param isKnown true if an entry before with the same mark is of the same document */
  private async read(rows: readonly Row[], before: ReadonlyMap<string, LastRead>, isKnown = true): Promise<LastRead[]> {
    const marked = rows.map((row) => ({ ...row, mark: `${row.view} ${row.from} ${row.recorded} ${row.status}` }));
    const changed = marked.filter(({ id, mark }) => !isKnown || before.get(id)?.mark !== mark);
    const states = await statesIn(
      this.database.reader,
      changed.map(({ document }) => document),
    );
    return marked.map(({ id, sort, mark, document, status }) => {
      const state = states.get(document);
      const known = before.get(id);
      if (isKnown && known?.mark === mark) return known.sort === sort ? known : { ...known, sort };
      const thing = this.texts.internAll({ ...state!, id, status: status as RecordStatus });
      return { id, sort, mark, thing: !isKnown && same(known?.thing, thing) ? known!.thing : thing };
    });
  }
}

function listOf(moment: Moment, entries: readonly LastRead[]): LastList {
  return { moment, entries, things: entries.map(({ thing }) => thing) };
}

function byId(entries: readonly LastRead[]): Map<string, LastRead> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

interface Row extends Place {
  readonly status: string;
  readonly document: bigint;
  readonly view: bigint;
  readonly from: string;
  readonly recorded: bigint;
}

/** Returns the list without some of its entries, and with others in their places. */
function update(before: LastList, without: readonly LastRead[], others: readonly LastRead[]): LastList {
  const [entries, things] = [[...before.entries], [...before.things]];
  for (const entry of without) {
    const at = placeIn(entries, entry);
    entries.splice(at, 1);
    things.splice(at, 1);
  }
  for (const entry of others) {
    const at = placeIn(entries, entry);
    entries.splice(at, 0, entry);
    things.splice(at, 0, entry.thing);
  }
  return { ...before, entries, things };
}

/** Returns the index of the first entry that is not before the place. */
function placeIn(entries: readonly Place[], place: Place): number {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = entries[middle]!;
    if ((byBytes(entry.sort, place.sort) || byBytes(entry.id, place.id)) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

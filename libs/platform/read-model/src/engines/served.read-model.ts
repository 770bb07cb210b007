import { currentWork, Turns } from '#kernel';
import { type CheckpointRow, ReadModelDatabase, type Tables } from './database.js';
import {
  beingBuilt,
  type Generation,
  type Generations,
  isBuilding,
  isExact,
  markAsBuilding,
  markAsSuperseded,
  positionOf,
  toServe,
  type Wanted,
} from './generations.js';
import type { IndexedText } from './text-index.js';

/** Milliseconds for which a generation that was replaced stays open, for work that is pinned to it. */
const GRACE = 60_000;

/**
 * The generation from which this process answers. It switches to the next one once that is promoted. Work that has begun is pinned
 * to the generation with which it began: the ids of rows differ.
 */
export class ServedReadModel extends ReadModelDatabase {
  private current: ReadModelDatabase;
  private moved = new AbortController();
  private readonly handles = new Map<number, ReadModelDatabase>();
  /** The generations that were left, until they are closed. */
  private readonly leftOnes = new Map<ReadModelDatabase, NodeJS.Timeout>();
  /** One at a time chooses the generation: of two looks at once, the second would leave the one that the first has chosen. */
  private readonly choosing = new Turns();
  /** Generations of other versions than this program. */
  private readonly incompatible = new Set<number>();
  private readonly pins = new WeakMap<object, ReadModelDatabase>();

  constructor(
    private readonly generations: Generations,
    private readonly wanted: () => readonly Wanted[],
    /** `grace`: see {@link GRACE}. */
    private readonly options: { readonly onlyReads?: boolean; readonly grace?: number } = {},
  ) {
    super();
    this.current = this.handle(0);
  }

  get reader(): Tables {
    return this.pinned.reader;
  }

  get isShared(): boolean {
    return this.current.isShared;
  }

  get generation(): number {
    return this.pinned.generation;
  }

  /** Is aborted when this process switches to another generation. */
  get leaving(): AbortSignal {
    return this.moved.signal;
  }

  /** Chooses the generation to answer from. Creates the first one if there is none. */
  async prepare(): Promise<void> {
    await this.choosing.take(async () => {
      const all = await this.generations.list();
      const number = toServe(all, this.wanted())?.number ?? newNumber(all);
      if (number !== this.current.generation) this.replaceCurrent(number);
    });
    await this.current.prepare();
  }

  /**
   * Switches to the generation if it is promoted, is of the versions of this program, and has reached the position. So an answer
   * never shows less than an earlier one.
   */
  override switchTo(number: number, position: bigint): Promise<boolean> {
    return this.choosing.take(() => this.switchInTurn(number, position));
  }

  private async switchInTurn(number: number, position: bigint): Promise<boolean> {
    if (number <= this.current.generation || this.incompatible.has(number)) return false;
    const next = (await this.generations.list()).find((one) => one.number === number);
    if (!next || isBuilding(next)) return false;
    if (!isExact(next, this.wanted())) {
      this.incompatible.add(number);
      return false;
    }
    if (positionOf(next.checkpoints, this.wanted()) < position) return false;
    // A thread next to this one reads it there. PostgreSQL has it since the promotion.
    if (!this.isShared) await this.current.holdWriterLock((writer) => markAsSuperseded(writer, number));
    this.replaceCurrent(number);
    return true;
  }

  /**
   * Returns the generation to build: one that was begun, or a new one. Undefined if the one that serves is of these versions, and
   * no other was asked for.
   * @throws {NoRoom} if the disk has no room for a new one
   */
  async next(isAskedFor: boolean): Promise<ReadModelDatabase | undefined> {
    const all = await this.generations.list();
    const begun = beingBuilt(all, this.wanted());
    if (begun && begun.number > this.current.generation) return this.handle(begun.number, true);
    const served = all.find(({ number }) => number === this.current.generation);
    if (!served || (!isAskedFor && isExact(served, this.wanted()))) return undefined;
    await this.generations.mustHaveRoom(this.current.generation);
    const next = this.handle(Math.max(newNumber(all), this.current.generation + 1), true);
    await next.prepare();
    await next.holdWriterLock((writer) => markAsBuilding(writer, this.wanted()));
    return next;
  }

  /** Returns the generation from which this process answers, as it is. */
  get served(): ReadModelDatabase {
    return this.current;
  }

  /** Removes the generations that this process does not use, as far as no other process uses them. */
  async tidy(): Promise<void> {
    for (const one of await this.generations.list()) {
      const isLeft = one.number < this.current.generation || (isBuilding(one) && !isExact(one, this.wanted()));
      if (isLeft && !this.handles.has(one.number)) await this.generations.remove(one.number);
    }
  }

  complete(writer: Tables): Promise<void> {
    return this.current.complete(writer);
  }

  promote(writer: Tables): Promise<void> {
    return this.current.promote(writer);
  }

  holdWriterLock(work: (writer: Tables, lost: AbortSignal) => Promise<void>): Promise<boolean> {
    return this.current.holdWriterLock(work);
  }

  override elsewhere(): Promise<CheckpointRow[][]> {
    return this.generations.elsewhere(this.current.generation);
  }

  indexed(needle: string): Promise<IndexedText | undefined> {
    return this.pinned.indexed(needle);
  }

  announce(writer: Tables): Promise<void> {
    return this.current.announce(writer);
  }

  scrub(writer: Tables): Promise<void> {
    return this.current.scrub(writer);
  }

  async listen(onNews: () => Promise<void>, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const { current, leaving } = this;
      await current.listen(onNews, AbortSignal.any([signal, leaving]));
      if (current === this.current) return; // the engine has nothing to listen to
    }
  }

  async close(): Promise<void> {
    for (const timer of this.leftOnes.values()) clearTimeout(timer);
    for (const database of this.handles.values()) await database.close();
    this.handles.clear();
    if (!this.options.onlyReads) await this.tidy().catch(() => {}); // the next process does it
    await this.generations.close();
  }

  /** The generation that the current work is pinned to. */
  private get pinned(): ReadModelDatabase {
    const work = currentWork();
    if (!work) return this.current;
    const begun = this.pins.get(work) ?? this.current;
    this.pins.set(work, begun);
    return begun;
  }

  private replaceCurrent(number: number): void {
    const left = this.current;
    this.current = this.handle(number);
    clearTimeout(this.leftOnes.get(this.current));
    this.leftOnes.delete(this.current);
    this.moved.abort();
    this.moved = new AbortController();
    const close = () => {
      this.leftOnes.delete(left);
      this.handles.delete(left.generation);
      void left.close().catch(() => {});
    };
    this.leftOnes.set(left, setTimeout(close, this.options.grace ?? GRACE).unref());
  }

  private handle(number: number, isBuilding = false): ReadModelDatabase {
    const known = this.handles.get(number) ?? this.generations.open(number, { isBuilding });
    this.handles.set(number, known);
    return known;
  }
}

/** Returns the number of a new generation. One that is there and holds nothing is new. */
function newNumber(all: readonly Generation[]): number {
  const last = all.at(-1);
  return last ? last.number + (last.checkpoints.length > 0 ? 1 : 0) : 0;
}

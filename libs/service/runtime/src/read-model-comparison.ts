import { EndsOfStreams } from '#evidence';
import { yieldToEventLoop } from '#kernel';
import {
  type BackupOptions,
  categoryOf,
  type EventStore,
  inRecordedOrder,
  type Ledger,
  PART_OF_WHOLE,
  type RecordedEvent,
  WHOLES,
  withRecordedTime,
} from '#ledger';
import {
  firstDifference,
  firstStray,
  JOURNAL,
  journalBetween,
  lastOfJournal,
  type Projection,
  RowsOfStream,
  type RowsOfThing,
  readCheckpoints,
  rowLines,
  storedRows,
  type Tables,
} from '#read-model';
import { digestOfRows, isSame } from '#transparency-log';
import { foldsOf, rowsAsIfForgotten } from './folds.js';
import { SLICES } from './slices.js';
import type { ComparedWithLog } from './verify-log.js';

/** The error of a read model that is not what the events of the ledger fold to. Its message names the first things. */
class ReadModelDiffers extends Error {
  override readonly name = 'ReadModelDiffers';
}

/** The result of a comparison that found no difference. */
export interface VerifiedReadModel {
  /** The number of things whose rows were compared; undefined without a read model of this version. */
  readonly things: number | undefined;
  /** The number of things with events that the read model has not taken yet, or that came meanwhile. */
  readonly newer: number;
  /** The kinds that were not compared, each with the reason. */
  readonly passedOver: ReadonlyMap<string, string>;
  /** The things that were not compared, since the key of their personal data is missing. */
  readonly withoutKey: readonly string[];
  /** The checkpoints that say what the events fold to, and were compared; and those of folds of other versions. */
  readonly checkpoints: readonly string[];
  readonly otherFolds: readonly string[];
}

/** Options of the {@link ReadModelComparison}. */
interface ComparisonOptions extends Pick<ComparedWithLog, 'claims' | 'times'>, BackupOptions {
  /** Says which things lack their key, and what to restore. */
  readonly keysMissingInWords: (things: readonly string[]) => string;
}

/** Events whose things are compared together. Their rows are in memory meanwhile. */
const AT_ONCE = 500;
const MOST_NAMED = 10;

/** Compares what the events of a ledger fold to with a read model, and with what checkpoints say. */
export class ReadModelComparison {
  private readonly projections = SLICES.projections();
  private readonly kinds = new Map<string, Projection>(
    this.projections.all.map((projection) => [projection.decider.category, projection]),
  );
  private readonly folds = foldsOf(this.projections);
  private readonly claims;
  private readonly otherFolds: readonly string[];
  /** The last position that is compared, of each kind. */
  private readonly positions = new Map<string, bigint>();
  private readonly passedOver = new Map<string, string>();
  private readonly withoutKey: string[] = [];
  private readonly differences: string[] = [];
  /** The rows of things that were folded and not compared yet, and the number of their events. */
  private readonly expected = new Map<string, Pick<RowsOfThing, 'revisions'> & { readonly rows: RowsOfThing }>();
  private waiting = 0;
  private compared = 0;
  private newer = 0;
  private journal = 0n;

  constructor(
    private readonly store: EventStore,
    /** The ledger with the keys of personal data; undefined without them. */
    private readonly ledger: Ledger | undefined,
    private tables: Tables | undefined,
    private readonly options: ComparisonOptions,
  ) {
    const isOurs = (versions: string) => versions === this.folds.versions;
    this.claims = options.claims
      .filter(({ signed }) => isOurs(signed.versions))
      .map((claim) => ({ ...claim, ends: new EndsOfStreams() }))
      .sort((a, b) => Number(a.position - b.position)); // each fold goes on from the one before
    this.otherFolds = options.claims.filter(({ signed }) => !isOurs(signed.versions)).map(({ name }) => name);
  }

  /** @throws {ReadModelDiffers} with the first things that differ */
  async run(): Promise<VerifiedReadModel> {
    await this.findPositions();
    if (this.tables || this.claims.length > 0 || this.ledger) await this.compareAll();
    for (const { name, ends, signed } of this.claims)
      if (!isSame(ends.root(), signed.root)) this.note(`what ${name} says that the events fold to is something else`);
    if (this.differences.length > 0) throw new ReadModelDiffers(this.message());
    const things = this.tables && this.compared;
    const checkpoints = this.claims.map(({ name }) => name);
    const { newer, passedOver, withoutKey, otherFolds } = this;
    return { things, newer, passedOver, withoutKey, checkpoints, otherFolds };
  }

  private async findPositions(): Promise<void> {
    if (!this.tables) return;
    const found = await readCheckpoints(this.tables, this.projections.versions()).catch((error) => {
      if (error.code === '42P01') return undefined; // PostgreSQL: there are no tables of this version
      throw error;
    });
    if (!found) this.tables = undefined;
    const isEmpty = (await this.store.head()) === undefined;
    for (const { projection, position, stopped } of found ?? []) {
      if (stopped) this.passedOver.set(projection, `it has stopped: ${stopped.reason}`);
      else if (position === 0n && !isEmpty) this.passedOver.set(projection, 'it is not built yet');
      else this.positions.set(projection, position);
    }
  }

  private async compareAll(): Promise<void> {
    const { signal, onProgress } = this.options;
    const end = await this.store.head();
    const settle = inRecordedOrder();
    const enough = new AbortController();
    if (end !== undefined)
      for await (const batch of this.store.follow(undefined, enough.signal)) {
        await yieldToEventLoop();
        signal?.throwIfAborted();
        const events = batch.filter(({ position }) => position <= end).map(settle);
        await this.compareJournal(events);
        for (const { stream, revision, type } of events) {
          if (type === PART_OF_WHOLE) await this.mustHaveKeyOfWholes();
          if (revision === 0n && this.folds.isThing(stream)) await this.foldThing(stream);
        }
        onProgress?.('Verifying', Number(events.at(-1)?.position ?? end), Number(end));
        if (batch.at(-1)!.position >= end) enough.abort();
      }
    await this.compareThings();
    await this.findStrays();
  }

  private async mustHaveKeyOfWholes(): Promise<void> {
    const isKnown = this.withoutKey.includes(WHOLES) || (await this.ledger?.hasKey(WHOLES)) !== false;
    if (!isKnown) this.withoutKey.push(WHOLES);
  }

  /** Folds the events of a thing. Its rows wait until there are some to compare. */
  private async foldThing(name: string): Promise<void> {
    await yieldToEventLoop();
    this.options.signal?.throwIfAborted();
    const projection = this.kinds.get(categoryOf(name))!;
    const lacksKey = projection.decider.personal !== undefined && (await this.ledger?.lacksKey(name));
    if (lacksKey) this.withoutKey.push(name);
    if (!this.tables && this.claims.length === 0) return;
    const events = (await this.store.read(name)).map((event) => this.timed(event));
    const rowsAfter = rowsAsIfForgotten(projection);
    for (const { position, ends } of this.claims) {
      const known = events.filter((event) => event.position <= position);
      if (known.length > 0) ends.set(name, known.length - 1, digestOfRows(rowLines(await rowsAfter(known))));
    }
    if (lacksKey) return;
    const rows = this.isCompared(name, events) ? await this.shown(name, () => rowsAfter(events)) : undefined;
    if (!rows) return;
    this.expected.set(name, { rows, revisions: new Map(events.map((e) => [e.position, e.revision])) });
    this.waiting += events.length;
    if (this.waiting >= AT_ONCE) await this.compareThings();
  }

  private async compareThings(): Promise<void> {
    const expected = new Map(this.expected);
    this.expected.clear();
    this.waiting = 0;
    if (!this.tables || expected.size === 0) return;
    const known = [...expected].map(([name, { revisions }]) => [name, revisions] as const);
    const stored = await storedRows(this.tables, new Map(known));
    for (const [name, { rows, revisions }] of expected) {
      const difference = firstDifference(rows, stored.get(name)!);
      const isNewer = difference !== undefined && (await this.store.read(name)).length > revisions.size;
      if (isNewer) this.newer += 1;
      else this.compared += 1;
      if (difference && !isNewer) this.note(`${this.kindOf(name)} ${name}: ${difference}`);
    }
  }

  private isCompared(name: string, events: readonly RecordedEvent[]): boolean {
    const position = this.positions.get(categoryOf(name));
    if (position === undefined) return false;
    if (events.at(-1)!.position <= position) return true;
    this.newer += 1;
    return false;
  }

  /** Returns the rows that are shown of a thing: with personal data, if its kind has them. */
  private async shown(name: string, withoutPersons: () => Promise<RowsOfThing>): Promise<RowsOfThing | undefined> {
    const kind = categoryOf(name);
    const projection = this.kinds.get(kind)!;
    if (!projection.decider.personal) return withoutPersons();
    if (this.ledger) {
      const events = await this.ledger.readWithoutKey(name);
      return new RowsOfStream(projection).after(events.map((event) => this.timed(event)));
    }
    this.passedOver.set(kind, 'the keys of its personal data are not there');
    return undefined;
  }

  private async compareJournal(events: readonly RecordedEvent[]): Promise<void> {
    const upTo = this.positions.get(JOURNAL);
    const known = events.filter(({ position }) => upTo !== undefined && position <= upTo);
    const last = known.at(-1)?.position;
    if (!this.tables || last === undefined) return;
    const rows = await journalBetween(this.tables, this.journal, last);
    this.journal = last;
    const found = rows.map((row) => journalLine(row));
    const wanted = known.map((event) => journalLine(rowOf(event)));
    const differs = [...wanted.keys(), found.length - 1].find((i) => wanted[i] !== found[i]);
    const at = differs === undefined ? undefined : (known[differs]?.position ?? rows[differs]?.position);
    if (at !== undefined) this.note(`the recorded log at position ${at} is not what the ledger says`);
  }

  private async findStrays(): Promise<void> {
    if (!this.tables || !this.positions.has(JOURNAL)) return;
    const stray = await firstStray(this.tables);
    if (stray) this.note(`${stray.thing} has a row in ${stray.table}, and no event`);
    const last = await lastOfJournal(this.tables);
    const head = (await this.store.head()) ?? 0n;
    if (last !== undefined && last > head) this.note(`the recorded log goes on to ${last}, and the ledger to ${head}`);
  }

  private timed(event: RecordedEvent): RecordedEvent {
    const time = this.options.times.get(event.id);
    return time === undefined ? event : withRecordedTime(event, time);
  }

  private kindOf(name: string): string {
    return this.kinds.get(categoryOf(name))!.decider.noun;
  }

  private number = 0;

  private note(difference: string): void {
    this.number += 1;
    if (this.differences.length < MOST_NAMED) this.differences.push(difference);
  }

  private message(): string {
    const more = this.number - this.differences.length;
    return [
      'The read model is not what the events of the ledger fold to.',
      ...this.differences.map((difference) => `- ${difference}`),
      ...(more > 0 ? [`- and ${more} more`] : []),
      this.withoutKey.length > 0
        ? this.options.keysMissingInWords(this.withoutKey)
        : 'The ledger is the truth: `regesta rebuild` builds the read model again. If it differs again, restore the ledger.',
    ].join('\n');
  }
}

type JournalRow = Awaited<ReturnType<typeof journalBetween>>[number];

function rowOf({ position, id, stream, revision, type, metadata, recordedAt }: RecordedEvent): JournalRow {
  const { actor, effectiveOn: effective_on, index, count } = metadata;
  const closes = index === count - 1 ? 1n : 0n;
  return { position, id, stream, revision, type, actor, recorded_at: recordedAt, effective_on, closes };
}

function journalLine(row: JournalRow): string {
  const { position, id, stream, revision, type, actor, recorded_at, effective_on, closes } = row;
  return [position, id, stream, revision, type, actor, recorded_at, effective_on, closes].join('\n');
}

import { Injectable, Logger, type Provider } from '@nestjs/common';
import { categoryOf, Ledger, ReadSide, type RecordedEvent, type Referrer } from '#ledger';
import { migrate, ReadModelDatabase, type Tables } from './database.js';
import { type Projection } from './projection.js';
import { forgetKind, holderOf, referrersOf } from './rectangles.js';
import { type Advanced, Writer } from './writer.js';

/** How far one projection is, and why it stopped where it did. */
export interface Checkpoint {
  readonly projection: string;
  readonly version: number;
  readonly position: bigint;
  readonly events: bigint;
  readonly stopped?: { readonly at: bigint; readonly reason: string };
}

const JOURNAL = { name: 'journal', version: 1 };
const PATIENCE = 5_000;

/**
 * Feeds every projection from the ledger's own subscription: the rows of a batch and all checkpoints are written in one
 * transaction. A projection that meets an event it cannot take stops there, loudly; the others go on.
 */
@Injectable()
export class Projector extends ReadSide {
  private readonly logger = new Logger('Projector');
  private readonly projections: Projection[] = [];
  private readonly checkpoints = new Map<string, Checkpoint>();
  private readonly stopping = new AbortController();
  private writer!: Writer;
  private running: Promise<void> | undefined;
  private waiting: { position: bigint; kind: string | undefined; done: (reached: boolean) => void }[] = [];
  /** Called after every batch, for progress. */
  onProgress: (position: bigint) => void = () => {};

  constructor(
    private readonly ledger: Ledger,
    private readonly database: ReadModelDatabase,
  ) {
    super();
  }

  add(projection: Projection): void {
    this.projections.push(projection);
  }

  /** Prepares tables, forgets what a changed projection has written, and starts to follow the ledger. */
  async start(): Promise<void> {
    await migrate(this.database.writer);
    this.writer = new Writer(this.ledger, this.database.writer);
    await this.loadCheckpoints();
    this.running = this.follow();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    for (const one of this.waiting.splice(0)) one.done(false);
  }

  /** Resolves once the read models have caught up with the ledger as it is now. */
  async caughtUp(): Promise<void> {
    const head = await this.ledger.head();
    if (head === undefined) return;
    while (!this.stopping.signal.aborted && this.position() < head && !this.allStopped()) await this.reached(head);
  }

  /** Forgets every row; {@link start} then builds them again from the ledger. */
  async forget(): Promise<void> {
    await migrate(this.database.writer);
    await this.database.writer.transaction().execute(async (db) => {
      for (const table of ['rectangles', 'documents', 'terms', 'things', 'journal', 'checkpoints'] as const)
        await db.deleteFrom(table).execute();
    });
  }

  /** How far each projection is. */
  status(): Checkpoint[] {
    return [...this.checkpoints.values()];
  }

  /** The position up to which everything that has not stopped can be read. */
  position(): bigint {
    const going = this.status().filter((c) => !c.stopped);
    return going.reduce((least, c) => (c.position < least ? c.position : least), going[0]?.position ?? 0n);
  }

  override reached(position: bigint, kind?: string): Promise<boolean> {
    const known = this.verdict(position, kind);
    if (known !== undefined) return Promise.resolve(known);
    if (this.stopping.signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => one.done(false), PATIENCE);
      const one = {
        position,
        kind,
        done: (reached: boolean) => {
          clearTimeout(timer);
          this.waiting = this.waiting.filter((w) => w !== one);
          resolve(reached);
        },
      };
      this.waiting.push(one);
    });
  }

  override referrers(id: string, from: string, to: string): Promise<readonly Referrer[]> {
    return referrersOf(this.database.reader, this.projections, id, from, to);
  }

  override holderOf(kind: string, key: string): Promise<string | undefined> {
    return holderOf(this.database.reader, kind, key);
  }

  private allStopped(): boolean {
    return this.status().every((c) => c.stopped);
  }

  private verdict(position: bigint, kind: string | undefined): boolean | undefined {
    const concerned = this.status().filter(
      (c) => kind === undefined || c.projection === kind || c.projection === JOURNAL.name,
    );
    if (concerned.some((c) => c.stopped)) return false;
    return concerned.every((c) => c.position >= position) || undefined;
  }

  private async loadCheckpoints(): Promise<void> {
    const rows = await this.database.writer.selectFrom('checkpoints').selectAll().execute();
    for (const { name, version } of [JOURNAL, ...this.projections.map(named)]) {
      const row = rows.find((r) => r.projection === name);
      const kept = row !== undefined && Number(row.version) === version;
      if (row && !kept) {
        this.logger.log(`${name} has changed: building it again from the ledger`);
        await this.database.writer.transaction().execute((db) => forgetKind(db, name));
      }
      this.checkpoints.set(name, {
        projection: name,
        version,
        position: kept ? row.position : 0n,
        events: kept ? row.events : 0n,
      });
    }
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    for (let pause = 100; !signal.aborted; pause = Math.min(pause * 2, 10_000)) {
      try {
        const from = this.status().reduce(
          (least, c) => (c.position < least ? c.position : least),
          this.status()[0]!.position,
        );
        for await (const batch of this.ledger.follow(from, signal)) {
          await this.project(batch);
          pause = 100;
        }
      } catch (error) {
        if (!signal.aborted)
          this.logger.error(`The read models cannot follow the ledger, trying again in ${pause} ms`, error);
      }
      if (!signal.aborted) await new Promise((resume) => setTimeout(resume, pause));
    }
  }

  private async project(batch: readonly RecordedEvent[]): Promise<void> {
    const end = batch.at(-1)!.position;
    const advanced: Advanced[] = [];
    const moved: Checkpoint[] = [];
    for (const projection of this.projections) {
      const checkpoint = this.checkpoints.get(named(projection).name)!;
      if (checkpoint.stopped || checkpoint.position >= end) continue;
      const events = batch.filter(
        (e) => e.position > checkpoint.position && categoryOf(e.stream) === projection.decider.category,
      );
      const result = await this.writer.advance(projection, events);
      advanced.push(result);
      moved.push(this.after(checkpoint, result, events, end));
    }
    const journal = this.checkpoints.get(JOURNAL.name)!;
    const news = batch.filter((e) => e.position > journal.position);
    if (news.length > 0) moved.push({ ...journal, position: end, events: journal.events + BigInt(news.length) });
    await this.database.writer.transaction().execute(async (db) => {
      for (const one of advanced) await this.writer.write(db, one);
      await this.writer.writeJournal(db, news);
      for (const one of moved) await save(db, one);
    });
    this.writer.written(advanced);
    for (const one of moved) this.checkpoints.set(one.projection, one);
    for (const one of [...this.waiting]) {
      const known = this.verdict(one.position, one.kind);
      if (known !== undefined) one.done(known);
    }
    this.onProgress(this.position());
  }

  private after(before: Checkpoint, result: Advanced, events: readonly RecordedEvent[], end: bigint): Checkpoint {
    if (!result.poison) return { ...before, position: end, events: before.events + BigInt(events.length) };
    const { event, error } = result.poison;
    const reason = `${event.type} of ${event.stream} at position ${event.position}: ${error.message}`;
    this.logger.error(`The projection ${before.projection} has stopped. ${reason}`);
    const last = events.findLast((e) => e.position < event.position);
    return {
      ...before,
      position: last && last.position > before.position ? last.position : before.position,
      stopped: { at: event.position, reason },
    };
  }
}

function named(projection: Projection): { name: string; version: number } {
  return { name: projection.decider.category, version: projection.version };
}

async function save(db: Tables, checkpoint: Checkpoint): Promise<void> {
  const { projection, version, position, events, stopped } = checkpoint;
  const values = {
    version: BigInt(version),
    position,
    events,
    stopped_at: stopped?.at ?? null,
    reason: stopped?.reason ?? null,
  };
  await db
    .insertInto('checkpoints')
    .values({ projection, ...values })
    .onConflict((conflict) => conflict.column('projection').doUpdateSet(values))
    .execute();
}

/** A Nest provider that adds the projection to the projector. */
export function projectionOf(projection: Projection): Provider {
  return {
    provide: `${projection.decider.category} projection`,
    inject: [Projector],
    useFactory: (projector: Projector) => {
      projector.add(projection);
      return projection;
    },
  };
}

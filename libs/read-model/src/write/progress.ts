import { Injectable } from '@nestjs/common';
import { ReadModelDatabase, type Tables } from '../engines/database.js';
import { JOURNAL, Projections } from '../projection.js';

/** How far one projection is, and why it stopped where it did. */
export interface Checkpoint {
  readonly projection: string;
  readonly version: number;
  readonly position: bigint;
  readonly events: bigint;
  readonly stopped?: { readonly at: bigint; readonly reason: string };
}

/** How long a command waits until it can be read, in milliseconds. */
const PATIENCE = 5_000;

interface Waiting {
  /** Whether what is waited for has come about, or never will; undefined while neither is known. */
  readonly verdict: () => boolean | undefined;
  readonly done: (reached: boolean) => void;
}

/** How far the read models are, as far as this process knows; whoever waits for a position waits here. */
@Injectable()
export class Progress {
  private checkpoints: readonly Checkpoint[] = [];
  private readonly waiting = new Set<Waiting>();
  private ended = false;
  /** How often the tables were asked, and the last time that an answer counted: an older one that comes late does not. */
  private queries = 0;
  private newestQuery = 0;
  /** Called whenever it has changed. */
  onChange: (position: bigint) => void = () => {};

  constructor(
    private readonly database: ReadModelDatabase,
    private readonly projections: Projections,
  ) {}

  /** How far each projection is. */
  status(): readonly Checkpoint[] {
    return this.checkpoints;
  }

  /** The position up to which everything that has not stopped can be read. */
  position(): bigint {
    const going = this.checkpoints.filter((c) => !c.stopped);
    return going.reduce((least, c) => (c.position < least ? c.position : least), going[0]?.position ?? 0n);
  }

  /**
   * The {@link position} by all that any process has written by now: whoever was told that something can be read finds it
   * here, whichever process told it.
   */
  async now(): Promise<bigint> {
    if (this.database.isShared) await this.look();
    return this.position();
  }

  /** Takes what the tables say. */
  async look(): Promise<void> {
    const query = ++this.queries;
    const checkpoints = await readCheckpoints(this.database.reader, this.projections.versions());
    if (query > this.newestQuery) this.take(checkpoints, query);
  }

  /** Takes what this process has written. */
  update(checkpoints: readonly Checkpoint[]): void {
    this.take(checkpoints, ++this.queries);
  }

  private take(checkpoints: readonly Checkpoint[], query: number): void {
    this.newestQuery = query;
    this.checkpoints = checkpoints;
    for (const { verdict, done } of [...this.waiting]) {
      const outcome = verdict();
      if (outcome !== undefined) done(outcome);
    }
    this.onChange(this.position());
  }

  /** Resolves true once everything (of one kind) up to `position` can be read, false where that does not come about in time. */
  reached(position: bigint, kind?: string): Promise<boolean> {
    return this.until(() => this.verdict(position, kind), PATIENCE);
  }

  /** Resolves once everything that has not stopped has caught up with `head`, however long that takes. */
  async caughtUp(head: bigint | undefined): Promise<void> {
    const isThere = () => (this.checkpoints.length > 0 && this.position() >= head!) || this.allStopped() || undefined;
    if (head !== undefined) await this.until(isThere);
  }

  private until(verdict: () => boolean | undefined, patience?: number): Promise<boolean> {
    const outcome = verdict();
    if (outcome !== undefined) return Promise.resolve(outcome);
    if (this.ended) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = patience === undefined ? undefined : setTimeout(() => waiter.done(false), patience);
      const waiter: Waiting = {
        verdict,
        done: (reached) => {
          clearTimeout(timer);
          this.waiting.delete(waiter);
          resolve(reached);
        },
      };
      this.waiting.add(waiter);
    });
  }

  /** Nobody waits any longer. */
  end(): void {
    this.ended = true;
    for (const waiter of [...this.waiting]) waiter.done(false);
  }

  private allStopped(): boolean {
    return this.checkpoints.length > 0 && this.checkpoints.every((c) => c.stopped);
  }

  private verdict(position: bigint, kind: string | undefined): boolean | undefined {
    const concerned = this.checkpoints.filter(
      (c) => kind === undefined || c.projection === kind || c.projection === JOURNAL,
    );
    if (concerned.some((c) => c.stopped)) return false;
    return (concerned.length > 0 && concerned.every((c) => c.position >= position)) || undefined;
  }
}

/** What the tables say of how far each of the projections is; nothing yet where a version is not the one asked for. */
export async function readCheckpoints(
  db: Tables,
  projections: readonly Pick<Checkpoint, 'projection' | 'version'>[],
): Promise<Checkpoint[]> {
  const rows = await db.selectFrom('checkpoints').selectAll().execute();
  return projections.map(({ projection, version }) => {
    const row = rows.find((r) => r.projection === projection && Number(r.version) === version);
    if (!row) return { projection, version, position: 0n, events: 0n };
    const { position, events, stopped_at: at, reason } = row;
    return { projection, version, position, events, ...(at !== null && { stopped: { at, reason: reason ?? '' } }) };
  });
}

import { Injectable } from '@nestjs/common';
import { ReadModelDatabase, ReadModelUnreachable, type Tables } from '../engines/database.js';
import { JOURNAL, Projections } from '../projection.js';
import type { StoppedProjection } from '../time/stopped.js';

/** The position that a projection has reached, and the reason if it has stopped. */
export interface Checkpoint {
  readonly projection: string;
  readonly version: number;
  readonly position: bigint;
  readonly events: bigint;
  readonly stopped?: { readonly at: bigint; readonly reason: string };
}

/** Longest wait of a command until its change can be read, in milliseconds. */
const PATIENCE = 5_000;

interface Waiting {
  /** Returns true once the position is reached, false if it never will be, undefined while neither is certain. */
  readonly verdict: () => boolean | undefined;
  readonly done: (reached: boolean) => void;
}

/** Follows how far the read models are, as far as this process knows, and lets callers wait for a position. */
@Injectable()
export class Progress {
  private checkpoints: readonly Checkpoint[] = [];
  private readonly waiting = new Set<Waiting>();
  private ended = false;
  /** True while the database is known not to answer: then no command waits for it. */
  private isAway = false;
  /** Numbers of the last query sent and of the newest one answered: an older answer that arrives late is ignored. */
  private queries = 0;
  private newestQuery = 0;
  /** Called after every change with the new {@link position}. */
  onChange: (position: bigint) => void = () => {};

  constructor(
    private readonly database: ReadModelDatabase,
    private readonly projections: Projections,
  ) {}

  /** Returns the checkpoint of each projection. */
  status(): readonly Checkpoint[] {
    return this.checkpoints;
  }

  /** Returns the projections that have stopped. */
  stopped(): StoppedProjection[] {
    return this.checkpoints.flatMap(({ projection: kind, stopped }) => {
      const [reason] = stopped?.reason.split(': ') ?? []; // what follows is an error, which can quote the event
      return stopped ? [{ kind, at: stopped.at, type: reason!.split(' ')[0]!, reason: reason! }] : [];
    });
  }

  /** Returns the position that every projection has reached, leaving out those that have stopped unless all have. */
  position(): bigint {
    const going = this.allStopped() ? this.checkpoints : this.checkpoints.filter((c) => !c.stopped);
    return going.reduce((least, c) => (c.position < least ? c.position : least), going[0]?.position ?? 0n);
  }

  /**
   * Returns the {@link position} that any process has written up to now. Once one process has answered that a change can be
   * read, every process shows it.
   */
  async now(): Promise<bigint> {
    if (this.database.isShared) await this.look();
    return this.position();
  }

  /** Notes that the database does not answer, until it does again. Who waits for a position gets false at once. */
  away(): void {
    this.isAway = true;
    this.settle();
  }

  /** Reads the checkpoints from the tables. */
  async look(): Promise<void> {
    const query = ++this.queries;
    const checkpoints = await readCheckpoints(this.database.reader, this.projections.versions()).catch((error) => {
      if (error instanceof ReadModelUnreachable && query > this.newestQuery) this.away();
      throw error;
    });
    if (query > this.newestQuery) this.take(checkpoints, query);
  }

  /** Takes the checkpoints that this process has written. */
  update(checkpoints: readonly Checkpoint[]): void {
    this.take(checkpoints, ++this.queries);
  }

  private take(checkpoints: readonly Checkpoint[], query: number): void {
    this.newestQuery = query;
    this.checkpoints = checkpoints;
    this.isAway = false;
    this.settle();
    this.onChange(this.position());
  }

  private settle(): void {
    for (const { verdict, done } of [...this.waiting]) {
      const outcome = verdict();
      if (outcome !== undefined) done(outcome);
    }
  }

  /**
   * Resolves true once everything (of one kind) up to `position` can be read, false after 5 s. It is false at once if it
   * never will be, or while the database is known to be away.
   */
  reached(position: bigint, kind?: string): Promise<boolean> {
    return this.until(() => this.verdict(position, kind) ?? (this.isAway ? false : undefined), PATIENCE);
  }

  /** Resolves once all projections that have not stopped have caught up with `head`, without a time limit. */
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

  /** Ends all waiting; the callers get false. */
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

/** Reads the checkpoints of the projections. A projection stored in another version is at position 0. */
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

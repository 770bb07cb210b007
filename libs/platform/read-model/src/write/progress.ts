import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { currentWork, reject } from '#kernel';
import { type CheckpointRow, ReadModelDatabase, ReadModelUnreachable, type Tables } from '../engines/database.js';
import { isShownBy, positionOf, successorIn, type Wanted } from '../engines/generations.js';
import { JOURNAL, Projections } from '../projection.js';
import type { Edition } from '../time/edition.js';
import type { Behind, StoppedProjection } from '../time/stopped.js';
import { countOfForgotten } from './forgetting.js';

/** The position that a projection has reached, and the reason if it has stopped. */
export interface Checkpoint {
  readonly projection: string;
  readonly version: number;
  readonly position: bigint;
  readonly events: bigint;
  readonly stopped?: { readonly at: bigint; readonly reason: string };
}

/** Milliseconds without any progress after which a wait for all of it ends. */
const STANDSTILL = 20_000;

/** Longest wait of a command until its change, or what it is made from, can be read, in milliseconds. */
const PATIENCE = 5_000;
/** Milliseconds between the first two looks at what other versions of the program show; then twice as long each time. */
const FIRST_LOOK = 5;

interface Waiting {
  /** Returns true once the position is reached, false if it never will be, undefined while neither is certain. */
  readonly verdict: () => boolean | undefined;
  readonly done: (reached: boolean) => void;
}

/** Follows how far the read models are, as far as this process knows, and lets callers wait for a position. */
@Injectable()
export class Progress {
  private checkpoints: readonly Checkpoint[] = [];
  private forgotten = 0n;
  private readonly waiting = new Set<Waiting>();
  private ended = false;
  /** The position that is recorded and was waited for in vain, until it is reached. */
  private missed: Pick<Behind, 'recorded' | 'since'> | undefined;
  /** True while the database is known not to answer: then no command waits for it. */
  private isAway = false;
  /** The position for which another version of the program was waited for in vain, until it shows it. */
  private lacking: bigint | undefined;
  /** Numbers of the last query sent and of the newest one answered: an older answer that arrives late is ignored. */
  private queries = 0;
  private newestQuery = 0;
  /** Requests that have looked. */
  private readonly looked = new WeakSet<object>();
  /** Progress of the next generation, while this process builds one. */
  building: { readonly position: bigint; readonly head: bigint } | undefined;
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
    const versions = new Map(this.projections.versions().map(({ projection, version }) => [projection, version]));
    return this.checkpoints.flatMap(({ projection: kind, version, stopped }) => {
      const [reason] = stopped?.reason.split(': ') ?? []; // what follows is an error, which can quote the event
      const isBuiltAgain = versions.has(kind) && versions.get(kind) !== version;
      return stopped ? [{ kind, at: stopped.at, type: reason!.split(' ')[0]!, reason: reason!, isBuiltAgain }] : [];
    });
  }

  /** Returns the position that every projection has reached, leaving out those that have stopped unless all have. */
  position(): bigint {
    const going = this.allStopped() ? this.checkpoints : this.checkpoints.filter((c) => !c.stopped);
    return going.reduce((least, c) => (c.position < least ? c.position : least), going[0]?.position ?? 0n);
  }

  /**
   * The lag behind what this process knows to be recorded; undefined while the read models show it, or are a moment behind. Every
   * receipt that says BEHIND counts, and so does what others recorded longer ago than a process may lag.
   */
  get behind(): Behind | undefined {
    const position = this.position();
    if (this.missed && this.missed.recorded <= position) this.missed = undefined;
    return this.missed && { position, ...this.missed };
  }

  /** Notes that the position is recorded and cannot be read, although it was waited for. */
  fallBehind(recorded: bigint, since = new Date().toISOString()): void {
    if (recorded <= this.position()) return;
    const { recorded: known = 0n, since: first = since } = this.behind ?? {};
    this.missed = { recorded: known > recorded ? known : recorded, since: first };
  }

  /** The edition of answers: of the generation that answers, and of who is forgotten at the {@link position}. */
  get edition(): Edition {
    return { generation: this.database.generation, forgotten: this.forgotten };
  }

  /**
   * Returns the {@link position} that any process has written up to now. Once one process has answered that a change can be
   * read, every process shows it. A request looks once: what another process writes meanwhile was answered after it began.
   */
  async now(): Promise<bigint> {
    const work = currentWork();
    if (!this.database.isShared || (work && this.looked.has(work))) return this.position();
    await this.look();
    this.hasLooked();
    return this.position();
  }

  /** Notes that the current request has looked. */
  hasLooked(): void {
    const work = currentWork();
    if (work) this.looked.add(work);
  }

  /** Notes that the database does not answer, until it does again. Who waits for a position gets false at once. */
  away(): void {
    this.isAway = true;
    this.settle();
  }

  /** Reads the checkpoints from the tables, after switching to the generation that is promoted. */
  async look(): Promise<void> {
    const query = ++this.queries;
    try {
      const { generation } = this.database;
      let rows = await rowsWithForgotten(this.database.reader);
      const successor = successorIn(rows);
      if (successor !== undefined) await this.database.switchTo(successor, this.shownBy(rows));
      // Another look may have switched meanwhile: then, too, these rows are of the generation before.
      if (this.database.generation !== generation) rows = await rowsWithForgotten(this.database.reader);
      const forgotten = BigInt(rows[0]?.forgotten ?? 0);
      if (query > this.newestQuery) this.take(checkpointsIn(rows, this.projections.versions()), forgotten, query);
    } catch (error) {
      if (error instanceof ReadModelUnreachable && query > this.newestQuery) this.away();
      throw error;
    }
  }

  /** Returns the position that the rows show, or a later one that this process has shown: the next generation must not show less. */
  private shownBy(rows: readonly CheckpointRow[]): bigint {
    const [inRows, here] = [positionOf(rows, this.projections.versions()), this.position()];
    return inRows > here ? inRows : here;
  }

  /** Takes the checkpoints that this process has written, and the number of persons who are forgotten by then. */
  update(checkpoints: readonly Checkpoint[], forgotten: bigint): void {
    this.take(checkpoints, forgotten, ++this.queries);
  }

  private take(checkpoints: readonly Checkpoint[], forgotten: bigint, query: number): void {
    this.newestQuery = query;
    this.checkpoints = checkpoints;
    this.forgotten = forgotten;
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
   * Resolves true once everything (of one kind) up to `position`, which is recorded, can be read, false after 5 s. It is false at
   * once if it never will be, or while the database is known to be away.
   */
  reached(position: bigint, kind?: string): Promise<boolean> {
    return this.inTime(position, () => this.verdict(position, kind));
  }

  /**
   * Resolves true once every process shows everything of the kind up to `position`. One of another version of the program answers from
   * read models of its own. It is false after 5 s, or at once if others are known not to get there.
   */
  async shown(position: bigint, kind: string): Promise<boolean> {
    const late = performance.now() + PATIENCE;
    if (!(await this.reached(position, kind))) return false;
    if (!this.database.isShared) return true;
    const answers = this.elsewhere(position, kind, late);
    return Promise.race([answers, sleep(Math.max(late - performance.now(), 0), false, { ref: false })]);
  }

  /** Looks at the read models of other versions until all show the position. Once it looked in vain, it says so without waiting. */
  private async elsewhere(position: bigint, kind: string, late: number): Promise<boolean> {
    for (let pause = FIRST_LOOK; ; pause *= 2) {
      const others = await this.database.elsewhere().catch(() => undefined); // nobody knows what they show
      if (!others) return false;
      const shows = (upTo: bigint) => others.map((one) => isShownBy(one, upTo, [kind, JOURNAL]));
      if (this.lacking !== undefined && shows(this.lacking).every((verdict) => verdict)) this.lacking = undefined;
      const verdicts = shows(position);
      if (verdicts.every((verdict) => verdict)) return true;
      if (this.lacking !== undefined || verdicts.includes(false)) return false;
      if (this.ended || performance.now() + pause > late) break;
      await sleep(pause, undefined, { ref: false });
    }
    this.lacking = position;
    return false;
  }

  /** Resolves once all projections that have not stopped have caught up with `head`, without a time limit. */
  async caughtUp(head: bigint | undefined): Promise<void> {
    if (head !== undefined) await this.until(() => this.isCaughtUp(head));
  }

  /**
   * Resolves once all projections that have not stopped have caught up with `head`, for a command that records what they say.
   * @throws {Rejection} READ_MODEL_BEHIND if they have not after 5 s, or at once while the database is known to be away
   */
  async mustCatchUp(head: bigint | undefined): Promise<void> {
    if (head === undefined || (await this.caughtUpInTime(head))) return;
    const position = this.position();
    reject(
      'READ_MODEL_BEHIND',
      `The register has recorded events up to position ${head}, and shows those up to ${position}. What is newer would be missing here. Nothing was recorded. Try again in a minute. If it lasts, ask the operator to look at /health/ready.`,
      undefined,
      { position: String(position), awaited: String(head) },
    );
  }

  /**
   * Resolves true once all projections that have not stopped have caught up with `head`. It is false after 5 s, or at once while the
   * database is away.
   */
  caughtUpInTime(head: bigint): Promise<boolean> {
    return this.inTime(head, () => this.isCaughtUp(head));
  }

  /**
   * Resolves true once all projections that have not stopped have caught up with `head`, however long it takes. It is false if they
   * have made no step for 20 s.
   */
  async advancedTo(head: bigint | undefined): Promise<boolean> {
    if (head === undefined) return true;
    for (;;) {
      const before = this.steps();
      if (await this.until(() => this.isCaughtUp(head), STANDSTILL)) return true;
      if (this.ended || this.steps() === before) break;
    }
    this.fallBehind(head);
    return false;
  }

  /**
   * Waits like {@link advancedTo}.
   * @throws {Rejection} READ_MODEL_BEHIND if they no longer advance
   */
  async mustAdvanceTo(head: bigint | undefined): Promise<void> {
    if (head === undefined || (await this.advancedTo(head))) return;
    const position = this.position();
    reject(
      'READ_MODEL_BEHIND',
      `The register has recorded events up to position ${head}, and its read models stand still at ${position}. What is newer would be missing here. Nothing was recorded. Look at the disk or the database of the read models: it can be full or away. Then try again.`,
      undefined,
      { position: String(position), awaited: String(head) },
    );
  }

  /** Returns the positions of the read models and of those that are built next to them. */
  private steps(): string {
    return [...this.checkpoints.map(({ position }) => position), this.building?.position].join(' ');
  }

  private async inTime(position: bigint, verdict: () => boolean | undefined): Promise<boolean> {
    const reached = await this.until(() => verdict() ?? this.notWhileAway(), PATIENCE);
    if (!reached) this.fallBehind(position);
    return reached;
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

  private notWhileAway(): false | undefined {
    return this.isAway ? false : undefined;
  }

  private isCaughtUp(head: bigint): true | undefined {
    return (this.checkpoints.length > 0 && this.position() >= head) || this.allStopped() || undefined;
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

/** Reads the checkpoints of the projections. A projection stored in a version that this program cannot read is at position 0. */
export async function readCheckpoints(db: Tables, projections: readonly Wanted[]): Promise<Checkpoint[]> {
  return checkpointsIn(await db.selectFrom('checkpoints').selectAll().execute(), projections);
}

/** Returns the checkpoints with the number of persons who are forgotten, in one statement: both are of the same commit. */
function rowsWithForgotten(db: Tables) {
  return db.selectFrom('checkpoints').selectAll().select(countOfForgotten(db).as('forgotten')).execute();
}

function checkpointsIn(rows: readonly CheckpointRow[], projections: readonly Wanted[]): Checkpoint[] {
  const isAnyThere = projections.some(({ projection }) => rows.some((row) => row.projection === projection));
  const least = isAnyThere ? positionOf(rows, projections) : undefined;
  return projections.map(({ projection, version, readableFrom }) => {
    const row = rows.find((r) => r.projection === projection);
    if (!row && least !== undefined) return { projection, version: 0, position: least, events: 0n }; // a kind that is new
    const stored = Number(row?.version);
    if (!row || stored > version || stored < readableFrom) return { projection, version, position: 0n, events: 0n };
    const { position, events, stopped_at: at, reason } = row;
    const stopped = at === null ? undefined : { at, reason: reason ?? '' };
    return { projection, version: stored, position, events, ...(stopped && { stopped }) };
  });
}

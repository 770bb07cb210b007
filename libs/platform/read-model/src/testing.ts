import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import {
  CommandRunner,
  Deciders,
  type EventStore,
  type IssuedCommand,
  Ledger,
  LocalWrapping,
  ofAnyKind,
  SqliteKeyStore,
} from '#ledger';
import { SqliteEventStore } from '#ledger/sqlite';
import { type ReadModelDatabase, VIEW } from './engines/database.js';
import type { Generations } from './engines/generations.js';
import { PostgresGenerations } from './engines/postgres.generations.js';
import { createDatabase, ON_POSTGRES, type TestDatabase } from './engines/postgres.testing.js';
import { ServedReadModel } from './engines/served.read-model.js';
import { SqliteGenerations } from './engines/sqlite.generations.js';
import { type Note, noteDecider, noteProjection, SettableClock } from './note.testing.js';
import { Projections } from './projection.js';
import { AcrossMoments } from './read/across-moments.js';
import { IncrementalReader } from './read/incremental-reader.js';
import { Journal } from './read/journal.js';
import { TablesReadSide } from './read/read-side.js';
import { Reviews } from './read/reviews.js';
import { Things } from './read/things.js';
import type { ReadScope } from './scope/read-scope.js';
import { Moments } from './time/moment.js';
import type { Moment } from './time/timeline.js';
import { buildUpToHead } from './write/build.js';
import { Progress } from './write/progress.js';
import { Projector, type ProjectorOptions } from './write/projector.js';

/** Emptied databases of earlier registers: creating a database takes longer than emptying it. */
const spare: TestDatabase[] = [];
afterAll(() => Promise.all(spare.splice(0).map((database) => database.drop())));

async function emptied(database: TestDatabase, { reader, generation }: ServedReadModel): Promise<void> {
  if (generation > 0) return database.drop();
  const { rows } = await sql<{ tablename: string }>`
    SELECT tablename FROM pg_tables WHERE schemaname = current_schema()`.execute(reader);
  // TRUNCATE makes new files for each table and index, which takes longer than deleting a few rows.
  await sql.raw(rows.map(({ tablename }) => `DELETE FROM ${tablename}`).join(';')).execute(reader);
  spare.push(database);
}

/** Options for opening the read models of notes. */
interface Opening {
  readonly fresh?: boolean;
  readonly freeBytes?: () => number;
  readonly grace?: number;
  readonly isInUse?: boolean;
  readonly onlyReads?: boolean;
}

/** A register of notes in its own directory: the parts that run in production, wired without Nest. */
export class NoteRegister {
  readonly clock = new SettableClock();
  readonly store: EventStore;
  readonly deciders = new Deciders();
  readonly ledger: Ledger;
  database!: ServedReadModel;
  progress!: Progress;
  projector!: Projector;
  things!: Things;
  incrementalReader!: IncrementalReader;
  across!: AcrossMoments;
  journal!: Journal;
  reviews!: Reviews;
  runner!: CommandRunner;
  private postgres: TestDatabase | undefined;

  /** Opens the stores, and follows the ledger: the embedded one if none is given. */
  static async start(store?: EventStore): Promise<NoteRegister> {
    const directory = mkdtempSync(join(tmpdir(), 'regesta-notes-'));
    const keys = await SqliteKeyStore.open(join(directory, 'keys'), new LocalWrapping(Buffer.alloc(32)));
    const register = new NoteRegister(directory, keys, store);
    if (ON_POSTGRES) register.postgres = spare.pop() ?? (await createDatabase());
    await register.follow();
    return register;
  }

  private constructor(
    private readonly directory: string,
    readonly keys: SqliteKeyStore,
    store?: EventStore,
  ) {
    this.store = store ?? new SqliteEventStore(this.directory, { now: () => this.clock.now() });
    this.deciders.add(ofAnyKind(noteDecider));
    this.ledger = new Ledger(this.store, this.keys, this.deciders);
  }

  run(command: IssuedCommand) {
    return this.runner.run(ofAnyKind(noteDecider), command);
  }

  /** Returns the moment of a reader of everything, in the present edition. */
  at(position: bigint, on: string, readScope?: ReadScope): Moment {
    return { position, on, edition: this.progress.edition, readScope };
  }

  /** Returns the note as it is shown at the moment. */
  async note(id: string, at?: Parameters<Things['moment']>[0], view?: bigint) {
    const [found] = await this.things.byIds<Note>('note', [id], {
      ...(await this.things.moment(at)),
      readScope: only('note', view),
    });
    return found;
  }

  /** Starts again on the same read models, as another version of the program would, or with another ledger. */
  async restart(shown = noteProjection, ledger = this.ledger, options: ProjectorOptions = {}): Promise<void> {
    await this.stop();
    await this.follow(ledger, shown, options);
  }

  /** Deletes the read model and builds it again, from `ledger` if it is another view of the same events. */
  async rebuild(ledger = this.ledger): Promise<void> {
    await this.stop();
    await this.follow(ledger, noteProjection, {}, { fresh: true });
  }

  /** Builds the read model again next to the present one, and goes on from the new one. */
  async rebuildNextTo(): Promise<void> {
    await this.stop();
    await this.follow(this.ledger, noteProjection, { rebuilds: true });
    await this.projector.built;
    await this.caughtUp();
  }

  /** Does the work with a generation next to the present one, which `build` builds like the thread of a build. */
  async builtNextTo(
    work: (
      build: (ledger: Ledger, options: Parameters<typeof buildUpToHead>[3]) => Promise<void>,
      database: ReadModelDatabase,
    ) => Promise<void>,
  ): Promise<void> {
    const projections = new Projections();
    projections.all.push(noteProjection);
    const generations = this.generations({ isInUse: true });
    const number = this.database.generation + 1;
    const next = generations.open(number, { isBuilding: true, isThreaded: true });
    try {
      await next.prepare();
      await work((ledger, options) => buildUpToHead(ledger, next, projections, options), next);
    } finally {
      await next.close();
      // PostgreSQL releases the locks of a closed connection a little later. What stays would be the next register's.
      while (!(await generations.remove(number))) await sleep(5);
      await generations.close();
    }
  }

  /** Returns a projector of these stores that has not started, and its progress. */
  another(
    ledger: Ledger,
    shown = noteProjection,
    { database = this.database, ...options }: ProjectorOptions & { database?: ServedReadModel } = {},
  ): { progress: Progress; projector: Projector } {
    const projections = new Projections();
    projections.all.push(shown);
    const progress = new Progress(database, projections);
    return { progress, projector: new Projector(ledger, database, progress, projections, options) };
  }

  /** Opens the read models as another process would that shows notes so. */
  opened(shown = noteProjection, options: Opening = {}): ServedReadModel {
    const projections = new Projections();
    projections.all.push(shown);
    return new ServedReadModel(this.generations(options), () => projections.versions(), options);
  }

  private generations(options: Opening): Generations {
    return this.postgres
      ? new PostgresGenerations(this.postgres.url, options)
      : new SqliteGenerations(this.directory, options);
  }

  /** Resolves once everything recorded can be read. */
  async caughtUp(): Promise<void> {
    await this.progress.caughtUp(await this.ledger.head());
  }

  /** Stops, closes and deletes everything. */
  async cleanUp(): Promise<void> {
    await this.projector.stop();
    if (this.postgres) await emptied(this.postgres, this.database);
    await this.database.close();
    await this.keys.close();
    await this.store.close();
    rmSync(this.directory, { recursive: true });
  }

  private async stop(): Promise<void> {
    await this.projector.stop();
    await this.database.close();
  }

  private async follow(
    ledger = this.ledger,
    shown = noteProjection,
    options: ProjectorOptions = {},
    stored: { fresh?: boolean } = {},
  ): Promise<void> {
    const projections = new Projections();
    projections.all.push(shown);
    this.database = this.opened(shown, stored);
    Object.assign(this, this.another(ledger, shown, options));
    const readSide = new TablesReadSide(this.database, this.progress, projections);
    const moments = new Moments(this.database, this.progress, this.clock, undefined, undefined, ledger);
    this.things = new Things(this.database, moments, projections);
    this.incrementalReader = new IncrementalReader(this.database);
    this.across = new AcrossMoments(this.database);
    this.journal = new Journal(this.database);
    this.reviews = new Reviews(this.database, moments);
    this.runner = new CommandRunner(this.ledger, this.deciders, readSide, this.clock);
    await this.projector.start();
    await this.progress.caughtUp(await ledger.head());
  }
}

/** Returns the read scope of a caller who reads only one kind, in one view. */
export function only(kind: string, view: bigint = VIEW.CURRENT): ReadScope {
  return { kinds: new Map([[kind, { view }]]), isLimited: view === VIEW.APPROVED };
}

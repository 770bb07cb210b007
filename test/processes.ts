import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANYONE, type Caller, Callers, Rejection, WorkContext, within } from '#kernel';
import { daysAfter, Law } from '#law';
import {
  CommandRunner,
  type Decider,
  type IssuedCommand,
  Ledger,
  LocalWrapping,
  type RecordedEvent,
  SqliteKeyStore,
} from '#ledger';
import { SqliteEventStore } from '#ledger/sqlite';
import {
  AcrossMoments,
  IncrementalReader,
  type MomentInput,
  Moments,
  NextDates,
  Progress,
  type Projection,
  Projections,
  Projector,
  Reviews,
  Search,
  ServedReadModel,
  TablesReadSide,
  Things,
} from '#read-model';
import { SqliteGenerations } from '#read-model/sqlite';
import { SLICES } from '#runtime';
import { KINDS } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import { Findings } from '../libs/compliance/findings/src/findings.js';
import { Horizon } from '../libs/compliance/findings/src/horizon.js';
import { Judgements } from '../libs/compliance/findings/src/judgements.js';
import { Trends } from '../libs/compliance/findings/src/trends.js';
import { Work } from '../libs/compliance/findings/src/work.js';
import { until } from '../libs/platform/ledger/src/testing/testing.js';
import { SetClock } from './over-the-wire.js';

// A register on embedded stores as its processes have it: one that writes and answers, and others next to it that only answer. The
// parts are those that run in production, wired without Nest and HTTP, so that a process starts in milliseconds.

/** Questions that a process can be asked. */
export const QUESTIONS = ['lists', 'search', 'register', 'findings', 'errors', 'work', 'horizon', 'trend'] as const;
type Question = (typeof QUESTIONS)[number];

/** Programs of every second version leave the purposes out when they fold an activity. */
function projectionsOf(version: number): Projections {
  const projections = new Projections();
  const other = ({ decider, ...projection }: Projection): Projection => ({
    ...projection,
    version: projection.version + version,
    decider: {
      ...decider,
      evolve: (state, fact) => ({ ...decider.evolve(state, fact), ...(version % 2 === 1 && { purposes: [] }) }),
    },
  });
  for (const one of SLICES.projections().all)
    projections.all.push(one.decider.category === 'processingActivity' ? other(one) : one);
  return projections;
}

/** Returns what the parts of one process answer. */
function answersOver(database: ServedReadModel, progress: Progress, projections: Projections, clock: SetClock) {
  const callers = new Callers(ANYONE);
  const law = new Law();
  const moments = new Moments(database, progress, clock, callers, SLICES.accessRules());
  const things = new Things(database, moments, projections);
  const search = new Search(database, moments, things, projections);
  const [reviews, nextDates] = [new Reviews(database, moments), new NextDates(database)];
  const snapshots = new Snapshots(things, new IncrementalReader(database), new AcrossMoments(database), reviews);
  const judgements = new Judgements(snapshots, law, SLICES.deciders(), nextDates);
  const work = new Work(judgements, things, nextDates);
  const findings = new Findings(judgements, moments, work, law, snapshots);
  const horizon = new Horizon(judgements, moments, snapshots, nextDates, law);
  const trends = new Trends(judgements, moments, snapshots, nextDates, reviews, law);

  const listOf = async (kind: string, at: MomentInput) => {
    const page = await things.page(kind, { at }, { text: 'a' });
    const all = await things.page(kind, { at });
    const facets = { status: { sources: 'STATUS' }, named: { sources: [{ term: 'refers' }] } } as const;
    const counts = Object.entries(facets).map(([name, facet]) => all.counts(name, facet));
    return [page.nodes, await page.totalCount(), all.nodes, await all.totalCount(), await Promise.all(counts)];
  };
  const questions: Record<Question, (at: MomentInput) => unknown> = {
    lists: (at) => Promise.all(KINDS.map((kind) => listOf(kind, at))),
    search: async (at) => (await search.page({ text: 'a', at })).nodes,
    register: async (at) => (await snapshots.at(await moments.resolve(at))).parts,
    findings: async (at) => (await findings.page({ at, first: 1000 })).nodes,
    errors: async (at) => (await findings.page({ at }, { severity: 'ERROR' })).totalCount(),
    work: async (at) => {
      const { nodes, accepted } = await findings.rows({ at });
      return [nodes, accepted, [...(await work.at(await moments.resolve(at)))]];
    },
    horizon: async (at) => (await horizon.page({ at }, { from: at.on!, to: daysAfter(at.on!, 30) })).nodes,
    trend: (at) => trends.upTo(at),
  };
  const ask = (caller: Caller, what: Question, at: MomentInput) =>
    callers.run(caller, () =>
      within(new WorkContext(60_000), async () => {
        try {
          return plain(await questions[what](at));
        } catch (error) {
          if (error instanceof Rejection) return error.code;
          throw error;
        }
      }),
    );
  return { ask, judgements, moments };
}

/** Returns the answer without its moments: each process has objects of its own. */
function plain(answer: unknown): unknown {
  const text = JSON.stringify(answer, (name, value) => {
    if (name === 'at' || name === 'moment') return undefined;
    if (value instanceof Map) return [...value];
    return typeof value === 'bigint' ? String(value) : value;
  });
  return text === undefined ? undefined : JSON.parse(text);
}

/** Returns the ledger for a program that builds a generation, from the first event on, only once the gate is open. */
function gated(ledger: Ledger, gate: Promise<void>): Ledger {
  async function* follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    if (!after) await Promise.race([gate, ended]);
    yield* ledger.follow(after, signal);
  }
  return Object.assign(Object.create(ledger), { follow });
}

/** The register, with the process that writes it and answers for long. */
export class Processes {
  readonly clock = new SetClock(new Date('2026-03-01T10:00:00.000Z'));
  private readonly store: SqliteEventStore;
  private readonly ledger: Ledger;
  private readonly deciders = SLICES.deciders();
  private version = 0;
  private database!: ServedReadModel;
  private projector!: Projector;
  private progress!: Progress;
  private answers!: ReturnType<typeof answersOver>;
  private open: () => void = () => {};
  /** True while a newer program waits to let its read models take over. */
  private isPending = false;
  /** True if this process has let read models take over. It does so once. */
  private isPromoted = false;
  runner!: CommandRunner;

  static async start(): Promise<Processes> {
    const directory = mkdtempSync(join(tmpdir(), 'regesta-processes-'));
    const keys = await SqliteKeyStore.open(join(directory, 'keys'), new LocalWrapping(Buffer.alloc(32)));
    const processes = new Processes(directory, keys);
    await processes.follow(processes.ledger);
    return processes;
  }

  private constructor(
    private readonly directory: string,
    private readonly keys: SqliteKeyStore,
  ) {
    this.store = new SqliteEventStore(directory, { now: () => this.clock.now() });
    this.ledger = new Ledger(this.store, keys, this.deciders);
  }

  /** Carries out a command on a kind of thing. */
  run(kind: string, command: IssuedCommand) {
    const { decider } = SLICES.all.find((one) => one.decider.category === kind)!;
    return this.runner.run(decider as unknown as Decider, command);
  }

  read(id: string): Promise<readonly RecordedEvent[]> {
    return this.ledger.readWithoutKey(id);
  }

  /** The position of the present. */
  position(): bigint {
    return this.progress.position();
  }

  /** Returns the answer of the process that goes on and on. */
  ask(caller: Caller, what: Question, at: MomentInput) {
    return this.answers.ask(caller, what, at);
  }

  /** Returns the ids of what is found at present. */
  async found(): Promise<string[]> {
    const found = await this.answers.judgements.at(await this.answers.moments.resolve(null));
    return [...found].map(({ id }) => id);
  }

  /** Returns the answer of a process that is started for this question alone, next to the other. */
  async askFresh(caller: Caller, what: Question, at: MomentInput) {
    const projections = projectionsOf(this.version);
    const generations = new SqliteGenerations(this.directory, { onlyReads: true, isInUse: true });
    const database = new ServedReadModel(generations, () => projections.versions(), { onlyReads: true });
    try {
      await database.prepare();
      const progress = new Progress(database, projections);
      await progress.look();
      return await answersOver(database, progress, projections, this.clock).ask(caller, what, at);
    } finally {
      await database.close();
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.follow(this.ledger);
    await this.settled();
    this.isPromoted = this.isPending;
    this.isPending = false;
  }

  /** Starts a newer program. It answers from the read models of the former one until it lets its own take over. */
  async upgrade(): Promise<void> {
    await this.stop();
    this.version += 1;
    this.isPending = true;
    await this.follow(
      gated(
        this.ledger,
        new Promise((resolve) => {
          this.open = resolve;
        }),
      ),
    );
  }

  /** Promotes read models that are built again. */
  async promote(): Promise<void> {
    if (this.isPromoted) return;
    this.isPromoted = true;
    this.isPending = false;
    const { generation } = this.database;
    this.open();
    await this.settled();
    if (this.database.generation > generation) return;
    this.projector.rebuild();
    await until(() => this.database.generation > generation);
    await this.settled();
  }

  async close(): Promise<void> {
    await this.stop();
    await this.keys.close();
    await this.store.close();
    rmSync(this.directory, { recursive: true });
  }

  /** Resolves once everything can be read. */
  private async settled(): Promise<void> {
    await this.projector.built;
    await this.progress.caughtUp(await this.ledger.head());
  }

  private async stop(): Promise<void> {
    this.open();
    await this.projector.stop();
    await this.database.close();
  }

  private async follow(ledger: Ledger): Promise<void> {
    const projections = projectionsOf(this.version);
    const generations = new SqliteGenerations(this.directory);
    this.isPromoted = false;
    this.database = new ServedReadModel(generations, () => projections.versions());
    this.progress = new Progress(this.database, projections);
    this.projector = new Projector(ledger, this.database, this.progress, projections);
    const readSide = new TablesReadSide(this.database, this.progress, projections);
    this.runner = new CommandRunner(this.ledger, this.deciders, readSide, this.clock);
    this.answers = answersOver(this.database, this.progress, projections, this.clock);
    await this.projector.start();
    await this.progress.caughtUp(await this.ledger.head());
  }
}

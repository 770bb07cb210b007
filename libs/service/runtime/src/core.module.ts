import {
  type DynamicModule,
  Global,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { AccessModule, type AccessOptions } from '#access';
import { CheckpointPublisher, LogFollower, LogReader } from '#evidence';
import { ANYONE, type Caller, Callers, Clock } from '#kernel';
import { Law } from '#law';
import { Belongings, CommandRunner, Deciders, EventStore, KeyStore, Ledger, ReadSide, RegisterLanguage } from '#ledger';
import {
  AccessRules,
  AcrossMoments,
  IncrementalReader,
  Journal,
  Lifetimes,
  Moments,
  Names,
  NextDates,
  Progress,
  Projections,
  Projector,
  ReadModelDatabase,
  RecordedTimes,
  Reviews,
  Search,
  TablesReadSide,
  Things,
  Versions,
} from '#read-model';
import { Slices } from '#slice';
import { buildInThread } from './build-in-thread.js';
import { MeasuredCommandRunner } from './measured.js';
import { OpenStores, openStores, openStoresBeside } from './open-stores.js';
import { SLICES } from './slices.js';
import type { Stores } from './stores.js';
import { logSettings, publishing } from './transparency-settings.js';

/** Options for opening the register over its stores. */
export interface OpenOptions {
  readonly clock?: Clock;
  /** Builds the read models again from the ledger, next to those that answer. */
  readonly rebuilds?: boolean;
  /** The caller of work outside a request; null if every caller must sign in. Default: {@link ANYONE}. */
  readonly caller?: Caller | null;
  /** The trusted issuer of access tokens, and who can send requests without sign-in. */
  readonly access?: Omit<AccessOptions, 'directory'>;
  /** Dates (ISO 8601) of open points of the law data, by their code. Points that are not named keep their default. */
  readonly lawDates?: Readonly<Record<string, string>>;
  /** The language in which texts are entered: a canonical BCP 47 tag. Default: `en`. */
  readonly language?: string;
  /** Milliseconds that a reading statement can take, if the engine can cancel it. Default: no limit. */
  readonly patience?: number;
  /** True if this process can write the read models. Default: true. */
  readonly projects?: boolean;
  /** True if this process keeps the log, if the register has one. Default: false. */
  readonly logs?: boolean;
  /** True in a thread that only reads, next to the one that has opened and checked the stores. Default: false. */
  readonly isBeside?: boolean;
  /** Goes on without events or keys that are lost, and records that. Refused if nothing is lost. Default: false. */
  readonly acceptLoss?: boolean;
  /** Called if a start waits for a ledger that is away. Default: it gives up. */
  readonly waits?: (store: EventStore) => void;
}

/** Readers of the ledger and the read models that Nest can construct without options. */
const READERS = [
  AcrossMoments,
  Things,
  IncrementalReader,
  Journal,
  RecordedTimes,
  Ledger,
  Lifetimes,
  Moments,
  Names,
  NextDates,
  Progress,
  Reviews,
  Search,
  Versions,
];

/** The ledger, the read models and the command runner, one of each per process. */
@Global()
@Module({})
export class CoreModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly stores: OpenStores,
    private readonly projector: Projector,
    private readonly log: LogFollower,
    private readonly logReader: LogReader,
    private readonly publisher: CheckpointPublisher,
  ) {}

  /**
   * @throws {Error} if a store cannot be opened: data directory in use or unreadable, wrong wrapping key, keys or events
   * that are missing
   */
  static open(
    stores: Stores,
    {
      clock = new Clock(),
      caller = ANYONE,
      access,
      rebuilds = false,
      lawDates,
      language,
      patience,
      projects = true,
      logs = false,
      isBeside = false,
      acceptLoss = false,
      waits,
    }: OpenOptions = {},
  ): DynamicModule {
    const open = isBeside ? openStoresBeside : openStores;
    return {
      module: CoreModule,
      imports: [AccessModule.open({ ...access, directory: stores.directory })],
      providers: [
        { provide: Clock, useValue: clock },
        { provide: Law, useValue: new Law(lawDates) },
        { provide: RegisterLanguage, useValue: new RegisterLanguage(language) },
        { provide: Callers, useValue: new Callers(caller ?? undefined) },
        { provide: OpenStores, useFactory: () => open(stores, { clock, patience, acceptLoss, rebuilds, waits }) },
        { provide: EventStore, inject: [OpenStores], useFactory: ({ store }: OpenStores) => store },
        { provide: KeyStore, inject: [OpenStores], useFactory: ({ keys }: OpenStores) => keys },
        { provide: ReadModelDatabase, inject: [OpenStores], useFactory: ({ database }: OpenStores) => database },
        { provide: ReadSide, useClass: TablesReadSide },
        {
          provide: Projector,
          inject: [Ledger, OpenStores, Progress, Projections],
          useFactory: (ledger: Ledger, { database }: OpenStores, progress: Progress, projections: Projections) =>
            new Projector(ledger, database, progress, projections, {
              writes: projects,
              rebuilds,
              build: (...task) => buildInThread(stores, ...task),
            }),
        },
        {
          provide: LogFollower,
          inject: [EventStore],
          useFactory: (store: EventStore) => new LogFollower(store, logs ? logSettings(stores) : undefined, clock),
        },
        {
          provide: LogReader,
          inject: [EventStore, LogFollower],
          useFactory: (store: EventStore, follower: LogFollower) => new LogReader(store, logSettings(stores), follower),
        },
        {
          provide: CheckpointPublisher,
          useFactory: () => new CheckpointPublisher(logs ? publishing(stores) : undefined, clock),
        },
        { provide: AccessRules, useValue: SLICES.accessRules() },
        { provide: Belongings, useExisting: AccessRules },
        { provide: Deciders, useValue: SLICES.deciders() },
        { provide: Projections, useValue: SLICES.projections() },
        { provide: Slices, useValue: SLICES },
        { provide: CommandRunner, useClass: MeasuredCommandRunner },
        ...READERS,
      ],
      exports: [
        AccessRules,
        Callers,
        CheckpointPublisher,
        Clock,
        CommandRunner,
        Deciders,
        EventStore,
        Law,
        LogFollower,
        LogReader,
        Projections,
        Projector,
        ReadModelDatabase,
        RegisterLanguage,
        Slices,
        ...READERS,
      ],
    };
  }

  onApplicationBootstrap(): void {
    this.log.start();
    this.publisher.start();
  }

  /** Closes the stores after the last request, the ledger last. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.projector.stop(), this.log.stop(), this.publisher.stop()]);
    this.logReader.close();
    await this.stores.close();
  }
}

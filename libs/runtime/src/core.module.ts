import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { AccessModule, type AccessOptions } from '#access';
import { Law } from '#law';
import {
  ANYONE,
  type Caller,
  Callers,
  Clock,
  CommandRunner,
  Deciders,
  EventStore,
  KeyStore,
  Ledger,
  ReadSide,
} from '#ledger';
import {
  AccessRules,
  AcrossMoments,
  IncrementalReader,
  Moments,
  Progress,
  Projections,
  Projector,
  ReadModelDatabase,
  RecordedLog,
  Reviews,
  TablesReadSide,
  Things,
} from '#read-model';
import { Slices } from '#slice';
import { MeasuredCommandRunner, measured } from './measured.js';
import { SLICES } from './slices.js';
import { openEventStore, openKeyStore, openReadModel, type Stores } from './stores.js';

export interface OpenOptions {
  readonly clock?: Clock;
  /** Forget the read models and build them again from the ledger. */
  readonly fresh?: boolean;
  /** For whom work is done that no request asked for; null where only who has signed in may ask. Default: anyone. */
  readonly caller?: Caller | null;
  /** Whose tokens are taken, and who may ask without signing in. */
  readonly access?: Omit<AccessOptions, 'directory'>;
  /** Dates (ISO 8601) of open points of the law data, by their code; every other has its default. */
  readonly lawDates?: Readonly<Record<string, string>>;
  /** How long one statement that reads may take, in milliseconds, where the engine can cancel it; default: any time. */
  readonly patience?: number;
  /** Whether this process may write the read models; default: it may. */
  readonly projects?: boolean;
}

/** What reads the ledger and the read models, made by Nest as it is. */
const READERS = [AcrossMoments, Things, IncrementalReader, RecordedLog, Ledger, Moments, Progress, Reviews];

/** The ledger, the read models and what decides between them: one of each in a process. */
@Global()
@Module({})
export class CoreModule implements OnApplicationShutdown {
  constructor(
    private readonly store: EventStore,
    private readonly keys: KeyStore,
    private readonly database: ReadModelDatabase,
    private readonly projector: Projector,
  ) {}

  /** @throws where a store cannot be opened: the data directory in use or unreadable, the wrapping key wrong */
  static open(
    stores: Stores,
    {
      clock = new Clock(),
      caller = ANYONE,
      access,
      fresh = false,
      lawDates,
      patience,
      projects = true,
    }: OpenOptions = {},
  ): DynamicModule {
    return {
      module: CoreModule,
      imports: [AccessModule.open({ ...access, directory: stores.directory })],
      providers: [
        { provide: Clock, useValue: clock },
        { provide: Law, useValue: new Law(lawDates) },
        { provide: Callers, useValue: new Callers(caller ?? undefined) },
        { provide: EventStore, useFactory: async () => measured(await openEventStore(stores, clock)) },
        { provide: KeyStore, useFactory: () => openKeyStore(stores) },
        {
          provide: ReadModelDatabase,
          inject: [EventStore], // whoever forgets read models holds the ledger's lock
          useFactory: () => openReadModel(stores, { fresh, patience }),
        },
        { provide: ReadSide, useClass: TablesReadSide },
        {
          provide: Projector,
          inject: [Ledger, ReadModelDatabase, Progress, Projections],
          useFactory: (...parts: [Ledger, ReadModelDatabase, Progress, Projections]) =>
            new Projector(...parts, { writes: projects }),
        },
        { provide: AccessRules, useValue: SLICES.accessRules() },
        { provide: Deciders, useValue: SLICES.deciders() },
        { provide: Projections, useValue: SLICES.projections() },
        { provide: Slices, useValue: SLICES },
        { provide: CommandRunner, useClass: MeasuredCommandRunner },
        ...READERS,
      ],
      exports: [
        AccessRules,
        Callers,
        Clock,
        CommandRunner,
        Deciders,
        EventStore,
        Law,
        Projections,
        Projector,
        ReadModelDatabase,
        Slices,
        ...READERS,
      ],
    };
  }

  /** After the last request has been answered: the stores are closed, the ledger last. */
  async onApplicationShutdown(): Promise<void> {
    await this.projector.stop();
    await this.database.close();
    await this.keys.close();
    await this.store.close();
  }
}

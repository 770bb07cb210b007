import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, CommandRunner, Deciders, EventStore, KeyStore, Ledger, ReadSide } from '#ledger';
import { Documents, Moments, Projector, ReadModelDatabase, SqliteReadModel } from '#read-model';
import { openEventStore, openKeyStore, type Stores } from './stores.js';

export interface OpenOptions {
  readonly clock?: Clock;
  /** Forget the read models and build them again from the ledger. */
  readonly fresh?: boolean;
}

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
  static open(stores: Stores, { clock = new Clock(), fresh = false }: OpenOptions = {}): DynamicModule {
    const shared = [
      EventStore,
      Deciders,
      Ledger,
      Clock,
      CommandRunner,
      Documents,
      Moments,
      Projector,
      ReadModelDatabase,
    ];
    return {
      module: CoreModule,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: EventStore, useFactory: () => openEventStore(stores, clock) },
        { provide: KeyStore, useFactory: () => openKeyStore(stores) },
        {
          provide: ReadModelDatabase,
          inject: [EventStore], // whoever forgets read models holds the ledger's lock
          useFactory: () => new SqliteReadModel(stores.directory, { fresh }),
        },
        { provide: ReadSide, useExisting: Projector },
        Deciders,
        Ledger,
        CommandRunner,
        Documents,
        Moments,
        Projector,
      ],
      exports: shared,
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

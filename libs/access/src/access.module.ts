import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#ledger';
import { AccessTokens, type Issuer } from './access-tokens.js';
import { Grants } from './grants.js';
import { ReadingLog } from './reading-log.js';
import { type Openness, SignIn } from './sign-in.js';
import { SqliteReadingLog } from './sqlite.reading-log.js';

export interface AccessOptions {
  /** Where what regulators read is kept. */
  readonly directory: string;
  readonly issuer?: Issuer;
  /** Who may ask without signing in. Default: anyone, while nobody has been given access. */
  readonly openness?: Openness;
}

/** Who may see what: grants, how accounts sign in, and what regulators have read. */
@Global()
@Module({})
export class AccessModule implements OnApplicationShutdown {
  constructor(private readonly log: ReadingLog) {}

  static open({ directory, issuer, openness = 'WHILE_NOBODY_HAS_ACCESS' }: AccessOptions): DynamicModule {
    return {
      module: AccessModule,
      providers: [
        Grants,
        {
          provide: SignIn,
          inject: [Grants, Clock],
          useFactory: (grants: Grants, clock: Clock) =>
            new SignIn(grants, openness, issuer && new AccessTokens(issuer, clock)),
        },
        { provide: ReadingLog, inject: [Clock], useFactory: (clock: Clock) => new SqliteReadingLog(directory, clock) },
      ],
      exports: [Grants, SignIn, ReadingLog],
    };
  }

  onApplicationShutdown(): void {
    this.log.close();
  }
}

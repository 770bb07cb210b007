import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#ledger';
import { AccessTokens, type Issuer } from './access-tokens.js';
import { Grants } from './grants.js';
import { ReadingLog } from './reading-log.js';
import { type Openness, SignIn } from './sign-in.js';
import { SqliteReadingLog } from './sqlite.reading-log.js';

/** Options of access to the register. */
export interface AccessOptions {
  /** Data directory; it holds the log of what regulators read. */
  readonly directory: string;
  readonly issuer?: Issuer;
  /** Rule for requests without sign-in. Default: they are never allowed. */
  readonly openness?: Openness;
}

/** Access: grants, sign-in, and the log of what regulators read. */
@Global()
@Module({})
export class AccessModule implements OnApplicationShutdown {
  constructor(private readonly log: ReadingLog) {}

  static open({ directory, issuer, openness = 'NEVER' }: AccessOptions): DynamicModule {
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

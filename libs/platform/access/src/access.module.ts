import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventStore } from '#ledger';
import { AccessTokens } from './access-tokens.js';
import { CodeFlow } from './code-flow.js';
import { Grants } from './grants.js';
import type { Issuer } from './issuer.js';
import { ReadingLog } from './reading-log.js';
import { type Openness, SignIn } from './sign-in.js';
import { SqliteReadingLog } from './sqlite.reading-log.js';
import { Sessions, type SessionTimes } from './sqlite.sessions.js';

/** Options of access to the register. */
export interface AccessOptions {
  /** Data directory; it holds the log of what regulators read, and the sessions of browsers. */
  readonly directory: string;
  /** Times after which sessions of browsers end. */
  readonly sessions?: SessionTimes;
  readonly issuer?: Issuer;
  /** Rule for requests without sign-in. Default: they are never allowed. */
  readonly openness?: Openness;
}

/** Access: grants, sign-in, and the log of what regulators read. */
@Global()
@Module({})
export class AccessModule implements OnApplicationShutdown {
  constructor(
    private readonly log: ReadingLog,
    private readonly sessions: Sessions,
  ) {}

  static open({ directory, issuer, openness = 'NEVER', sessions: times }: AccessOptions): DynamicModule {
    return {
      module: AccessModule,
      providers: [
        Grants,
        {
          provide: SignIn,
          inject: [Grants, Sessions, Clock],
          useFactory: (grants: Grants, sessions: Sessions, clock: Clock) =>
            new SignIn(
              grants,
              sessions,
              openness,
              issuer && new AccessTokens(issuer, clock),
              issuer?.client && new CodeFlow(issuer, issuer.client),
            ),
        },
        { provide: Sessions, inject: [Clock], useFactory: (clock: Clock) => new Sessions(directory, clock, times) },
        {
          provide: ReadingLog,
          inject: [Clock, EventStore], // after the ledger, since a start that is refused makes no file
          useFactory: (clock: Clock) => new SqliteReadingLog(directory, clock),
        },
      ],
      exports: [Grants, Sessions, SignIn, ReadingLog],
    };
  }

  onApplicationShutdown(): void {
    this.log.close();
    this.sessions.close();
  }
}

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Clock } from '#kernel';
import { EventStore } from '#ledger';
import { Progress, Projector } from '#read-model';
import {
  type DirectorySettings,
  type HttpSettings,
  OPEN_HTTP_SETTINGS,
  type OpenOptions,
  observeProjections,
  type Role,
  type Stores,
} from '#runtime';
import { AppModule } from './app.module.js';
import { answerBrokenRequest, answerUnreadableAddress } from './broken-requests.js';
import { CONSOLE } from './console.js';
import { callFieldsDirectly } from './direct-fields.js';
import { heavyLimit } from './heavy.js';
import { LIMITS } from './limits.js';
import { forNest, openLogger } from './logger.js';
import { answerParts, doorParts } from './parts/hooks.js';
import { inOrder } from './parts/in-order.js';
import { lastParts, routeParts } from './parts/routes.js';
import type { ReaderLimits } from './reader/readers.js';
import { requestIdOf } from './requests.js';
import { NO_TELEMETRY, type Telemetry } from './telemetry.js';

export interface AppOptions {
  readonly clock?: Clock;
  readonly role?: Role;
  /** Goes on without events or keys that are lost for good. */
  readonly acceptLoss?: boolean;
  /** Called if a new register waits for its ledger, which is away. */
  readonly onWaiting?: OpenOptions['waits'];
  /** The trusted issuer of access tokens, and who can send requests without sign-in. */
  readonly access?: OpenOptions['access'];
  /** The settings of the organisation's directory. They need an issuer. Default: it gives nothing. */
  readonly directory?: DirectorySettings;
  /** Dates (ISO 8601) of open points of the law data. */
  readonly lawDates?: OpenOptions['lawDates'];
  /** The language in which texts are entered (BCP 47). Default: `en`. */
  readonly language?: OpenOptions['language'];
  /** Default: only errors, on stdout. */
  readonly log?: Logger;
  readonly telemetry?: Telemetry;
  /** The directory of the built console. Default: where the build puts it. */
  readonly consoleDirectory?: string;
  /** Threads that read next to this one. Default: none. A thread has the clock of the system. */
  readonly readers?: ReaderLimits;
  /** Limits of requests. Default for each: {@link OPEN_HTTP_SETTINGS}. */
  readonly http?: Partial<HttpSettings>;
}

/** Returns the application over the stores, initialised but not listening. */
export async function createApp(
  stores: Stores,
  {
    log = openLogger('error'),
    telemetry = NO_TELEMETRY,
    http: given,
    consoleDirectory = CONSOLE,
    readers,
    directory,
    ...parts
  }: AppOptions = {},
): Promise<NestFastifyApplication> {
  const http = { ...OPEN_HTTP_SETTINGS, ...given };
  let releaseMemory = () => {};
  const limitHeavy = heavyLimit(http.requestTimeout / 2, () => releaseMemory()); // so that a request that has waited has as much time again
  const logger = forNest(log);
  const atStart = { ...logger, error: () => {}, fatal: () => {} }; // the caller reports errors at start
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.over(stores, { ...parts, telemetry, http, limitHeavy }),
    adapterFor(http),
    { logger: atStart, abortOnError: false, bodyParser: false },
  );
  app.useLogger(logger);
  callFieldsDirectly(app);
  const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
  const materials = {
    ...{ app, server: app.getHttpAdapter().getInstance(), stores, http, log, telemetry, directory },
    ...{ ...parts, serves: parts.role !== 'projector', consoleDirectory, readers, limitHeavy, get },
    onRelease: (release: () => void) => {
      releaseMemory = release;
    },
  };
  const all = [doorParts, answerParts, routeParts, lastParts].flatMap((partsOf) => partsOf(materials));
  for (const { isOn = true, add } of inOrder(all)) if (isOn) await add();
  await app.init();
  observeProjections(get(EventStore), get(Progress), get(Projector));
  return app;
}

/** Returns the adapter of Fastify. It gets no logger: its lines have the messages of errors, which quote what was sent. */
function adapterFor(http: HttpSettings): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LIMITS.largestBody,
    trustProxy: [...http.trustedProxies],
    requestTimeout: http.bodyTimeout,
    keepAliveTimeout: http.idleTimeout,
    http: { headersTimeout: http.headTimeout, connectionsCheckingInterval: LIMITS.checksConnections },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerUnreadableAddress,
    genReqId: requestIdOf,
  });
}

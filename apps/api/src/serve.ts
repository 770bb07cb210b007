import 'reflect-metadata';
import { join } from 'node:path';
import etag from '@fastify/etag';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Grants, ReadingLog, Sessions, SignIn } from '#access';
import { AttachedFiles } from '#attached-files';
import { repeat } from '#background';
import { PublishedLog } from '#evidence';
import { Bundles } from '#evidence-api';
import { FoundToday, Judgements } from '#findings';
import { Callers, Clock } from '#kernel';
import { EventStore } from '#ledger';
import { Journal, Moments, Progress, Projector } from '#read-model';
import { Drafts, Issued } from '#reports';
import {
  type DirectorySettings,
  type HttpSettings,
  OPEN_HTTP_SETTINGS,
  type OpenOptions,
  observeProjections,
  type Role,
  type Stores,
} from '#runtime';
import { cacheAnswers } from './answers.js';
import { AppModule } from './app.module.js';
import { serveAssistants } from './assistants.js';
import { readBodies } from './bodies.js';
import { answerBrokenRequest, answerUnreadableAddress } from './broken-requests.js';
import { CONSOLE, serveConsole } from './console.js';
import { callFieldsDirectly } from './direct-fields.js';
import { serveDirectory } from './directory.js';
import { serveDownloads } from './downloads.js';
import { formatHookErrors } from './errors.js';
import { serveEvents } from './events.js';
import { HealthController } from './health.controller.js';
import { heavyLimit } from './heavy.js';
import { guardRequests, limitRates, protectAnswers } from './http-guards.js';
import { LIMITS } from './limits.js';
import { forNest, openLogger } from './logger.js';
import { reportMissing } from './missing.js';
import { publishPages, withdrawPages } from './published/publish-pages.js';
import { findingsByReader } from './reader/internal-query.js';
import { type ReaderLimits, Readers } from './reader/readers.js';
import { routeToReaders } from './reader/routing.js';
import { warmUp } from './reader/warm-up.js';
import { requestIdOf, trackRequests } from './requests.js';
import { serveSessions } from './sessions.js';
import { authenticate, callerOf } from './sign-in.js';
import { NO_TELEMETRY, type Telemetry } from './telemetry.js';
import { limitTime } from './time-limit.js';
import { traceRequests } from './traces.js';
import { serveTransparencyLog } from './transparency-log.js';
import { serveVerifiers } from './verifiers.js';

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

/** Milliseconds between two looks at the head of the ledger. */
const LOOK_EVERY = 1_000;

/** Returns the application over the stores, initialised but not listening. */
export async function createApp(
  stores: Stores,
  {
    log = openLogger('error'),
    telemetry = NO_TELEMETRY,
    http: given,
    consoleDirectory = CONSOLE,
    readers: limits,
    directory,
    ...parts
  }: AppOptions = {},
): Promise<NestFastifyApplication> {
  const http = { ...OPEN_HTTP_SETTINGS, ...given };
  /** Drops the register that this thread has read for a command or a dry run: only readers hold one. */
  let releaseMemory = () => {};
  const limitHeavy = heavyLimit(http.requestTimeout / 2, () => releaseMemory()); // so that a request that has waited has as much time again
  const logger = forNest(log);
  const atStart = { ...logger, error: () => {}, fatal: () => {} }; // the caller reports errors at start
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.over(stores, { ...parts, telemetry, http, limitHeavy }),
    // Fastify gets no logger: its lines have the messages of errors, which quote what was sent.
    new FastifyAdapter({
      bodyLimit: LIMITS.largestBody,
      requestTimeout: http.bodyTimeout,
      keepAliveTimeout: http.idleTimeout,
      http: { headersTimeout: http.headTimeout, connectionsCheckingInterval: LIMITS.checksConnections },
      clientErrorHandler: answerBrokenRequest,
      frameworkErrors: answerUnreadableAddress,
      genReqId: requestIdOf,
    }),
    { logger: atStart, abortOnError: false, bodyParser: false },
  );
  app.useLogger(logger);
  callFieldsDirectly(app);
  const server = app.getHttpAdapter().getInstance();
  trackRequests(server, log);
  formatHookErrors(server);
  protectAnswers(server);
  guardRequests(server, http);
  await limitRates(server, http);
  readBodies(server);
  if (telemetry.tracing) traceRequests(server);
  const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
  const serves = parts.role !== 'projector';
  if (serves && http.console)
    await serveSessions(server, {
      signIn: get(SignIn),
      sessions: get(Sessions),
      grants: get(Grants),
      publicUrl: http.publicUrl,
    });
  const [progress, moments] = [get(Progress), get(Moments)];
  const position = () => progress.position();
  authenticate(server, {
    signIn: get(SignIn),
    callers: get(Callers),
    log: get(ReadingLog),
    position,
  });
  cacheAnswers(server, () => moments.resolve(null), position);
  reportMissing(
    server,
    () => get(Journal),
    () => progress.building,
  );
  limitTime(server, http.requestTimeout); // after the cache, whose answers need no limit
  server.addHook('preHandler', (request, _reply, done) => {
    if (request.position !== undefined) progress.hasLooked(); // the cache has, for this request
    done();
  });
  if (serves && limits?.threads) {
    const { access, lawDates, language } = parts;
    const { threads, cacheMemory } = limits;
    const readers = new Readers(
      { stores: { ...stores, publishing: undefined }, http, access, lawDates, language, threads, cacheMemory },
      limits,
      log,
    );
    const { requestTimeout } = http;
    const schema = () => app.get(GraphQLSchemaHost, { strict: false }).schema;
    routeToReaders(server, { readers, requestTimeout, schema, behind: () => progress.behind });
    get(FoundToday).elsewhere = findingsByReader(readers, get(Callers), requestTimeout);
    releaseMemory = () => get(Judgements).forgetAll();
    let endWarmUp = () => {};
    server.addHook('onListen', (done) => {
      endWarmUp = warmUp(app, readers, requestTimeout);
      done();
    });
    server.addHook('onClose', () => {
      endWarmUp();
      return readers.close();
    });
  }
  await app.register(etag as never);
  if (serves) serveEvents(server, { position, mustBeLetIn: (request) => callerOf(request, get(SignIn), false) });
  if (serves && stores.logOrigin) serveTransparencyLog(server, new PublishedLog(stores.directory));
  if (serves) {
    serveDownloads(server, {
      issued: get(Issued),
      drafts: get(Drafts),
      bundles: get(Bundles),
      attachments: get(AttachedFiles),
      limitHeavy,
    });
    serveAssistants(server, () => app.get(GraphQLSchemaHost, { strict: false }).schema);
    serveDirectory(server, {
      ...{ grants: get(Grants), sessions: get(Sessions), callers: get(Callers), clock: get(Clock) },
      settings: directory,
      issuer: parts.access?.issuer?.issuer,
      file: stores.directory,
      publicUrl: http.publicUrl,
      log,
    });
    serveVerifiers(server, join(consoleDirectory, '../verify')); // the build puts it next to the console
  }
  if (http.publish) publishPages(app, { stores, http, parts, log, serves });
  else withdrawPages(app, { stores, log });
  if (serves) await serveConsole(server, http.console ? consoleDirectory : undefined);
  let endLooking = () => {};
  server.addHook('onListen', (done) => {
    const look = () => get(HealthController).look();
    void look();
    endLooking = repeat(LOOK_EVERY, look);
    done();
  });
  server.addHook('onClose', (_server, done) => {
    endLooking();
    done();
  });
  await app.init();
  observeProjections(get(EventStore), progress, get(Projector));
  return app;
}

import 'reflect-metadata';
import etag from '@fastify/etag';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ReadingLog, SignIn } from '#access';
import { Callers, Clock, EventStore } from '#ledger';
import { AccessRules, Progress, Projector } from '#read-model';
import {
  type HttpSettings,
  OPEN_HTTP_SETTINGS,
  type OpenOptions,
  observeProjections,
  type Role,
  type Stores,
} from '#runtime';
import { keepAnswers } from './answers.js';
import { AppModule } from './app.module.js';
import { tellErrors } from './errors.js';
import { guardRequests, limitRates, protectAnswers } from './http-guards.js';
import { LIMITS } from './limits.js';
import { forNest, openLog } from './logging.js';
import { keepAccounts, requestIdOf } from './requests.js';
import { signInAtTheDoor } from './sign-in.js';
import { NO_TELEMETRY, type Telemetry } from './telemetry.js';
import { limitTime } from './time-limit.js';
import { traceRequests } from './traces.js';

export interface AppOptions {
  readonly clock?: Clock;
  readonly role?: Role;
  /** Whose tokens are taken, and who may ask without signing in. */
  readonly access?: OpenOptions['access'];
  /** Dates (ISO 8601) of open points of the law data. */
  readonly lawDates?: OpenOptions['lawDates'];
  /** Default: errors, on stdout. */
  readonly log?: Logger;
  readonly telemetry?: Telemetry;
  /** What is let in, and for how long; what is not given is as in development. */
  readonly doors?: Partial<HttpSettings>;
}

/** The application over the stores, initialised and not yet listening. */
export async function createApp(
  stores: Stores,
  { log = openLog('error'), telemetry = NO_TELEMETRY, doors: given, ...parts }: AppOptions = {},
): Promise<NestFastifyApplication> {
  const doors = { ...OPEN_HTTP_SETTINGS, ...given };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.over(stores, { ...parts, telemetry, doors }),
    // Fastify gets no logger: its lines carry errors' messages, which quote what was sent.
    new FastifyAdapter({
      bodyLimit: LIMITS.largestBody,
      requestTimeout: LIMITS.bodyArrives,
      http: { headersTimeout: LIMITS.headArrives },
      genReqId: requestIdOf,
    }),
    { logger: false, abortOnError: false }, // what fails at start is told by whoever starts it
  );
  app.useLogger(forNest(log));
  const server = app.getHttpAdapter().getInstance();
  keepAccounts(server, log);
  tellErrors(server);
  protectAnswers(server);
  guardRequests(server, doors);
  await limitRates(server, doors);
  if (telemetry.tracing) traceRequests(server);
  const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
  const position = () => get(Progress).position();
  signInAtTheDoor(server, {
    signIn: get(SignIn),
    callers: get(Callers),
    log: get(ReadingLog),
    position,
  });
  const moment = async ({ caller }: FastifyRequest) => {
    const readScope = get(AccessRules).readScopeOf(caller!).name;
    return `${readScope} ${await get(Progress).now()} ${get(Clock).today()}`;
  };
  keepAnswers(server, moment, position);
  limitTime(server, doors.requestTimeout); // not for what is answered from memory
  await app.register(etag as never);
  await app.init();
  observeProjections(get(EventStore), get(Progress), get(Projector));
  return app;
}

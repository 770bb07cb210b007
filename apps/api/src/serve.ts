import 'reflect-metadata';
import etag from '@fastify/etag';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ReadingLog, SignIn } from '#access';
import { Callers, Clock, EventStore } from '#ledger';
import { AccessRules, Progress, Projector } from '#read-model';
import { type OpenOptions, observeProjections, type Role, type Stores } from '#register';
import { keepAnswers } from './answers.js';
import { AppModule } from './app.module.js';
import { forNest, openLog } from './logging.js';
import { keepAccounts, requestIdOf } from './requests.js';
import { signInAtTheDoor } from './sign-in.js';
import { NO_TELEMETRY, type Telemetry } from './telemetry.js';
import { traceRequests } from './traces.js';

export interface AppOptions {
  readonly clock?: Clock;
  readonly role?: Role;
  /** Whose tokens are taken, and who may ask without signing in. */
  readonly access?: OpenOptions['access'];
  /** Default: errors, on stdout. */
  readonly log?: Logger;
  readonly telemetry?: Telemetry;
}

/** The application over the stores, initialised and not yet listening. */
export async function createApp(
  stores: Stores,
  { log = openLog('error'), telemetry = NO_TELEMETRY, ...parts }: AppOptions = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.over(stores, { ...parts, telemetry }),
    // Fastify gets no logger: its lines carry errors' messages, which quote what was sent.
    new FastifyAdapter({ bodyLimit: 64 * 1024 * 1024, genReqId: requestIdOf }),
    { logger: false, abortOnError: false }, // what fails at start is told by whoever starts it
  );
  app.useLogger(forNest(log));
  const server = app.getHttpAdapter().getInstance();
  keepAccounts(server, log);
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
    const sight = get(AccessRules).sightOf(caller!).name;
    return `${sight} ${await get(Progress).now()} ${get(Clock).today()}`;
  };
  keepAnswers(server, moment, position);
  await app.register(etag as never);
  await app.init();
  observeProjections(get(EventStore), get(Progress), get(Projector));
  return app;
}

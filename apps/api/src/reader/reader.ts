import 'reflect-metadata';
import { AsyncLocalStorage } from 'node:async_hooks';
import etag from '@fastify/etag';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Bundles } from '#evidence-api';
import { Callers, WorkContext, within } from '#kernel';
import { Progress, RecordedLog } from '#read-model';
import { Drafts, Issued } from '#reports';
import { AppModule } from '../app.module.js';
import { readBodies } from '../bodies.js';
import { callFieldsDirectly } from '../direct-fields.js';
import { serveDownloads } from '../downloads.js';
import { formatHookErrors } from '../errors.js';
import { heavyPlaces } from '../heavy.js';
import { LIMITS } from '../limits.js';
import { forNest, openLog, serializeError } from '../logging.js';
import { requestIdOf, trackRequests } from '../requests.js';
import { reportStopped } from '../stopped.js';
import { NO_TELEMETRY } from '../telemetry.js';
import type { Answered, Handed, ReaderStart } from './messages.js';

/** An open request, and what is known of its answer. */
interface Ticket {
  readonly handed: Handed;
  readonly gone: AbortSignal;
  request?: FastifyRequest;
  deadline?: WorkContext;
  /** The body, taken from the answer before it is sent anywhere. */
  text?: string;
}

/** Answers requests from read connections of its own. It has no port: only the server that holds it can ask. */
export interface Reader {
  /** Answers the request. It stops when the signal is aborted; undefined if there is then no answer. */
  answer(handed: Handed, gone: AbortSignal): Promise<Answered | undefined>;
  close(): Promise<void>;
}

/**
 * Opens a reader for callers that the server has let in. The register, the rules of access and the formats are those of the
 * server. It projects nothing and records nothing.
 */
export async function openReader(
  { stores, http, cacheMemory: _, threads: __, ...parts }: ReaderStart,
  log: Logger,
): Promise<Reader> {
  const heavyPlace = heavyPlaces(http.requestTimeout / 2);
  const module = AppModule.over(stores, {
    ...parts,
    http,
    heavyPlace,
    role: 'api',
    isBeside: true,
    telemetry: NO_TELEMETRY,
  });
  const adapter = new FastifyAdapter({ bodyLimit: LIMITS.largestBody, genReqId: requestIdOf });
  const logger = forNest(log);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: { ...logger, error: () => {}, fatal: () => {} },
    abortOnError: false,
    bodyParser: false,
  });
  app.useLogger(logger);
  callFieldsDirectly(app);
  const server = app.getHttpAdapter().getInstance();
  const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
  const tickets = new AsyncLocalStorage<Ticket>();
  trackRequests(server, openLog('silent')); // the server logs and measures
  formatHookErrors(server);
  readBodies(server);
  takeTickets(server, tickets, get(Callers));
  reportStopped(server, () => get(RecordedLog));
  await app.register(etag as never);
  serveDownloads(server, { issued: get(Issued), drafts: get(Drafts), bundles: get(Bundles), heavyPlace });
  keepTexts(server, tickets);
  await app.init();
  await server.ready();
  const progress = get(Progress);
  return {
    answer: (handed, gone) => answer(server, progress, tickets, { handed, gone }),
    close: () => app.close(),
  };
}

/** Lets each request run for the caller of its ticket, until its time is up or its client has gone. */
function takeTickets(server: FastifyInstance, tickets: AsyncLocalStorage<Ticket>, callers: Callers): void {
  server.decorateRequest('caller');
  server.decorateRequest('isCacheable');
  server.addHook('onRequest', (request, reply, done) => {
    const ticket = tickets.getStore()!;
    ticket.request = request;
    request.caller = ticket.handed.caller;
    ticket.gone.addEventListener('abort', () => reply.raw.destroy());
    done();
  });
  server.addHook('preHandler', (request, _reply, done) => callers.run(request.caller!, done));
  server.addHook('preHandler', (_request, _reply, done) => {
    const ticket = tickets.getStore()!;
    const { handed, gone } = ticket;
    const deadline = new WorkContext(handed.milliseconds, handed.isLowPriority);
    ticket.deadline = deadline;
    gone.addEventListener('abort', () => deadline.end());
    within(deadline, done);
  });
}

/** Takes the text of each answer, so that it is encoded once and copied nowhere. */
function keepTexts(server: FastifyInstance, tickets: AsyncLocalStorage<Ticket>): void {
  server.addHook('onSend', async (_request, _reply, payload) => {
    const ticket = tickets.getStore();
    if (typeof payload !== 'string' || !ticket) return payload;
    ticket.text = payload;
    return '';
  });
}

/** Headers that say how an answer is sent: the server sets its own. */
const OF_THE_WAY = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id']);

async function answer(
  server: FastifyInstance,
  progress: Progress,
  tickets: AsyncLocalStorage<Ticket>,
  ticket: Ticket,
): Promise<Answered | undefined> {
  const { requestId, method, url, body, ifNoneMatch } = ticket.handed;
  const headers = {
    'x-request-id': requestId,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch }),
  };
  // An error here is reported when the operation is executed.
  const before = await progress.now().catch(() => undefined);
  const asked = { method: method as 'GET' | 'POST', url, headers, payload: body };
  const response = await tickets
    .run(ticket, async () => await server.inject(asked)) // `inject` begins when it is awaited
    .catch((error) => {
      if (ticket.gone.aborted) return undefined;
      throw error;
    });
  if (!response) return undefined;
  const { outcome, isCacheable } = ticket.request!;
  if (ticket.text !== undefined) delete response.headers['content-length']; // that of the text was not counted
  const sent = Object.entries(response.headers).filter(([name]) => !OF_THE_WAY.has(name));
  return {
    status: response.statusCode,
    headers: Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
    body: ownBytes(ticket.text === undefined ? response.rawPayload : Buffer.from(ticket.text)),
    operation: outcome.operation,
    errors: [...outcome.errors],
    failure: outcome.failure && serializeError(outcome.failure),
    isCacheable: isCacheable === true && !ticket.deadline?.isProvisional,
    position: before === progress.position() ? before : undefined,
  };
}

/** Returns the bytes with memory of their own. Node lets small buffers share it. */
function ownBytes(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const isOwn = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
  return isOwn ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);
}

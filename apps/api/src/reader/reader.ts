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
import { heavyLimit } from '../heavy.js';
import { LIMITS } from '../limits.js';
import { forNest, openLog, serializeError } from '../logging.js';
import { requestIdOf, trackRequests } from '../requests.js';
import { reportStopped } from '../stopped.js';
import { NO_TELEMETRY } from '../telemetry.js';
import type { ReaderRequest, ReaderResponse, ReaderStart } from './messages.js';

/** A request that is not answered yet, and what is known of its response. */
interface OpenRequest {
  readonly asked: ReaderRequest;
  readonly gone: AbortSignal;
  request?: FastifyRequest;
  deadline?: WorkContext;
  /** The body, taken from the answer before it is sent anywhere. */
  text?: string;
}

/** Answers requests from read connections of its own. It has no port: only the server that holds it can ask. */
export interface Reader {
  /** Answers the request. It stops when the signal is aborted; undefined if there is then no answer. */
  answer(asked: ReaderRequest, gone: AbortSignal): Promise<ReaderResponse | undefined>;
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
  const limitHeavy = heavyLimit(http.requestTimeout / 2);
  const module = AppModule.over(stores, {
    ...parts,
    http,
    limitHeavy,
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
  const openRequests = new AsyncLocalStorage<OpenRequest>();
  trackRequests(server, openLog('silent')); // the server logs and measures
  formatHookErrors(server);
  readBodies(server);
  runForCallers(server, openRequests, get(Callers));
  reportStopped(server, () => get(RecordedLog));
  await app.register(etag as never);
  serveDownloads(server, { issued: get(Issued), drafts: get(Drafts), bundles: get(Bundles), limitHeavy });
  keepTexts(server, openRequests);
  await app.init();
  await server.ready();
  const progress = get(Progress);
  return {
    answer: (asked, gone) => answer(server, progress, openRequests, { asked, gone }),
    close: () => app.close(),
  };
}

/** Lets each request run for the caller that it was given with, until its time is up or its client has gone. */
function runForCallers(server: FastifyInstance, openRequests: AsyncLocalStorage<OpenRequest>, callers: Callers): void {
  server.decorateRequest('caller');
  server.decorateRequest('isCacheable');
  server.addHook('onRequest', (request, reply, done) => {
    const open = openRequests.getStore()!;
    open.request = request;
    request.caller = open.asked.caller;
    open.gone.addEventListener('abort', () => reply.raw.destroy());
    done();
  });
  server.addHook('preHandler', (request, _reply, done) => callers.run(request.caller!, done));
  server.addHook('preHandler', (_request, _reply, done) => {
    const open = openRequests.getStore()!;
    const { asked, gone } = open;
    const deadline = new WorkContext(asked.milliseconds, asked.isLowPriority);
    open.deadline = deadline;
    gone.addEventListener('abort', () => deadline.end());
    within(deadline, done);
  });
}

/** Takes the text of each answer, so that it is encoded once and copied nowhere. */
function keepTexts(server: FastifyInstance, openRequests: AsyncLocalStorage<OpenRequest>): void {
  server.addHook('onSend', async (_request, _reply, payload) => {
    const open = openRequests.getStore();
    if (typeof payload !== 'string' || !open) return payload;
    open.text = payload;
    return '';
  });
}

/** Headers that say how an answer is sent: the server sets its own. */
const OF_THE_WAY = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id']);

async function answer(
  server: FastifyInstance,
  progress: Progress,
  openRequests: AsyncLocalStorage<OpenRequest>,
  open: OpenRequest,
): Promise<ReaderResponse | undefined> {
  const { requestId, method, url, body, ifNoneMatch } = open.asked;
  const headers = {
    'x-request-id': requestId,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch }),
  };
  // An error here is reported when the operation is executed.
  const before = await progress.now().catch(() => undefined);
  const injected = { method: method as 'GET' | 'POST', url, headers, payload: body };
  const response = await openRequests
    .run(open, async () => await server.inject(injected)) // `inject` begins when it is awaited
    .catch((error) => {
      if (open.gone.aborted) return undefined;
      throw error;
    });
  if (!response) return undefined;
  const { outcome, isCacheable } = open.request!;
  if (open.text !== undefined) delete response.headers['content-length']; // that of the text was not counted
  const sent = Object.entries(response.headers).filter(([name]) => !OF_THE_WAY.has(name));
  return {
    status: response.statusCode,
    headers: Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
    body: ownBytes(open.text === undefined ? response.rawPayload : Buffer.from(open.text)),
    operation: outcome.operation,
    errors: [...outcome.errors],
    failure: outcome.failure && serializeError(outcome.failure),
    isCacheable: isCacheable === true && !open.deadline?.isProvisional,
    position: before === progress.position() ? before : undefined,
  };
}

/** Returns the bytes with memory of their own. Node lets small buffers share it. */
function ownBytes(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const isOwn = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
  return isOwn ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);
}

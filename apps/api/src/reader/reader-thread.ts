import 'reflect-metadata';
import { AsyncLocalStorage } from 'node:async_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import etag from '@fastify/etag';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { STOP } from '#background';
import { Callers, setCacheMemory, WorkContext, within } from '#kernel';
import { Journal, Progress } from '#read-model';
import { AppModule } from '../app.module.js';
import { readBodies } from '../bodies.js';
import { callFieldsDirectly } from '../direct-fields.js';
import { serveDownloads } from '../downloads.js';
import { formatHookErrors } from '../errors.js';
import { heavyLimit } from '../heavy.js';
import { LIMITS } from '../limits.js';
import { forNest, openLogger, serializeError } from '../logger.js';
import { reportMissing } from '../missing.js';
import { requestIdOf, trackRequests } from '../requests.js';
import { NO_TELEMETRY } from '../telemetry.js';
import type { FromReader, ReaderRequest, ReaderResponse, ReaderStart, ToReader } from './messages.js';

// The program of a reader thread: the application of a server, for callers that the server has let in. Its register, rules of access
// and formats are those of the server. It projects nothing and records nothing, and has no port: only the server can ask.

/** A request that is not answered yet, and what is known of its response. */
interface OpenRequest {
  readonly asked: ReaderRequest;
  readonly gone: AbortController;
  request?: FastifyRequest;
  deadline?: WorkContext;
  /** The body, taken from the answer before it is sent anywhere. */
  text?: string;
}

/** Headers that say how an answer is sent: the server sets its own. */
const OF_THE_WAY = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id']);

const port = parentPort!;
const send = (message: FromReader, transferred: readonly ArrayBuffer[] = []) => port.postMessage(message, transferred);
const log = openLogger('warn', { write: (line) => send({ line }) });
const { stores, http, cacheMemory, threads, ...parts } = workerData as ReaderStart;
if (cacheMemory) setCacheMemory(cacheMemory, threads);
const key = stores.key && Buffer.from(stores.key); // a buffer arrives as an array of bytes

const limitHeavy = heavyLimit(http.requestTimeout / 2);
const logger = forNest(log);
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.over(
    { ...stores, key },
    { ...parts, http, limitHeavy, role: 'api', isBeside: true, telemetry: NO_TELEMETRY },
  ),
  new FastifyAdapter({ bodyLimit: LIMITS.largestBody, genReqId: requestIdOf }),
  { logger: { ...logger, error: () => {}, fatal: () => {} }, abortOnError: false, bodyParser: false },
);
app.useLogger(logger);
callFieldsDirectly(app);
const server = app.getHttpAdapter().getInstance();
const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
/** The request on whose behalf something runs. */
const current = new AsyncLocalStorage<OpenRequest>();
trackRequests(server, openLogger('silent')); // the server logs and measures
formatHookErrors(server);
readBodies(server);
runForCallers(get(Callers));
reportMissing(server, () => get(Journal));
await app.register(etag as never);
serveDownloads(server, { get, limitHeavy });
takeTexts();
await app.init();
await server.ready();
const progress = get(Progress);

const open = new Map<number, OpenRequest>();
port.on('message', (message: ToReader) => {
  if (message === STOP) void app.close().then(() => port.close());
  else if ('request' in message) void answer(message.id, { asked: message.request, gone: new AbortController() });
  else open.get(message.id)?.gone.abort();
});

async function answer(id: number, request: OpenRequest): Promise<void> {
  open.set(id, request);
  try {
    const response = await responseTo(request);
    send({ id, response }, response && [response.body.buffer]);
  } catch (error) {
    log.error({ error }, 'A reader could not answer.');
    send({ id });
  } finally {
    open.delete(id);
  }
}

/** Lets each request run for the caller that it was given with, until its time is up or its client has gone. */
function runForCallers(callers: Callers): void {
  server.decorateRequest('caller');
  server.decorateRequest('isCacheable');
  server.addHook('onRequest', (request, reply, done) => {
    const open = current.getStore()!;
    open.request = request;
    request.caller = open.asked.caller;
    open.gone.signal.addEventListener('abort', () => reply.raw.destroy());
    done();
  });
  server.addHook('preHandler', (request, _reply, done) => callers.run(request.caller!, done));
  server.addHook('preHandler', (_request, _reply, done) => {
    const open = current.getStore()!;
    const deadline = new WorkContext(open.asked.milliseconds, open.asked.isLowPriority);
    open.deadline = deadline;
    open.gone.signal.addEventListener('abort', () => deadline.end());
    within(deadline, done);
  });
}

/** Takes the text of each answer, so that it is encoded once and copied nowhere. */
function takeTexts(): void {
  server.addHook('onSend', async (_request, _reply, payload) => {
    const open = current.getStore();
    if (typeof payload !== 'string' || !open) return payload;
    open.text = payload;
    return '';
  });
}

/** Returns the response; undefined if the client has gone before. */
async function responseTo(open: OpenRequest): Promise<ReaderResponse | undefined> {
  const { requestId, method, url, body, ifNoneMatch, language } = open.asked;
  const headers = {
    'x-request-id': requestId,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch }),
    ...(language !== undefined && { 'accept-language': language }),
  };
  // An error here is reported when the operation is executed.
  const before = await progress.now().catch(() => undefined);
  if (open.asked.behind) progress.fallBehind(open.asked.behind.recorded, open.asked.behind.since);
  const payload = typeof body === 'object' ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body;
  const injected = { method: method as 'GET' | 'POST', url, headers, payload };
  const response = await current
    .run(open, async () => await server.inject(injected)) // `inject` begins when it is awaited
    .catch((error) => {
      if (open.gone.signal.aborted) return undefined;
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

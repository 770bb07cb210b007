import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Attributes } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MercuriusContext } from 'mercurius';
import type { Logger } from 'pino';
import { meters } from '#runtime';
import type { Operation } from './operation.js';
import type { GraphQLRequest } from './variables.js';

/** The parts of a request and its answer that the log and the metrics can show. All else stays out of them. */
interface RequestOutcome {
  operation?: Operation;
  /** Codes of the errors in the answer. */
  readonly errors: Set<string>;
  /** The internal failure, for the log alone. */
  failure?: Error;
}

/** A request as the log shows it. */
interface RequestLog {
  requestId: string;
  method: string;
  /** The route; undefined for a path without one, which is text of the client. */
  path: string | undefined;
  operation?: Operation;
  errors?: string[];
}

/** A request as the log shows it after its end. */
interface FinishedRequestLog extends RequestLog {
  status?: number;
  milliseconds?: number;
  /** True if the client disconnected before the end of the answer. */
  aborted?: true;
  error?: Error;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Open requests, each with the function that ends it in the log. */
    readonly open: Map<FastifyRequest, () => void>;
    /** True after the signal to stop. */
    stopping: boolean;
  }
  interface FastifyRequest {
    outcome: RequestOutcome;
  }
}

/** Returns the GraphQL request from the body, or for GET from the query string. */
export function requestOf({ reply }: MercuriusContext): GraphQLRequest | undefined {
  return (reply?.request.body ?? reply?.request.query) as GraphQLRequest | undefined;
}

const WELL_FORMED = /^[\w.:=-]{1,128}$/;

/** Returns the request id: the header `x-request-id` if it is well-formed, else a new UUID. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Tracks every request from its head to the end of its answer, then logs and measures it. */
export function trackRequests(server: FastifyInstance, log: Logger): void {
  const open: FastifyInstance['open'] = new Map();
  const connections = new WeakSet<object>();
  server.decorate('open', open);
  server.decorate('stopping', false);
  server.decorateRequest('outcome');
  meters().open.addCallback((result) => result.observe(open.size));

  server.addHook('onRequest', (request, reply, done) => {
    request.outcome = { errors: new Set() };
    reply.header('x-request-id', request.id);
    if (server.stopping) reply.header('connection', 'close');
    const close = () => void (open.delete(request) && finish(request, reply, log));
    open.set(request, close);
    reply.raw.once('close', close);
    const { socket } = request.raw;
    if (!connections.has(socket)) {
      connections.add(socket);
      // An answer that waits behind others on its connection gets no event when the connection closes.
      socket.once('close', () => open.forEach((closeOne, { raw }) => raw.socket === socket && closeOne()));
    }
    done();
  });
}

/** Returns the log entry of a request, without its end. */
export function requestLogOf({ id, method, routeOptions, outcome }: FastifyRequest): RequestLog {
  const log: RequestLog = { requestId: id, method, path: routeOptions.url };
  if (outcome.operation) log.operation = outcome.operation;
  if (outcome.errors.size > 0) log.errors = [...outcome.errors];
  return log;
}

function finish(request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const line: FinishedRequestLog = requestLogOf(request);
  const { failure } = request.outcome;
  const { statusCode, elapsedTime } = reply;
  measure(line, statusCode, elapsedTime / 1_000);
  line.status = statusCode;
  line.milliseconds = Math.round(elapsedTime * 10) / 10;
  if (!reply.raw.writableFinished) line.aborted = true;
  if (failure) line.error = failure;
  const isWatching = line.path !== '/graphql' && statusCode < 400;
  log[failure ? 'error' : isWatching ? 'debug' : 'info'](line, 'request');
}

function measure({ method, path, operation, errors }: RequestLog, status: number, seconds: number): void {
  const { requests, operations } = meters();
  const ofRequest: Attributes = { 'http.request.method': method, 'http.response.status_code': status };
  if (path) ofRequest['http.route'] = path;
  if (path !== '/events') requests.record(seconds, ofRequest); // a stream lasts as long as its client wants
  if (!operation && !errors) return;
  const ofOperation: Attributes = {};
  if (operation) {
    ofOperation['graphql.operation.type'] = operation.type;
    ofOperation['regesta.graphql.field'] = operation.field;
  }
  if (errors) ofOperation['error.type'] = errors[0];
  operations.record(seconds, ofOperation);
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Attributes } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MercuriusContext } from 'mercurius';
import type { Logger } from 'pino';
import { meters } from '#runtime';
import type { Operation } from './operation.js';
import type { GraphQLRequest } from './variables.js';

/** What may be told of a request; all else that it holds stays out of the log and the metrics. */
export interface Account {
  operation?: Operation;
  /** The codes of the errors that it is answered with. */
  readonly errors: Set<string>;
  /** What failed inside. */
  failure?: Error;
}

/** A request as the log may know it. */
export interface Told {
  requestId: string;
  method: string;
  /** Of the routes that there are; a path that is none is the client's own words. */
  path: string | undefined;
  operation?: Operation;
  errors?: string[];
}

/** The same once it is over. */
interface Line extends Told {
  status?: number;
  milliseconds?: number;
  /** The client has gone before the end of its answer. */
  aborted?: true;
  error?: Error;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Requests that have not been answered yet, and how each is closed. */
    readonly open: Map<FastifyRequest, () => void>;
    /** Set once the process has been told to stop. */
    stopping: boolean;
  }
  interface FastifyRequest {
    account: Account;
  }
}

/** The request as it came: in a body, or, where it is a query, in the address. */
export function requestOf({ reply }: MercuriusContext): GraphQLRequest | undefined {
  return (reply?.request.body ?? reply?.request.query) as GraphQLRequest | undefined;
}

const WELL_FORMED = /^[\w.:=-]{1,128}$/;

/** The request's id: the one that it came with in `x-request-id`, where that is well-formed, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Keeps account of every request from its head to the end of its answer; it is logged and measured then. */
export function keepAccounts(server: FastifyInstance, log: Logger): void {
  const open: FastifyInstance['open'] = new Map();
  const connections = new WeakSet<object>();
  server.decorate('open', open);
  server.decorate('stopping', false);
  server.decorateRequest('account');
  meters().open.addCallback((result) => result.observe(open.size));

  server.addHook('onRequest', (request, reply, done) => {
    request.account = { errors: new Set() };
    reply.header('x-request-id', request.id);
    if (server.stopping) reply.header('connection', 'close');
    const close = () => void (open.delete(request) && closeAccount(request, reply, log));
    open.set(request, close);
    reply.raw.once('close', close);
    const { socket } = request.raw;
    if (!connections.has(socket)) {
      connections.add(socket);
      // An answer that waits behind others of its connection is not told that the connection has gone.
      socket.once('close', () => open.forEach((closeOne, { raw }) => raw.socket === socket && closeOne()));
    }
    done();
  });
}

export function tell({ id, method, routeOptions, account }: FastifyRequest): Told {
  const told: Told = { requestId: id, method, path: routeOptions.url };
  if (account.operation) told.operation = account.operation;
  if (account.errors.size > 0) told.errors = [...account.errors];
  return told;
}

function closeAccount(request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const line: Line = tell(request);
  const { failure } = request.account;
  const { statusCode, elapsedTime } = reply;
  measure(line, statusCode, elapsedTime / 1_000);
  line.status = statusCode;
  line.milliseconds = Math.round(elapsedTime * 10) / 10;
  if (!reply.raw.writableFinished) line.aborted = true;
  if (failure) line.error = failure;
  const isWatching = line.path !== '/graphql' && statusCode < 400;
  log[failure ? 'error' : isWatching ? 'debug' : 'info'](line, 'request');
}

function measure({ method, path, operation, errors }: Told, status: number, seconds: number): void {
  const { requests, operations } = meters();
  const ofRequest: Attributes = { 'http.request.method': method, 'http.response.status_code': status };
  if (path) ofRequest['http.route'] = path;
  requests.record(seconds, ofRequest);
  if (!operation && !errors) return;
  const ofOperation: Attributes = {};
  if (operation) {
    ofOperation['graphql.operation.type'] = operation.type;
    ofOperation['regesta.graphql.field'] = operation.field;
  }
  if (errors) ofOperation['error.type'] = errors[0];
  operations.record(seconds, ofOperation);
}

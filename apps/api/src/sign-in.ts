import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadingLog, SignIn } from '#access';
import { type Caller, type Callers, Rejection } from '#ledger';
import { formatError } from './errors.js';
import { mustComeFromOurPage } from './http-guards.js';
import { clearSession, sessionIdOf } from './session-cookie.js';
import type { GraphQLRequest } from './variables.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The account that sent the request, with its role; undefined before sign-in. */
    caller?: Caller;
  }
}

/** The parts that {@link authenticate} needs. */
export interface AuthenticationParts {
  readonly signIn: SignIn;
  readonly callers: Callers;
  readonly log: ReadingLog;
  /** Returns the position of the read models. */
  position(): bigint;
}

/** Identifies the caller before the body is read, runs the request for that caller, and logs what regulators read. */
export function authenticate(server: FastifyInstance, { signIn, callers, log, position }: AuthenticationParts): void {
  server.decorateRequest('caller');
  server.addHook('onRequest', async (request, reply) => {
    if (!isGraphQL(request)) return;
    const { authorization } = request.headers;
    const session = authorization === undefined ? sessionIdOf(request) : undefined;
    if (session !== undefined && request.method !== 'GET') mustComeFromOurPage(request);
    try {
      if (session === undefined) request.caller = await signIn.callerOf(authorization, isForwarded(request));
      else {
        reply.headers({ 'cache-control': 'private, no-cache', vary: 'cookie, authorization' });
        request.caller = (await signIn.ofSession(session)).caller;
      }
    } catch (error) {
      // What a session sends is never answered as somebody else's, not even where no sign-in is needed.
      if (session !== undefined && error instanceof Rejection) clearSession(reply);
      await refuseSignIn(request, reply, error as Error);
    }
  });
  server.addHook('preHandler', (request, _reply, done) => {
    if (request.caller) callers.run(request.caller, done);
    else done();
  });
  // Before the answer is sent: if it cannot be recorded, it is not answered.
  server.addHook('onSend', async (request, _reply, payload) => {
    const { caller, outcome } = request;
    if (caller?.role !== 'REGULATOR') return payload;
    const { query, variables } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as GraphQLRequest;
    const refused = [...outcome.errors].join(' ') || undefined;
    const values = typeof variables === 'string' ? variables : JSON.stringify(variables ?? {});
    log.add({ account: caller.account, query: String(query ?? ''), variables: values, position: position(), refused });
    return payload;
  });
}

function isGraphQL({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === '/graphql';
}

/** Headers that a proxy adds (RFC 7239, RFC 9110 7.6.3, and the usual ones before them). */
const OF_PROXIES = /^(?:forwarded|via|x-real-ip|x-forwarded-.+)$/;

/** Returns true if the request came through a proxy. */
export function isForwarded({ headers }: FastifyRequest): boolean {
  return Object.keys(headers).some((name) => OF_PROXIES.test(name));
}

/** Answers a request whose sign-in has failed: 401 without a valid credential, 403 without access, 503 if it cannot be checked. */
export async function refuseSignIn(request: FastifyRequest, reply: FastifyReply, error: Error): Promise<void> {
  const isRefusal = error instanceof Rejection;
  const isSignedIn = isRefusal && error.code === 'FORBIDDEN';
  if (isRefusal && !isSignedIn) reply.header('www-authenticate', 'Bearer realm="regesta"');
  await reply
    .code(isSignedIn ? 403 : isRefusal ? 401 : 503)
    .send({ data: null, errors: [formatError(error, request)] });
}

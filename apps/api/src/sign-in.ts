import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadingLog, SignIn } from '#access';
import { type Caller, type Callers, Rejection } from '#ledger';
import { formatError } from './errors.js';
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
    try {
      request.caller = await signIn.callerOf(request.headers.authorization, isForwarded(request));
    } catch (error) {
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

function isForwarded({ headers }: FastifyRequest): boolean {
  return Object.keys(headers).some((name) => OF_PROXIES.test(name));
}

async function refuseSignIn(request: FastifyRequest, reply: FastifyReply, error: Error): Promise<void> {
  const isRefusal = error instanceof Rejection;
  const isSignedIn = isRefusal && error.code === 'FORBIDDEN';
  if (isRefusal && !isSignedIn) reply.header('www-authenticate', 'Bearer realm="regesta"');
  await reply
    .code(isSignedIn ? 403 : isRefusal ? 401 : 503)
    .send({ data: null, errors: [formatError(error, request)] });
}

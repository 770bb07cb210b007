import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadingLog, SignIn } from '#access';
import { type Caller, type Callers, Rejection } from '#ledger';
import { presentable } from './errors.js';
import type { GraphQLRequest } from './variables.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    caller?: Caller;
  }
}

export interface Doorkeepers {
  readonly signIn: SignIn;
  readonly callers: Callers;
  readonly log: ReadingLog;
  /** How far the register is. */
  position(): bigint;
}

/** Tells who asks before anything of a request is read, does the work for them, and records what regulators read. */
export function signInAtTheDoor(server: FastifyInstance, { signIn, callers, log, position }: Doorkeepers): void {
  server.decorateRequest('caller');
  server.addHook('onRequest', async (request, reply) => {
    if (!isGraphQL(request)) return;
    try {
      request.caller = await signIn.callerOf(request.headers.authorization);
    } catch (error) {
      await turnAway(request, reply, error as Error);
    }
  });
  server.addHook('preHandler', (request, _reply, done) => {
    if (request.caller) callers.run(request.caller, done);
    else done();
  });
  // Before the answer goes out: what cannot be recorded is not answered.
  server.addHook('onSend', async (request, _reply, payload) => {
    const { caller, account } = request;
    if (caller?.role !== 'REGULATOR') return payload;
    const { query, variables } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as GraphQLRequest;
    const refused = [...account.errors].join(' ') || undefined;
    const asked = typeof variables === 'string' ? variables : JSON.stringify(variables ?? {});
    log.add({ account: caller.account, query: String(query ?? ''), variables: asked, position: position(), refused });
    return payload;
  });
}

function isGraphQL({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === '/graphql';
}

async function turnAway(request: FastifyRequest, reply: FastifyReply, error: Error): Promise<void> {
  const isKnown = error instanceof Rejection && error.code === 'FORBIDDEN';
  const isRefusal = error instanceof Rejection;
  if (isRefusal && !isKnown) reply.header('www-authenticate', 'Bearer realm="regesta"');
  await reply.code(isKnown ? 403 : isRefusal ? 401 : 503).send({ data: null, errors: [presentable(error, request)] });
}

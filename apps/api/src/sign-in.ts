import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadingLog, SignIn } from '#access';
import { asError, type Caller, type Callers, membersOf, Rejection, reject } from '#kernel';
import { MCP } from './assistants.js';
import { SCIM } from './directory.js';
import { DOWNLOADS } from './downloads.js';
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
interface AuthenticationParts {
  readonly signIn: SignIn;
  readonly callers: Callers;
  readonly log: ReadingLog;
  /** Returns the position of the read models. */
  position(): bigint;
}

/** Routes that answer by the rights of a caller. */
const NEED_CALLER: readonly (string | undefined)[] = ['/graphql', '/events', MCP, SCIM, ...DOWNLOADS];

/** Identifies the caller before the body is read, runs the request for that caller, and logs what regulators read. */
export function authenticate(server: FastifyInstance, { signIn, callers, log, position }: AuthenticationParts): void {
  server.decorateRequest('caller');
  server.addHook('onRequest', async (request, reply) => {
    if (!NEED_CALLER.includes(request.routeOptions.url)) return;
    const session = sessionOf(request);
    if (session !== undefined && !isSafe(request)) mustComeFromOurPage(request);
    if (session !== undefined) reply.headers({ 'cache-control': 'private, no-cache', vary: 'cookie, authorization' });
    try {
      request.caller = mustBeAtItsDoor(request, await callerOf(request, signIn));
    } catch (error) {
      // What a session sends is never answered as somebody else's, not even where no sign-in is needed.
      if (session !== undefined && error instanceof Rejection) clearSession(reply);
      await refuseSignIn(request, reply, asError(error));
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
    if (request.routeOptions.url === MCP) return payload; // what its tools read is logged as they read it
    const isGraphQL = request.routeOptions.url === '/graphql';
    const { query, variables } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as GraphQLRequest;
    const refused = [...outcome.errors].join(' ') || undefined;
    const values = isGraphQL ? variables : { ...membersOf(request.params), ...membersOf(request.query) };
    log.add({
      account: caller.account,
      query: isGraphQL ? String(query ?? '') : `${request.method} ${request.routeOptions.url}`,
      variables: typeof values === 'string' ? values : JSON.stringify(values ?? {}),
      position: position(),
      refused,
    });
    return payload;
  });
}

/**
 * Returns the caller, who is at the right door: the directory says who may have access, and everybody else reads and records.
 * @throws {Rejection} FORBIDDEN
 */
function mustBeAtItsDoor({ routeOptions }: FastifyRequest, caller: Caller): Caller {
  const isProvisioner = caller.role === 'PROVISIONER';
  if (isProvisioner === (routeOptions.url === SCIM)) return caller;
  return reject(
    'FORBIDDEN',
    isProvisioner
      ? 'This key is for the directory of the organisation (/scim/v2), and reads and records nothing else. Sign in with another key.'
      : 'Only a directory says who may have access here. Make an API key with the role PROVISIONER, and send that.',
  );
}

/**
 * Returns the caller of a request, by its header Authorization or by its session.
 * @param isUse false if the request does not count as a use of the session, which then ends without other requests
 * @throws {Rejection} UNAUTHENTICATED, FORBIDDEN
 */
export async function callerOf(request: FastifyRequest, signIn: SignIn, isUse = true): Promise<Caller> {
  const session = sessionOf(request);
  if (session !== undefined) return (await signIn.ofSession(session, isUse)).caller;
  return signIn.callerOf(request.headers.authorization, signOfProxy(request));
}

/** Returns the session of the request. A header Authorization goes before it. */
function sessionOf(request: FastifyRequest): string | undefined {
  return request.headers.authorization === undefined ? sessionIdOf(request) : undefined;
}

/**
 * Headers that browsers send (Fetch, and RFC 9110), and those of scripts of our own pages. A program's request can have those that tie
 * it to a log (W3C Trace Context). Proxies add others, each product its own.
 */
const OF_CLIENTS =
  /^(?:accept(?:-charset|-encoding|-language)?|access-control-request-.+|authorization|cache-control|connection|content-(?:encoding|language|length|type)|cookie|dnt|expect|host|if-(?:match|modified-since|none-match|range|unmodified-since)|keep-alive|last-event-id|mcp-.+|origin|pragma|priority|range|referer|sec-.+|te|transfer-encoding|upgrade-insecure-requests|user-agent|x-regesta-session|x-request-id|traceparent|tracestate|baggage)$/;

/**
 * Returns what shows that a request may have come through a proxy: a header that no browser sends. nginx adds none by default. It
 * speaks HTTP/1.0.
 */
export function signOfProxy({ headers, raw }: FastifyRequest): string | undefined {
  if (raw.httpVersion === '1.0') return 'HTTP/1.0';
  const [name] = Object.keys(headers).filter((one) => !OF_CLIENTS.test(one));
  return name && `the header ${name}`;
}

/**
 * Answers a request whose sign-in has failed: 401 without a valid credential, 429 after too many of these, 403 without access, 503
 * if it cannot be checked.
 */
export async function refuseSignIn(request: FastifyRequest, reply: FastifyReply, error: Error): Promise<void> {
  const answer = (status: number, refusal: Error) =>
    reply.code(status).send({ data: null, errors: [formatError(refusal, request)] });
  if (!(error instanceof Rejection)) await answer(503, error);
  else if (error.code === 'FORBIDDEN') await answer(403, error);
  else {
    const tooMany = await request.server.countFailedSignIn(request);
    if (tooMany) reply.header('retry-after', tooMany.extensions.retryAfter);
    else reply.header('www-authenticate', 'Bearer realm="regesta"');
    await answer(tooMany ? 429 : 401, tooMany ?? error);
  }
}

/** Returns true if the method changes nothing (RFC 9110, 9.2.1). */
function isSafe({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

import type { AddressInfo } from 'node:net';
import { Transform } from 'node:stream';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ANYONE, mayWrite } from '#kernel';
import type { HttpSettings } from '#runtime';
import { MCP } from './assistants.js';
import { SCIM } from './directory.js';
import { DOWNLOADS } from './downloads.js';
import { LIMITS } from './limits.js';
import { PUBLISHED_ROUTE } from './published/serve-published.js';
import { RequestRefused } from './refusal.js';

const LOOPBACK_ADDRESS = /^(127\.|::1$|::ffff:127\.)/;
const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const JSON_TYPE = /^application\/json\s*(;|$)/i;
const SCIM_TYPE = /^application\/(?:scim\+)?json\s*(;|$)/i;
const WITH_BODY: readonly string[] = ['POST', 'PUT', 'PATCH'];
/** The start of a declared encoding that is not the one of JSON (RFC 8259, 8.1). */
const OTHER_CHARSET = /;\s*charset\s*=(?!\s*"?utf-?8"?\s*(?:;|$))/i;
const MINUTE = 60_000;
/** Routes whose requests are counted. */
const COUNTED: readonly (string | undefined)[] = ['/graphql', '/events', MCP, SCIM, PUBLISHED_ROUTE, ...DOWNLOADS];
/** Routes for scripts of our own pages and for programs. */
const FOR_SCRIPTS: readonly (string | undefined)[] = ['/graphql', '/session', '/events', MCP, SCIM, ...DOWNLOADS];
/** Routes of a sign-in at the issuer: what they are sent has no key, and costs a request to the issuer. */
const AT_ISSUER: readonly (string | undefined)[] = ['/session/start', '/session/callback'];

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a sign-in that has failed. Returns the refusal if its address has too many in this minute. */
    countFailedSignIn(request: FastifyRequest): Promise<RequestRefused | undefined>;
  }
}

/**
 * Refuses requests that no client of ours sends. A foreign page in a browser can reach the same servers as the browser, on
 * 127.0.0.1 too. It can send forms and plain text without permission. Must come before {@link limitRates}.
 */
export function guardRequests(server: FastifyInstance, { publicUrl }: Pick<HttpSettings, 'publicUrl'>): void {
  const outside = publicUrl ? new URL(publicUrl) : undefined;
  let isLoopback = false;
  server.addHook('onListen', async () => {
    isLoopback = LOOPBACK_ADDRESS.test((server.server.address() as AddressInfo).address);
  });

  const refusalOf = ({ headers, method, raw, routeOptions }: FastifyRequest): RequestRefused | undefined => {
    if (raw.rawHeaders.filter(isHost).length > 1) return severalHosts();
    const { host = '', origin, 'sec-fetch-site': site = 'none', 'content-type': type = '' } = headers;
    if (isLoopback && !LOOPBACK_NAME.test(host) && host !== outside?.host) return wrongHost();
    if (!FOR_SCRIPTS.includes(routeOptions.url)) return undefined;
    const isOurs = origin === undefined ? true : hostOf(origin) === host || origin === outside?.origin;
    if (!isOurs || (origin === undefined && site !== 'none' && site !== 'same-origin')) return crossOrigin();
    const isJson = (routeOptions.url === SCIM ? SCIM_TYPE : JSON_TYPE).test(type) && !OTHER_CHARSET.test(type);
    return WITH_BODY.includes(method) && !isJson ? unsupported() : undefined;
  };
  server.addHook('onRequest', (request, _reply, done) => done(refusalOf(request)));

  server.addHook('preParsing', (request, _reply, payload, done) => {
    const limit = bodyLimitOf(request);
    const length = request.headers['content-length'];
    if (length !== undefined) done(Number(length) > limit ? tooLarge(limit) : null, payload);
    else done(null, request.headers['transfer-encoding'] === undefined ? payload : payload.pipe(counting(limit)));
  });

  server.addHook('preValidation', (request, _reply, done) => done(Array.isArray(request.body) ? batch() : undefined));
}

/**
 * Checks that a request which changes something by a session comes from a page of this server: browsers send the cookie by
 * themselves. It has an origin, which {@link guardRequests} has compared, and a header that a form cannot send.
 * @throws {RequestRefused} SESSION_HEADER_MISSING
 */
export function mustComeFromOurPage({ headers }: FastifyRequest): void {
  const hasOrigin = headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin';
  if (!hasOrigin || headers['x-regesta-session'] !== '1') throw withoutHeader();
}

/** Headers for an API that serves only data: a browser must not show, frame, run or sniff it, nor send a referrer. */
export const PROTECTING = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Sets the headers on every answer. (Helmet, which builds them for each request, took four times as long.) */
export function protectAnswers(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(PROTECTING);
    done();
  });
}

/**
 * Limits the requests per minute of each account, or of each address without sign-in; 0 sets no limit. Sign-ins that fail are
 * always limited, by their address. A right key is let in all the same: an address can be that of a proxy.
 */
export async function limitRates(
  server: FastifyInstance,
  { rateLimit: max }: Pick<HttpSettings, 'rateLimit'>,
): Promise<void> {
  const byAddress = ({ ip }: FastifyRequest) => normalizeIP(ip);
  await server.register(rateLimit, {
    global: max > 0,
    max,
    timeWindow: MINUTE,
    hook: 'preParsing', // after sign-in, which is a hook on the request
    allowList: ({ routeOptions }) => !COUNTED.includes(routeOptions.url),
    keyGenerator: (request) =>
      request.caller && request.caller !== ANYONE ? `account ${request.caller.account}` : byAddress(request),
    errorResponseBuilder: (_request, { ttl }) => tooMany(max, Math.ceil(ttl / 1_000)),
  });
  const most = max > 0 ? Math.min(max, LIMITS.failedSignIns) : LIMITS.failedSignIns;
  const failures = server.createRateLimit({
    max: most,
    timeWindow: MINUTE,
    keyGenerator: byAddress,
    allowList: [], // a sign-in that fails counts on each route
  });
  const refusalOf = (found: Awaited<ReturnType<typeof failures>>) =>
    found.isAllowed || !found.isExceeded ? undefined : tooManySignIns(most, found.ttlInSeconds);
  server.decorate('countFailedSignIn', async (request) => refusalOf(await failures(request)));
  server.addHook('onRequest', async (request, reply) => {
    if (!AT_ISSUER.includes(request.routeOptions.url)) return;
    const refused = refusalOf(await failures(request, { increment: false }));
    if (!refused) return;
    reply.header('retry-after', refused.extensions.retryAfter);
    throw refused;
  });
  server.addHook('onResponse', async (request) => {
    const isFailed = AT_ISSUER.includes(request.routeOptions.url) && request.outcome.errors.has('UNAUTHENTICATED');
    if (isFailed) await failures(request);
  });
}

function bodyLimitOf({ caller, routeOptions }: FastifyRequest): number {
  return routeOptions.url === '/graphql' && (!caller || mayWrite(caller)) ? LIMITS.largestBody : LIMITS.body;
}

/** Passes a body on until it exceeds the limit in bytes. */
function counting(limit: number): Transform & { receivedEncodedLength: number } {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      counter.receivedEncodedLength += chunk.length;
      if (counter.receivedEncodedLength > limit) done(tooLarge(limit));
      else done(null, chunk);
    },
  }) as Transform & { receivedEncodedLength: number };
  counter.receivedEncodedLength = 0;
  return counter;
}

/** Names and values stand in turn in raw headers. */
const isHost = (name: string, at: number) => at % 2 === 0 && name.toLowerCase() === 'host';
const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '');

const severalHosts = () =>
  new RequestRefused('BAD_REQUEST', 'The request has several Host headers (RFC 9112, 3.2). Send one.');
const wrongHost = () =>
  new RequestRefused(
    'WRONG_HOST',
    'This server listens on a loopback address and the Host header has another name. Use http://127.0.0.1, or set PUBLIC_URL to the address of the proxy.',
  );
const crossOrigin = () =>
  new RequestRefused(
    'CROSS_ORIGIN',
    'A page of another origin sent this request. Send it from a page of this server or from a program. With a proxy in front, set PUBLIC_URL to its address.',
  );
const withoutHeader = () =>
  new RequestRefused(
    'SESSION_HEADER_MISSING',
    'A session changes something only from a page of this server, with the header x-regesta-session: 1. A program signs in with an API key in the header Authorization: Bearer … instead.',
  );
const unsupported = () =>
  new RequestRefused(
    'UNSUPPORTED_MEDIA_TYPE',
    'The body must be JSON in UTF-8. Send it as that, with content-type: application/json.',
  );
const batch = () =>
  new RequestRefused(
    'BATCHING_REFUSED',
    'A request must hold one operation. Send each operation in a request of its own.',
    { limit: 1 },
  );
const tooLarge = (limit: number) =>
  Object.assign(
    new RequestRefused('BODY_TOO_LARGE', `A body has at most ${limit} bytes. Send less at once.`, { limit }),
    { statusCode: 413 }, // else Fastify answers 400 for an error of a stream
  );
const tooMany = (limit: number, seconds: number) =>
  new RequestRefused('TOO_MANY_REQUESTS', `At most ${limit} requests a minute. Wait ${seconds} seconds.`, {
    limit,
    retryAfter: seconds,
  });
const tooManySignIns = (limit: number, seconds: number) =>
  new RequestRefused(
    'TOO_MANY_REQUESTS',
    `At most ${limit} sign-ins from this address may fail in a minute. Wait ${seconds} seconds, or send a right key.`,
    { limit, retryAfter: seconds },
  );

import type { AddressInfo } from 'node:net';
import { Transform } from 'node:stream';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ANYONE, mayWrite } from '#ledger';
import type { HttpSettings } from '#runtime';
import { LIMITS } from './limits.js';
import { RequestRefused } from './refusal.js';

const LOOPBACK_ADDRESS = /^(127\.|::1$|::ffff:127\.)/;
const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const JSON_TYPE = /^application\/json\s*(;|$)/i;
const MINUTE = 60_000;

/**
 * What comes in is held to what a client of ours sends: a page that somebody's browser shows can reach whatever that browser
 * reaches, a server on 127.0.0.1 too, and sends forms and texts without asking. Must come before {@link limitRates}.
 */
export function guardRequests(server: FastifyInstance, { publicUrl }: Pick<HttpSettings, 'publicUrl'>): void {
  const outside = publicUrl ? new URL(publicUrl) : undefined;
  let isLoopback = false;
  server.addHook('onListen', async () => {
    isLoopback = LOOPBACK_ADDRESS.test((server.server.address() as AddressInfo).address);
  });

  const refusalOf = ({ headers, method, routeOptions }: FastifyRequest): RequestRefused | undefined => {
    const { host = '', origin, 'sec-fetch-site': site = 'none', 'content-type': type = '' } = headers;
    if (isLoopback && !LOOPBACK_NAME.test(host) && host !== outside?.host) return wrongHost();
    if (routeOptions.url !== '/graphql') return undefined;
    const isOurs = origin === undefined ? true : hostOf(origin) === host || origin === outside?.origin;
    if (!isOurs || (origin === undefined && site !== 'none' && site !== 'same-origin')) return crossOrigin();
    return method === 'POST' && !JSON_TYPE.test(type) ? unsupported() : undefined;
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

/** For an API that serves data alone: nothing of an answer is to be shown, framed, run, guessed at or told of. */
const PROTECTING = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Puts the headers on every answer. (Helmet's, which makes its own anew for each request, took four times as long.) */
export function protectAnswers(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(PROTECTING);
    done();
  });
}

/**
 * So many GraphQL requests a minute of one account or, of whoever has not signed in, of one address; 0: any number. Must come
 * before whatever tells who asks: an address that has been turned away so often is turned away before anybody looks again.
 */
export async function limitRates(
  server: FastifyInstance,
  { rateLimit: max }: Pick<HttpSettings, 'rateLimit'>,
): Promise<void> {
  if (max === 0) return;
  const byAddress = ({ ip }: FastifyRequest) => normalizeIP(ip);
  await server.register(rateLimit, {
    max,
    timeWindow: MINUTE,
    hook: 'preParsing', // once it is known who asks
    allowList: ({ routeOptions }) => routeOptions.url !== '/graphql',
    keyGenerator: (request) =>
      request.caller && request.caller !== ANYONE ? `account ${request.caller.account}` : byAddress(request),
    errorResponseBuilder: (_request, { ttl }) => tooMany(max, Math.ceil(ttl / 1_000)),
  });
  const turnedAway = server.createRateLimit({ max, timeWindow: MINUTE, keyGenerator: byAddress });
  server.addHook('onRequest', async (request, reply) => {
    const found = await turnedAway(request, { increment: false });
    if (found.isAllowed || !found.isExceeded) return;
    reply.header('retry-after', found.ttlInSeconds);
    throw tooMany(max, found.ttlInSeconds);
  });
  server.addHook('onResponse', async (request, { statusCode }) => {
    if (statusCode === 401) await turnedAway(request);
  });
}

function bodyLimitOf({ caller, routeOptions }: FastifyRequest): number {
  return routeOptions.url === '/graphql' && (!caller || mayWrite(caller)) ? LIMITS.largestBody : LIMITS.body;
}

/** Passes on what comes, until it is more than may come. */
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

const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '');

const wrongHost = () =>
  new RequestRefused(
    'WRONG_HOST',
    'This server listens on the loopback address, and goes by no other name. Ask for http://127.0.0.1, or set PUBLIC_URL to the address of the proxy before it.',
  );
const crossOrigin = () =>
  new RequestRefused(
    'CROSS_ORIGIN',
    'This came from a page of another origin. Ask from a page of this server, or from a program; where a proxy stands before it, set PUBLIC_URL to its address.',
  );
const unsupported = () =>
  new RequestRefused(
    'UNSUPPORTED_MEDIA_TYPE',
    'A GraphQL request is JSON: send it with content-type: application/json.',
  );
const batch = () =>
  new RequestRefused('BATCHING_REFUSED', 'One request holds one operation: send each by itself.', { limit: 1 });
const tooLarge = (limit: number) =>
  Object.assign(
    new RequestRefused('BODY_TOO_LARGE', `A body has at most ${limit} bytes. Send less at once.`, { limit }),
    { statusCode: 413 }, // for Fastify, which takes what a stream fails with for a mistake of the client's, 400
  );
const tooMany = (limit: number, seconds: number) =>
  new RequestRefused('TOO_MANY_REQUESTS', `At most ${limit} requests a minute. Wait ${seconds} seconds.`, {
    limit,
    retryAfter: seconds,
  });

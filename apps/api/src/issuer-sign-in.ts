import type {} from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type BegunSignIn, type CodeFlow, IssuerFailed, type Sessions, type SignIn } from '#access';
import { asError, Rejection, reject } from '#kernel';
import { ownPage } from '#pages';
import { formatError } from './errors.js';
import { RequestRefused } from './refusal.js';
import { beginSession } from './session-cookie.js';

/** The cookie of a sign-in that has begun. It lasts as long as somebody may take at the issuer, in seconds. */
const BEGUN = '__Host-regesta-sign-in';
const PATIENCE = 600;
/** `lax`: the browser comes back from the page of another site, the issuer's. */
const ATTRIBUTES = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

interface Begun extends BegunSignIn {
  /** The page that the browser shows in the end. */
  readonly to: string;
}

interface Parts {
  readonly signIn: SignIn;
  readonly sessions: Sessions;
  readonly publicUrl?: string;
}

/**
 * Lets browsers sign in at the issuer. The server keeps nothing of a sign-in that has begun: the browser does, in a cookie that
 * no script reads. A refusal leads to the console's page `/sign-in`, with its code.
 */
export function signInAtIssuer(server: FastifyInstance, flow: CodeFlow, { signIn, sessions, publicUrl }: Parts): void {
  // Without PUBLIC_URL, the server is on a loopback address, and has checked the name.
  const callbackOf = ({ host }: FastifyRequest) =>
    new URL('/session/callback', publicUrl ? new URL(publicUrl).origin : `http://${host}`);

  /** Leads the browser to the page on which it can try again. */
  const refuse = (error: Error & { account?: string }, to: string, request: FastifyRequest, reply: FastifyReply) => {
    const { extensions } = formatError(withCode(error, request), request);
    const why = { refused: String(extensions.code), ...(error.account && { account: error.account }), return: to };
    return reply.redirect(`/sign-in?${new URLSearchParams(why)}`, 303);
  };

  server.get('/session/start', async (request, reply) => {
    const { return: asked = '/' } = request.query as { return?: unknown };
    const to = ownPage(asked);
    if (to === undefined)
      throw new RequestRefused('BAD_REQUEST', '`return` must be the path of a page of this server.');
    reply.header('cache-control', 'no-store');
    try {
      const { address, ...begun } = await flow.begin(callbackOf(request).href);
      reply.setCookie(BEGUN, written({ ...begun, to }), { ...ATTRIBUTES, maxAge: PATIENCE });
      return reply.redirect(address, 303);
    } catch (error) {
      return refuse(asError(error), to, request, reply);
    }
  });

  server.get('/session/callback', async (request, reply) => {
    reply.header('cache-control', 'no-store').clearCookie(BEGUN, ATTRIBUTES);
    const begun = read(request.cookies[BEGUN]);
    try {
      if (!begun)
        reject('UNAUTHENTICATED', 'This sign-in was not begun in this browser, or too long ago. Sign in again.');
      const answer = callbackOf(request);
      answer.search = new URL(request.url, answer).search;
      const identity = await flow.complete(answer, begun);
      await signIn.ofIdentity(identity).catch((error) => {
        throw error instanceof Rejection ? Object.assign(error, { account: identity.account }) : error;
      });
      beginSession(sessions, request, reply, identity, signIn.issuer);
      return reply.redirect(begun.to, 303);
    } catch (error) {
      return refuse(asError(error), begun?.to ?? '/', request, reply);
    }
  });
}

/** Gives a failure of the issuer its code, and its cause to the log. */
function withCode(error: Error, request: FastifyRequest): Error {
  if (!(error instanceof IssuerFailed)) return error;
  request.outcome.failure = error;
  return new RequestRefused('ISSUER_FAILED', error.message);
}

function written(begun: Begun): string {
  return Buffer.from(JSON.stringify(begun)).toString('base64url');
}

/** Returns the content of the cookie; undefined if it is not one of ours. */
function read(cookie: string | undefined): Begun | undefined {
  try {
    const { state, nonce, verifier, to } = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString());
    const page = ownPage(to);
    const isOurs =
      page !== undefined && [state, nonce, verifier].every((text) => typeof text === 'string' && text !== '');
    return isOurs ? { state, nonce, verifier, to: page } : undefined;
  } catch {
    return undefined;
  }
}

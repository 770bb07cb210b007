import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Grants, Sessions, SignIn } from '#access';
import { ANYONE, asError, type Caller, Rejection, reject } from '#kernel';
import { mustComeFromOurPage } from './http-guards.js';
import { signInAtIssuer } from './issuer-sign-in.js';
import { RequestRefused } from './refusal.js';
import { beginSession, clearSession, sessionIdOf } from './session-cookie.js';
import { refuseSignIn, signOfProxy } from './sign-in.js';

/** The parts that {@link serveSessions} needs. */
interface SessionParts {
  readonly signIn: SignIn;
  readonly sessions: Sessions;
  readonly grants: Grants;
  /** Address for browsers, if the server is behind a proxy. */
  readonly publicUrl?: string;
}

/** The session of a browser, as `GET /session` answers. */
interface SessionState {
  readonly signedIn: boolean;
  readonly account: string | null;
  readonly role: string | null;
  readonly label: string | null;
  /** The limits of recording: one of them must allow it. Absent if the account records everywhere. */
  readonly limits?: Caller['limits'];
  /** The end (ISO 8601), unless the session is used before it. */
  readonly expiresAt: string | null;
  /** The ways to sign in. `open`: requests without sign-in are allowed. */
  readonly ways: { readonly open: boolean; readonly key: boolean; readonly issuer: { readonly name: string } | null };
}

/** Exchanges API keys for sessions of browsers, and ends these. A page never holds a key: the cookie is out of its reach. */
export async function serveSessions(server: FastifyInstance, parts: SessionParts): Promise<void> {
  const { signIn, sessions } = parts;
  await server.register(cookie);

  server.get('/session', async (request, reply) => {
    const id = sessionIdOf(request);
    reply.header('cache-control', 'no-store');
    try {
      const found = id === undefined ? undefined : await signIn.ofSession(id).catch(noSession);
      if (id !== undefined && !found) clearSession(reply);
      return await stateOf(parts, request, found);
    } catch (error) {
      await refuseSignIn(request, reply, asError(error)); // 503: it cannot be checked now
      return reply;
    }
  });

  server.post('/session', async (request, reply) => {
    mustComeFromOurPage(request);
    const { key } = (request.body ?? {}) as { key?: unknown };
    if (typeof key !== 'string')
      throw new RequestRefused('BAD_REQUEST', 'Send the API key as JSON: { "key": "rgk_…" }.');
    try {
      const caller = await signIn.ofKey(key.trim());
      if (caller.role === 'PROVISIONER')
        reject(
          'FORBIDDEN',
          'This key is for the directory of the organisation. Nobody signs in with it: use your own.',
        );
      const id = beginSession(sessions, request, reply, { account: caller.account });
      const found = await signIn.ofSession(id);
      return reply.header('cache-control', 'no-store').send(await stateOf(parts, request, found));
    } catch (error) {
      await refuseSignIn(request, reply, asError(error));
      return reply;
    }
  });

  if (signIn.codeFlow) signInAtIssuer(server, signIn.codeFlow, parts);

  server.delete('/session', async (request, reply) => {
    mustComeFromOurPage(request);
    const id = sessionIdOf(request);
    if (id !== undefined) sessions.end(id);
    clearSession(reply);
    return reply.code(204).send();
  });
}

type Found = Awaited<ReturnType<SignIn['ofSession']>>;

async function stateOf(
  { signIn, grants }: SessionParts,
  request: FastifyRequest,
  found?: Found,
): Promise<SessionState> {
  const open = signOfProxy(request) === undefined && (await signIn.isOpen());
  const caller = found?.caller ?? (open ? ANYONE : undefined);
  const labels = found ? (await grants.list()).filter(({ account }) => account === found.caller.account) : [];
  return {
    signedIn: found !== undefined,
    account: caller?.account ?? null,
    role: caller?.role ?? null,
    label: labels.find(({ label }) => label)?.label ?? null,
    ...(caller?.limits && { limits: caller.limits }),
    expiresAt: found?.session.expiresAt.toISOString() ?? null,
    ways: { open, key: await grants.exist(), issuer: signIn.codeFlow ? { name: signIn.codeFlow.name } : null },
  };
}

/** Returns undefined for a session that has ended. Failures are passed on. */
function noSession(error: Error): undefined {
  if (!(error instanceof Rejection)) throw error;
}

import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identity, Sessions } from '#access';

/** The cookie of a session. By its prefix (RFC 6265bis 4.1.3) no other host can have set it, and only a secure page has it. */
const SESSION_COOKIE = '__Host-regesta';

/** Attributes of the cookie. `strict`: the console's pages are the same for everybody, so a link to one needs no cookie. */
const ATTRIBUTES = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

/** Returns the id in the cookie; undefined without one, and in a server without sessions. */
export function sessionIdOf({ cookies }: FastifyRequest): string | undefined {
  return (cookies as FastifyRequest['cookies'] | undefined)?.[SESSION_COOKIE];
}

/** Removes the cookie from the browser. */
export function clearSession(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, ATTRIBUTES);
}

/** Begins a session with an id of its own, in the place of the one that the browser had. Returns the id. */
export function beginSession(
  sessions: Sessions,
  request: FastifyRequest,
  reply: FastifyReply,
  { account, role }: Identity,
  issuer?: string,
): string {
  const former = sessionIdOf(request);
  if (former !== undefined) sessions.end(former);
  const id = sessions.begin(account, issuer, role);
  reply.setCookie(SESSION_COOKIE, id, ATTRIBUTES);
  return id;
}

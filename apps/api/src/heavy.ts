import type { FastifyReply } from 'fastify';
import { mustBeInTime } from '#kernel';
import { LIMITS } from './limits.js';
import { busy, Places } from './places.js';

/** Waits for a place for a heavy operation, until the request is answered. */
export type HeavyPlace = (reply: FastifyReply) => Promise<void>;

/**
 * Returns a function that waits for a place for a heavy operation. The place is given back when the request is answered or
 * its client has gone.
 * @param patience milliseconds to wait at most
 */
export function heavyPlaces(patience: number): HeavyPlace {
  const places = new Places(LIMITS.heavyAtOnce, LIMITS.heavyWaiting);
  return async (reply) => {
    const gone = new AbortController();
    if (reply.raw.closed) gone.abort(); // there is no further event that says so
    reply.raw.once('close', () => gone.abort());
    const giveBack = await places.wait(patience, gone.signal);
    if (!giveBack) {
      mustBeInTime(); // the client has gone
      const refusal = busy(
        `The server answers ${LIMITS.heavyAtOnce} requests at once that go through the whole register.`,
        LIMITS.heavyAtOnce,
      );
      reply.header('retry-after', refusal.extensions.retryAfter);
      throw refusal;
    }
    if (gone.signal.aborted) giveBack();
    else reply.raw.once('close', giveBack);
    mustBeInTime();
  };
}

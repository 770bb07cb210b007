import type { FastifyReply } from 'fastify';
import { mustBeInTime } from '#kernel';
import { LIMITS } from './limits.js';
import { busy, Semaphore } from './semaphore.js';

/** Waits until one more heavy operation can run. It counts until the request is answered. */
export type LimitHeavy = (reply: FastifyReply) => Promise<void>;

/**
 * Returns a function that bounds how many heavy operations run at once. One ends when its request is answered or its client has
 * gone.
 * @param patience milliseconds to wait at most
 * @param onEnd called after each
 */
export function heavyLimit(patience: number, onEnd: () => void = () => {}): LimitHeavy {
  const semaphore = new Semaphore(LIMITS.heavyAtOnce, LIMITS.heavyWaiting);
  return async (reply) => {
    const gone = new AbortController();
    if (reply.raw.closed) gone.abort(); // there is no further event that says so
    reply.raw.once('close', () => gone.abort());
    const release = await semaphore.acquire(patience, gone.signal);
    if (!release) {
      mustBeInTime(); // the client has gone
      const refusal = busy(
        `The server answers ${LIMITS.heavyAtOnce} requests at once that go through the whole register.`,
        LIMITS.heavyAtOnce,
      );
      reply.header('retry-after', refusal.extensions.retryAfter);
      throw refusal;
    }
    if (gone.signal.aborted) release();
    else
      reply.raw.once('close', () => {
        release();
        onEnd();
      });
    mustBeInTime();
  };
}

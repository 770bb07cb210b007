import { RequestRefused } from './refusal.js';

/** Seconds after which a refused client should try again. */
const RETRY_AFTER = 5;

/** Returns the refusal of work that the process cannot take on now. */
export const busy = (what: string, limit: number) =>
  new RequestRefused('SERVER_BUSY', `${what} Nothing was done. Send the request again in ${RETRY_AFTER} seconds.`, {
    limit,
    retryAfter: RETRY_AFTER,
  });

/** Bounds how many pieces of work of one kind run at once in this process. */
export class Semaphore {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param atOnce how many pieces of work run at once
   * @param mostWaiting how many wait for a place
   */
  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** Acquires a place if one is free. Returns the function that releases it, or undefined. */
  tryAcquire(): (() => void) | undefined {
    if (this.taken >= this.atOnce) return undefined;
    this.taken += 1;
    return this.releaseOnce();
  }

  /**
   * Acquires a place, or waits for one in order of arrival.
   * @param patience milliseconds to wait at most
   * @param gone ends the wait, since the client has gone
   * @returns the function that releases the place; undefined if too many wait, or the wait has ended
   */
  async acquire(patience: number, gone: AbortSignal): Promise<(() => void) | undefined> {
    const free = this.tryAcquire();
    if (free || this.waiting.length >= this.mostWaiting || gone.aborted) return free;
    return new Promise((resolve) => {
      const end = (place?: () => void) => {
        clearTimeout(timer);
        gone.removeEventListener('abort', giveUp);
        resolve(place);
      };
      const turn = () => end(this.releaseOnce());
      const giveUp = () => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        end();
      };
      const timer = setTimeout(giveUp, patience);
      gone.addEventListener('abort', giveUp);
      this.waiting.push(turn);
    });
  }

  private releaseOnce(): () => void {
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    };
  }
}

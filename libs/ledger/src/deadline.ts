import { AsyncLocalStorage } from 'node:async_hooks';

/** The time that somebody waits for an answer is up, or nobody waits any more: the work stopped where it was. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
  constructor() {
    super('Time is up.');
  }
}

/** Until when the work that a request asked for may go on. It is read off the clock: a busy process is late with timers. */
export class Deadline {
  private until: number;
  private lifted = false;

  /** @param milliseconds from now */
  constructor(milliseconds: number) {
    this.until = performance.now() + milliseconds;
  }

  get isPast(): boolean {
    return performance.now() > this.until;
  }

  get isLifted(): boolean {
    return this.lifted;
  }

  /** Nobody waits for the answer any more. */
  end(): void {
    if (!this.lifted) this.until = Number.NEGATIVE_INFINITY;
  }

  /** The work takes as long as it takes, whoever waits. */
  lift(): void {
    this.lifted = true;
    this.until = Number.POSITIVE_INFINITY;
  }
}

const running = new AsyncLocalStorage<Deadline>();

/** Does the work under the deadline; whatever it begins is under it too. */
export function within<T>(deadline: Deadline, work: () => T): T {
  return running.run(deadline, work);
}

/**
 * Asked before every statement and every append; work that nobody has set a deadline has time.
 * @throws {OutOfTime}
 */
export function mustBeInTime(): void {
  if (running.getStore()?.isPast) throw new OutOfTime();
}

/** Lifts the deadline of the work at hand: for what, half done, would be worse than late. */
export function takeTime(): void {
  running.getStore()?.lift();
}

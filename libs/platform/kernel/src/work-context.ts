import { AsyncLocalStorage } from 'node:async_hooks';

/** The error of work that stopped because its deadline has passed or its caller has gone. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
  constructor() {
    super('Time is up.');
  }
}

/**
 * The context of the work for a request: its deadline, its priority, and whether its answer is provisional. The deadline is compared
 * with the clock, since timers are late in a busy process.
 */
export class WorkContext {
  private until: number;
  private lifted = false;
  private provisional = false;

  /**
   * @param milliseconds from now
   * @param lowPriority true for work that lets other work go first (`yieldToEventLoop`)
   */
  constructor(
    milliseconds: number,
    private lowPriority = false,
  ) {
    this.until = performance.now() + milliseconds;
  }

  /** True if the answer is one for now: asked again, it can be another one at the same moment. */
  get isProvisional(): boolean {
    return this.provisional;
  }

  /** Notes that the answer is one for now, which nobody may keep. */
  markProvisional(): void {
    this.provisional = true;
  }

  get isLowPriority(): boolean {
    return this.lowPriority;
  }

  /** Changes whether the work lets other work go first. */
  setLowPriority(lowPriority: boolean): void {
    this.lowPriority = lowPriority;
  }

  get isPast(): boolean {
    return performance.now() > this.until;
  }

  get isLifted(): boolean {
    return this.lifted;
  }

  /** Ends the time now: the caller no longer waits for the answer. */
  end(): void {
    if (!this.lifted) this.until = Number.NEGATIVE_INFINITY;
  }

  /** Removes the deadline for good. */
  lift(): void {
    this.lifted = true;
    this.until = Number.POSITIVE_INFINITY;
  }
}

const running = new AsyncLocalStorage<WorkContext>();

/** Runs the work under the deadline, with everything asynchronous that the work starts. */
export function within<T>(deadline: WorkContext, work: () => T): T {
  return running.run(deadline, work);
}

/**
 * Checks the deadline; called before every statement and every append. Work without a deadline always passes.
 * @throws {OutOfTime} if the deadline has passed
 */
export function mustBeInTime(): void {
  if (running.getStore()?.isPast) throw new OutOfTime();
}

/** Returns the deadline of the current work: the same in all work of a request, and undefined outside of one. */
export function currentWork(): WorkContext | undefined {
  return running.getStore();
}

/** Removes the deadline of the current work, if half of the work would be worse than a late answer. */
export function takeTime(): void {
  running.getStore()?.lift();
}

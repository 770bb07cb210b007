import { setImmediate as nextTurn } from 'node:timers/promises';

/** Longest time that work holds the event loop, in milliseconds. */
const LONGEST = 10;

/** Pauses for long work on the event loop, so that requests are answered meanwhile. */
export class Breath {
  private last = performance.now();

  /** Lets other work run if the last pause is too long ago. */
  async take(): Promise<void> {
    if (performance.now() - this.last < LONGEST) return;
    await nextTurn();
    this.last = performance.now();
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work goes on before whoever else waits has a turn, in milliseconds. */
const LONGEST = 10;

/** Long work on the event loop takes a breath now and then, so that requests are answered meanwhile. */
export class Breath {
  private last = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.last < LONGEST) return;
    await nextTurn();
    this.last = performance.now();
  }
}

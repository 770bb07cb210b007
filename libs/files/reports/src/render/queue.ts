import { reject } from '#kernel';

/** Runs tasks, so many at once, in the order in which they came. */
interface Queue {
  /**
   * Runs the task when it is its turn.
   * @throws {Rejection} FILES_BUSY if too many tasks wait
   * @throws the reason of the signal, if it comes before the turn
   */
  run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Returns a queue with so many tasks at once, and so many that wait. */
export function queue(atOnce: number, mostWaiting: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;

  const turn = (signal?: AbortSignal) =>
    new Promise<void>((start, refuse) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        refuse(signal!.reason);
      };
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        start();
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(begin);
    });

  return {
    async run(task, signal) {
      signal?.throwIfAborted();
      if (running >= atOnce) {
        if (waiting.length >= mostWaiting)
          reject(
            'FILES_BUSY',
            `${waiting.length} files wait to be made, and more are not taken. Ask again in a minute.`,
          );
        await turn(signal);
      } else running++;
      try {
        return await task();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running--;
      }
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { currentWork, mustBeInTime } from './work-context.js';

/** Longest time that work holds one turn of the event loop, in milliseconds. */
const LONGEST = 5;

/** Start of the work of the present turn; undefined if none has begun. */
let began: number | undefined;
const waiting: (() => void)[] = [];
/** Work that lets other work go first. */
const lowPriority: (() => void)[] = [];
/** Turns after which work of low priority has one, however much waits. */
const TURNS_OF_OTHERS = 4;
let turns = 0;

/**
 * Lets requests be answered between two steps of long work. Call it in every loop whose length depends on the register or
 * on a caller. All work of the process shares the turns of the event loop. Once a turn has been long, each piece of work
 * waits for a turn of its own. So a hundred callers hold the loop no longer than one. Work that lets others go first has every
 * fourth turn at least.
 * @throws {OutOfTime} if the deadline of the work has passed
 */
export async function yieldToEventLoop(): Promise<void> {
  if (began === undefined) {
    began = performance.now();
    setImmediate(nextTurn);
  } else if (performance.now() - began >= LONGEST)
    await new Promise<void>((resolve) => (currentWork()?.isLowPriority ? lowPriority : waiting).push(resolve));
  mustBeInTime();
}

/** Returns true if some work waits for its turn. */
export function isCrowded(): boolean {
  return waiting.length > 0;
}

/** Runs the work to its end and returns its result. Wherever it yields, requests can be answered. */
export async function inSteps<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await yieldToEventLoop();
  }
}

/** Returns what the work gives; undefined if it takes longer than so many milliseconds. The work goes on then. */
export async function ifSoon<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const over = new AbortController();
  const late = sleep(milliseconds, undefined, { ref: false, signal: over.signal });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
    late.catch(() => {});
    work.catch(() => {}); // who still waits for it learns of its failure
  }
}

function nextTurn(): void {
  turns += 1;
  const next =
    (turns % TURNS_OF_OTHERS === 0 ? lowPriority.shift() : undefined) ?? waiting.shift() ?? lowPriority.shift();
  began = next && performance.now();
  if (!next) return;
  setImmediate(nextTurn);
  next();
}

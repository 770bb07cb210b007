import type { Logger } from 'pino';
import { BackgroundThread, repeat } from '#background';
import { programAt } from '#process';
import { PublishedDirectory } from '#publish';
import type { PublishedPages, PublishTask } from './publish-thread.js';

/** The program of the thread. */
const PROGRAM = programAt('apps/api/src/published/publish-thread.js');
/** Heap of the thread in MB: it has a register of its own. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
/** Milliseconds between two looks at what would be published. */
const LOOK_EVERY = 1_000;
/** The least milliseconds from one run to the next, if something was recorded and nothing else has changed. */
const PAUSE = 60_000;
/** Such runs take at most this part of the time. */
const SHARE = 0.1;
/** Milliseconds in which a thread that was asked to end does so. */
const GRACE = 1_000;

/** The state of the register that published pages depend on. */
export interface PublishedState {
  readonly position: bigint;
  readonly today: string;
  /** Names what the files are made by and of, apart from what was recorded. */
  readonly madeBy: string;
  /** The number of persons who are forgotten. */
  readonly forgotten: bigint;
}

/** The parts that {@link keepPublished} needs. */
interface Publishing {
  readonly task: PublishTask;
  readonly log: Logger;
  /** Returns what the pages depend on now; undefined if another process makes them. */
  state(): PublishedState | undefined;
}

/**
 * Makes the published pages in a thread: at the start, on each new day, and at once when a person is forgotten. When something was
 * recorded, it does so at most once a minute, and less often if a run takes long. A run that fails is tried again.
 * @returns the function that ends it
 */
export function keepPublished({ task, log, state }: Publishing): () => Promise<void> {
  let made: PublishedState | undefined;
  let next = 0;
  let thread: BackgroundThread<PublishedPages> | undefined;

  const run = async (now: PublishedState) => {
    const began = Date.now();
    next = began + PAUSE;
    const onMessage = (done: PublishedPages) => tell(done, log);
    thread = new BackgroundThread<PublishedPages>({
      name: 'publish',
      program: PROGRAM,
      data: task,
      memory: HEAP,
      isLowPriority: true,
      grace: GRACE,
      onMessage,
    });
    const error = await thread.ended;
    thread = undefined;
    next = Math.max(next, began + (Date.now() - began) / SHARE);
    if (error) log.error({ error }, 'The published pages could not be made. They are tried again in a minute.');
    else made = now;
  };
  const end = repeat(LOOK_EVERY, async () => {
    const now = state();
    if (!now) return;
    const isOther = made?.today !== now.today || made.madeBy !== now.madeBy;
    if (isOther) withdraw(task.directory, now.forgotten, log); // at once: to make them again takes a while, and can fail
    const isDue = Date.now() >= next && (isOther || made?.position !== now.position);
    if (isDue || (made && isOther)) await run(now);
  });
  return async () => {
    end();
    await thread?.stop();
  };
}

/**
 * Removes published pages that were made before somebody was forgotten, where nothing is published any more. It looks at the start, and
 * whenever one more person is forgotten.
 * @returns the function that ends it
 */
export function keepForgotten(directory: string, forgotten: () => bigint, log: Logger): () => void {
  let held = 0n;
  return repeat(LOOK_EVERY, async () => {
    const now = forgotten();
    if (now > held) withdraw(directory, now, log);
    held = now;
  });
}

function withdraw(directory: string, forgotten: bigint, log: Logger): void {
  try {
    const removed = PublishedDirectory.open(directory).withdraw(forgotten);
    if (removed > 0) log.info(`Removed ${removed} published files that were made before somebody was forgotten.`);
  } catch (error) {
    log.error({ error }, `Published pages in ${directory} can name a person who was forgotten. Remove them yourself.`);
  }
}

function tell({ pages, heldBack }: PublishedPages, log: Logger): void {
  log.info(`Published ${pages} pages.`);
  for (const { title, gaps, stays } of heldBack) {
    const still = stays === undefined ? 'It is not published.' : `Its version of ${stays} stays.`;
    log.warn(`${title} says less than the law requires (${gaps} gaps). ${still}`);
  }
}

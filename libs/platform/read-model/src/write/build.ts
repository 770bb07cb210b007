import type { Ledger } from '#ledger';
import type { ReadModelDatabase } from '../engines/database.js';
import type { Projections } from '../projection.js';
import { Feed } from './feed.js';

const REMEMBERED = 128 * 1024 * 1024;

/** Options of {@link buildUpToHead}. */
interface BuildOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (position: bigint, head: bigint) => void;
  /** Most bytes of memory, about, for things whose rows the next events need. */
  readonly remembers?: number;
}

/**
 * Builds a generation that nobody reads up to the head of the ledger, with its indexes. It promotes none: that is for the process
 * that serves. Ends early if another process writes it, or if the signal is aborted.
 */
export async function buildUpToHead(
  ledger: Ledger,
  target: ReadModelDatabase,
  projections: Projections,
  { signal, onProgress = () => {}, remembers = REMEMBERED }: BuildOptions = {},
): Promise<void> {
  await target.holdWriterLock(async (writer, lost) => {
    const feed = new Feed(target, writer, ledger, projections, { isPipelined: true, remembers });
    const ending = new AbortController();
    await feed.begin();
    for await (const _ of feed.follow(AbortSignal.any([...(signal ? [signal] : []), lost, ending.signal]))) {
      const head = (await ledger.head()) ?? 0n;
      onProgress(feed.position, head);
      if (feed.position >= head) ending.abort();
    }
    await feed.written();
    if (ending.signal.aborted) await target.complete(writer);
  });
}

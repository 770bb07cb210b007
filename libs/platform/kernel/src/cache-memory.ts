/**
 * Shares of the memory for caches. `answers` are kept whole; the others are pages of SQLite's files. `writing` is the connection that
 * writes the read models. `reading` and `ledger` are those of the serving thread, `…InThreads` those of all reader threads.
 */
const SHARES = {
  answers: 1 / 4,
  writing: 1 / 4,
  reading: 3 / 16,
  readingInThreads: 3 / 16,
  ledger: 1 / 16,
  ledgerInThreads: 1 / 16,
} as const;

/** A cache that has a share of the memory for caches. */
export type CacheShare = keyof typeof SHARES;

/** The memory for all caches of this process in bytes, and what this thread is. */
let budget = { bytes: 128 * 1024 * 1024, readerThreads: 0 };

/**
 * Sets the memory for caches. Call it in each thread before stores are opened.
 * @param readerThreads in a reader thread: the number of them; else 0
 */
export function setCacheMemory(megabytes: number, readerThreads = 0): void {
  budget = { bytes: megabytes * 1024 * 1024, readerThreads };
}

/** Returns the bytes of a cache. */
export function cacheBytes(share: CacheShare): number {
  return Math.floor(budget.bytes * SHARES[share]);
}

/** Returns the pragma that bounds the page cache of a connection of this thread. */
export function cachePragma(use: 'writing' | 'reading' | 'ledger'): string {
  const share = budget.readerThreads > 0 && use !== 'writing' ? (`${use}InThreads` as const) : use;
  return `cache_size = -${Math.floor(cacheBytes(share) / 1024 / Math.max(1, budget.readerThreads))}`;
}

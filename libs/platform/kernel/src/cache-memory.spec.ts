import { type CacheShare, cacheBytes, cachePragma, setCacheMemory } from './cache-memory.js';

const ALL: readonly CacheShare[] = ['answers', 'writing', 'reading', 'readingInThreads', 'ledger', 'ledgerInThreads'];
const kibibytes = (use: Parameters<typeof cachePragma>[0]) => -Number(cachePragma(use).split(' = ')[1]);

describe('the memory for caches', () => {
  it('is what all caches have together', () => {
    setCacheMemory(64);
    expect(ALL.reduce((sum, share) => sum + cacheBytes(share), 0)).toBe(64 * 1024 * 1024);
    expect([kibibytes('writing'), kibibytes('reading'), kibibytes('ledger')]).toEqual([16_384, 12_288, 4_096]);
  });

  it('is divided among the reader threads', () => {
    setCacheMemory(64, 3);
    expect(3 * kibibytes('reading')).toBe(12_288);
    expect(3 * kibibytes('ledger')).toBeLessThanOrEqual(4_096);
  });
});

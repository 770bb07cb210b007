import type { Snapshot } from '#snapshot';

/** Computes a value once for each snapshot and keeps it in `memo`: rules ask for the same value for every thing. */
export function memoPerSnapshot<V extends object>(memo: WeakMap<Snapshot, V>, snapshot: Snapshot, compute: () => V): V {
  const existing = memo.get(snapshot);
  if (existing !== undefined) return existing;
  const value = compute();
  memo.set(snapshot, value);
  return value;
}

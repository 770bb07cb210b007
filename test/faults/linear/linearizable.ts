import type { Operation, Recorded } from './history.js';
import { after, isOptional } from './party.model.js';

/** A state of the search: the operations that have taken effect, by index, and the number of events so far. */
interface Reached {
  readonly taken: bigint;
  readonly count: number;
}

/**
 * Looks for an order of the operations on one thing that explains every answer and every event of its stream. An operation
 * takes effect at one instant between its sending and its answer; one without answer takes effect at some later instant, or
 * never. This is linearizability (Herlihy and Wing, 1990), searched as by Wing and Gong with the memory of Lowe (2017).
 *
 * Returns undefined if there is an order. Otherwise it returns the operations and the events that the best order leaves out.
 */
export function unexplained(
  operations: readonly Operation[],
  events: readonly Recorded[],
): { readonly operations: readonly Operation[]; readonly events: readonly Recorded[] } | undefined {
  const asked = operations.filter(({ asks }) => asks.does !== 'read').sort((a, b) => a.start - b.start);
  const needed = asked.reduce((bits, one, i) => (isOptional(one) ? bits : bits | (1n << BigInt(i))), 0n);
  const seen = new Set<string>();
  const waiting: Reached[] = [{ taken: 0n, count: 0 }];
  let best = waiting[0]!;
  for (let reached = waiting.pop(); reached; reached = waiting.pop()) {
    const { taken, count } = reached;
    if ((taken & needed) === needed && count === events.length) return undefined;
    if (size(taken) + count > size(best.taken) + best.count) best = reached;
    const open = asked.flatMap((one, i) => (taken & (1n << BigInt(i)) ? [] : [{ one, bit: 1n << BigInt(i) }]));
    const firstEnd = Math.min(...open.map(({ one }) => (isOptional(one) ? Number.POSITIVE_INFINITY : one.end)));
    const lastStart = Math.max(...asked.map(({ start }, i) => (taken & (1n << BigInt(i)) ? start : 0)));
    for (const { one, bit } of open.reverse()) {
      if (one.start > firstEnd || one.end < lastStart) continue;
      for (const next of after(one, count, events)) {
        if (next === count && isOptional(one)) continue; // no effect is the same as no operation
        const state = { taken: taken | bit, count: next };
        const key = `${state.taken} ${state.count}`;
        if (seen.has(key)) continue;
        seen.add(key);
        waiting.push(state);
      }
    }
  }
  const left = asked.filter((one, i) => !(best.taken & (1n << BigInt(i))) && !isOptional(one));
  return { operations: left, events: events.slice(best.count) };
}

function size(bits: bigint): number {
  return bits.toString(2).replaceAll('0', '').length;
}

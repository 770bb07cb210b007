import { itemsOf, membersOf, reject, same } from '#kernel';
import { type Decider, mapReferences, type Thing } from './decider.js';
import type { Fact, RecordedEvent } from './event.js';
import { withTranslations } from './translations.js';

// Two things that are one: what refers to the double refers to the other one, and the double ends. Any kind of thing can have
// doubles, so the ledger defines it.

/** The facts of a join. They can occur in any stream, and hold from an effective date like all facts. */
export type JoiningFact =
  | Fact<'ThingJoined', { readonly into: string }>
  | Fact<'ReferencesMoved', { readonly from: string; readonly to: string }>;

const TYPES = new Set<string>(['ThingJoined', 'ReferencesMoved'] satisfies JoiningFact['type'][]);

/** Returns true for a fact of a join. */
export function isJoiningFact(event: { readonly type: string }): event is JoiningFact {
  return TYPES.has(event.type);
}

/** Returns true if the fact can end a thing of the kind, or reinstate it. */
export function isOfLife({ life = [] }: Decider, { type }: { readonly type: string }): boolean {
  return life.includes(type) || type === ('ThingJoined' satisfies JoiningFact['type']);
}

/**
 * Returns the state after a fact of a join.
 * @throws {Rejection} if the thing cannot be what it would be with the references moved
 */
export function evolveJoining<S extends Thing>(decider: Decider<S>, state: S | undefined, event: RecordedEvent): S {
  if (!state) return reject('NOT_FOUND', `${event.type}: the thing does not exist yet.`);
  if (!isJoiningFact(event) || event.type === 'ThingJoined') return { ...state, retired: true };
  const { translations, ...before } = state;
  const { from, to } = event.data;
  const mapped = mapReferences(before, decider.references, ({ id }) => (id === from ? to : id));
  const moved = distinct(before, mapped) as S;
  return withTranslations(decider, decider.moved?.(before as S, moved) ?? moved, translations);
}

/** Returns the value without rows that have become the same as an earlier one. What has not changed stays as it is. */
function distinct(before: unknown, after: unknown): unknown {
  if (same(before, after)) return before;
  if (Array.isArray(after)) {
    const rows = after.map((row, i) => distinct(itemsOf(before)[i], row));
    return rows.filter((row, i) => rows.findIndex((other) => same(other, row)) === i);
  }
  if (typeof after !== 'object' || after === null) return after;
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, distinct(membersOf(before)[name], value)]),
  );
}

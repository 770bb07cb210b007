import { type Decider, type Reference, referencesIn, type Thing } from '../decider.js';
import { FOREVER, type Segment, stateIn } from '../fold.js';

/** A span of dates; the end is exclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A reference that is new on a span of dates. */
export interface NewReference {
  readonly reference: Reference;
  readonly span: Span;
}

/** The conditions that a change of a thing makes on other things. */
export interface ReferenceChanges {
  /** The references that are new. */
  readonly references: readonly NewReference[];
  /** The dates on which the thing is no longer in force. */
  readonly lost: readonly Span[];
}

/** Returns the conditions that a change from the states `before` to `after` makes on other things. Pure. */
export function referenceChanges(
  decider: Decider,
  before: readonly Segment<Thing>[],
  after: readonly Segment<Thing>[],
): ReferenceChanges {
  return { references: newReferences(decider, before, after), lost: lostExistence(before, after) };
}

/** Returns the dates on which the thing is in force in `before` but not in `after`. */
function lostExistence(before: readonly Segment<Thing>[], after: readonly Segment<Thing>[]): Span[] {
  const kept = new Set(after); // most periods of a long history stay as they are
  const remaining = inForceDuring(after);
  return inForceDuring(before.filter((segment) => !kept.has(segment))).flatMap((span) =>
    remaining.reduce((left, cut) => left.flatMap((s) => minus(s, cut)), [span]),
  );
}

/**
 * Returns the references in `after` that `before` does not have on the same dates. An ended thing refers to nothing.
 */
function newReferences(
  decider: Decider,
  before: readonly Segment<Thing>[],
  after: readonly Segment<Thing>[],
): NewReference[] {
  const same = before.findIndex((segment, i) => segment !== after[i]); // periods that stay have no new reference
  if (same < 0 && before.length === after.length) return [];
  if (same > 0) return newReferences(decider, before.slice(same), after.slice(same));
  const dates = [...new Set([...before, ...after].map((s) => s.from))].sort();
  return dates.flatMap((from, i) => {
    const earlier = new Set(referencesOn(decider, before, from).map((r) => r.id));
    const span = { from, to: dates[i + 1] ?? FOREVER };
    return referencesOn(decider, after, from)
      .filter((r) => !earlier.has(r.id))
      .map((reference) => ({ reference, span }));
  });
}

function referencesOn(decider: Decider, all: readonly Segment<Thing>[], on: string): Reference[] {
  const state = stateIn(all, on);
  return state && !state.retired ? referencesIn(state, decider.references) : [];
}

/** Returns the first date of the span on which the thing is not in force; undefined if it always is. */
export function missingOn(segments: readonly Segment<Thing>[], span: Span): string | undefined {
  return inForceDuring(segments)
    .reduce((left, cut) => left.flatMap((s) => minus(s, cut)), [span])
    .map((s) => s.from)
    .sort()[0];
}

function inForceDuring(segments: readonly Segment<Thing>[]): readonly Span[] {
  return segments.filter((s) => !s.state.retired);
}

function minus(span: Span, cut: Span): Span[] {
  if (cut.to <= span.from || cut.from >= span.to) return [span];
  const parts = [
    { from: span.from, to: cut.from },
    { from: cut.to, to: span.to },
  ];
  return parts.filter((part) => part.from < part.to && part.from < FOREVER);
}

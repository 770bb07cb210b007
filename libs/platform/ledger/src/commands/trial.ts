import { Rejection, reject } from '#kernel';
import { type Decider, type Reference, referencesIn, type Thing } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { extended, FOREVER, type Fold, inForce, place, type Segment, stateIn, step } from '../fold.js';
import { isRecordAction } from '../record-actions.js';

/** The states of a thing after new events, by date. */
interface Tried {
  readonly states: readonly Segment<Thing>[];
  /** True if the new events come after all others in the order of the fold, so that no event is later. */
  readonly isLast: boolean;
}

/**
 * Folds a stream with the new events `added`. Events that only extend it are added to its fold `before`.
 * @throws {Rejection} with the code of the rule if a new fact cannot apply; CONTRADICTS_LATER with the event if an event
 * of a later date no longer applies
 */
export function tried(
  decider: Decider,
  events: readonly RecordedEvent[],
  before: Fold,
  added: readonly RecordedEvent[],
): Tried {
  const states = extended(decider, before, added)?.segments;
  return states
    ? { states, isLast: true }
    : { states: foldedAgain(decider, [...events, ...added], added), isLast: false };
}

function foldedAgain(
  decider: Decider,
  trial: readonly RecordedEvent[],
  added: readonly RecordedEvent[],
): Segment<Thing>[] {
  const result: Segment<Thing>[] = [];
  let state: Thing | undefined;
  for (const event of inForce(trial)) {
    try {
      state = step(decider, state, event);
    } catch (error) {
      if (!(error instanceof Rejection) || added.includes(event)) throw error;
      reject(
        'CONTRADICTS_LATER',
        `${event.type} of ${event.metadata.effectiveOn} (position ${event.position}) would no longer apply: ` +
          `${error.message} Annul or redate that event first.`,
        added.every(isRecordAction) ? 'position' : 'meta.effectiveOn',
        { event: { position: String(event.position), type: event.type, effectiveOn: event.metadata.effectiveOn } },
      );
    }
    place(result, event.metadata.effectiveOn, state);
  }
  return result;
}

/** A span of dates; the end is exclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Returns the dates on which the thing is in force in `before` but not in `after`. */
export function lostExistence(before: readonly Segment<Thing>[], after: readonly Segment<Thing>[]): Span[] {
  const kept = new Set(after); // most periods of a long history stay as they are
  const remaining = inForceDuring(after);
  return inForceDuring(before.filter((segment) => !kept.has(segment))).flatMap((span) =>
    remaining.reduce((left, cut) => left.flatMap((s) => minus(s, cut)), [span]),
  );
}

/** A reference that is new on a span of dates. */
export interface NewReference {
  readonly reference: Reference;
  readonly span: Span;
}

/**
 * Returns the references in `after` that `before` does not have on the same dates. An ended thing refers to nothing.
 */
export function newReferences(
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

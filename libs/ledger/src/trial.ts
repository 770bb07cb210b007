import { isAct } from './acts.js';
import { type Decider, type Reference, referencesIn, type Thing } from './decider.js';
import type { RecordedEvent } from './event.js';
import { FOREVER, inForce, type Segment, segments, step } from './fold.js';
import { Rejection, reject } from './rejection.js';

/**
 * Folds the whole stream with `added` in place.
 * @throws {Rejection} of the rule, where a new fact cannot follow on what is before it; CONTRADICTS_LATER, naming the
 * event, where one that comes after no longer applies
 */
export function mustApply(decider: Decider, trial: readonly RecordedEvent[], added: readonly RecordedEvent[]): void {
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
        added.every(isAct) ? 'position' : 'meta.effectiveOn',
        { event: { position: String(event.position), type: event.type, effectiveOn: event.metadata.effectiveOn } },
      );
    }
  }
}

/** A span of dates, the end exclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The dates on which the thing was in force by `before` and is not by `after`. */
export function lostExistence(
  decider: Decider,
  before: readonly RecordedEvent[],
  after: readonly RecordedEvent[],
): Span[] {
  const remaining = spans(decider, after);
  return spans(decider, before).flatMap((span) =>
    remaining.reduce((left, cut) => left.flatMap((s) => minus(s, cut)), [span]),
  );
}

/** A reference that a thing has on some dates and had not before. */
export interface NewReference {
  readonly reference: Reference;
  readonly span: Span;
}

/** The references by `after` that are not there on the same dates by `before`; what has ended refers to nothing. */
export function newReferences(
  decider: Decider,
  before: readonly RecordedEvent[],
  after: readonly RecordedEvent[],
): NewReference[] {
  const [old, now] = [segments(decider, before), segments(decider, after)];
  const dates = [...new Set([...old, ...now].map((s) => s.from))].sort();
  return dates.flatMap((from, i) => {
    const known = new Set(referencesOn(decider, old, from).map((r) => r.id));
    const span = { from, to: dates[i + 1] ?? FOREVER };
    return referencesOn(decider, now, from)
      .filter((r) => !known.has(r.id))
      .map((reference) => ({ reference, span }));
  });
}

function referencesOn(decider: Decider, all: readonly Segment<Thing>[], on: string): Reference[] {
  const state = all.find((s) => s.from <= on && on < s.to)?.state;
  return state && !state.retired ? referencesIn(state, decider.references) : [];
}

/** The first date of the span on which the thing of `events` is not in force; undefined where it is throughout. */
export function missingOn(decider: Decider, events: readonly RecordedEvent[], span: Span): string | undefined {
  return spans(decider, events)
    .reduce((left, cut) => left.flatMap((s) => minus(s, cut)), [span])
    .map((s) => s.from)
    .sort()[0];
}

function spans(decider: Decider, events: readonly RecordedEvent[]): Span[] {
  return segments(decider, events).filter((s) => !s.state.retired);
}

function minus(span: Span, cut: Span): Span[] {
  if (cut.to <= span.from || cut.from >= span.to) return [span];
  const parts = [
    { from: span.from, to: cut.from },
    { from: cut.to, to: span.to },
  ];
  return parts.filter((part) => part.from < part.to && part.from < FOREVER);
}

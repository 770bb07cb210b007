import { isAct } from './acts.js';
import type { Decider, Thing } from './decider.js';
import type { RecordedEvent } from './event.js';
import { FOREVER, inForce, segments, step } from './fold.js';
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

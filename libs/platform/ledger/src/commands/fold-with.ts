import { Rejection, reject } from '#kernel';
import type { Decider, Thing } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { extended, type Fold, inForce, place, type Segment, step } from '../fold.js';
import { isRecordAction } from '../record-actions.js';

/** The states of a thing after new events, by date. */
export interface FoldedStates {
  readonly states: readonly Segment<Thing>[];
  /** True if the new events come after all others in the order of the fold, so that no event is later. */
  readonly isLast: boolean;
}

/**
 * Folds a stream with the new events `added`. Events that only extend it are added to its fold `before`.
 * @throws {Rejection} with the code of the rule if a new fact cannot apply; CONTRADICTS_LATER with the event if an event
 * of a later date no longer applies
 */
export function foldWith(
  decider: Decider,
  events: readonly RecordedEvent[],
  before: Fold,
  added: readonly RecordedEvent[],
): FoldedStates {
  const states = extended(decider, before, added)?.segments;
  return states
    ? { states, isLast: true }
    : { states: foldedAgain(decider, [...events, ...added], added), isLast: false };
}

function foldedAgain(
  decider: Decider,
  events: readonly RecordedEvent[],
  added: readonly RecordedEvent[],
): Segment<Thing>[] {
  const result: Segment<Thing>[] = [];
  let state: Thing | undefined;
  for (const event of inForce(events)) {
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

import type { Decider, Thing } from './decider.js';
import type { RecordedEvent } from './event.js';
import { annulledBy, isRecordAction } from './record-actions.js';
import { evolveTranslations, isTranslationFact, untranslated, withTranslations } from './translations.js';

/** The end date of what holds until further notice. */
export const FOREVER = '9999-12-31';

/** The state of a thing from one date (inclusive) to another (exclusive). */
export interface Segment<State> {
  readonly from: string;
  readonly to: string;
  readonly state: State;
}

/** Returns the facts among `events` that are not annulled, in the order of the fold. */
export function inForce(events: readonly RecordedEvent[]): RecordedEvent[] {
  const annulled = annulledBy(events);
  return events.filter((e) => !isRecordAction(e) && !annulled.has(e.id)).sort(byEffect);
}

/** Compares events by effective date, then by position: the order of every fold. */
export function byEffect(a: RecordedEvent, b: RecordedEvent): number {
  if (a.metadata.effectiveOn !== b.metadata.effectiveOn)
    return a.metadata.effectiveOn < b.metadata.effectiveOn ? -1 : 1;
  return a.position < b.position ? -1 : a.position > b.position ? 1 : 0;
}

/** Reports an event of a type that this version does not know. That is no fault of the command or the query. */
export class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent';
  constructor({ type, stream, position }: RecordedEvent) {
    super(
      `${type} of ${stream} at position ${position} is unknown to this version of Regesta: a newer version wrote it, or the ledger is damaged. Update Regesta.`,
    );
  }
}

/**
 * Returns the state after one more event.
 * @throws {Rejection} if the fact cannot apply to the state
 * @throws {UnknownEvent} if this version does not know its type
 */
export function step<S extends Thing>(decider: Decider<S>, state: S | undefined, event: RecordedEvent): S {
  const { type, data, metadata } = event;
  if (isTranslationFact(event)) return evolveTranslations(decider, state, event);
  const next: S | undefined = decider.evolve(untranslated(state), { type, data, effectiveOn: metadata.effectiveOn });
  if (next === undefined) throw new UnknownEvent(event);
  return withTranslations(decider, next, state?.translations);
}

/** Returns the state on the date `on` after `events` (one stream); undefined if the thing does not exist then. */
export function stateOn<S extends Thing>(
  decider: Decider<S>,
  events: readonly RecordedEvent[],
  on: string,
): S | undefined {
  return inForce(events)
    .filter((e) => e.metadata.effectiveOn <= on)
    .reduce<S | undefined>((state, event) => step(decider, state, event), undefined);
}

/** Returns the past, present and future states after `events` (one stream), by date. Adjacent states differ. */
export function segments<S extends Thing>(decider: Decider<S>, events: readonly RecordedEvent[]): Segment<S>[] {
  const result: Segment<S>[] = [];
  let state: S | undefined;
  for (const event of inForce(events)) {
    state = step(decider, state, event);
    place(result, event.metadata.effectiveOn, state);
  }
  return result;
}

/** Returns the state on the date; undefined if the thing does not exist then. */
export function stateIn<S>(segments: readonly Segment<S>[], on: string): S | undefined {
  return segments.find(({ from, to }) => from <= on && on < to)?.state;
}

/** Appends `state` from the date `from` on. The date must not be earlier than the start of the last segment. */
export function place<S>(segments: Segment<S>[], from: string, state: S): void {
  const last = segments.at(-1);
  if (last && last.from === from) segments.pop();
  else if (last) segments[segments.length - 1] = { ...last, to: from };
  const before = segments.at(-1);
  if (before && same(before.state, state)) segments[segments.length - 1] = { ...before, to: FOREVER };
  else segments.push({ from, to: FOREVER, state });
}

/** Returns true if two plain values are equal. The order of fields does not matter; that of list items does. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x).filter((k) => x[k] !== undefined);
  return keys.length === Object.keys(y).filter((k) => y[k] !== undefined).length && keys.every((k) => same(x[k], y[k]));
}

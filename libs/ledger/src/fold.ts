import type { Decider, Thing } from './decider.js';
import type { RecordedEvent } from './event.js';
import { annulledBy, isAct } from './record-actions.js';
import { reject } from './rejection.js';

/** The far end of the effective clock: until further notice. */
export const FOREVER = '9999-12-31';

/** What a thing was from one date (inclusive) to another (exclusive). */
export interface Segment<State> {
  readonly from: string;
  readonly to: string;
  readonly state: State;
}

/** The facts among `events` that have not been annulled by any of them, in the order in which they are folded. */
export function inForce(events: readonly RecordedEvent[]): RecordedEvent[] {
  const annulled = annulledBy(events);
  return events.filter((e) => !isAct(e) && !annulled.has(e.id)).sort(byEffect);
}

/** (effectiveOn, position): the one order of every fold. */
export function byEffect(a: RecordedEvent, b: RecordedEvent): number {
  if (a.metadata.effectiveOn !== b.metadata.effectiveOn)
    return a.metadata.effectiveOn < b.metadata.effectiveOn ? -1 : 1;
  return a.position < b.position ? -1 : a.position > b.position ? 1 : 0;
}

/**
 * The state after one event more.
 * @throws {Rejection} where the fact cannot follow on the state, or is of a type that this version does not know
 */
export function step<S extends Thing>(decider: Decider<S>, state: S | undefined, event: RecordedEvent): S {
  const { type, data, metadata } = event;
  const next: S | undefined = decider.evolve(state, { type, data, effectiveOn: metadata.effectiveOn });
  return next ?? reject('INVALID', `${type} is unknown to this version of the register.`);
}

/** What the thing is on `on` by `events` (one stream); undefined where it does not exist then. */
export function stateOn<S extends Thing>(
  decider: Decider<S>,
  events: readonly RecordedEvent[],
  on: string,
): S | undefined {
  return inForce(events)
    .filter((e) => e.metadata.effectiveOn <= on)
    .reduce<S | undefined>((state, event) => step(decider, state, event), undefined);
}

/** What the thing has been, is, and will be by `events` (one stream), date by date; neighbours differ. */
export function segments<S extends Thing>(decider: Decider<S>, events: readonly RecordedEvent[]): Segment<S>[] {
  const result: Segment<S>[] = [];
  let state: S | undefined;
  for (const event of inForce(events)) {
    state = step(decider, state, event);
    place(result, event.metadata.effectiveOn, state);
  }
  return result;
}

/** What the thing is on the date; undefined where it does not exist then. */
export function stateIn<S>(known: readonly Segment<S>[], on: string): S | undefined {
  return known.find((s) => s.from <= on && on < s.to)?.state;
}

/** Lets `state` hold from `from` on, which is no earlier than the start of the last segment. */
export function place<S>(segments: Segment<S>[], from: string, state: S): void {
  const last = segments.at(-1);
  if (last && last.from === from) segments.pop();
  else if (last) segments[segments.length - 1] = { ...last, to: from };
  const before = segments.at(-1);
  if (before && same(before.state, state)) segments[segments.length - 1] = { ...before, to: FOREVER };
  else segments.push({ from, to: FOREVER, state });
}

/** Whether two plain values are the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x).filter((k) => x[k] !== undefined);
  return keys.length === Object.keys(y).filter((k) => y[k] !== undefined).length && keys.every((k) => same(x[k], y[k]));
}

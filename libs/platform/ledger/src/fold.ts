import { same } from '#kernel';
import type { Decider, Thing } from './decider.js';
import type { RecordedEvent } from './event.js';
import { evolveJoining, isJoiningFact } from './joining.js';
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
  if (isJoiningFact(event)) return evolveJoining(decider, state, event);
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

/** The states of a thing after the events of its stream. */
export interface Fold<S extends Thing = Thing> {
  readonly segments: readonly Segment<S>[];
  /** The latest effective date of a fact in force (ISO 8601); empty without facts. */
  readonly last: string;
}

interface KeptFold extends Fold {
  readonly decider: Decider;
  /** The number of events that were folded. */
  readonly length: number;
}

const EMPTY: Fold = { segments: [], last: '' };

/** The folds of streams by their last event. A fold goes with its event, which a store keeps in memory or does not. */
const folds = new WeakMap<RecordedEvent, KeptFold>();

/** Most events that are added to a kept fold. Beyond, the stream is folded again. */
const LOOKED_BACK = 64;

/**
 * Returns the fold of a whole stream up to some event. It goes on from the fold of an earlier event where one is kept, and
 * where the events after it only extend it. So the events before the same last event must always be the same.
 */
export function foldOf(decider: Decider, events: readonly RecordedEvent[]): Fold {
  const newest = events.at(-1);
  if (!newest) return EMPTY;
  const fold = extendedFold(decider, events) ?? {
    segments: segments(decider, events),
    last: inForce(events).at(-1)?.metadata.effectiveOn ?? '',
  };
  folds.set(newest, { ...fold, decider, length: events.length });
  return fold;
}

function extendedFold(decider: Decider, events: readonly RecordedEvent[]): Fold | undefined {
  const end = Math.max(0, events.length - LOOKED_BACK);
  for (let length = events.length; length > end; length -= 1) {
    const kept = folds.get(events[length - 1]!);
    if (kept?.decider === decider && kept.length === length) return extended(decider, kept, events.slice(length));
  }
  return extended(decider, EMPTY, events);
}

/**
 * Returns the fold after more events of the stream; undefined if they do more than extend it: annul, or come before a fact.
 * @throws {Rejection} if a fact cannot apply
 */
export function extended(decider: Decider, fold: Fold, added: readonly RecordedEvent[]): Fold | undefined {
  let { last } = fold;
  for (const event of added) {
    if (event.type === 'EventAnnulled') return undefined;
    if (isRecordAction(event)) continue;
    if (event.metadata.effectiveOn < last) return undefined;
    last = event.metadata.effectiveOn;
  }
  const result = [...fold.segments];
  for (const event of added) {
    if (isRecordAction(event)) continue;
    place(result, event.metadata.effectiveOn, step(decider, result.at(-1)?.state, event));
  }
  return { segments: result, last };
}

/** Returns the state on the date; undefined if the thing does not exist then. */
export function stateIn<S>(segments: readonly Segment<S>[], on: string): S | undefined {
  return segments.find(({ from, to }) => from <= on && on < to)?.state;
}

/** Appends `state` from the date `from` on. The date must not be earlier than the start of the last segment. */
export function place<S>(segments: Segment<S>[], from: string, state: S): void {
  const last = segments.at(-1);
  if (last && last.from === from) segments.pop();
  else if (last) segments[segments.length - 1] = { ...last, state: last.state, to: from }; // it may be a getter
  const before = segments.at(-1);
  if (before && same(before.state, state))
    segments[segments.length - 1] = { ...before, state: before.state, to: FOREVER };
  else segments.push({ from, to: FOREVER, state });
}

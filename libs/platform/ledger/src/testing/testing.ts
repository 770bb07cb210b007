import { Rejection, type RejectionCode } from '#kernel';
import type { Dated, Decider, Intent, Thing } from '../decider.js';
import type { Fact, RecordedEvent } from '../event.js';
import type { EventStore } from '../store/event-store.js';

/**
 * Specifies a decider: `given([...facts]).when(command).then([...facts])`, `.thenNothingHappened()`, or
 * `.rejected('CODE', 'path')`. Facts given without `effectiveOn` hold from 2024-01-01.
 */
export function specificationOf<S extends Thing, C extends Intent, F extends Fact>(decider: Decider<S, C, F>) {
  const fold = (facts: readonly (F | Dated<F>)[]) =>
    facts.reduce<S | undefined>(
      (state, fact) => decider.evolve(state, { effectiveOn: '2024-01-01', ...fact }),
      undefined,
    );
  return {
    given: (past: readonly (F | Dated<F>)[]) => ({
      /** The state after the given facts. */
      state: () => fold(past),
      when: (command: C) => ({
        /** Expects exactly these facts, and that the state can take them. */
        then: (facts: readonly F[]) => {
          const decided = decider.decide(command, fold(past));
          expect(decided).toEqual(facts);
          fold([...past, ...decided]);
        },
        /** Expects no fact: the command changes nothing. */
        thenNothingHappened: () => expect(decider.decide(command, fold(past))).toEqual([]),
        /** Expects a rejection with this code and this path. */
        rejected: (code: RejectionCode, path?: string) => {
          const error = thrownBy(() => decider.decide(command, fold(past)));
          expect(error).toBeInstanceOf(Rejection);
          expect({ code: (error as Rejection).code, path: (error as Rejection).path }).toEqual({ code, path });
        },
      }),
    }),
  };
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** Waits until the condition holds; throws after `patience` milliseconds. */
export async function until(condition: () => boolean, patience = 10_000): Promise<void> {
  for (const began = Date.now(); !condition(); await new Promise((resume) => setTimeout(resume, 5)))
    if (Date.now() - began > patience) throw new Error(`This was never true: ${condition}`);
}

/** Follows the store from its first event and collects the batches. The functions added to `closing` end it. */
export function follower(
  store: EventStore,
  closing: (() => Promise<unknown>)[],
  onBatch: (batch: readonly RecordedEvent[]) => unknown = () => {},
  after?: bigint,
) {
  const controller = new AbortController();
  const batches: (readonly RecordedEvent[])[] = [];
  const follow = async () => {
    for await (const batch of store.follow(after, controller.signal)) {
      batches.push(batch);
      await onBatch(batch);
    }
  };
  const ended = follow();
  closing.push(async () => {
    controller.abort();
    await ended.catch(() => {});
  });
  return { batches, controller, ended };
}

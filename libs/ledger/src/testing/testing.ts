import type { Dated, Decider, Intent, Thing } from '../decider.js';
import type { Fact, RecordedEvent } from '../event.js';
import { Rejection, type RejectionCode } from '../rejection.js';
import type { EventStore } from '../store/event-store.js';

/**
 * A specification of a decider: `given([...facts]).when(command).then([...facts])`, or `.rejected('CODE', 'path')`.
 * Facts of the past may carry `effectiveOn`; without it they hold from 2024-01-01.
 */
export function specificationOf<S extends Thing, C extends Intent, F extends Fact>(decider: Decider<S, C, F>) {
  const fold = (facts: readonly (F | Dated<F>)[]) =>
    facts.reduce<S | undefined>(
      (state, fact) => decider.evolve(state, { effectiveOn: '2024-01-01', ...fact }),
      undefined,
    );
  return {
    given: (past: readonly (F | Dated<F>)[]) => ({
      /** The state that the past comes to. */
      state: () => fold(past),
      when: (command: C) => ({
        /** Decides exactly these facts, and the state can take them. */
        then: (facts: readonly F[]) => {
          const decided = decider.decide(command, fold(past));
          expect(decided).toEqual(facts);
          fold([...past, ...decided]);
        },
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

/** Waits until the condition holds, for so many milliseconds at most. */
export async function until(condition: () => boolean, patience = 10_000): Promise<void> {
  for (const began = Date.now(); !condition(); await new Promise((resume) => setTimeout(resume, 5)))
    if (Date.now() - began > patience) throw new Error(`It never came true that ${condition}`);
}

/** Follows the store from the start; `batches` holds what has come so far. It is ended by `closing`. */
export function follower(
  store: EventStore,
  closing: (() => Promise<unknown>)[],
  onBatch: (batch: readonly RecordedEvent[]) => unknown = () => {},
) {
  const controller = new AbortController();
  const batches: (readonly RecordedEvent[])[] = [];
  const follow = async () => {
    for await (const batch of store.follow(undefined, controller.signal)) {
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

import { AsyncLocalStorage } from 'node:async_hooks';
import { reject } from '#kernel';
import type { ReadScope } from '../scope/read-scope.js';

/** A projection that has stopped at an event that it cannot take. From that position on, its kind of things is not known. */
export interface StoppedProjection {
  readonly kind: string;
  readonly at: bigint;
  /** The type of the event. */
  readonly type: string;
  /** Type, thing and position of the event, without what it holds. */
  readonly reason: string;
  /** True if it waits until it is built again, in the version of this program. */
  readonly isBuiltAgain?: boolean;
}

/** The parts of a moment that say what is missing. */
interface Partly {
  readonly stopped?: readonly StoppedProjection[];
  readonly readScope?: ReadScope;
}

const noting = new AsyncLocalStorage<Set<StoppedProjection>>();

/** Runs the work, and adds to `noted` the stopped projections that concern a moment which it reads. */
export function notingStopped<T>(noted: Set<StoppedProjection>, work: () => T): T {
  return noting.run(noted, work);
}

/** Notes, for the current work, the stopped projections that concern a moment. */
export function noteStopped(stopped: readonly StoppedProjection[]): void {
  for (const one of stopped) noting.getStore()?.add(one);
}

/**
 * Checks that nothing of the kinds is missing at the moment, for an answer that is taken as the whole.
 * @throws {Rejection} PROJECTION_STOPPED
 */
export function mustBeWhole({ stopped = [], readScope }: Partly, kinds: readonly string[]): void {
  const missing = stopped.filter(({ kind }) => kinds.includes(kind));
  if (missing.length === 0) return;
  const which = missing.map(({ kind, at }) => `${kind} (from position ${at} on)`).join(', ');
  reject(
    'PROJECTION_STOPPED',
    readScope?.isLimited
      ? 'A part of the register cannot be read now, so this would not be the whole. Ask those who keep the register.'
      : `The read models of ${which} have stopped at an event that they cannot take, so this would not be the whole. Update Regesta, or look at /health/ready for the event. An earlier moment can be read.`,
  );
}

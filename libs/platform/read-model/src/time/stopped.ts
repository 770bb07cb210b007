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

/** The lag of the read models behind what is known to be recorded. */
export interface Behind {
  /** The position that they show. */
  readonly position: bigint;
  /** A position that is recorded: a receipt has it, or it was waited for in vain. */
  readonly recorded: bigint;
  /** The instant from which on that is known (ISO 8601). */
  readonly since: string;
}

/** The parts of a moment that say what is missing. */
interface Partly {
  readonly stopped?: readonly StoppedProjection[];
  readonly behind?: Behind;
  readonly readScope?: ReadScope;
}

/** The parts that are missing at the moments that some work has read. */
export interface Missing {
  /** The stopped projections that concern one of them. */
  readonly stopped: Set<StoppedProjection>;
  /** The lag of the read models, if one of the moments is the newest that can be read. */
  behind?: Behind;
}

const noting = new AsyncLocalStorage<Missing>();

/** Runs the work, and adds to `noted` what is missing at the moments that it reads. */
export function notingMissing<T>(noted: Missing, work: () => T): T {
  return noting.run(noted, work);
}

/** Notes, for the current work, what is missing at a moment. */
export function noteMissing({ stopped = [], behind }: Partly): void {
  const noted = noting.getStore();
  if (!noted) return;
  for (const one of stopped) noted.stopped.add(one);
  if (behind) noted.behind = behind;
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

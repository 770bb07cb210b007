import { Callers, type RecordingLimit, reject, same } from '#kernel';
import type { Decider, Thing } from '../decider.js';
import { FOREVER, type Segment, stateIn } from '../fold.js';
import { list } from './guards.js';
import type { Span } from './reference-changes.js';
import type { LookedUpIn } from './reference-checks.js';

// Limits of those who record: which departments and controllers. Here alone they are checked, for commands, rehearsals and files.

/** Says whose a thing is: that of a department and of controllers, or of those who have all the named things. */
export type Belonging =
  | { readonly department: string | undefined; readonly controllers: readonly string[] }
  | { readonly of: readonly string[] };

/** Says whose things are. The read models know what each kind declares, so that the ledger does not. */
export abstract class Belongings {
  /** Returns whose a thing of the kind is; undefined if all share it. */
  abstract of(kind: string, state: Thing): Belonging | undefined;
  /** Returns true if anybody who records may add things of the kind, although they are shared. */
  abstract areAddedByAll(kind: string): boolean;
}

/** Belongings of a register that all share. */
export class AllShared extends Belongings {
  override of(): undefined {}
  override areAddedByAll(): boolean {
    return false;
  }
}

/** The change of a thing: its states by date before and after. */
export interface Change {
  readonly decider: Decider;
  readonly id: string;
  readonly before: readonly Segment<Thing>[];
  readonly after: readonly Segment<Thing>[];
}

/** Sources for the check of limits. */
export interface LimitedBy extends Pick<LookedUpIn, 'states' | 'deciders'> {
  readonly belongings: Belongings;
  readonly callers: Callers;
}

/**
 * Checks that the caller may record the change. Before and after it, on all dates that it concerns, the thing must belong where a limit allows it.
 * @throws {Rejection} FORBIDDEN, with the limits
 */
export async function mustBeWithinLimits(sources: LimitedBy, { decider, before, after }: Change): Promise<void> {
  const { limits } = sources.callers.current();
  if (!limits) return;
  if (before.length === 0 && sources.belongings.areAddedByAll(decider.category)) return;
  for (const { state, span } of concerned(before, after))
    if (!(await isAllowed(sources, limits, decider, state, span)))
      reject(
        'FORBIDDEN',
        `${inWords(limits)} This ${decider.noun} does not belong there, or not on every date that this concerns. Ask somebody who may to record it, or an administrator for more access.`,
      );
}

/** Returns true if the caller may change the thing, as it is in its newest state. */
export async function mayChange(sources: LimitedBy, decider: Decider, id: string): Promise<boolean> {
  const { limits } = sources.callers.current();
  if (!limits) return true;
  const last = (await sources.states.of(decider, id))?.at(-1);
  return last !== undefined && isAllowed(sources, limits, decider, last.state, last);
}

/** Returns true if the caller may add things of the kind: all share them, or they belong to somebody. */
export function mayAdd({ belongings, callers }: Omit<LimitedBy, 'states' | 'deciders'>, kind: string): boolean {
  return !callers.current().limits || belongings.areAddedByAll(kind) || belongings.of(kind, NOTHING) !== undefined;
}

/** A thing that states nothing: whose its kind is, is known all the same. */
const NOTHING: Thing = { retired: false };

/** Returns the states that a change replaces and those that it makes. An act changes none, and concerns the newest. */
function concerned(before: readonly Segment<Thing>[], after: readonly Segment<Thing>[]) {
  const dates = [...new Set([...before, ...after].map(({ from }) => from))].sort();
  const changed = dates.flatMap((from, i) => {
    const states = [stateIn(before, from), stateIn(after, from)];
    if (states[0] === states[1] || same(states[0], states[1])) return [];
    return states.flatMap((state) => (state ? [{ state, span: { from, to: dates[i + 1] ?? FOREVER } }] : []));
  });
  const last = after.at(-1);
  return changed.length === 0 && last ? [{ state: last.state, span: last }] : changed;
}

async function isAllowed(
  sources: LimitedBy,
  limits: readonly RecordingLimit[],
  decider: Decider,
  state: Thing,
  span: Span,
): Promise<boolean> {
  const belonging = sources.belongings.of(decider.category, state);
  if (!belonging) return false;
  if (!('of' in belonging)) return limits.some((limit) => allows(limit, belonging));
  for (const id of belonging.of) {
    const target = sources.deciders.of(id);
    const states = target && (await sources.states.of(target, id));
    const then = states?.filter(({ from, to }) => from < span.to && span.from < to) ?? [];
    if (then.length === 0) return false;
    for (const { from, to, state: other } of then)
      if (!(await isAllowed(sources, limits, target!, other, { from, to }))) return false;
  }
  return belonging.of.length > 0;
}

function allows(
  limit: RecordingLimit,
  { department, controllers }: Exclude<Belonging, { readonly of: readonly string[] }>,
): boolean {
  const isInside = limit.departments.length === 0 || limit.departments.some((one) => one === department);
  const isTheirs = limit.controllers.length === 0 || limit.controllers.some((one) => controllers.includes(one));
  return isInside && isTheirs;
}

/** Says the limits. */
function inWords(limits: readonly RecordingLimit[]): string {
  const parts = limits.map(({ departments, controllers }) =>
    [
      departments.length > 0 && `the departments ${list(departments)}`,
      controllers.length > 0 && `the controllers ${list(controllers)}`,
    ]
      .filter(Boolean)
      .join(' of '),
  );
  return `Your access is limited to ${parts.join('; or to ')}.`;
}

import { reject, say, wordOf } from '#kernel';
import { type Decider, type Reference, referencesIn, type Thing } from '../decider.js';
import { foldOf, type Segment, stateIn } from '../fold.js';
import type { Deciders, Ledger } from '../ledger.js';
import { list } from './guards.js';
import type { ReadSide } from './read-side.js';
import { missingOn, type ReferenceChanges, type Span } from './reference-changes.js';

// Checks of references between things. New references are looked up in the ledger itself, not in a read model.

/** @throws {Rejection} NOT_FOUND if the target is not in force on every date of the span */
async function mustBeInForce(
  { states, deciders }: LookedUpIn,
  { id, category, path }: Reference,
  span: Span,
): Promise<void> {
  const target = deciders.of(id);
  if (target?.category !== category) reject('NOT_FOUND', `${id} is no ${category}.`, path);
  const known =
    (await states.of(target, id)) ?? reject('NOT_FOUND', say`There is no ${wordOf(target.noun)} ${id}.`, path);
  const missing = missingOn(known, span);
  if (missing !== undefined)
    reject('NOT_FOUND', say`The ${wordOf(target.noun)} ${id} is not in force on ${missing}.`, path);
}

/** Refuses cycles: a thing may refer to others of its kind (a parent), but they must not lead back to it. */
async function mustNotLeadBack(
  { states }: LookedUpIn,
  decider: Decider,
  stream: string,
  { id, path }: Reference,
  on: string,
): Promise<void> {
  const seen = new Set<string>();
  for (const next = [id]; next.length > 0; ) {
    const above = next.pop()!;
    if (above === stream) reject('INVALID', say`It would stand under itself, by way of ${id}.`, path);
    if (seen.has(above)) continue;
    seen.add(above);
    const state = stateIn((await states.of(decider, above)) ?? [], on);
    const references = referencesIn(state, decider.references);
    next.push(...references.filter((r) => r.category === decider.category).map((r) => r.id));
  }
}

/** The states of a thing after the revision of its stream. */
export interface StatesAt {
  readonly revision: bigint;
  readonly states: readonly Segment<Thing>[];
}

/** Looks up the states of things in the ledger. */
export class StatesInLedger {
  /** @param recorded the states of things that this process has just recorded: their streams are not read while they are the newest */
  constructor(
    private readonly ledger: Ledger,
    private readonly recorded: ReadonlyMap<string, StatesAt> = new Map(),
  ) {}

  /** Returns the states by date; undefined if the thing has never existed. */
  async of(decider: Decider, id: string): Promise<readonly Segment<Thing>[] | undefined> {
    const recorded = this.recorded.get(id);
    if (recorded && (await this.ledger.isAt(id, recorded.revision))) return recorded.states;
    const events = await this.ledger.readWithoutKey(id);
    return events.length > 0 ? foldOf(decider, events).segments : undefined;
  }
}

/** The sources for lookups of references. */
export interface LookedUpIn {
  readonly ledger: Pick<Ledger, 'head'>;
  readonly states: Pick<StatesInLedger, 'of'>;
  readonly deciders: Deciders;
  readonly readSide: ReadSide;
}

/** @throws {Rejection} READ_MODEL_BEHIND if the read model does not show yet all that refers to a thing */
export async function mustShowAll({ ledger, readSide }: Pick<LookedUpIn, 'ledger' | 'readSide'>): Promise<void> {
  const head = await ledger.head();
  if (head !== undefined && !(await readSide.reached(head)))
    reject('READ_MODEL_BEHIND', say`The read model is behind and does not show yet what refers to it. Try again.`);
}

/**
 * Checks that new references lead to things in force, and that no thing loses the target of its references.
 * @throws {Rejection} NOT_FOUND or INVALID for a new reference; STILL_REFERRED_TO with the things that refer;
 * READ_MODEL_BEHIND if the read model does not show them yet
 */
export async function mustKeep(
  sources: LookedUpIn,
  decider: Decider,
  stream: string,
  { references, lost }: ReferenceChanges,
): Promise<void> {
  for (const { reference, span } of references) {
    await mustBeInForce(sources, reference, span);
    if (reference.category === decider.category) await mustNotLeadBack(sources, decider, stream, reference, span.from);
  }
  if (lost.length === 0) return;
  const { readSide } = sources;
  await mustShowAll(sources);
  for (const { from, to } of lost) {
    const referrers = (await readSide.referrers(stream, from, to)).filter((r) => r.id !== stream);
    if (referrers.length > 0)
      reject(
        'STILL_REFERRED_TO',
        say`It is still referred to by ${list(referrers.map((r) => r.name))}: change or end these first.`,
        'id',
        { referrers },
      );
  }
}

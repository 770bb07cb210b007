import { type Decider, type Reference, referencesIn, type Thing } from '../decider.js';
import { type Segment, segments, stateOn } from '../fold.js';
import type { Deciders, Ledger } from '../ledger.js';
import { reject } from '../rejection.js';
import { list } from './guards.js';
import type { ReadSide } from './read-side.js';
import { lostExistence, missingOn, newReferences, type Span } from './trial.js';

// What a new reference is held to, on the ledger itself.

/** @throws {Rejection} NOT_FOUND where what is referred to is not in force on every date of the span */
async function mustBeInForce(
  ledger: Ledger,
  deciders: Deciders,
  { id, category, path }: Reference,
  span: Span,
): Promise<void> {
  const target = deciders.of(id);
  if (target?.category !== category) reject('NOT_FOUND', `${id} is no ${category}.`, path);
  const events = await ledger.read(id);
  if (events.length === 0) reject('NOT_FOUND', `There is no ${target.noun} ${id}.`, path);
  const missing = missingOn(segments(target, events), span);
  if (missing !== undefined) reject('NOT_FOUND', `The ${target.noun} ${id} is not in force on ${missing}.`, path);
}

/** A thing may stand under others of its kind (a parent, an engagement above), but not, by way of them, under itself. */
async function mustNotLeadBack(
  ledger: Ledger,
  decider: Decider,
  stream: string,
  { id, path }: Reference,
  on: string,
): Promise<void> {
  const seen = new Set<string>();
  for (const next = [id]; next.length > 0; ) {
    const above = next.pop()!;
    if (above === stream) reject('INVALID', `It would stand under itself, by way of ${id}.`, path);
    if (seen.has(above)) continue;
    seen.add(above);
    const state = stateOn(decider, await ledger.read(above), on);
    const references = referencesIn(state, decider.references);
    next.push(...references.filter((r) => r.category === decider.category).map((r) => r.id));
  }
}

/** What references are looked up in. */
interface LookedUpIn {
  readonly ledger: Ledger;
  readonly deciders: Deciders;
  readonly readSide: ReadSide;
}

/**
 * Holds a change to what it refers to, which must be in force, and to what refers to it, which must not lose it.
 * @throws {Rejection} NOT_FOUND, INVALID, STILL_REFERRED_TO, naming what refers; READ_MODEL_BEHIND where that cannot be told
 */
export async function mustKeepReferences(
  { ledger, deciders, readSide }: LookedUpIn,
  decider: Decider,
  stream: string,
  before: readonly Segment<Thing>[],
  after: readonly Segment<Thing>[],
): Promise<void> {
  for (const { reference, span } of newReferences(decider, before, after)) {
    await mustBeInForce(ledger, deciders, reference, span);
    if (reference.category === decider.category) await mustNotLeadBack(ledger, decider, stream, reference, span.from);
  }
  const lost = lostExistence(before, after);
  if (lost.length === 0) return;
  const head = await ledger.head();
  if (head !== undefined && !(await readSide.reached(head)))
    reject('READ_MODEL_BEHIND', 'What still refers to it cannot be told now: the read model is behind. Try again.');
  for (const { from, to } of lost) {
    const referrers = (await readSide.referrers(stream, from, to)).filter((r) => r.id !== stream);
    if (referrers.length > 0)
      reject(
        'STILL_REFERRED_TO',
        `It is still referred to by ${list(referrers.map((r) => r.name))}: change or end these first.`,
        'id',
        { referrers },
      );
  }
}

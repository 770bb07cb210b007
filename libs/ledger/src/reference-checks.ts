import { type Decider, type Reference, referencesIn } from './decider.js';
import { segments, stateOn } from './fold.js';
import type { Deciders, Ledger } from './ledger.js';
import { reject } from './rejection.js';
import { missingOn, type Span } from './trial.js';

// What a new reference is held to, on the ledger itself.

/** @throws {Rejection} NOT_FOUND where what is referred to is not in force on every date of the span */
export async function mustBeInForce(
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
export async function mustNotLeadBack(
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

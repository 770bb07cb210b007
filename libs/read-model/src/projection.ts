import { Injectable } from '@nestjs/common';
import { type Decider, type Fact, type Intent, referencesIn, type Thing } from '#ledger';

/**
 * How one kind of thing is shown: the decider's fold is the document; this adds the order of lists and what is searched.
 * Raise `version` whenever the fold or anything here changes: the rows are then built again from the ledger.
 */
export interface Projection<S extends Thing = Thing> {
  readonly decider: Decider<S>;
  readonly version: number;
  /** The order of lists, compared as text. */
  sort(state: S): string;
  /** Words by which it is filtered, beside its key and its references (`controllers`, `officers.contact`). */
  indexTerms(state: S): Readonly<Record<string, readonly string[]>>;
  /** What a search for text looks into. */
  text(state: S): string;
}

/** A projection of any kind of thing. */
export function projection<S extends Thing, C extends Intent, F extends Fact>(
  definition: Omit<Projection<S>, 'decider'> & { decider: Decider<S, C, F> },
): Projection {
  return definition as unknown as Projection;
}

/** Every (term, value) by which the document is found, in order; `refers` holds whatever it refers to, anywhere. */
export function indexTermsOf(
  projection: Projection,
  state: Thing,
): readonly (readonly [term: string, value: string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  const add = (term: string, value: string) => pairs.set(`${term}\n${value}`, [term, value]);
  for (const [term, values] of Object.entries(projection.indexTerms(state)))
    for (const value of values) add(term, value);
  for (const { path, id } of referencesIn(state, projection.decider.references)) {
    add(path.replace(/\.\d+/g, ''), id);
    add('refers', id);
  }
  if (state.key !== undefined) add('key', state.key);
  return [...pairs.keys()].sort().map((key) => pairs.get(key)!);
}

/** Numbers in a text brought to one width, so that 5.10 comes after 5.2. */
export function naturalOrder(text: string): string {
  return text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** The journal goes beside the projections: every event's place and dates, whatever its kind. */
export const JOURNAL = 'journal';
const JOURNAL_VERSION = 1;

/** Every projection of this program. */
@Injectable()
export class Projections {
  readonly all: Projection[] = [];

  /** What is built, and in which version. */
  versions(): { projection: string; version: number }[] {
    const ours = this.all.map(({ decider, version }) => ({ projection: decider.category, version }));
    return [{ projection: JOURNAL, version: JOURNAL_VERSION }, ...ours];
  }
}

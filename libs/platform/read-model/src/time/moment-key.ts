import { relatedKinds } from '../read/filter.js';
import type { ReadScope } from '../scope/read-scope.js';
import { kindScopeOf } from './rectangles.js';
import type { Moment } from './timeline.js';

// The one place that says what an answer depends on. Everything that is remembered has such a key.

/**
 * Returns the key of answers at the moment: those with the same key are the same for ever. The read scope is named by what is
 * read, not by who reads it.
 * @param kinds the kinds of things that the answer is made of, if these are all that it depends on
 */
export function keyOf(moment: Moment, kinds?: readonly string[]): string {
  const { position, on, edition, stopped = [] } = moment;
  const missing = stopped.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ kind, at }) => `${kind}:${at} `);
  return `${position} ${on} ${edition.generation} ${edition.forgotten} ${missing.join('')}${scopeKeyOf(moment, kinds)}`;
}

/** The keys of scopes, by the kinds. */
const keys = new WeakMap<ReadScope, Map<string, string>>();

/** Returns the part of the key that names what is read: the same for all callers who read the same of the kinds. */
export function scopeKeyOf({ readScope }: Pick<Moment, 'readScope'>, kinds?: readonly string[]): string {
  if (!readScope) return kinds ? textOf(undefined, kinds) : 'everything';
  const ofScope = keys.get(readScope) ?? new Map<string, string>();
  keys.set(readScope, ofScope);
  const name = kinds?.join(' ') ?? '';
  const key = ofScope.get(name) ?? textOf(readScope, kinds);
  ofScope.set(name, key);
  return key;
}

function textOf(readScope: ReadScope | undefined, kinds: readonly string[] | undefined): string {
  const named = kinds ? withCoverings(kinds, readScope) : readScope!.kinds.keys();
  const read = [...named].sort().map((kind) => {
    const kindScope = kindScopeOf(kind, { readScope });
    return [kind, kindScope && String(kindScope.view), kindScope?.covered];
  });
  // Whether reasons are shown matters to histories, which are no part of things.
  const shown = kinds ? [] : [readScope!.includesReasons === true];
  return JSON.stringify([read, readScope?.isLimited ?? false, ...shown]);
}

/** Returns the kinds, and those by which a grant covers them. */
function withCoverings(kinds: Iterable<string>, readScope: ReadScope | undefined): Set<string> {
  const all = new Set(kinds);
  for (const kind of all) for (const other of relatedKinds(readScope?.kinds.get(kind)?.covered ?? {})) all.add(other);
  return all;
}

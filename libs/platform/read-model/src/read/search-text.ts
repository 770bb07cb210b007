import type { Thing } from '#ledger';
import { fold, storedText } from '../engines/words.js';
import type { Projection } from '../projection.js';

/** The text of a state that searches look into, folded; and its folded name, by which answers are ranked. */
interface SearchText {
  readonly name: string;
  readonly text: string;
}

/** Longest name by which an answer is ranked. */
const LONGEST_NAME = 500;

/** Returns every field that searches look into, with its path, in any language. */
export function searchFields(projection: Projection, state: Thing): readonly (readonly [path: string, text: string])[] {
  const fields = Object.entries(projection.text(state)).filter((field): field is [string, string] => Boolean(field[1]));
  const paths = new Set(fields.map(([path]) => path));
  for (const [language, translated] of Object.entries(state.translations ?? {}))
    for (const [path, { text }] of Object.entries(translated))
      if (paths.has(path)) fields.push([`translations.${language}.${path}`, text]);
  return fields;
}

const known = new WeakMap<Thing, SearchText & { readonly fields: readonly string[] }>();

/**
 * Returns the text of the state that searches look into. It is empty if there is nothing to find.
 * @param earlier another state of the thing. What both say is not worked out again
 */
export function searchTextOf(projection: Projection, state: Thing, earlier?: Thing): SearchText {
  const before = known.get(state);
  if (before) return before;
  const fields = searchFields(projection, state).map(([, field]) => field);
  const text = storedText(fields, earlier && known.get(earlier));
  const made = { name: fold(projection.decider.name(state)).slice(0, LONGEST_NAME), text, fields };
  known.set(state, made);
  return made;
}

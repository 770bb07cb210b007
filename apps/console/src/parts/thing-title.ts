import type { Words } from '../words/words';
import { findingTitle } from './finding-title';

/** The name of a thing, as changes and findings give it. */
export interface NamedThing {
  readonly id: string;
  readonly type: string;
  readonly key?: string | null;
  readonly name?: string | null;
}

/** Returns the title of a thing: its name, the country of a profile, the thing to do of a finding, else its key or id. */
export function thingTitle(words: Words, { type, id, key, name }: NamedThing): string {
  const { t, country } = words;
  if (type === 'jurisdictionProfile') return t('parts.profileOf', { jurisdiction: country(key) });
  if (type === 'finding' && name) return findingTitle(words, name.split(' ')[0]!);
  return name || key || id;
}

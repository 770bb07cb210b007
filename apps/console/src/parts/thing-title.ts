import type { Words } from '../words/words';

/** The name of a thing, as changes and findings give it. */
export interface NamedThing {
  readonly id: string;
  readonly type: string;
  readonly key?: string | null;
  readonly name?: string | null;
}

/** Returns the title of a thing: its name, the country of a profile, else its key or id. */
export function thingTitle(words: Words, { type, id, key, name }: NamedThing): string {
  const { t, place } = words;
  if (type === 'jurisdictionProfile') return t('parts.profileOf', { jurisdiction: place(key) });
  return name || key || id;
}

import type { Language } from '#disclosures';
import { textsFor, textsIn } from '#translations';

/** The words of published pages. `{date}`, `{count}`, `{name}` and `{hash}` are placeholders. */
const WORDS = textsIn('published', ['fr', 'de', 'ja', 'ko', 'pt'], {
  documents: 'All documents',
  since: 'Version of {date}',
  former: 'This is a former version. It was replaced on {date}.',
  current: 'Current version',
  versions: 'Versions',
  changes: 'Changes since the version of {date}',
  noEarlier: 'This is the first version.',
  place: 'Where',
  before: 'Before',
  after: 'Now',
  more: 'And {count} more changes.',
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  languages: 'Languages',
  feed: 'Changes as a feed',
  proof: 'Proof',
  withLog:
    'This version was made from a register whose transparency log is {name}. The files proof.json and checkpoint have the hashes of all pages and the signed state of the log. The SHA-256 of what this version says is {hash}.',
  withoutLog:
    'The SHA-256 of what this version says is {hash}. The register keeps no transparency log, so nobody outside can verify when it was recorded.',
});

/** Returns the words of a page in the language; in English, with a mark, if they are not written in it. */
export function wordsIn(language: Language): (typeof WORDS)['en'] {
  return textsFor(WORDS, language);
}

/** Returns the phrase with values in the place of its placeholders. */
export function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

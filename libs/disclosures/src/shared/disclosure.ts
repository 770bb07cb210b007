import type { Fault } from '#findings';
import { type Item, isVerified, type LawOn } from '#law';
import type { Snapshot } from '#snapshot';
import type { Language, Say } from './words.js';

/** Something that the law asks for and the register does not say. */
export interface Gap {
  /** Where the law asks for it. */
  readonly article: string;
  /** What is missing and what to do, in the document's language. */
  readonly message: string;
  /** False where what the law says there is not verified. */
  readonly isVerified: boolean;
}

export interface Heading {
  readonly key: string;
  readonly text: string;
}

/** What every document has: it is complete where nothing that the law asks for is missing. */
export interface Disclosure {
  readonly title: string;
  readonly language: Language;
  /** Version of the law data that it was made by. */
  readonly lawVersion: string;
  readonly complete: boolean;
  readonly headings: readonly Heading[];
  /** Everything that is missing, of its rows too. */
  readonly gaps: readonly Gap[];
}

/** What a document is made from. */
export interface DocumentContext<K extends string = string> {
  readonly snapshot: Snapshot;
  /** As it stood on the snapshot's date. */
  readonly law: LawOn;
  readonly language: Language;
  readonly say: Say<K>;
}

/** What every document has. What several of its rows miss alike is one thing to do: said of the document it is said once. */
export function disclosed(
  { language, law }: Pick<DocumentContext, 'language' | 'law'>,
  title: string,
  headings: readonly Heading[],
  missing: readonly Gap[],
): Disclosure {
  const gaps = [...new Map(missing.map((entry) => [`${entry.article} ${entry.message}`, entry])).values()];
  return { title, language, lawVersion: law.version, complete: gaps.length === 0, headings, gaps };
}

/** The gap for an item of the law that is missing. */
export function gap(item: Pick<Item, 'article' | 'evidence'>, message: string): Gap {
  return { article: item.article, message, isVerified: isVerified(item) };
}

/**
 * That nothing is registered of which the law asks for a record; not said to those who see a part of the register, since the rest
 * may well be there.
 */
export function nothingRegistered(
  { moment }: Snapshot,
  entry: Pick<Item, 'article' | 'evidence'>,
  message: string,
): Gap[] {
  return moment.readScope?.isLimited ? [] : [gap(entry, message)];
}

/** What a rule finds, as a gap, said in the document's language. */
export function gapOf({ article = '', isVerified: verified = true }: Partial<Fault>, message: string): Gap {
  return { article, message, isVerified: verified };
}

import type { Fault } from '#findings';
import { type Item, isVerified, type LawOn } from '#law';
import type { Snapshot } from '#snapshot';
import type { Language, Say } from './words.js';

/** A statement that the law requires and the register lacks. */
export interface Gap {
  /** The article that requires it. */
  readonly article: string;
  /** Says what is missing and what to do, in the document's language. */
  readonly message: string;
  /** False if the law data on this article are not verified. */
  readonly isVerified: boolean;
}

/** A heading or a column title, in the document's language. */
export interface Heading {
  readonly key: string;
  readonly text: string;
}

/** The fields common to all documents. */
export interface Disclosure {
  readonly title: string;
  readonly language: Language;
  /** Version of the law data from which it was made. */
  readonly lawVersion: string;
  /** True if nothing that the law requires is missing. */
  readonly complete: boolean;
  readonly headings: readonly Heading[];
  /** Everything that is missing, including the gaps of its rows. */
  readonly gaps: readonly Gap[];
}

/** The inputs of a document. */
export interface DocumentContext<K extends string = string> {
  readonly snapshot: Snapshot;
  /** The law on the snapshot's date. */
  readonly law: LawOn;
  readonly language: Language;
  readonly say: Say<K>;
}

/** Returns the common fields of a document. A gap shared by several rows is reported once, on the document. */
export function disclosed(
  { language, law }: Pick<DocumentContext, 'language' | 'law'>,
  title: string,
  headings: readonly Heading[],
  missing: readonly Gap[],
): Disclosure {
  const gaps = [...new Map(missing.map((entry) => [`${entry.article} ${entry.message}`, entry])).values()];
  return { title, language, lawVersion: law.version, complete: gaps.length === 0, headings, gaps };
}

/** Returns the gap for a missing item of the law. */
export function gap(item: Pick<Item, 'article' | 'evidence'>, message: string): Gap {
  return { article: item.article, message, isVerified: isVerified(item) };
}

/**
 * Returns a gap for an empty record that the law requires. A caller who sees only a part of the register gets none,
 * because the records may exist in the other part.
 */
export function nothingRegistered(
  { moment }: Snapshot,
  entry: Pick<Item, 'article' | 'evidence'>,
  message: string,
): Gap[] {
  return moment.readScope?.isLimited ? [] : [gap(entry, message)];
}

/** Turns a fault found by a rule into a gap with a message in the document's language. */
export function gapOf({ article = '', isVerified: verified = true }: Partial<Fault>, message: string): Gap {
  return { article, message, isVerified: verified };
}

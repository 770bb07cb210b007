import { answeringFor, type Fault, findingIdOf, organisationOf } from '#findings';
import { type Item, isVerified, type LawOn } from '#law';
import type { Party, Snapshot } from '#snapshot';
import { HEADER, HEADER_WORDS, officeIn } from './header.words.js';
import type { Language, Say } from './words.js';

const HEADING = 'heading.';

/** A statement that the law requires and the register lacks. */
export interface Gap {
  /** The article that requires it. */
  readonly article: string;
  /** Says what is missing and what to do, in the document's language. */
  readonly message: string;
  /** False if the law data on this article are not verified. */
  readonly isVerified: boolean;
  /** The id of the finding that reports the same; absent if no rule does. */
  readonly finding?: string;
}

/** The rule that reports a gap as a finding, and the thing in which it does. */
export interface ReportedBy {
  readonly rule: string;
  /** Absent if the register has no such thing, so that nothing is reported. */
  readonly subject: { readonly id: string } | undefined;
  /** The field of the thing; by default that of the fault. */
  readonly path?: string;
}

/** A heading or a column title, in the document's language. */
export interface Heading {
  readonly key: string;
  readonly text: string;
}

/** A company or a person that a document names, and how to reach it. */
export interface Named {
  readonly name?: string;
  readonly department?: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The fields common to all documents. */
export interface Disclosure {
  readonly title: string;
  readonly language: Language;
  /** The company that the document speaks for; absent if the register names none. */
  readonly organisation?: Named;
  /** The person who answers for it under the law; absent if nobody is named. */
  readonly answeredBy?: Named;
  /** The date that it describes (ISO 8601). */
  readonly on: string;
  /** The position of the ledger from which it was made. */
  readonly position: bigint;
  /** The instant at which the last event up to that position was recorded (ISO 8601); absent if not known. */
  readonly knownAt?: string;
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
  /** The instant at which the last event of the snapshot was recorded (ISO 8601). */
  readonly knownAt?: string;
}

/** The law that a document is made for, and the party that it speaks for if it is not the law's own. */
export interface MadeFor {
  readonly code: string;
  readonly party?: Party;
}

/** Returns the common fields of a document, with their headings before its own. A gap shared by several rows is reported once, on the document. */
export function disclosed(
  { snapshot, language, law, knownAt }: Pick<DocumentContext, 'snapshot' | 'language' | 'law' | 'knownAt'>,
  { code, party }: MadeFor,
  title: string,
  headings: readonly Heading[],
  missing: readonly Gap[],
): Disclosure {
  const gaps = [...new Map(missing.map((entry) => [`${entry.article} ${entry.message}`, entry])).values()];
  const organisation = party ?? organisationOf(code, snapshot);
  const answering = answeringFor(code, snapshot, organisation);
  const words = { ...HEADER_WORDS[language], answeredBy: officeIn(language, answering?.role) };
  return {
    title,
    language,
    organisation: organisation && named(organisation),
    answeredBy: answering && named(answering.contact),
    on: snapshot.on,
    position: snapshot.moment.position,
    knownAt,
    lawVersion: law.version,
    complete: gaps.length === 0,
    headings: [...HEADER.map((key) => ({ key, text: words[key] })), ...headings],
    gaps,
  };
}

/** Returns the headings of a document: the phrases of its catalogue under `heading.`, in their order. */
export function headingsIn<K extends string>(
  { en }: { readonly en: Readonly<Record<K, string>> },
  say: Say<K>,
): Heading[] {
  const keys = (Object.keys(en) as K[]).filter((key) => key.startsWith(HEADING));
  return keys.map((key) => ({ key: key.slice(HEADING.length), text: say(key) }));
}

function named({ name, department, address, email, phone }: Named): Named {
  return { name, department, address, email, phone };
}

/** Returns the gap for a missing item of the law. */
export function gap(item: Pick<Item, 'article' | 'evidence'>, message: string, by?: ReportedBy): Gap {
  return gapOf({ article: item.article, isVerified: isVerified(item) }, message, by);
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
export function gapOf(
  { article = '', isVerified: verified = true, path }: Partial<Fault>,
  message: string,
  by?: ReportedBy,
): Gap {
  const at = by?.path ?? path;
  const finding = by?.subject && at ? findingIdOf({ rule: by.rule, subject: by.subject.id, path: at }) : undefined;
  return { article, message, isVerified: verified, ...(finding && { finding }) };
}

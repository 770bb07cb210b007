import { answeringFor, type Fault, findingIdOf, organisationOf } from '#findings';
import { type HowKnown, howKnown, type Item, type LawOn } from '#law';
import { categoryOf } from '#ledger';
import type { Party, Snapshot } from '#snapshot';
import type { GapSentence } from './gap-sentence.js';
import { HEADER, HEADER_WORDS, lookedThroughIn, officeIn } from './header.words.js';
import type { Language, Say } from './words.js';

const HEADING = 'heading.';
const PROFILE = 'jurisdictionProfile';

/** A statement that the law requires and the register lacks. */
export interface Gap {
  /** The article that requires it. */
  readonly article: string;
  /** Says what is missing and what to do: in English when it is made, in the document's language when it is {@link written}. */
  readonly message: string;
  /** The same with its key and its values, for readers in other languages. */
  readonly says: GapSentence;
  /** The article as the law data have it, when the gap is {@link written}. */
  readonly cited?: CitedArticle;
  /** Grade of the law that requires it; absent if its data have no entry for it. */
  readonly howKnown?: HowKnown;
  /** The id of the finding that reports the same; absent if no rule does. */
  readonly finding?: string;
  /** The field in which it is mended. */
  readonly place: GapPlace;
}

/** An article as the law data have it, and the code of its law; without one if it is of several. */
export interface CitedArticle {
  readonly article: string;
  readonly law?: string;
}

/** The field of a thing in which a gap is mended. */
export interface GapPlace {
  /** The kind of the thing. */
  readonly type: string;
  /** Absent if the register has no such thing yet. */
  readonly id?: string;
  /** The code of the jurisdiction, if it is a profile. */
  readonly key?: string;
  /** The field, dotted; empty if the thing is to be registered. */
  readonly path: string;
}

/** The thing in which a gap is mended, and the rule that reports it there. */
export interface MendedIn {
  /** Absent if no rule reports it. */
  readonly rule?: string | false;
  readonly subject: { readonly id: string } | NewThing;
  /** The field that the finding names; by default that of the fault. */
  readonly path?: string;
  /** The field in which it is mended, if that is another one. */
  readonly mended?: string;
}

/** A thing that the register does not have yet. */
export type NewThing = Pick<GapPlace, 'type' | 'key'>;

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
  /** Until when its law was looked through, in words of the document's language. */
  readonly lookedThrough: string;
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
  /** The company that the document is about; absent if it is about the one that the organisation is under the law. */
  readonly party?: Party;
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

/** Returns the common fields of a document, with their headings before its own, which can name them in the words of the law. A gap shared by several rows is reported once, on the document. */
export function disclosed(
  {
    snapshot,
    language,
    law,
    knownAt,
    party: asked,
  }: Pick<DocumentContext, 'snapshot' | 'language' | 'law' | 'knownAt' | 'party'>,
  { code, party = asked }: MadeFor,
  title: string,
  headings: readonly Heading[],
  missing: readonly Gap[],
): Disclosure {
  const gaps = [...new Map(missing.map((entry) => [`${entry.article} ${entry.message}`, entry])).values()];
  const organisation = party ?? organisationOf(code, snapshot);
  const answering = answeringFor(code, snapshot, organisation);
  const words = { ...HEADER_WORDS[language], answeredBy: officeIn(language, answering?.role) };
  const own = new Map(headings.map(({ key, text }) => [key, text]));
  return {
    title,
    language,
    organisation: organisation && named(organisation),
    answeredBy: answering && named(answering.contact),
    on: snapshot.on,
    position: snapshot.moment.position,
    knownAt,
    lawVersion: law.version,
    lookedThrough: lookedThroughIn(language, law.jurisdiction(code)!),
    complete: gaps.length === 0,
    headings: [
      ...HEADER.map((key) => ({ key, text: own.get(key) ?? words[key] })),
      ...headings.filter(({ key }) => !(HEADER as readonly string[]).includes(key)),
    ],
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

/** Returns a company or a person in one text, with all ways to reach it. */
export function reached({ name, department, address, email, phone }: Named): string {
  return [name, department, address, email, phone].filter((text) => text !== undefined).join(', ');
}

function named({ name, department, address, email, phone }: Named): Named {
  return { name, department, address, email, phone };
}

/** Returns the gap for a missing item of the law. */
export function gap(item: Pick<Item, 'article' | 'evidence'>, says: GapSentence, by: MendedIn): Gap {
  return gapOf({ article: item.article, howKnown: howKnown(item) }, says, by);
}

/** Returns a gap for an empty record that the law requires. */
export function nothingRegistered(
  snapshot: Snapshot,
  entry: Pick<Item, 'article' | 'evidence'>,
  says: GapSentence,
): Gap[] {
  return ofWhole(snapshot, gap(entry, says, { subject: { type: 'processingActivity' } }));
}

/**
 * Returns the gap of a register that lacks something as a whole. A caller who sees only a part of it gets none, because
 * the other part may have it.
 */
export function ofWhole({ moment }: Snapshot, lacked: Gap): Gap[] {
  return moment.readScope?.isLimited ? [] : [lacked];
}

/** Turns a fault found by a rule into a gap with the sentence of the document. */
export function gapOf(
  { article = '', howKnown, path }: Partial<Fault>,
  says: GapSentence,
  { rule, subject, path: at = path ?? '', mended = at }: MendedIn,
): Gap {
  const thing: Omit<GapPlace, 'path'> = 'id' in subject ? thingOf(subject.id) : subject;
  const finding = rule && thing.id && at ? findingIdOf({ rule, subject: thing.id, path: at }) : undefined;
  const message = String(says.said);
  return {
    article,
    message,
    says,
    ...(howKnown && { howKnown }),
    ...(finding && { finding }),
    place: { ...thing, path: mended },
  };
}

function thingOf(id: string): Omit<GapPlace, 'path'> {
  const type = categoryOf(id);
  return { type, id, ...(type === PROFILE && { key: id.slice(PROFILE.length + 1) }) };
}

/** Returns the profile of a jurisdiction, or what names it as one to be opened. */
export function profileOf(snapshot: Snapshot, code: string): { readonly id: string } | NewThing {
  return snapshot.profile(code) ?? { type: PROFILE, key: code };
}

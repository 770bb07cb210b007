import type { Gap, Language, Say } from '#disclosures';
import type { LawOn } from '#law';
import type { Party, Snapshot } from '#snapshot';
import { textsIn } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';
import type { Material, Needed } from './material.js';
import type { Format, Section, TemplateVersion as StatedTemplate, Triple } from './report.js';
import type { Unapproved } from './unapproved.js';

/** The part of the register that a report covers. Without a controller and activities, it is the whole group. */
export interface ReportScope {
  /** The id of a party: the activities that it controls or does for others. */
  readonly controller?: string;
  /** Ids of processing activities. */
  readonly activities?: readonly string[];
  /** Groups of people, by the key or the name of data subjects. */
  readonly dataSubjects?: readonly string[];
  /** Ids of transfers. */
  readonly transfers?: readonly string[];
}

/** Choices that narrow some kinds, apart from a controller and activities. */
export const NARROWINGS = ['DATA_SUBJECTS', 'TRANSFERS'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

/** Returns the phrases of a catalogue in the language of the report, with values in the place of their placeholders. */
export type Saying = <K extends string>(catalogue: { readonly en: Readonly<Record<K, string>> }) => Say<K>;

/** The inputs of the content of a report. */
export interface ReportContext<T extends TemplateVersion = TemplateVersion> {
  /** The register at the moment, without what is out of scope. */
  readonly snapshot: Snapshot;
  /** The law on the effective date. */
  readonly law: LawOn;
  readonly language: Language;
  readonly scope: ReportScope;
  /** The controller of the scope. */
  readonly party?: Party;
  readonly template: T;
  readonly saying: Saying;
  /** The instant at which the last event of the snapshot was recorded (ISO 8601). */
  readonly knownAt?: string;
  readonly material: Material;
}

/** A company or a person on the cover, with the ways to reach it. */
export interface CoverName {
  readonly name?: string;
  readonly department?: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The content that a kind makes of the register. The cover and the words of formats are the same for all kinds. */
export interface ReportContent {
  /** The title, if it is not that of the kind. */
  readonly title?: string;
  readonly organisation?: CoverName;
  readonly answeredBy?: CoverName;
  /** Words of the law for the two, in the language of the report. */
  readonly coverWords?: { readonly [K in 'organisation' | 'answeredBy']?: string };
  /** Names of what the scope has narrowed it to, apart from a controller and activities. */
  readonly of?: readonly string[];
  readonly sections: readonly Section[];
  readonly gaps: readonly Gap[];
  readonly graph?: readonly Triple[];
}

/** A text in the language; in English if it has none. */
type InLanguage = (language: Language) => string;

/** A version of a template. Its origin is said as its authority names it; absent if the kind says it. */
export type TemplateVersion = StatedTemplate;

/** Returns the template of the kind as a report states it, without its data. */
export function statedIn(
  language: Language,
  { id, version, source: named, isVerified }: TemplateVersion,
  { source: said }: Pick<ReportKind, 'source'>,
): StatedTemplate {
  const source = named ?? said?.(language);
  return { id, version, ...(source !== undefined && { source }), isVerified };
}

/** A kind of report. */
export interface ReportKind<T extends TemplateVersion = TemplateVersion> {
  /** Its name in requests and in issued reports; it never changes. */
  readonly code: string;
  readonly title: InLanguage;
  /** Says in a sentence what it is, and for which readers. */
  readonly about: InLanguage;
  /** The origin of its headings; absent if they are our own, or if its templates name it. */
  readonly source?: InLanguage;
  /** The code of the law that asks for it; absent if no law does. */
  readonly law?: string;
  /** True if the law wants it to be public, or customers ask for it: it is a page of what is published. */
  readonly isPublic?: boolean;
  /** The keys of facts that move with every day, such as the first of the last twelve months. */
  readonly movingFacts?: readonly string[];
  /** The versions of its template, the current one last. */
  readonly templates: readonly [T, ...T[]];
  readonly formats: readonly Format[];
  readonly languages: readonly Language[];
  /** The material that it needs apart from the snapshot. */
  readonly needs: readonly Needed[];
  /** Choices that narrow it, apart from a controller and activities. */
  readonly narrowedBy?: readonly Narrowing[];
  /** The treatment of drafts and records in review unless the maker chooses. Absent if there is no choice. */
  readonly unapproved?: Unapproved;
  /** True for what the organisation tells itself: a regulator does not get it, unless it is issued to it. */
  readonly isInternal?: boolean;
  /** Makes the content. Pure. */
  make(context: ReportContext<T>): ReportContent;
}

/** A kind as it is declared: with its texts in English. */
export interface DeclaredKind<T extends TemplateVersion = TemplateVersion>
  extends Omit<ReportKind<T>, 'title' | 'about' | 'source'> {
  readonly title: string;
  readonly about: string;
  readonly source?: string;
}

/**
 * Returns the kind in the languages of its files, with its title and what it is in those of lists, too. Its templates have no type, so that kinds fit in
 * one list. What a law asks for, or the public reads, leaves out drafts and records in review.
 */
export function kind<T extends TemplateVersion>({ title, about, source, ...of }: DeclaredKind<T>): ReportKind {
  const listed = [...new Set([...WHOLE_LANGUAGES, ...of.languages])];
  return {
    ...((of.law !== undefined || of.isPublic) && { unapproved: 'LEFT_OUT' }),
    ...of,
    title: inEach(listed, 'report-title', of.code, title),
    about: inEach(listed, 'report-about', of.code, about),
    ...(source !== undefined && { source: inEach(of.languages, 'report-source', of.code, source) }),
  } as unknown as ReportKind;
}

function inEach(languages: readonly Language[], area: string, key: string, english: string): InLanguage {
  const texts: { readonly [L in Language]?: Readonly<Record<string, string>> } = textsIn(area, languages, {
    [key]: english,
  });
  return (language) => (texts[language] ?? texts.en)![key]!;
}

/** Returns the template of the version; without one, the current template. Undefined if there is no such version. */
export function templateOf({ templates }: ReportKind, version?: string): TemplateVersion | undefined {
  return version === undefined ? templates.at(-1) : templates.find((template) => template.version === version);
}

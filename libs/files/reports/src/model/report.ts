// A report as content. Formats turn it into files; they add nothing and leave nothing out.

/** The formats of files. DPV formats describe the register in the Data Privacy Vocabulary of the W3C. */
export const FORMATS = ['PDF', 'HTML', 'MARKDOWN', 'XLSX', 'CSV', 'JSON', 'DPV_JSONLD', 'DPV_TURTLE'] as const;

/** A format of a file. */
export type Format = (typeof FORMATS)[number];

/** The type of a value. It decides how a format writes it: a date is a date in a workbook. */
export type ValueType = 'TEXT' | 'DATE' | 'NUMBER' | 'YES_NO' | 'LINK';

/**
 * A value of a report. Texts and numbers are as they are; dates are ISO 8601, and a link is an address. A list has one
 * entry for each paragraph. Nothing is known where it is absent.
 */
export type Value = string | number | boolean | readonly string[] | undefined;

/** A column of a table. */
export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly type: ValueType;
  /** The share of the width of the page, against the other columns; 1 if absent. */
  readonly width?: number;
  /** The only texts that the column may hold. A workbook offers them as a list. */
  readonly choices?: readonly string[];
  /** The article that asks for it. */
  readonly article?: string;
  /** True if the authority asks for it only where it applies. */
  readonly optional?: boolean;
}

/** A table. Each row has a value for each column, by its key. */
export interface Table {
  readonly type: 'TABLE';
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
  /** The key of the column that names a row; the first column if absent. */
  readonly nameColumn?: string;
  /** True if a wide table stays a sheet in print, with its columns on several pages. */
  readonly across?: boolean;
  /** True if the rows are the boxes of a form: one with nothing but its name states nothing. */
  readonly isForm?: boolean;
  /** Said in the place of an empty table. */
  readonly empty: string;
  /** The keys of columns with numbers that are drawn as bars above the table, one after the other in each row. */
  readonly bars?: readonly string[];
  /** The country of each row (ISO 3166-1 alpha-2; empty if it is none), if a map is drawn of the bars, too. */
  readonly map?: readonly string[];
}

/** A fact: a heading and its value. */
export interface Fact {
  readonly key: string;
  readonly heading: string;
  readonly type: ValueType;
  readonly value: Value;
}

/** Facts under each other. */
export interface Facts {
  readonly type: 'FACTS';
  readonly facts: readonly Fact[];
}

/** Paragraphs of text. */
export interface Note {
  readonly type: 'NOTE';
  readonly paragraphs: readonly string[];
}

/** A part of a section. */
export type Block = Table | Facts | Note;

/** A section with a heading. A workbook makes a sheet of each of the first level. */
export interface Section {
  /** The same for all reports of the kind, or the reference of an activity; a workbook names the sheet by `heading`. */
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

/** A statement that the law requires and the register lacks, with a name by which it can be accepted. */
export interface ReportGap {
  /** The name of the gap: the same at every moment at which it is open. */
  readonly id: string;
  /** The article that requires it. */
  readonly article: string;
  /** Says what is missing and what to do, in the language of the report. */
  readonly message: string;
  readonly isVerified: boolean;
  /** The same for gaps that lack the same of other things. */
  readonly kind: string;
  /** The things of the register in the message, in the language of the report. */
  readonly about: readonly string[];
}

/** The template by which a report is made: data apart from code, each version kept. */
export interface TemplateVersion {
  readonly id: string;
  readonly version: string;
  /** The origin of the headings, in words; absent if they are our own. */
  readonly source?: string;
  /** False if nobody has compared the headings with the authority's own file. */
  readonly isVerified: boolean;
}

/** The content of the first page. */
export interface Cover {
  /** Sentences that say what the file is, what is in it, and what is not. */
  readonly about: readonly string[];
  readonly organisation?: string;
  /** The lines of its address and contact. */
  readonly contact: readonly string[];
  readonly answeredBy?: readonly string[];
  /** The effective date (ISO 8601). */
  readonly on: string;
  /** The instant at which the last event of it was recorded (ISO 8601); absent if not known. */
  readonly knownAt?: string;
  readonly position: string;
  /** Says that what was recorded since is not in it; absent for a report that has everything, or is of an earlier moment. */
  readonly behind?: string;
  readonly lawVersion: string;
  /** Says until when its law was looked through; absent if no law asks for it. */
  readonly lookedThrough?: string;
  /** Says in words what the report covers, such as "All activities of Acme Ltd". */
  readonly scope: string;
  /** Says which texts are in another language, because no translation is recorded; absent if none are. */
  readonly languages?: string;
  readonly template: TemplateVersion;
}

/** The fact that a report was issued: its number, the day, the recipient and the purpose. Each file says it of itself. */
export interface StatedIssue {
  readonly number: string;
  /** ISO 8601. */
  readonly on: string;
  readonly to: string;
  readonly purpose: string;
}

/** The words that formats add to the content, in the language of the report. */
export interface ReportWords {
  readonly draft: string;
  readonly contents: string;
  readonly page: string;
  readonly gaps: string;
  readonly acceptedGaps: string;
  readonly yes: string;
  readonly no: string;
  readonly contentHash: string;
  /** Says that a text is that of the row `{row}`. */
  readonly sameAs: string;
  /** The heading of a line that names what nobody stated. */
  readonly notStated: string;
  /** The heading of what all rows of a table have. */
  readonly forAll: string;
  /** The words before the number of other things that lack the same. */
  readonly others: string;
  /** The word before the number of a version. */
  readonly version: string;
  /** Said in a file that was not issued. */
  readonly notIssued: string;
  /** The headings of the fact that it was issued. */
  readonly issue: Readonly<Record<keyof StatedIssue, string>>;
  /** The headings of the cover, by the name of its field. */
  readonly cover: Readonly<Record<keyof Omit<Cover, 'contact' | 'behind' | 'lookedThrough'>, string>>;
}

/** A report: everything that its files hold. It is plain data and can be sent to a worker. */
export interface Report {
  readonly kind: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Absent if it was not issued: then it is a draft. It is no part of the content, nor of its hash. */
  readonly issue?: StatedIssue;
  readonly cover: Cover;
  readonly words: ReportWords;
  readonly sections: readonly Section[];
  /** Gaps that nobody has accepted. A report with one cannot be issued. */
  readonly gaps: readonly ReportGap[];
  /** Gaps that were accepted by name. Their messages are for readers of the report: they ask for nothing. */
  readonly acceptedGaps: readonly ReportGap[];
  /** The nodes and arcs in the Data Privacy Vocabulary; absent if the kind has none. */
  readonly graph?: readonly Triple[];
}

/** A statement of the graph. Subjects and predicates are IRIs; so are objects without `literal`. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** The datatype or the language of a literal. */
  readonly literal?: { readonly datatype: string } | { readonly language: string };
}

/** Returns true if the report was not issued. Formats mark each page of a draft. */
export function isDraft({ issue }: Pick<Report, 'issue'>): boolean {
  return issue === undefined;
}

/** Returns true if no gap is open, so that the report can be issued. */
export function isComplete({ gaps }: Pick<Report, 'gaps'>): boolean {
  return gaps.length === 0;
}

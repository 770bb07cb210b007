import { formsIn } from '#say';
import { contentHash } from '../model/content-hash.js';
import { isDraft, type Report, type ReportGap, type Value, type ValueType } from '../model/report.js';

/** A line of the first page: a heading and its value. */
export interface FrontLine {
  readonly heading: string;
  readonly type: ValueType;
  readonly value: Value;
}

/** Returns the line that says what the file is, where it is no text of its own below the title. */
export function aboutOf({ cover: { about }, words }: Report): FrontLine {
  return { heading: words.cover.about, type: 'TEXT', value: about };
}

/** Returns the lines before the sections: its issue, and the cover. */
export function frontOf(report: Report): FrontLine[] {
  return [...issueOf(report), ...coverOf(report)];
}

/** Returns the lines of the cover, with the hash of the content. */
export function coverOf(report: Report): FrontLine[] {
  const { cover, words, language } = report;
  const {
    organisation,
    contact,
    answeredBy,
    on,
    knownAt,
    position,
    behind,
    lawVersion,
    lookedThrough,
    scope,
    languages,
  } = cover;
  const text = (heading: string, value: Value): FrontLine => ({ heading, type: 'TEXT', value });
  const named = [...(organisation === undefined ? [] : [organisation]), ...contact];
  const lines = [
    text(words.cover.organisation, named.length > 0 ? named : undefined),
    text(words.cover.answeredBy, answeredBy),
    { heading: words.cover.on, type: 'DATE', value: on } as const,
    text(words.cover.knownAt, knownAt && formsIn(language).instant(knownAt)),
    text(words.cover.position, behind === undefined ? position : [position, behind]),
    text(words.cover.scope, scope),
    text(words.cover.lawVersion, lookedThrough === undefined ? lawVersion : [lawVersion, lookedThrough]),
    text(words.cover.languages, languages),
    text(words.cover.template, templateOf(report)),
    text(words.contentHash, contentHash(report)),
  ];
  return lines.filter(({ value }) => value !== undefined);
}

/** Returns the template in words: its origin, and its version with the code by which it is found again. */
export function templateOf({ cover: { template }, words }: Report): string[] {
  const { id, version, source } = template;
  return [...(source === undefined ? [] : [source]), `${words.version} ${version} (${id})`];
}

/** Returns the lines on the issue of the report; for a draft, a line that says that there was none. */
export function issueOf({ issue, words }: Report): FrontLine[] {
  if (!issue) return [{ heading: words.draft, type: 'TEXT', value: words.notIssued }];
  return (['number', 'on', 'to', 'purpose'] as const).map((key) => ({
    heading: words.issue[key],
    type: key === 'on' ? 'DATE' : 'TEXT',
    value: issue[key],
  }));
}

/** Returns what each page says of its issue: the number, the day and the recipient; for a draft, the word for it. */
export function stateOf({ issue, words, language }: Report): string {
  if (!issue) return words.draft;
  return [
    `${words.issue.number} ${issue.number}`,
    `${words.issue.on} ${formsIn(language).date(issue.on)}`,
    `${words.issue.to} ${issue.to}`,
  ].join(' · ');
}

/** Returns the title, with the mark of a draft. */
export function titleOf(report: Report): string {
  return isDraft(report) ? `${report.title} – ${report.words.draft}` : report.title;
}

/** Returns the lists of gaps that are not empty, with their headings. */
export function gapListsOf({ gaps, acceptedGaps, words }: Report): { heading: string; gaps: readonly ReportGap[] }[] {
  return [
    { heading: words.gaps, gaps },
    { heading: words.acceptedGaps, gaps: acceptedGaps },
  ].filter((list) => list.gaps.length > 0);
}

/** Returns the value as one text, with a line for each entry of a list; undefined for nothing. */
export function textOf(value: Value, { yes, no }: Report['words']): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'object' ? value.join('\n') : String(value);
}

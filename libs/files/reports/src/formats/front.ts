import { contentHash } from '../model/content-hash.js';
import { isDraft, type Report, type ReportGap, type Value, type ValueType } from '../model/report.js';
import { instantIn } from './instant.js';

/** A line of the first page: a heading and its value. */
export interface FrontLine {
  readonly heading: string;
  readonly type: ValueType;
  readonly value: Value;
}

/** Returns the lines before the sections: the cover, the hash of the content, and the mark of a draft. */
export function frontOf(report: Report): FrontLine[] {
  const { cover, words, language } = report;
  const { organisation, contact, answeredBy, on, knownAt, position, lawVersion, scope, template } = cover;
  const versioned = `${template.id} ${template.version}`;
  const text = (heading: string, value: Value): FrontLine => ({ heading, type: 'TEXT', value });
  const named = [...(organisation === undefined ? [] : [organisation]), ...contact];
  const lines = [
    text(words.cover.organisation, named.length > 0 ? named : undefined),
    text(words.cover.answeredBy, answeredBy),
    { heading: words.cover.on, type: 'DATE', value: on } as const,
    text(words.cover.knownAt, knownAt && instantIn(language)(knownAt)),
    text(words.cover.position, position),
    text(words.cover.scope, scope),
    text(words.cover.lawVersion, lawVersion),
    text(words.cover.template, template.source === undefined ? versioned : [versioned, template.source]),
    text(words.contentHash, contentHash(report)),
  ];
  return lines.filter(({ value }) => value !== undefined);
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

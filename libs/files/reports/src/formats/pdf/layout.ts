import { contentHash } from '../../model/content-hash.js';
import { isComplete, isDraft, type Report, type ReportGap } from '../../model/report.js';
import { issueOf, stateOf, templateOf } from '../front.js';
import { gapLines } from '../gap-groups.js';
import { readable } from '../readable.js';
import { type Laid, type LaidFact, type Speaker, speaker } from '../values.js';
import { factOf, factsOf, type Item, isWide, type LaidFacts, type Run, runsOf } from './runs.js';
import { breakable, shortened } from './text.js';

/** The first page. */
interface LaidCover extends LaidFacts {
  readonly title: string;
  readonly organisation: string | null;
  readonly contact: readonly string[];
  readonly about: readonly string[];
  readonly draftReason: string;
}

/** A list of gaps. */
interface LaidList extends LaidFacts {
  readonly heading: string;
}

/** The page of each heading, in each volume. */
interface LaidContents {
  readonly heading: string;
  readonly volumes: readonly { readonly name: string; readonly entries: readonly Entry[] }[];
}

/** A line of the contents. */
export type Entry = readonly [level: number, text: string, page: number];

/** The input of the template: texts in the language of the report, and where they go. Absent things are null, as in JSON. */
export interface Layout {
  readonly title: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly description: string;
  readonly date: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;
  readonly fonts: readonly string[];
  readonly lang: string;
  readonly region: string | null;
  readonly rightToLeft: boolean;
  readonly draft: string | null;
  readonly draftSize: number;
  readonly head: string;
  readonly foot: string;
  readonly hash: string;
  readonly page: string;
  /** The number of pages of all volumes; null if the file is the only one. */
  readonly pages: number | null;
  readonly pagesBefore: number;
  readonly cover: LaidCover | null;
  readonly lists: readonly LaidList[];
  /** The heading of a list that the template makes; the list itself if there are volumes. */
  readonly contents: string | LaidContents | null;
  /** The deepest level of headings in the contents. */
  readonly depth: number;
  readonly runs: readonly Run[];
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
/** The widths of lines in the size of their letters. */
const LINES = {
  head: 380 / 7.5,
  foot: 280 / 7.5,
  small: 482 / 7.5,
  organisation: 482 / 12,
  about: 482 / 10,
  title: 482 / 26 / 1.1,
};
/** The contents are left out if the report has so few headings. */
const FEW_HEADINGS = 3;
/** The most headings in the contents: those of a page. Deeper levels are left out where there are more. */
const MOST_HEADINGS = 48;
const DEEPEST = 3;

/** Returns the report laid out for the template, without fonts. Pure: the same report gives the same layout. */
export function layoutOf(report: Report): Layout {
  const { cover, words, title, language } = report;
  const says = speaker(report);
  const hash = contentHash(report);
  const draft = isDraft(report) ? words.draft : null;
  const runs = runsOf(readable(report.sections, { says, isWide }), says);
  const lists = listsOf(report);
  const levels = [...lists.map(() => 1), ...runs.flatMap(({ items }) => items.flatMap(levelOf))];
  const { lang, region } = writtenIn(language);

  return {
    title,
    authors: cover.organisation ? [cover.organisation] : [],
    keywords: [report.kind, hash],
    description: cover.scope,
    date: partsOf(cover.knownAt ?? cover.on),
    fonts: [],
    lang,
    region,
    rightToLeft: RIGHT_TO_LEFT.has(lang),
    draft,
    draftSize: Math.min(150, Math.floor(600 / (words.draft.length || 1))),
    head: shortened([cover.organisation, title].filter(Boolean).join(' · '), LINES.head),
    foot: breakable(shortened(draft ?? stateOf(report), 2 * LINES.foot), LINES.foot),
    hash: `SHA-256 ${hash.slice(0, 16)}`,
    page: words.page,
    pages: null,
    pagesBefore: 0,
    cover: {
      title: breakable(title, LINES.title),
      organisation: cover.organisation ? breakable(cover.organisation, LINES.organisation) : null,
      contact: cover.contact.map((line) => breakable(line, LINES.small)),
      about: cover.about.map((sentence) => breakable(sentence, LINES.about)),
      draftReason: [words.notIssued, ...(isComplete(report) ? [] : [`${words.gaps}: ${report.gaps.length}`])].join(' '),
      ...factsOf(coverFacts(report, says, hash)),
    },
    lists,
    contents: levels.length > FEW_HEADINGS ? words.contents : null,
    depth: depthOf(levels),
    runs,
  };
}

/** Returns the language and its region. A script alone says the region, too: traditional Chinese is that of Taiwan. */
function writtenIn(tag: string): Pick<Layout, 'lang' | 'region'> {
  const locale = new Intl.Locale(tag);
  const { language: lang, region = null } = locale.script ? locale.maximize() : locale;
  return { lang, region };
}

const levelOf = (item: Item) => (item.type === 'HEADING' ? [item.level] : []);

/** Returns the deepest level of headings with which the contents fit on a page. The first level is never left out. */
function depthOf(levels: readonly number[]): number {
  const fits = (depth: number) => levels.filter((level) => level <= depth).length <= MOST_HEADINGS;
  return Array.from({ length: DEEPEST - 1 }, (_, i) => DEEPEST - i).find(fits) ?? 1;
}

function listsOf({ words, gaps, acceptedGaps }: Report): LaidList[] {
  const lines = (some: readonly ReportGap[], isNamed: boolean) =>
    factsOf(gapLines(some, words, isNamed).map(({ heading, value }) => factOf(heading, String(value))));
  return [
    { heading: words.gaps, ...lines(gaps, true) },
    { heading: words.acceptedGaps, ...lines(acceptedGaps, false) },
  ].filter(({ facts }) => facts.length > 0);
}

function coverFacts(report: Report, says: Speaker, hash: string): LaidFact[] {
  const { cover, words } = report;
  const issue = isDraft(report) ? [] : issueOf(report);
  const facts: [string, Laid | undefined][] = [
    ...issue.map(({ heading, value, type }): [string, Laid] => [heading, says.value(value, type)]),
    [words.cover.scope, cover.scope],
    [words.cover.on, says.date(cover.on)],
    [words.cover.knownAt, cover.knownAt && says.instant(cover.knownAt)],
    [words.cover.position, [cover.position, cover.behind].filter(Boolean).join('\n')],
    [words.cover.answeredBy, cover.answeredBy],
    [words.cover.lawVersion, [cover.lawVersion, cover.lookedThrough].filter(Boolean).join('\n')],
    [words.cover.languages, cover.languages],
    [words.cover.template, templateOf(report).join('\n')],
    [words.contentHash, [hash.slice(0, 32), hash.slice(32)].join('\n')],
  ];
  return facts.flatMap(([heading, value]) => (value === undefined || value === '' ? [] : [factOf(heading, value)]));
}

/** The parts of an ISO date or instant in UTC. */
function partsOf(moment: string): Layout['date'] {
  const at = new Date(moment);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}

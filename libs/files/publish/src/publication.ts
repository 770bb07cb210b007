import type { Language } from '#disclosures';
import type { Report, ReportGap } from '#reports';
import { statesAnything } from './changes.js';
import { folderOf, type Page, type Version } from './model.js';
import { continued, foundBefore, type Remembered, rememberedOf } from './versions.js';

// The pages that are published, and their versions.

/** A kind of page in one language. */
export type Wanted = Pick<Page, 'kind' | 'language'>;

/** A report of a day. */
export interface Made {
  readonly report: Report;
  /** The number of records with content that nobody has approved: it is not in the report. */
  readonly leftOut: number;
}

/** The register as it is read for what is published. */
export interface Source {
  /** The kinds of pages in all their languages, in their order. */
  readonly wanted: readonly Wanted[];
  /** Returns the days from the first one to today on which the register can begin to say something else, in their order. Today is the last. */
  days(first: string): Promise<readonly string[]>;
  /** Returns the report as it was on the day; undefined if the law concerned nobody in the register. */
  made(wanted: Wanted, on: string): Promise<Made | undefined>;
}

/** A request to work out what is published. */
export interface PublishRequest {
  /** The first day with a version (ISO 8601). */
  readonly since: string;
  /** The findings of the run before. */
  readonly remembered?: Remembered;
  /** Names what the files are made by and of, apart from what was recorded. */
  readonly madeBy: string;
  /** Publishes pages although the law requires more than they say. */
  readonly withGaps?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A page that says less than the law requires today. */
export interface Withheld extends Wanted {
  readonly title: string;
  readonly gaps: readonly ReportGap[];
  /** The day of its last complete version, which stays; absent if there is none. */
  readonly stays?: string;
}

/** The pages that are published, and news for the person who publishes. */
export interface Publication {
  readonly pages: readonly Page[];
  readonly remembered: Remembered;
  readonly withheld: readonly Withheld[];
  readonly leftOut: number;
}

/** Returns what is held back, once for each kind: its gaps are the same in every language. In English, if it is written in it. */
export function onePerKind(withheld: readonly Withheld[]): readonly Withheld[] {
  const kinds = new Map<string, Withheld>();
  for (const page of withheld) if (!kinds.has(page.kind) || page.language === 'en') kinds.set(page.kind, page);
  return [...kinds.values()];
}

/**
 * Returns what is published today: for each page, a version for each day on which it began to say something else. A day on which
 * something that the law requires was missing has none: the version before it stays.
 */
export async function publicationOf(source: Source, request: PublishRequest): Promise<Publication> {
  const { since, madeBy, withGaps = false, onProgress = () => {} } = request;
  const known = request.remembered?.since === since ? request.remembered : undefined;
  const pages = new Map<string, Page>();
  for (const page of known ? foundBefore(known) : []) {
    const standing = known!.madeBy === madeBy ? page : await madeAgain(page, source);
    if (standing) pages.set(folderOf(page), standing);
  }
  const withheld: Withheld[] = [];
  let leftOut = 0;
  const days = await source.days(known?.day ?? since);
  const total = days.length * source.wanted.length;
  for (const [day, on] of days.entries()) {
    const isToday = day === days.length - 1;
    for (const [i, wanted] of source.wanted.entries()) {
      onProgress(day * source.wanted.length + i, total);
      const folder = folderOf(wanted);
      const page = pages.get(folder);
      const made = await source.made(wanted, on);
      if (isToday) leftOut = Math.max(leftOut, made?.leftOut ?? 0);
      const { title, gaps = [] } = made?.report ?? {};
      if (!made || (gaps.length === 0 && !statesAnything(made.report))) {
        if (isToday) pages.delete(folder);
      } else if (gaps.length > 0 && !withGaps) {
        if (isToday) withheld.push({ ...wanted, title: title!, gaps, stays: page?.versions.at(-1)?.on });
      } else {
        const formerOf = async (last: Version) => (await source.made(wanted, last.on))?.report;
        pages.set(folder, await continued(page, made.report, on, formerOf));
      }
    }
  }
  onProgress(total, total);
  const shown = await linked([...pages.values()], known, source);
  return { pages: shown, remembered: rememberedOf(shown, { since, day: days.at(-1)!, madeBy }), withheld, leftOut };
}

/**
 * Returns the page with its versions made again of the register at their days, and without what was forgotten since. What was
 * published once stays so, although a gap can be open there now. Undefined if no version is left.
 */
async function madeAgain(page: Page, source: Source): Promise<Page | undefined> {
  let again: Page | undefined;
  for (const { on } of page.versions) {
    const report = (await source.made(page, on))?.report;
    if (report) again = await continued(again, report, on, async (last) => last.report);
  }
  return again;
}

/** Returns the pages with every version of a kind made whose languages are not those of the run before: they link to each other. */
async function linked(pages: readonly Page[], known: Remembered | undefined, source: Source): Promise<readonly Page[]> {
  const languagesOf = (kind: string, all: readonly Wanted[] = []): readonly Language[] =>
    all.filter((page) => page.kind === kind).map(({ language }) => language);
  const isAsBefore = ({ kind }: Page) => languagesOf(kind, pages).join() === languagesOf(kind, known?.pages).join();
  const whole: Page[] = [];
  for (const page of pages) {
    if (isAsBefore(page)) whole.push(page);
    else {
      const versions: Version[] = [];
      for (const version of page.versions)
        versions.push({ ...version, report: version.report ?? (await source.made(page, version.on))?.report });
      whole.push({ ...page, versions });
    }
  }
  const order = source.wanted.map(folderOf);
  return whole.sort((a, b) => order.indexOf(folderOf(a)) - order.indexOf(folderOf(b)));
}

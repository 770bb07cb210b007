import type { Report } from '#reports';
import { changesBetween, hashOf } from './changes.js';
import type { Change, Page, Version } from './model.js';

// The versions of a page: one for each day on which it began to say something else.

/** The findings of a run, for the next one. It holds nothing that is not published, and no report. */
export interface Remembered {
  /** The first day with a version (ISO 8601). */
  readonly since: string;
  /** The last day that was looked at. It is looked at again: more can have been recorded on it. */
  readonly day: string;
  /** Names what the files were made by and of, apart from what was recorded: with another one, they are made again. */
  readonly madeBy: string;
  /** The number of persons who were forgotten by then; absent if an earlier version wrote it. */
  readonly forgotten?: string;
  readonly pages: readonly RememberedPage[];
}

type RememberedPage = Omit<Page, 'versions'> & {
  readonly versions: readonly { readonly on: string; readonly hash: string; readonly changes: readonly Change[] }[];
};

/**
 * Returns the page with a version from the day on. One of the same day is replaced.
 * @param former what the version before says; its file is made again, since it is replaced now
 */
export function withVersion(page: Page | undefined, report: Report, on: string, former?: Report): Page {
  return withSaid(page, { report, hash: hashOf(report), on }, former);
}

/** Returns the page after the day, which is the same one if it says what its newest version says. */
export async function continued(
  page: Page | undefined,
  report: Report,
  on: string,
  formerOf: (last: Version) => Promise<Report | undefined>,
): Promise<Page> {
  const hash = hashOf(report);
  if (page?.versions.at(-1)?.hash === hash) return page;
  const last = page?.versions.findLast((version) => version.on < on);
  return withSaid(page, { report, hash, on }, last && (last.report ?? (await formerOf(last))));
}

function withSaid(
  page: Page | undefined,
  { report, hash, on }: Required<Pick<Version, 'report' | 'hash' | 'on'>>,
  former: Report | undefined,
): Page {
  const earlier = (page?.versions ?? []).filter((version) => version.on < on);
  const replaced = earlier.slice(-1).map((version): Version => ({ ...version, report: former }));
  const changes = former ? changesBetween(former, report) : [];
  return {
    kind: report.kind,
    language: report.language as Page['language'],
    title: report.title,
    organisation: report.cover.organisation,
    versions: [...earlier.slice(0, -1), ...replaced, { on, hash, changes, report }],
  };
}

/** Returns the pages as an earlier run has found them: their versions of the days before the last one that it looked at. */
export function foundBefore({ pages, day }: Remembered): readonly Page[] {
  return pages
    .map((page) => ({ ...page, versions: page.versions.filter(({ on }) => on < day) }))
    .filter(({ versions }) => versions.length > 0);
}

/** Returns what the next run needs in order to make all again, and nothing of what the pages said. */
export function withoutTexts({ pages, ...rest }: Remembered, forgotten: bigint): Remembered {
  const blank = pages.map((page) => ({
    ...page,
    versions: page.versions.map(({ on, hash }) => ({ on, hash, changes: [] })),
  }));
  return { ...rest, madeBy: '', forgotten: String(forgotten), pages: blank };
}

/** Returns what the next run needs of the pages. */
export function rememberedOf(pages: readonly Page[], of: Omit<Remembered, 'pages'>): Remembered {
  return {
    ...of,
    pages: pages.map((page) => ({
      ...page,
      versions: page.versions.map(({ on, hash, changes }) => ({ on, hash, changes })),
    })),
  };
}

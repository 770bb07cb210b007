import { createHash } from 'node:crypto';
import { atomFeed, jsonFeed } from './feeds.js';
import { folderOf, type Page, pathOf, type Site, type Version } from './model.js';
import { firstPage, versionPage } from './page.js';

/** The files of what is published, by their paths. */
export interface SiteFiles {
  readonly files: ReadonlyMap<string, Buffer>;
  /** The paths of files that stand already, and stay. */
  readonly kept: readonly string[];
}

/** The kinds of pages whose rows are told to programs, too. */
const WITH_JSON_FEED: ReadonlySet<string> = new Set(['SUB_PROCESSORS']);

/** Returns the files of the site. Pure: equal content has equal bytes. */
export function filesOf(site: Site): SiteFiles {
  const texts = new Map<string, string>([['index.html', firstPage(site)]]);
  const kept: string[] = [];
  for (const page of site.pages) {
    const folder = folderOf(page);
    for (const version of page.versions) {
      const paths = [pathOf(page, version), ...(version === page.versions.at(-1) ? [`${folder}index.html`] : [])];
      if (!isMade(version)) {
        kept.push(...paths);
        continue;
      }
      const text = versionPage(site, page, version);
      for (const path of paths) texts.set(path, text);
    }
    texts.set(`${folder}feed.atom`, atomFeed(site, page));
    const report = page.versions.at(-1)!.report;
    if (!WITH_JSON_FEED.has(page.kind)) continue;
    if (report) texts.set(`${folder}feed.json`, jsonFeed(site, page, report));
    else kept.push(`${folder}feed.json`);
  }
  if (site.log) texts.set('checkpoint', site.log.checkpoint);
  texts.set('proof.json', proofOf(site));
  return { files: new Map([...texts].map(([path, text]) => [path, Buffer.from(text)])), kept };
}

function isMade<V extends Version>(version: V): version is V & Required<Pick<Version, 'report'>> {
  return version.report !== undefined;
}

/** Returns what each version says as a hash, with the log: the same words give the same hash. */
function proofOf({ pages, log }: Site): string {
  const proof = {
    format: 'regesta-published/v1',
    log: log ? { origin: log.origin, checkpoint: createHash('sha256').update(log.checkpoint).digest('hex') } : null,
    versions: pages.flatMap((page: Page) =>
      page.versions.map((version) => ({ path: pathOf(page, version), on: version.on, says: version.hash })),
    ),
  };
  return `${JSON.stringify(proof, undefined, 2)}\n`;
}

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

/** The kinds of pages with a feed for programs, too. */
const WITH_JSON_FEED: ReadonlySet<string> = new Set(['SUB_PROCESSORS']);

/** The SHA-256 of files that stand already, in hexadecimal digits, by their paths. */
type Standing = Readonly<Record<string, string>>;

/** Returns the files of the site. Pure: equal content has equal bytes. */
export function filesOf(site: Site, standing: Standing = {}): SiteFiles {
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
  const hashOf = (path: string) => {
    const text = texts.get(path);
    return text === undefined ? standing[path] : sha256(text);
  };
  texts.set('proof.json', proofOf(site, hashOf));
  return { files: new Map([...texts].map(([path, text]) => [path, Buffer.from(text)])), kept };
}

function isMade<V extends Version>(version: V): version is V & Required<Pick<Version, 'report'>> {
  return version.report !== undefined;
}

/**
 * Returns two hashes of each version, and the log if there is one. A copy is compared with the hash of the file. The register gives
 * the hash of what it says again at any time.
 */
function proofOf({ pages, log }: Site, hashOf: (path: string) => string | undefined): string {
  const proof = {
    format: 'regesta-published/v1',
    log: log ? { origin: log.origin, checkpoint: sha256(log.checkpoint) } : null,
    versions: pages.flatMap((page: Page) =>
      page.versions.map((version) => {
        const path = pathOf(page, version);
        return { path, on: version.on, file: hashOf(path), says: version.hash };
      }),
    ),
  };
  return `${JSON.stringify(proof, undefined, 2)}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

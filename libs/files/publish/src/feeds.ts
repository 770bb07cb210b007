import { createHash } from 'node:crypto';
import { asIs, type Column, markup, type Report } from '#reports';
import { formsIn } from '#say';
import { type Change, folderOf, type Page, pathOf, type Site, type Version } from './model.js';
import { filled, wordsIn } from './words.js';

// Feeds of a page: what has changed, for readers (Atom, RFC 4287) and for programs (JSON Feed 1.1).

/** The most versions in a feed. */
const MOST_ENTRIES = 30;
/** The most lines of an entry. */
const MOST_LINES = 50;

/** Returns the Atom feed of the page: an entry for each version, the newest first. */
export function atomFeed({ base = '' }: Site, page: Page): string {
  const { language, title, organisation, versions } = page;
  const up = base === '' ? '../../' : base;
  const entries = newest(versions).map((version) => {
    const lines = linesOf(page, version);
    return markup`<entry>
<title>${entryTitle(page, version)}</title>
<id>${idOf(page, version.on)}</id>
<updated>${instantOf(version)}</updated>
<link rel="alternate" type="text/html" href="${up}${pathOf(page, version)}"/>
<summary>${lines.join('\n')}</summary>
</entry>
`;
  });
  return markup`${asIs('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${title}</title>
<id>${idOf(page)}</id>
<updated>${instantOf(versions.at(-1)!)}</updated>
<author><name>${organisation ?? title}</name></author>
<link rel="self" type="application/atom+xml" href="${up}${folderOf(page)}feed.atom"/>
<link rel="alternate" type="text/html" href="${up}${folderOf(page)}index.html"/>
${entries}</feed>
`.text;
}

/** Returns the JSON feed of a page, with the rows of its current version as data (`_list`). */
export function jsonFeed({ base }: Site, page: Page, report: Report): string {
  const { language, title, versions } = page;
  const address = (path: string) => base && `${base}${path}`;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    home_page_url: address(`${folderOf(page)}index.html`),
    feed_url: address(`${folderOf(page)}feed.json`),
    authors: page.organisation === undefined ? undefined : [{ name: page.organisation }],
    _list: { on: versions.at(-1)!.on, rows: rowsOf(report) },
    items: newest(versions).map((version) => ({
      id: idOf(page, version.on),
      url: address(pathOf(page, version)),
      title: entryTitle(page, version),
      content_text: linesOf(page, version).join('\n'),
      date_published: instantOf(version),
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function rowsOf({ sections }: Report): Record<string, unknown>[] {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'TABLE');
  const stated = (row: (typeof tables)[number]['rows'][number], columns: readonly Column[]) =>
    Object.fromEntries(columns.filter(({ key }) => row[key] !== undefined).map(({ key }) => [key, row[key]]));
  return tables.flatMap(({ columns, rows }) => rows.map((row) => stated(row, columns)));
}

function newest(versions: readonly Version[]): readonly Version[] {
  return versions.slice(-MOST_ENTRIES).reverse();
}

function entryTitle({ language, title }: Page, { on }: Version): string {
  return `${title}: ${filled(wordsIn(language).since, { date: formsIn(language).date(on) })}`;
}

/** Returns what has changed, in lines. */
function linesOf({ language, versions }: Page, version: Version): string[] {
  const words = wordsIn(language);
  const { changes } = version;
  if (version === versions[0]) return [words.noEarlier];
  const more = changes.length - MOST_LINES;
  const lines = changes.slice(0, MOST_LINES).map((change) => {
    const { section, name } = change;
    return `${words[whatOf(change)]}: ${name === '' ? section : `${section}: ${name}`}`;
  });
  return more > 0 ? [...lines, filled(words.more, { count: String(more) })] : lines;
}

function whatOf({ before, after }: Change): 'added' | 'removed' | 'changed' {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** Returns the beginning of the first day, UTC: the register has days. */
function instantOf({ on }: Pick<Version, 'on'>): string {
  return `${on}T00:00:00Z`;
}

/** Returns an id that is the same wherever the page is put: a UUID of its name (RFC 9562, version 8). */
function idOf({ organisation = '', ...page }: Page, on = ''): string {
  const hex = createHash('sha256')
    .update([organisation, folderOf(page), on].join('\n'))
    .digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

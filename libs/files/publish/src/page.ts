import type { Language } from '#disclosures';
import { ContentWriter, type FrontLine, legendOf, markup, pageOf, type Report, type Written } from '#reports';
import { formsIn } from '#say';
import { type Change, folderOf, type Page, type Site, type Version } from './model.js';
import { filled, wordsIn } from './words.js';

// A page as HTML: what a report says, with its day, the other versions, what has changed, and the proof.

/** The most changes that a page tells of. */
const MOST_CHANGES = 200;
/** The way from a page up to the first file. */
const UP = '../../';

/** Returns the name of the language in itself. */
export function nameOf(language: Language): string {
  return formsIn(language).languageName(language);
}

/** Returns the page of a version. Its links are relative, so that it can be put anywhere. */
export function versionPage(site: Site, page: Page, version: Version & { readonly report: Report }): string {
  const { language, versions, title } = page;
  const { report } = version;
  const words = wordsIn(language);
  const day = formsIn(language).date;
  const at = versions.indexOf(version);
  const [former, next] = [versions[at - 1], versions[at + 1]];
  const writer = new ContentWriter(report);
  const sections = report.sections.map((section) => writer.section(section, 2));
  const changes =
    former && changesSection(writer, version.changes, filled(words.changes, { date: day(former.on) }), language);
  const history = writer.titled(2, words.versions, versionList(page, version));
  const { organisation } = report.cover;
  const replaced =
    next &&
    markup`<p class="draft"><strong>${filled(words.former, { date: day(next.on) })}</strong> <a href="./index.html">${words.current}</a></p>\n`;
  const body = markup`<header>
<nav aria-label="${words.documents}"><a href="${UP}index.html">${words.documents}</a></nav>
<h1>${report.title}</h1>
${organisation === undefined ? '' : markup`<p>${organisation}</p>\n`}<p>${filled(words.since, { date: day(version.on) })}</p>
${replaced ?? ''}${languageLinks(site, page)}</header>
${writer.contents()}
<main>
${sections}
${changes ?? ''}${history}</main>
<footer>
${writer.facts(footOf(site, version, language))}</footer>`;
  return pageOf({
    language,
    title: [title, organisation, next && filled(words.since, { date: day(version.on) })].filter(Boolean).join(' – '),
    head: feedLink(words.feed),
    body,
  });
}

function feedLink(title: string): Written {
  return markup`<link rel="alternate" type="application/atom+xml" title="${title}" href="./feed.atom"/>\n`;
}

/** Returns links to the page in its other languages. */
function languageLinks({ pages }: Site, { kind, language }: Page): Written | '' {
  const all = pages.filter((page) => page.kind === kind);
  if (all.length < 2) return '';
  const items = all.map((page) => {
    const name = nameOf(page.language);
    if (page.language === language) return markup`<li><span aria-current="page">${name}</span></li>\n`;
    return markup`<li><a href="${UP}${folderOf(page)}index.html" lang="${page.language}" hreflang="${page.language}">${name}</a></li>\n`;
  });
  return markup`<nav aria-label="${wordsIn(language).languages}">\n<ul class="row">\n${items}</ul>\n</nav>\n`;
}

/** Returns links to all versions, the newest first. */
function versionList({ versions, language }: Page, shown: Version): Written {
  const words = wordsIn(language);
  const items = versions.toReversed().map(({ on }, i) => {
    const text = `${filled(words.since, { date: formsIn(language).date(on) })}${i === 0 ? ` – ${words.current}` : ''}`;
    const href = i === 0 ? './index.html' : `./${on}.html`;
    return on === shown.on
      ? markup`<li><span aria-current="page">${text}</span></li>\n`
      : markup`<li><a href="${href}">${text}</a></li>\n`;
  });
  return markup`<ul>\n${items}</ul>\n<p><a href="./feed.atom">${words.feed}</a></p>\n`;
}

function changesSection(
  writer: ContentWriter,
  changes: readonly Change[],
  heading: string,
  language: Language,
): Written {
  const words = wordsIn(language);
  const columns = [words.place, words.before, words.after].map((text, i) => ({
    key: String(i),
    heading: text,
    type: 'TEXT' as const,
  }));
  const rows = changes.slice(0, MOST_CHANGES).map(({ section, name, before, after }) => ({
    0: name === '' ? section : `${section}: ${name}`,
    1: before ?? '–',
    2: after ?? '–',
  }));
  const more = changes.length - rows.length;
  const blocks = [
    { type: 'TABLE' as const, columns, rows, empty: '' },
    ...(more > 0 ? [{ type: 'NOTE' as const, paragraphs: [filled(words.more, { count: String(more) })] }] : []),
  ];
  return writer.section({ key: 'changes', heading, blocks }, 2);
}

function footOf(
  { log }: Site,
  { hash, report }: Version & { readonly report: Report },
  language: Language,
): FrontLine[] {
  const words = wordsIn(language);
  const { cover, words: ofReport } = report;
  const line = (heading: string, value: FrontLine['value']): FrontLine => ({ heading, type: 'TEXT', value });
  const languages = [...new Set([cover.languages, legendOf({ ...words, language })])].filter(
    (one) => one !== undefined,
  );
  const proof = filled(log ? words.withLog : words.withoutLog, { name: log?.origin ?? '', hash });
  const named = [...(cover.organisation === undefined ? [] : [cover.organisation]), ...cover.contact];
  return [
    line(ofReport.cover.organisation, named.length > 0 ? named : undefined),
    line(ofReport.cover.answeredBy, cover.answeredBy),
    line(ofReport.cover.languages, languages.length > 0 ? languages : undefined),
    line(ofReport.cover.template, cover.template.source),
    line(words.proof, proof),
  ].filter(({ value }) => value !== undefined);
}

/** Returns the first page: links to all others, by what they are. */
export function firstPage({ pages }: Site): string {
  const words = wordsIn('en');
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const items = kinds.map((kind) => {
    const links = pages
      .filter((page) => page.kind === kind)
      .map(({ language, title, versions, organisation, ...page }) => {
        const href = `./${folderOf({ ...page, language })}index.html`;
        const said = [
          organisation,
          filled(wordsIn(language).since, { date: formsIn(language).date(versions.at(-1)!.on) }),
        ]
          .filter(Boolean)
          .join(' – ');
        return markup`<li lang="${language}"><a href="${href}" hreflang="${language}">${title}</a> – ${said}</li>\n`;
      });
    return markup`<li>\n<ul class="plain">\n${links}</ul>\n</li>\n`;
  });
  const body = markup`<header>
<h1>${FIRST}</h1>
</header>
<main>
<h2>${words.documents}</h2>
${items.length === 0 ? markup`<p>${NOTHING}</p>` : markup`<ul class="plain">\n${items}</ul>`}
</main>`;
  return pageOf({ language: 'en', title: FIRST, body });
}

const FIRST = 'What we make public on personal data';
const NOTHING = 'Nothing is published at the moment.';

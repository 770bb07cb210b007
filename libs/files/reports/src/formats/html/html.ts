import { createHash } from 'node:crypto';
import { languageOf } from '#translations';
import { isDraft, type Report, type Section, type Table } from '../../model/report.js';
import { chartOf } from '../bars.js';
import type { RenderedFile } from '../file.js';
import { type FrontLine, frontOf, gapListsOf, titleOf } from '../front.js';
import { gapLines } from '../gap-groups.js';
import { mapOf } from '../map.js';
import { type Chapter, type Part, readable } from '../readable.js';
import { type Piece, speaker } from '../values.js';
import { asIs, markup, type Written } from './markup.js';
import { STYLE } from './style.js';

/** The most columns of a table. A row with more becomes a chapter, which fits on a telephone and on paper. */
const COLUMNS = 6;
/** The length of the longest bar, in units of its drawing. */
const BAR = 600;
/** The contents are left out if the page has so few headings. */
const FEW_HEADINGS = 3;
/** The content security policy of a page. It runs nothing, and loads nothing: its own style is named by its hash. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A heading of the page, for the contents. */
interface Entry {
  readonly id: string;
  readonly text: string;
}

/**
 * Returns the report as one page of HTML that can be published as it is: without scripts, and without anything of another
 * place. It is well-formed XML, too.
 */
export function htmlFile(report: Report): RenderedFile {
  return {
    bytes: Buffer.from(reportPage(report)),
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    renderer: 'regesta-html 4',
  };
}

/** The parts of a page. */
export interface PageParts {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Elements for the head, such as links to feeds. */
  readonly head?: Written | readonly Written[];
  readonly body: Written;
}

/** Returns a page with its own style. It is well-formed XML, too. */
export function pageOf({ language, title, head = [], body }: PageParts): string {
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>${title}</title>
${head}<style>${asIs(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}

function reportPage(report: Report): string {
  const { title, language, words, cover, gaps } = report;
  const writer = new ContentWriter(report);
  const sections = report.sections.map((section) => writer.section(section, 2));
  const lists = gapListsOf(report).map(({ heading, gaps: rows }) =>
    writer.titled(2, heading, writer.facts(gapLines(rows, words, false))),
  );
  const body = markup`<header>
<h1${languageIn(title)}>${title}</h1>
${isDraft(report) ? markup`<p class="draft"><strong>${words.draft}</strong> ${words.gaps}: ${String(gaps.length)}</p>` : ''}
${cover.organisation === undefined ? '' : markup`<p>${cover.organisation}</p>`}
${cover.about.map((sentence) => markup`<p${languageIn(sentence)}>${sentence}</p>\n`)}
</header>
${writer.contents()}
<main>
${sections}
${lists}
</main>
<footer>
${writer.facts(frontOf(report))}
</footer>`;
  return pageOf({ language, title: [titleOf(report), cover.organisation].filter(Boolean).join(' – '), body });
}

/** Writes the parts of a page, and remembers its headings. */
export class ContentWriter {
  private readonly entries: Entry[] = [];
  private readonly says: ReturnType<typeof speaker>;

  constructor(private readonly report: Pick<Report, 'language' | 'words'>) {
    this.says = speaker(report);
  }

  /** Returns the contents: a link to each heading of the first level. */
  contents(): Written | '' {
    const { words } = this.report;
    if (this.entries.length <= FEW_HEADINGS) return '';
    const links = this.entries.map(
      ({ id, text }) => markup`<li><a href="#${id}"${languageIn(text)}>${text}</a></li>\n`,
    );
    return markup`<nav aria-label="${words.contents}">\n<ol>\n${links}</ol>\n</nav>`;
  }

  /** Returns a section with its blocks, followed by the sections within it. */
  section(section: Section, level: number): Written {
    const isWide = ({ columns, bars }: Table) => bars === undefined && columns.length > COLUMNS;
    const chapters = readable([section], { says: this.says, isWide });
    return markup`${chapters.map((chapter) => this.chapter(chapter, level))}`;
  }

  private chapter({ heading, parts }: Chapter, level: number): Written {
    return this.titled(
      level,
      heading,
      parts.map((part) => this.part(part, heading, level + 1)),
    );
  }

  /** Returns content under its heading. */
  titled(level: number, heading: string, content: Written | readonly Written[]): Written {
    const id = `s${this.entries.length + 1}`;
    if (level > 2) return markup`<section>\n${this.heading(level, heading)}\n${content}</section>\n`;
    this.entries.push({ id, text: heading });
    return markup`<section aria-labelledby="${id}">\n<h2 id="${id}"${languageIn(heading)}>${heading}</h2>\n${content}</section>\n`;
  }

  /** Returns facts under each other. */
  facts(facts: readonly FrontLine[]): Written {
    const rows = facts.map(({ heading, type, value }) => {
      const said = this.says.value(value, type);
      return markup`<dt${languageIn(heading)}>${heading}</dt><dd>${this.paragraphs(said)}</dd>\n`;
    });
    return markup`<dl>\n${rows}</dl>\n`;
  }

  private part(part: Part, heading: string, level: number): Written {
    if (part.type === 'CHAPTER') return this.chapter(part, level);
    if (part.type === 'FACTS') return this.facts(part.facts);
    if (part.type === 'NOTE') return this.paragraphs(part.paragraphs);
    if (part.type === 'UNSTATED')
      return markup`<div class="unstated"><strong>${this.says.notStated}</strong> ${this.paragraphs(part.lines)}</div>\n`;
    return markup`${this.chart(part)}${this.table(part, heading)}`;
  }

  /** Returns the bars of a table. They are hidden from readers who listen: the table under them says the same. */
  private chart(table: Table): Written | '' {
    const chart = chartOf(table, this.says);
    if (!chart) return '';
    const bars = chart.bars.map(({ name, total, parts }) => {
      let left = 0;
      const drawn = parts.map(({ share, shade }) => {
        const [x, width] = [left, share * BAR];
        left += width;
        return markup`<rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="16" fill="${shade}"/>`;
      });
      const svg = markup`<svg viewBox="0 0 ${String(BAR)} 16" preserveAspectRatio="none">${drawn}</svg>`;
      return markup`<span>${name}</span>${svg}<span>${total}</span>\n`;
    });
    const legend = chart.legend.map(
      ({ shade, name }) =>
        markup`<span><svg viewBox="0 0 10 10"><rect width="10" height="10" fill="${shade}"/></svg> ${name}</span>\n`,
    );
    return markup`<div class="chart" aria-hidden="true">
<p class="legend">${legend}</p>
${asIs(mapOf(table) ?? '')}
<div class="bars">
${bars}</div>
</div>\n`;
  }

  private table({ columns, rows, nameColumn = columns[0]?.key }: Table, heading: string): Written {
    const head = columns.map((column) => markup`<th scope="col"${languageIn(column.heading)}>${column.heading}</th>`);
    const body = rows.map((row) => {
      const cells = columns.map(({ key, type }) => {
        const content = this.paragraphs(this.says.value(row[key], type));
        return key === nameColumn && content.text !== ''
          ? markup`<th scope="row">${content}</th>`
          : markup`<td>${content}</td>`;
      });
      return markup`<tr>${cells}</tr>\n`;
    });
    return markup`<div class="wide" role="group" aria-label="${heading}" tabindex="0">
<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>
</div>\n`;
  }

  private heading(level: number, text: string): Written {
    const tag = asIs(`h${Math.min(level, 6)}`);
    return markup`<${tag}${languageIn(text)}>${text}</${tag}>`;
  }

  private paragraphs(laid: Piece | readonly Piece[]): Written {
    const pieces = (Array.isArray(laid) ? laid : [laid]) as readonly Piece[];
    return markup`${pieces.filter((piece) => piece !== '').map((piece) => this.paragraph(piece))}`;
  }

  private paragraph(piece: Piece): Written {
    if (typeof piece !== 'string') return markup`<p><a href="${piece.url}">${piece.text}</a></p>`;
    const lines = piece.split('\n').flatMap((line, i) => (i === 0 ? [line] : [markup`<br/>`, line]));
    return markup`<p${languageIn(piece)}>${lines}</p>`;
  }
}

/** Returns the attribute for the language of a text that is in another one as a whole. */
function languageIn(text: string): Written | '' {
  const language = languageOf(text);
  return language === undefined ? '' : markup` lang="${language}"`;
}

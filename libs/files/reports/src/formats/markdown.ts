import { isDraft, type Report, type Table } from '../model/report.js';
import type { RenderedFile } from './file.js';
import { type FrontLine, frontOf, gapListsOf } from './front.js';
import { gapLines } from './gap-groups.js';
import { type Chapter, readable } from './readable.js';
import { type Piece, type Speaker, speaker } from './values.js';

/** The most columns of a table. A row with more becomes a chapter. */
const COLUMNS = 6;

/** Returns the report as one text in Markdown (CommonMark with tables), to be pasted into a page or a ticket. */
export function markdownFile(report: Report): RenderedFile {
  return {
    bytes: Buffer.from(textOf(report)),
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    renderer: 'regesta-markdown 2',
  };
}

function textOf(report: Report): string {
  const { title, words, cover, gaps, sections } = report;
  const says = speaker(report);
  const chapters = readable(sections, { says, isWide: ({ columns }) => columns.length > COLUMNS });
  const draft = isDraft(report) ? [`**${plain(words.draft)}** ${plain(`${words.gaps}: ${gaps.length}`)}`] : [];
  const organisation = cover.organisation === undefined ? [] : [plain(cover.organisation)];
  const lists = gapListsOf(report).flatMap(({ heading, gaps: rows }) => [
    `## ${plain(heading)}`,
    factsOf(gapLines(rows, words, false), says),
  ]);
  const parts = [
    `# ${plain(title)}`,
    ...draft,
    ...organisation,
    ...cover.about.map(plain),
    ...chapters.flatMap((chapter) => chapterOf(chapter, 2, says)),
    ...lists,
    '---',
    factsOf(frontOf(report), says),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function chapterOf({ heading, parts }: Chapter, level: number, says: Speaker): string[] {
  return [
    headingOf(level, heading),
    ...parts.flatMap((part) => {
      if (part.type === 'CHAPTER') return chapterOf(part, level + 1, says);
      if (part.type === 'NOTE') return part.paragraphs.map(plain);
      if (part.type === 'UNSTATED') return [`**${plain(says.notStated)}:** ${part.lines.map(plain).join('<br>')}`];
      return [part.type === 'FACTS' ? factsOf(part.facts, says) : tableOf(part, says)];
    }),
  ];
}

function headingOf(level: number, text: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${plain(text)}`;
}

/** Returns facts as a list. An entry of a value is a line of it. */
function factsOf(facts: readonly FrontLine[], says: Speaker): string {
  return facts
    .map(({ heading, type, value }) => `- **${plain(heading)}:** ${inline(says.value(value, type))}`)
    .join('\n');
}

function tableOf({ columns, rows }: Table, says: Speaker): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => plain(heading))),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map(({ key, type }) => inline(says.value(row[key], type))))),
  ].join('\n');
}

function inline(laid: Piece | readonly Piece[]): string {
  const pieces = (Array.isArray(laid) ? laid : [laid]) as readonly Piece[];
  const texts = pieces.filter((piece) => piece !== '');
  return texts.map((piece) => (typeof piece === 'string' ? plain(piece) : link(piece))).join('<br>');
}

function link({ url, text }: Exclude<Piece, string>): string {
  return `[${plain(text)}](<${url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Characters that mean something anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>|~&$]/g;
/** Beginnings of blocks at the beginning of a line: a heading, a list, a rule, a fence, an underline. */
const BEGINS = /^(\s*)(?:([#+\-=:])|(\d{1,9})([.)]))/;

/** Returns the text so that Markdown shows it as it is, in one line. Its own lines become breaks. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) =>
      line
        .trim()
        .replaceAll(ANYWHERE, '\\$&')
        .replace(BEGINS, (_, space: string, mark: string | undefined, digits: string, end: string) =>
          mark === undefined ? `${space}${digits}\\${end}` : `${space}\\${mark}`,
        ),
    )
    .join('<br>');
}

import { isDraft, type Report, type Section, type Table } from '../model/report.js';
import type { RenderedFile } from './file.js';
import { type FrontLine, frontOf, gapListsOf } from './front.js';
import { type Piece, type Speaker, speaker } from './values.js';

/** The most columns of a table. A row with more becomes a list under its name. */
const COLUMNS = 6;

/** Returns the report as one text in Markdown (CommonMark with tables), to be pasted into a page or a ticket. */
export function markdownFile(report: Report): RenderedFile {
  return {
    bytes: Buffer.from(textOf(report)),
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    renderer: 'regesta-markdown 1',
  };
}

function textOf(report: Report): string {
  const { title, words, cover, gaps, sections } = report;
  const says = speaker(report);
  const draft = isDraft(report) ? [`**${plain(words.draft)}** ${plain(`${words.gaps}: ${gaps.length}`)}`] : [];
  const organisation = cover.organisation === undefined ? [] : [plain(cover.organisation)];
  const lists = gapListsOf(report).flatMap(({ heading, gaps: rows }) => [
    `## ${plain(heading)}`,
    factsOf(
      rows.map(({ article, message }) => ({ heading: article, type: 'TEXT', value: message })),
      says,
    ),
  ]);
  const parts = [
    `# ${plain(title)}`,
    ...draft,
    ...organisation,
    ...sections.flatMap((section) => sectionOf(section, 2, says)),
    ...lists,
    '---',
    factsOf(frontOf(report), says),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionOf({ heading, blocks, sections = [] }: Section, level: number, says: Speaker): string[] {
  return [
    headingOf(level, heading),
    ...blocks.flatMap((block) => {
      if (block.type === 'FACTS') return [factsOf(block.facts, says)];
      if (block.type === 'NOTE') return block.paragraphs.map(plain);
      if (block.rows.length === 0) return [plain(block.empty)];
      return block.columns.length > COLUMNS ? listsOf(block, level + 1, says) : [tableOf(block, says)];
    }),
    ...sections.flatMap((inner) => sectionOf(inner, level + 1, says)),
  ];
}

function headingOf(level: number, text: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${plain(text)}`;
}

/** Returns facts as a list. An entry of a value is a line of it. */
function factsOf(facts: readonly FrontLine[], says: Speaker): string {
  return facts
    .map(({ heading, type, value }) => `- **${plain(heading)}:** ${inline(says.value(value, type)) || '–'}`)
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

/** Returns the rows as lists, each under its name, which is said once. What is not stated is left out. */
function listsOf({ columns, rows, nameColumn = columns[0]?.key }: Table, level: number, says: Speaker): string[] {
  return rows.flatMap((row, i) => {
    const name = nameColumn === undefined ? undefined : row[nameColumn];
    const isNamed = typeof name === 'string' && name !== '';
    const facts = columns.flatMap(({ key, heading, type }) =>
      row[key] === undefined || (isNamed && key === nameColumn) ? [] : [{ heading, type, value: row[key] }],
    );
    return [headingOf(level, isNamed ? name : String(i + 1)), factsOf(facts, says)];
  });
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

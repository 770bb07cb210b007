import type { Archive } from './archive.js';
import { Budget } from './sheet-builder.js';
import { MOST, UnreadableSpreadsheet, type Workbook } from './workbook.js';
import { readComments, readThreads } from './xlsx-comments.js';
import { readSharedStrings, readStyles } from './xlsx-parts.js';
import { type Book, readSheet } from './xlsx-sheet.js';
import { type Attributes, readXml } from './xml.js';

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** Reads a workbook of Office Open XML (ECMA-376, transitional or strict). */
export async function readXlsx(archive: Archive): Promise<Workbook> {
  const budget = new Budget();
  const main = (await relationships(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (!main) throw new UnreadableSpreadsheet('NO_SPREADSHEET', 'The archive holds no workbook.');
  const parts = await relationships(archive, main, budget);
  const partOf = (type: string) => parts.find((part) => part.type === type && archive.has(part.target))?.target;
  const { sheets, system } = await contents(archive, main);
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const book: Book = {
    system,
    strings: strings ? await readSharedStrings(archive.read(strings)) : [],
    meanings: styles ? await readStyles(archive.read(styles)) : [],
    budget,
  };
  const byId = new Map(parts.map((part) => [part.id, part]));
  const read = [];
  const commented = new Set<string>();
  for (const { name, id, isHidden } of sheets) {
    const part = byId.get(id);
    if (part?.type !== 'worksheet') continue; // a chart or a dialog
    const { comments, from } = await commentsOn(archive, part.target);
    for (const target of from) commented.add(target);
    read.push(await readSheet(archive.read(part.target), name, isHidden, book, comments));
  }
  if (archive.names().some((name) => /vbaProject\.bin$/i.test(name))) budget.ignored.add('MACROS');
  if (archive.names().some((name) => /^xl\/comments/i.test(name) && !commented.has(name)))
    budget.ignored.add('COMMENTS');
  return { format: 'XLSX', sheets: read, ignored: [...budget.ignored] };
}

/** Returns the comments on the cells of a sheet by their addresses, and the parts that they are from. */
async function commentsOn(archive: Archive, sheet: string) {
  const comments = new Map<string, string>();
  const from: string[] = [];
  const parts = (await relationships(archive, sheet)).filter(({ target }) => archive.has(target));
  for (const [type, readPart] of [
    ['comments', readComments],
    ['threadedComment', readThreads],
  ] as const)
    for (const { target } of parts.filter((part) => part.type === type)) {
      from.push(target);
      for (const [cell, text] of await readPart(archive.read(target))) comments.set(cell, text);
    }
  return { comments, from };
}

interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

async function contents(archive: Archive, main: string): Promise<{ sheets: ListedSheet[]; system: 1900 | 1904 }> {
  const sheets: ListedSheet[] = [];
  let system: 1900 | 1904 = 1900;
  await readXml(archive.read(main), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes.get('date1904'))) system = 1904;
      if (name === 'sheet') sheets.push(listed(attributes));
      if (sheets.length > MOST.sheets)
        throw new UnreadableSpreadsheet('TOO_LARGE', `The file has more than ${MOST.sheets} sheets. Split it.`);
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, system };
}

function listed(attributes: Attributes): ListedSheet {
  const isHidden = (attributes.get('state') ?? 'visible') !== 'visible';
  return { name: attributes.get('name') ?? '', id: attributes.get('id') ?? '', isHidden };
}

/** Returns the relationships of a part by id. Those that lead out of the file are noted and never followed. */
async function relationships(
  archive: Archive,
  part: string,
  budget?: Budget,
): Promise<(Relationship & { readonly id: string })[]> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found: (Relationship & { readonly id: string })[] = [];
  if (!archive.has(name)) return found;
  await readXml(archive.read(name), {
    open: (element, attributes) => {
      if (element !== 'Relationship') return;
      const type = (attributes.get('Type') ?? '').split('/').at(-1)!;
      if (type === 'externalLink' || attributes.get('TargetMode') === 'External')
        return void budget?.ignored.add('EXTERNAL_LINKS');
      found.push({
        id: attributes.get('Id') ?? '',
        type,
        target: within(part.slice(0, slash), attributes.get('Target') ?? ''),
      });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

/** Returns the name of an entry of the archive. A path that leads out of it names no entry. */
function within(folder: string, target: string): string {
  return new URL(target, `archive:///${folder}`).pathname.slice(1);
}

/** Returns true for the ways in which XML Schema writes it. */
function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

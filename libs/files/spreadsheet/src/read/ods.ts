import type { Archive } from './archive.js';
import { CellText, cellOf } from './ods-cell.js';
import { Budget, SheetBuilder } from './sheet-builder.js';
import { type Cell, MOST, type Sheet, UnreadableSpreadsheet, type Workbook } from './workbook.js';
import { breathing } from './xlsx-parts.js';
import { type Attributes, readXml } from './xml.js';

/** Elements with cells or text that are not content of the sheet. */
const SKIPPED = new Set(['tracked-changes', 'shapes', 'frame', 'custom-shape', 'dde-links', 'forms']);

/** Reads a spreadsheet of OpenDocument (ISO/IEC 26300). */
export async function readOds(archive: Archive): Promise<Workbook> {
  if (archive.has('META-INF/manifest.xml')) await mustBeOpen(archive);
  const budget = new Budget();
  const reader = new OdsReader(budget);
  await readXml(breathing(archive.read('content.xml')), reader);
  if (archive.names().some((name) => /^(?:Basic|Scripts)\//.test(name))) budget.ignored.add('MACROS');
  return { format: 'ODS', sheets: reader.sheets, ignored: [...budget.ignored] };
}

async function mustBeOpen(archive: Archive): Promise<void> {
  await readXml(archive.read('META-INF/manifest.xml'), {
    open: (name) => {
      if (name === 'encryption-data')
        throw new UnreadableSpreadsheet('LOCKED', 'The file is protected by a password. Save it without one.');
    },
    close: () => {},
    text: () => {},
  });
}

/** Handles the events of content.xml. */
class OdsReader {
  readonly sheets: Sheet[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private skipped = 0;
  private sheet: SheetBuilder | undefined;
  private depth = 0;
  private row = 0;
  private rowRepeats = 1;
  private column = 0;
  private cells: { readonly column: number; readonly cell: Cell }[] = [];
  private cell: Attributes | undefined;
  private readonly content = new CellText();
  /** The text of a comment that is open. */
  private comment: CellText | undefined;
  private comments: { readonly column: number; readonly text: string }[] = [];

  constructor(private readonly budget: Budget) {}

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || SKIPPED.has(name)) {
      if (name === 'annotation') this.budget.ignored.add('COMMENTS');
      this.skipped += 1;
    } else if (this.comment) this.comment.open(name, attributes);
    else if (name === 'annotation' && this.cell) this.comment = new CellText();
    else if (name === 'style') this.style = attributes.get('name') ?? '';
    else if (name === 'table-properties' && attributes.get('display') === 'false') this.hiddenStyles.add(this.style);
    else if (name === 'table-source' || name === 'cell-range-source') this.budget.ignored.add('EXTERNAL_LINKS');
    else if (name === 'table') this.openTable(attributes);
    else if (name === 'table-row') {
      this.rowRepeats = countOf(attributes.get('number-rows-repeated'));
      this.column = 0;
      this.cells = [];
      this.comments = [];
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.cell = attributes;
    else if (this.cell) this.content.open(name, attributes);
  }

  text(piece: string): void {
    if (this.cell && this.skipped === 0) (this.comment ?? this.content).addText(piece);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 'annotation' && this.comment) {
      this.comments.push({ column: this.column, text: this.comment.take() });
      this.comment = undefined;
    } else if (this.comment) this.comment.close(name);
    else if (name === 'table') this.closeTable();
    else if (name === 'table-row') this.closeRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell(name);
    else if (this.cell) this.content.close(name);
  }

  private openTable(attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > 1) throw new UnreadableSpreadsheet('FORBIDDEN_CONTENT', 'A table within a cell is not read.');
    if (this.sheets.length === MOST.sheets)
      throw new UnreadableSpreadsheet('TOO_LARGE', `The file has more than ${MOST.sheets} sheets. Split it.`);
    const isHidden = this.hiddenStyles.has(attributes.get('style-name') ?? '');
    this.sheet = new SheetBuilder(attributes.get('name') ?? '', isHidden, this.budget);
    this.row = 0;
  }

  private closeTable(): void {
    this.depth -= 1;
    if (this.sheet) this.sheets.push(this.sheet.build());
    this.sheet = undefined;
  }

  private closeRow(): void {
    const repeats = this.cells.length === 0 ? 0 : this.rowRepeats; // an empty row costs nothing
    for (let i = 0; i < repeats; i += 1)
      for (const { column, cell } of this.cells) this.sheet?.set(this.row + i, column, cell);
    for (const { column, text } of this.comments) this.sheet?.comment(this.row, column, text);
    this.row += this.rowRepeats;
  }

  private closeCell(name: string): void {
    const attributes = this.cell!;
    const repeats = countOf(attributes.get('number-columns-repeated'));
    const text = this.content.take();
    const cell = name === 'covered-table-cell' ? undefined : cellOf(attributes, text);
    if (cell) {
      for (let i = 0; i < repeats && i <= MOST.columns; i += 1) this.cells.push({ column: this.column + i, cell });
      const [right, bottom] = [attributes.get('number-columns-spanned'), attributes.get('number-rows-spanned')];
      if ((right ?? '1') !== '1' || (bottom ?? '1') !== '1')
        this.sheet?.merge({
          top: this.row,
          left: this.column,
          bottom: this.row + countOf(bottom) - 1,
          right: this.column + countOf(right) - 1,
        });
    }
    this.column += repeats;
    this.cell = undefined;
  }
}

function countOf(text: string | undefined): number {
  const count = Number(text ?? 1);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new UnreadableSpreadsheet('DAMAGED', `A place is repeated ${text} times. Save the file again.`);
}

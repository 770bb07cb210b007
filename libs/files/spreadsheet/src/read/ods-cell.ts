import type { Cell } from './workbook.js';
import type { Attributes } from './xml.js';

/** Collects the text of a cell: its paragraphs, a line each. Spaces beyond the first are elements in OpenDocument. */
export class CellText {
  private lines: string[] = [];
  private depth = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'p' || name === 'h') {
      this.depth += 1;
      this.lines.push('');
    } else if (name === 's') this.add(' '.repeat(Math.min(Number(attributes.get('c') ?? 1) || 1, 1000)));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
  }

  add(piece: string): void {
    if (this.depth > 0) this.lines[this.lines.length - 1] += piece;
  }

  /** Adds text of the document, in which white space in a row is one space (OpenDocument part 3, 6.1.2). */
  addText(piece: string): void {
    this.add(piece.replace(/[ \t\r\n]+/g, ' '));
  }

  close(name: string): void {
    if (name === 'p' || name === 'h') this.depth -= 1;
  }

  /** Returns the text so far, and begins again. */
  take(): string {
    const text = this.lines.join('\n');
    this.lines = [];
    this.depth = 0;
    return text;
  }
}

/** Returns the value of a cell by its type (OpenDocument part 3, 19.387); undefined if it is empty. */
export function cellOf(attributes: Attributes, text: string): Cell | undefined {
  const made = attributes.has('formula') ? ({ isFormula: true } as const) : {};
  const type = attributes.get('value-type');
  const number = attributes.get('value');
  if (attributes.get('value-type') === 'error' || /^(?:#[A-Z/0]+[!?]?|Err:\d+)$/.test(text))
    return { type: 'ERROR', text, ...made };
  if (type === 'date') return { type: 'DATE', text: dateOf(attributes.get('date-value') ?? text), ...made };
  if (type === 'time') return { type: 'DURATION', text: durationOf(attributes.get('time-value') ?? text), ...made };
  if (type === 'boolean') return { type: 'BOOLEAN', text: attributes.get('boolean-value') ?? text, ...made };
  if (number !== undefined && Number.isFinite(Number(number)))
    return { type: 'NUMBER', text: String(Number(number)), ...made };
  const string = attributes.get('string-value') ?? text;
  if (string !== '') return { type: 'TEXT', text: string, ...made };
  return made.isFormula && type === undefined ? { type: 'NO_VALUE', text: '', isFormula: true } : undefined;
}

function dateOf(value: string): string {
  return value.replace(/T00:00:00(?:\.0+)?$/, '').replace(/\.\d+$/, '');
}

/** Returns a duration without its parts that are zero: `PT01H30M00S` becomes `PT1H30M`. */
function durationOf(value: string): string {
  const short = value.replace(/(^|[PTHMSD])0+(?=\d)/g, '$1').replace(/(?<=[PTHMD])0(?:\.0+)?[HMSD]/g, '');
  return short.replace(/,\d+S$|\.\d+S$/, 'S').replace(/T$/, '') === 'P' ? 'PT0S' : short;
}

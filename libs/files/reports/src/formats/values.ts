import { linkOf } from '#pages';
import { formsIn } from '#say';
import type { Report, Value, ValueType } from '../model/report.js';

/** A text, or an address with the text that is shown for it. */
export type Piece = string | { readonly url: string; readonly text: string };

/** A value laid out: a piece, or one for each paragraph. */
export type Laid = Piece | readonly Piece[];

/** Returns the text of a piece. */
export const textOf = (piece: Piece) => (typeof piece === 'string' ? piece : piece.text);

/** A heading in bold, its value, and if it may break over pages. */
export type LaidFact = readonly [heading: string, value: Laid, tall: boolean];

/** Texts of the values of a report, in its language. */
export interface Speaker {
  value(value: Value, type: ValueType): Laid;
  date(date: string): string;
  instant(instant: string): string;
  /** The word before what is not stated. */
  readonly notStated: string;
  /** The heading of what several records have in common. */
  readonly forAll: string;
  /** Says that a text is the same as in the row with the number. */
  sameAs(row: number): string;
}

/** Returns the writer of values for the language of the report. It uses neither the locale nor the zone of the process. */
export function speaker({ language, words }: Pick<Report, 'language' | 'words'>): Speaker {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });

  const date = formsIn(language).date;
  const instant = formsIn(language).instant;

  const piece = (value: string | number | boolean, type: ValueType): Piece => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return number.format(value);
    if (type === 'DATE') return date(value);
    return type === 'LINK' && linkOf(value) !== undefined ? { url: value, text: value } : value;
  };

  const value = (value: Value, type: ValueType): Laid => {
    if (value === undefined || value === null || (typeof value === 'object' && value.length === 0)) return '';
    return typeof value === 'object' ? value.map((entry) => piece(entry, type)) : piece(value, type);
  };

  const sameAs = (row: number) => words.sameAs.replace('{row}', String(row));
  return { value, date, instant, sameAs, notStated: words.notStated, forAll: words.forAll };
}

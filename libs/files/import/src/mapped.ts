import type { MappedField } from './data/fields.js';
import type { DayOrder } from './dates.js';
import type { Format } from './reading.js';

/** Lists of words that a mapping can correct. */
export const CORRECTABLE = [
  'legalBases',
  'specialConditions',
  'specialCategories',
  'countries',
  'safeguards',
  'recipients',
  'states',
  'rows',
  'roles',
  'retention',
  'vendors',
  'names',
] as const;
/** A list of words. */
export type Correctable = (typeof CORRECTABLE)[number];

/** A column of a table, and how it is read. */
export interface MappedColumn {
  readonly heading: string;
  readonly field: MappedField;
  /** The meaning of a yes in the column, where the heading names the value. */
  readonly value?: string;
  /** The text between the items of a list. Without it, lines, semicolons and commas divide them. */
  readonly dividedBy?: string;
  /** True for a proposal that is a guess. It is not written. */
  readonly isGuessed?: true;
  /** The likely meaning of an UNANSWERED column. It is not written. */
  readonly guess?: MappedField;
}

/** The way of reading a workbook. All of it is proposed, and can be corrected. */
export interface Mapping {
  readonly format: Format;
  /** The sheet of a table. */
  readonly sheet?: string;
  /** The row of the headings, from 1. */
  readonly headingRow?: number;
  readonly columns: readonly MappedColumn[];
  readonly values: readonly { readonly list: Correctable; readonly text: string; readonly value: string }[];
  /** The law of the grounds of transfers. */
  readonly law: 'EU' | 'UK';
  readonly days?: DayOrder;
}

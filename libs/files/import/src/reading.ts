import { keysOf } from '#kernel';
import type { Meaning } from './data/fields.js';
import type { InventoryField } from './data/inventory.js';
import { NOTES as TEXTS } from './data/notes.js';

/**
 * Forms of files that are recognised by their headings or fields. INVENTORY is a list of systems or vendors, and TABLE any other
 * sheet with one activity a row.
 */
export const FORMATS = [
  ...['REGESTA', 'CNIL', 'ICO', 'CISO_ASSISTANT', 'DASTRA', 'MADIS', 'ONETRUST', 'ONETRUST_ASSETS'],
  ...['ONETRUST_VENDORS', 'SERVICENOW', 'INVENTORY', 'FIDES', 'DPV', 'TABLE'],
] as const;
/** A form of file. */
export type Format = (typeof FORMATS)[number];

/** The meaning of a column or of a row of a form: that of a heading, or one of its parts. */
export type Field =
  | Meaning
  | InventoryField
  /** To the description, with the heading. */
  | 'DESCRIPTION'
  /** A question on its heading: to the description, until it is answered. */
  | 'UNANSWERED'
  /** Left out, as the mapping says. */
  | 'NOTHING'
  | 'purpose.description'
  | 'dataCategory.description'
  | 'dataCategory.special'
  | 'dataSubject.detail'
  | 'recipient.kind'
  | 'securityMeasure.detail'
  | 'officer'
  | 'officerCompany'
  | 'representative'
  | 'party.address'
  | 'party.country'
  | 'party.email'
  | 'party.phone'
  | 'transfer.importer'
  | 'transfer.document';

/** The place of a cell. */
export interface Place {
  readonly sheet: string;
  /** Its address, such as `B12`. */
  readonly cell: string;
}

/** A cell that says something of an activity. */
export interface Statement extends Place {
  readonly heading: string;
  readonly field: Field;
  readonly text: string;
  /** NO_ANSWER: neither yes nor no, where the heading names a value. */
  readonly type: 'TEXT' | 'DATE' | 'NO_VALUE' | 'ERROR' | 'NO_ANSWER';
  /** The text of the cell, if `text` is a part of it or its meaning. */
  readonly shown?: string;
  /** True for one item of a list that the mapping divides. It is taken whole. */
  readonly isItem?: true;
  /** The row of a list that the cell is a part of, such as a transfer with its country and its safeguard. */
  readonly row?: string;
  /** The rows of the sheet that it is merged over, if it is. */
  readonly lines?: readonly string[];
  /** True if its first row belongs to another activity, which reports it. */
  readonly isCopy?: true;
}

/** All that a workbook says of one activity. */
export interface Draft {
  readonly statements: readonly Statement[];
  /** The text that says that the activity has ended: a status, or the heading of its block. */
  readonly retired?: string;
  /** The days on which an activity that has ended began and ended (ISO 8601). Without it, such an activity is asked about. */
  readonly lasted?: Lasted;
  /** The correction of the mapping that takes it as it seems to be meant. */
  readonly proposal?: string;
  /** True if nobody knows what the text means: its status is no known one. */
  readonly isUnclear?: true;
  /** True if the mapping says that it has ended, but not when. */
  readonly isAnswered?: true;
}

/** The activities of a workbook, and its other cells. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Cells that belong to none of them. */
  readonly outside: readonly CellReport[];
  /** The places of headings, labels and links between sheets. */
  readonly labels: readonly Place[];
}

/** The days on which an activity began and ended (ISO 8601). */
export interface Lasted {
  readonly from: string;
  readonly to: string;
}

/** The fate of a cell. */
export const OUTCOMES = [
  'ASKED',
  'NOT_UNDERSTOOD',
  'NOT_READ',
  'DESCRIPTION',
  'LEFT_OUT',
  'TEXT',
  'VALUE',
  'HEADING',
] as const;
/**
 * VALUE: a code, a date, a country. TEXT: the text of a field. DESCRIPTION: no field has the meaning, so the text is in the
 * description. NOT_UNDERSTOOD: not all of the text is known as a value, so it stays a text: in the description, or in a
 * retention rule.
 * ASKED: the row is left out until somebody says how it is meant. NOT_READ: it is outside of what is read. HEADING: it says what
 * other cells mean.
 */
export type Outcome = (typeof OUTCOMES)[number];

/** Notes on a cell. */
export const NOTES = keysOf(TEXTS);
/** A note on a cell. */
export type Note = (typeof NOTES)[number];

/** The fate of a cell. */
export interface CellReport extends Place {
  readonly heading: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly field: Field;
  /** The key of the activity. */
  readonly activity?: string;
  /** The value that it became. Of a question: the text that leads to it. */
  readonly became?: string;
  readonly note?: Note;
  /** The entry of `values` in the mapping that answers a question as it seems to be meant, in YAML. */
  readonly proposal?: string;
}

/** A sheet, and whether it was read. */
export interface SheetReport {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isRead: boolean;
  readonly rows: number;
}

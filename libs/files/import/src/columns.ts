import { withoutUnseen } from '#kernel';
import type { Workbook } from '#spreadsheet';
import type { MappedField } from './data/fields.js';
import { AROUND_BASES, AROUND_SAFEGUARDS } from './data/fillers.js';
import { LEGAL_BASES, SAFEGUARDS } from './data/values.js';
import { dateOf } from './dates.js';
import { bare, guessOf, MEANINGS } from './headings.js';
import type { Mapping } from './mapping.js';
import { retentionOf } from './retention.js';
import { fieldsOf, tableIn } from './tables.js';
import { listOf, oneLine, saysNothing } from './text.js';
import { countryOf, wholeOf } from './values.js';

/** A column of a table, with what helps a person to say what it means. */
export interface ColumnReport {
  readonly heading: string;
  readonly field: MappedField;
  /** True if the field is a guess: by a part of the heading, or by what a product is thought to mean. */
  readonly isGuessed: boolean;
  /** Other fields that it could be, the likeliest first. */
  readonly candidates: readonly MappedField[];
  /** Different texts of its first cells. */
  readonly examples: readonly string[];
}

const MOST = { candidates: 3, examples: 3, example: 80 };

/** Returns the columns of a table as they are read. Other forms have none. */
export function columnsIn(workbook: Workbook, mapping: Mapping): ColumnReport[] {
  if (mapping.columns.length === 0) return [];
  const { sheet, head, headings } = tableIn(workbook, mapping);
  const rows = sheet.rows.slice(head.last + 1);
  return fieldsOf(headings, mapping).flatMap((column, at) => {
    if (!column) return [];
    const { heading, field, isGuessed = false } = column;
    const texts = new Set<string>();
    for (const { cells } of rows) {
      const cell = cells[at];
      if (cell && !cell.isMerged && !saysNothing(cell.text)) texts.add(oneLine(withoutUnseen(cell.text, true)));
      if (texts.size === MOST.examples) break;
    }
    const examples = [...texts].map((text) => (text.length > MOST.example ? `${text.slice(0, MOST.example)}…` : text));
    const guess = field === 'UNANSWERED' ? guessOf(head.headings[at]!, mapping.format) : undefined;
    const likely = [...new Set([...(guess ? [guess] : []), ...candidatesOf(heading, [...texts])])];
    const candidates = likely.filter((candidate) => candidate !== field).slice(0, MOST.candidates);
    return [{ heading, field, isGuessed, candidates, examples }];
  });
}

/** Fields that are recognised by the texts of their cells, also where no word of the heading is known. */
const BY_TEXT: readonly (readonly [MappedField, (text: string) => boolean])[] = [
  ['legalBasis', (text) => wholeOf(text, LEGAL_BASES, AROUND_BASES).codes.length > 0],
  ['country', (text) => listOf(text).every((name) => countryOf(name) !== undefined)],
  ['safeguard', (text) => wholeOf(text, SAFEGUARDS, AROUND_SAFEGUARDS.EU).codes.length > 0],
  ['retention', (text) => retentionOf(text) !== undefined],
  ['created', (text) => dateOf(text, 'DAY_FIRST') !== undefined],
  ['owner', (text) => /^\S+@\S+\.\S+$/.test(text)],
];

/** Returns the fields that a column could be, by its texts and by likeness of its heading to known ones, the likeliest first. */
function candidatesOf(heading: string, texts: readonly string[]): readonly MappedField[] {
  const byText = BY_TEXT.filter(([, isIt]) => texts.length > 0 && texts.every(isIt)).map(([field]) => field);
  const likeness = new Map<MappedField, number>();
  const pairs = pairsOf(bare(heading));
  for (const [words, meaning] of WORDS)
    likeness.set(meaning, Math.max(likeness.get(meaning) ?? 0, sharedBy(pairs, words)));
  const alike = [...likeness].filter(([, share]) => share >= LEAST_LIKENESS).sort(([, a], [, b]) => b - a);
  return [...byText, ...alike.map(([meaning]) => meaning)];
}

const LEAST_LIKENESS = 0.45;

/** Returns the pairs of neighbouring signs in a text. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}

const WORDS = [...MEANINGS].map(([words, meaning]) => [pairsOf(words), meaning] as const);

/** Returns the share of pairs that two texts have in common (Dice's coefficient): 1 for the same, 0 for nothing. */
function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}

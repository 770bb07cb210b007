import type { Row, Sheet } from '#spreadsheet';
import { AROUND_STATES } from './data/fillers.js';
import { STATES } from './data/values.js';
import { lineOf } from './draft-reader.js';
import type { CellReport, Draft, Statement } from './reading.js';
import { codesOf, wholeOf } from './values.js';

// An activity that has ended is no live one, and a sheet may name it in many ways. So a word of it anywhere leads to a question, and
// the question is answered by a correction of the mapping: the text means ACTIVE.

type Corrections = ReadonlyMap<string, string>;

const saysRetired = (text: string, corrections: Corrections) => codesOf(text, STATES, corrections).includes('RETIRED');

/**
 * Returns an activity as it is: one that has ended if a status says so. Rows with another status are an activity of the same
 * name that goes on, with the rows that have none.
 */
export function byState(statements: readonly Statement[], corrections: Corrections): readonly Draft[] {
  const states = statements.filter(({ field }) => field === 'status');
  const ended = states.filter(({ text }) => saysRetired(text, corrections));
  const [first] = ended;
  if (!first) return [{ statements }];
  const lines = new Set(ended.map(lineOf));
  const isEnded = (cell: Statement) => lines.has(lineOf(cell));
  if (states.every(isEnded)) return [{ statements, retired: first.text }];
  const others = statements.filter((cell) => !isEnded(cell));
  return [{ statements: others }, { statements: statements.filter(isEnded), retired: first.text }];
}

/** A block of rows of a sheet. */
interface Block {
  /** Its heading. */
  readonly text: string;
  readonly isRetired: boolean;
  readonly isMerged: boolean;
}

/** Returns the block that a sheet is by its name. */
export function blockOfSheet({ name }: Sheet, corrections: Corrections): Block {
  const { codes } = wholeOf(name, STATES, AROUND_STATES, corrections);
  return { text: name, isRetired: codes.includes('RETIRED'), isMerged: false };
}

/**
 * Returns the block that a row begins: it has one text alone, which names a state. After a merged heading, any merged one begins
 * another block.
 */
export function blockOf({ cells }: Row, before: Block, corrections: Corrections): Block | undefined {
  const [first, ...others] = cells.filter((cell) => cell !== undefined);
  if (!first || first.isMerged || others.some(({ isMerged }) => !isMerged)) return undefined;
  const { text } = first;
  const isMerged = others.length > 0;
  if (saysRetired(text, corrections)) return { text, isRetired: true, isMerged };
  const isOther = before.isRetired && before.isMerged && isMerged;
  const isState = wholeOf(text, STATES, AROUND_STATES, corrections).codes.length > 0;
  return isOther || isState ? { text, isRetired: false, isMerged } : undefined;
}

/** Returns the reports of an activity that has ended: a question at its title, and nothing of it is taken. */
export function askedAbout({ statements, retired }: Draft): CellReport[] {
  const title = statements.find(({ field }) => field === 'title') ?? statements[0];
  return statements.map((cell) => {
    const { sheet, cell: place, heading, text, field } = cell;
    const outcome =
      cell === title ? ({ outcome: 'ASKED', became: retired } as const) : ({ outcome: 'LEFT_OUT' } as const);
    return { sheet, cell: place, heading, text, field, ...outcome, note: 'RETIRED' };
  });
}

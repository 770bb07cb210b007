import type { Row, Sheet } from '#spreadsheet';
import { AROUND_STATES } from './data/fillers.js';
import { STATES } from './data/states.js';
import { type DayOrder, dateOf } from './dates.js';
import { spanOf } from './draft-reader.js';
import type { CellReport, Draft, Statement } from './reading.js';
import { asked, correction } from './rows.js';
import { lastDayIn, saysEnded, stateIn } from './states.js';
import { folded, saysNothing } from './text.js';
import { wholeOf } from './values.js';

// A correction of the mapping answers it: the text means ACTIVE, or RETIRED with the days if the sheet has none.

type Corrections = ReadonlyMap<string, string>;

/** The order of days in a sheet, and what the mapping says of states. */
export interface Dated {
  readonly corrections: Corrections;
  readonly order?: DayOrder;
  readonly today: string;
}

const ENDED = /^RETIRED(?: (?:(\d{4}-\d\d-\d\d)\/)?(\d{4}-\d\d-\d\d))?$/;

/** Returns the answer that a text means an activity that has ended, with the days that it gives. */
function answerOn(
  text: string,
  corrections: Corrections,
): { readonly from?: string; readonly to?: string } | undefined {
  const [whole, from, to] = ENDED.exec(corrections.get(folded(text)) ?? '') ?? [];
  return whole === undefined ? undefined : { ...(from && { from }), ...(to && { to }) };
}

const saysRetired = (text: string, corrections: Corrections) => stateIn(text, corrections) === 'RETIRED';

/** Fields whose text can say that the activity has ended, besides its status: what names it, or its block. */
const NAMES: readonly Statement['field'][] = ['title', 'reference', 'department'];

/** Returns the cell of a name that says that the activity has ended. Without a title, its purpose is its name. */
function endedByName(statements: readonly Statement[], { corrections }: Dated): Statement | undefined {
  const isTitled = statements.some(({ field }) => field === 'title');
  const names = isTitled ? NAMES : [...NAMES, 'purpose' as const];
  return statements.find(({ field, text }) => {
    const answer = corrections.get(folded(text));
    return names.includes(field) && (answer === undefined ? saysEnded(text) : answer.startsWith('RETIRED'));
  });
}

/**
 * Returns an activity as it is: one that has ended if a status or the day of its end says so. Rows with another status are an
 * activity of the same name that goes on, with the rows that have none.
 */
export function byState(statements: readonly Statement[], dated: Dated): readonly Draft[] {
  const states = statements.filter(({ field, text }) => field === 'status' && !saysNothing(text));
  const ended = states.filter(({ text }) => stateIn(text, dated.corrections) !== 'ACTIVE');
  const [first] = ended;
  const named = endedByName(statements, dated);
  if (named) return [retired(statements, named.text, dated)];
  if (!first) {
    const end = cellOf(statements, 'ended', dated);
    const isOver = end !== undefined && end.day <= dated.today;
    return [isOver && !isActive(end.text, dated) ? retired(statements, end.text, dated) : { statements }];
  }
  const lines = new Set(ended.flatMap(spanOf));
  const isEnded = (cell: Statement) => spanOf(cell).every((line) => lines.has(line));
  if (states.every(isEnded)) return [retired(statements, first.text, dated)];
  const others = statements.filter((cell) => !isEnded(cell));
  return [{ statements: others }, retired(statements.filter(isEnded), first.text, dated)];
}

const isActive = (text: string, { corrections }: Dated) => corrections.get(folded(text)) === 'ACTIVE';

/** Returns an activity that has ended. With the days of its beginning and end, the answer to the question takes it. */
export function retired(statements: readonly Statement[], text: string, dated: Dated): Draft {
  const answer = answerOn(text, dated.corrections);
  const stated = cellOf(statements, 'ended', dated)?.day;
  const from = answer?.from ?? cellOf(statements, 'created', dated)?.day;
  const to = answer?.to ?? stated ?? lastDayIn(text, dated.order);
  const isKnown = from !== undefined && to !== undefined && from < to;
  const isUnclear =
    answer === undefined && !saysRetired(text, dated.corrections) && !saysEnded(text) && stated === undefined;
  if (answer && isKnown) return { statements, retired: text, lasted: { from, to } };
  if (answer) return { statements, retired: text, isAnswered: true };
  const hasEnd = to !== undefined && (from === undefined || from < to) && !isUnclear;
  const proposal = hasEnd ? correction('states', text, stated === undefined ? `RETIRED ${to}` : 'RETIRED') : undefined;
  return { statements, retired: text, ...(proposal !== undefined && { proposal }), ...(isUnclear && { isUnclear }) };
}

/** Returns the day in the first cell of the field, if it is one. */
function cellOf(statements: readonly Statement[], field: 'created' | 'ended', { order }: Dated) {
  const cell = statements.find((statement) => statement.field === field);
  const day = cell && (cell.type === 'DATE' ? cell.text.slice(0, 10) : dateOf(cell.text, order));
  return day === undefined ? undefined : { text: cell!.text, day };
}

/** A block of rows of a sheet. */
export class Block {
  private constructor(
    /** Its heading. */
    readonly text: string,
    readonly isRetired: boolean,
    readonly isMerged: boolean,
  ) {}

  /** Returns the block that a sheet is by its name. */
  static ofSheet({ name }: Sheet, corrections: Corrections): Block {
    const answer = corrections.get(folded(name));
    return new Block(name, answer === undefined ? saysEnded(name) : answer.startsWith('RETIRED'), false);
  }

  /**
   * Returns the block that a row begins: it has one text alone, which names a state. One that says no more than that activities have
   * ended can have a remark. After a merged heading, any merged one begins another block.
   */
  next({ cells }: Row, corrections: Corrections): Block | undefined {
    const [first, ...others] = cells.filter((cell) => cell !== undefined);
    if (!first || first.isMerged || others.some(({ isBelow }) => isBelow)) return undefined;
    const { text } = first;
    const isMerged = others.some((cell) => cell.isMerged);
    const remarks = others.filter((cell) => !cell.isMerged).length;
    if (remarks === 0 && saysRetired(text, corrections)) return new Block(text, true, isMerged);
    const { codes } = wholeOf(text, STATES, AROUND_STATES, corrections);
    if (remarks === 1 && codes.includes('RETIRED')) return new Block(text, true, isMerged);
    if (remarks > 0) return undefined;
    const isOther = this.isRetired && this.isMerged && isMerged;
    return isOther || codes.length > 0 ? new Block(text, false, isMerged) : undefined;
  }
}

/** Returns the reports of an activity that has ended: a question at its title, and nothing of it is taken. */
export function askedAbout({ statements, retired: became, proposal, isAnswered, isUnclear }: Draft): CellReport[] {
  const own = statements.filter(({ isCopy }) => !isCopy);
  const title = own.find(({ field }) => field === 'title') ?? own[0];
  return asked(own, { note: isAnswered ? 'ENDED_WHEN' : isUnclear ? 'STATUS' : 'RETIRED', became, proposal }, title);
}

import { columnName } from '#spreadsheet';
import { placeOf } from './places.js';
import type { CellReport, Outcome } from './reading.js';

/** A report on a cell, or on a range of cells such as `B2:D9` that all have the same fate. */
export interface RangeReport extends CellReport {
  /** The number of its cells. */
  readonly count: number;
}

/** Fates of cells that are listed as ranges: nothing of each of them is to be answered or compared. */
const FOLDED = new Set<Outcome>(['NOT_READ', 'HEADING']);

interface Run {
  readonly first: CellReport;
  readonly texts: string[];
  readonly left: number;
  right: number;
  readonly top: number;
  bottom: number;
  count: number;
}

/**
 * Folds cells that are not read, and headings, into ranges. A range has cells next to each other, and rows below each other with the
 * same columns. The report has each cell by itself.
 * @param most the number of entries after which the rest is left out
 */
export function inRanges(cells: readonly CellReport[], most = Number.POSITIVE_INFINITY): RangeReport[] {
  const folded: (RangeReport | Run)[] = [];
  let latest: Run | undefined;
  let above: Run | undefined;
  const isOfRun = (run: Run | undefined, { sheet, outcome, note }: CellReport) =>
    run?.first.sheet === sheet && run.first.outcome === outcome && run.first.note === note;
  const closeRow = () => {
    if (latest && above && isOfRun(above, latest.first) && isBelow(above, latest)) {
      above.bottom = latest.bottom;
      above.count += latest.count;
      above.texts.push(...latest.texts);
      folded.pop();
    } else above = latest;
    latest = undefined;
  };
  for (const cell of cells) {
    if (folded.length > most) break;
    if (!FOLDED.has(cell.outcome) || cell.heading !== '' || cell.became || cell.note === 'COMMENT') {
      closeRow();
      above = undefined;
      folded.push({ ...cell, count: 1 });
      continue;
    }
    const { column, row } = placeOf(cell);
    if (latest && isOfRun(latest, cell) && latest.bottom === row && latest.right + 1 === column) {
      latest.right = column;
      latest.count += 1;
      latest.texts.push(cell.text);
      continue;
    }
    closeRow();
    latest = { first: cell, texts: [cell.text], left: column, right: column, top: row, bottom: row, count: 1 };
    folded.push(latest);
  }
  closeRow();
  return folded.slice(0, most).map((entry) => ('first' in entry ? reportOn(entry) : entry));
}

const isBelow = (above: Run, below: Run) =>
  above.bottom + 1 === below.top && above.left === below.left && above.right === below.right;

function reportOn({ first, texts, left, right, top, bottom, count }: Run): RangeReport {
  const [from, to] = [`${columnName(left)}${top}`, `${columnName(right)}${bottom}`];
  return { ...first, cell: from === to ? from : `${from}:${to}`, text: texts.join(' · '), count };
}

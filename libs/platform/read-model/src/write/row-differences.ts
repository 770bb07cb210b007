import { areSame, type RowLines, type RowsOfThing, rowLines } from './row-lines.js';

/** Returns in words the first row that is not as expected; undefined if all are. */
export function firstDifference(expected: RowsOfThing, stored: RowsOfThing): string | undefined {
  if (areSame(expected, stored)) return undefined;
  const [wanted, found] = [linesIn(rowLines(expected)), linesIn(rowLines(stored))];
  if (wanted.length === found.length && wanted.every((line, i) => line === found[i])) return undefined;
  const [known, there] = [new Set(wanted), new Set(found)];
  const missing = wanted.find((line) => !there.has(line));
  const added = found.find((line) => !known.has(line));
  if (missing && added) return `${nameOf(missing)} is not what its events say`;
  if (missing) return `${nameOf(missing)} is missing`;
  return added ? `${nameOf(added)} is there without an event` : 'a row is there twice, or only once of two';
}

function linesIn({ present, rest }: RowLines): string[] {
  return [...present, ...rest];
}

const NAMES: Readonly<Record<string, string>> = {
  content: 'its content',
  index: 'what lists and searches know of it',
  life: 'when it exists',
  review: 'its review',
  thing: 'its newest date',
};

function nameOf(line: string): string {
  const { row, view, from, to }: Record<string, string> = JSON.parse(line);
  const place = from === undefined ? '' : ` from ${from} to ${to}${view === 'CURRENT' ? '' : ` (${view})`}`;
  return `${NAMES[row!]}${place}`;
}

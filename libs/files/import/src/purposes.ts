import { keyFrom } from '#naming';
import { namesOf, type Row, type Rows } from './activity-rows.js';
import { basesIn, type StatedBases } from './bases.js';
import { AROUND_CONDITIONS } from './data/fillers.js';
import { SPECIAL_CONDITIONS } from './data/values.js';
import { type DraftReader, type RowOf, spanOf } from './draft-reader.js';
import type { Statement } from './reading.js';
import { folded, linesOf } from './text.js';
import { answerOf, wholeOf } from './values.js';

const all = (rows: readonly RowOf[], field: Statement['field']) => rows.flatMap((row) => row.get(field) ?? []);

/** Returns the purposes with their legal bases. Keys follow the order, so a changed text changes a purpose. */
export function purposesOf(reader: DraftReader, title: string, dataSubjects: Rows): Rows {
  const stated = reader.lines(
    ['purpose'],
    'purpose.description',
    'legalBasis',
    'specialCondition',
    'legitimateInterest',
  );
  if (stated.length === 0) return undefined;
  const of = basesOfLines(reader, dataSubjects ?? []);
  const isNamed = (line: readonly RowOf[]) => line.some((row) => row.has('purpose'));
  const groups = stated.filter(isNamed).map((line) => ({ line, descriptions: purposesIn(reader, line) }));
  const general = stated.filter((line) => !isNamed(line)).flat();
  const names = new Set(groups.flatMap(({ descriptions }) => descriptions).map(folded));
  const bases = of(general, names.size);
  const rows = new Map<string, { readonly description: string; readonly legalBases: Basis[] }>();
  for (const { line, descriptions } of groups) {
    const legalBases = of(line, descriptions.length);
    for (const description of descriptions) {
      const row = rows.get(folded(description)) ?? { description, legalBases: [] };
      row.legalBases.push(...legalBases);
      rows.set(folded(description), row);
    }
  }
  if (rows.size === 0) rows.set('', { description: title, legalBases: [] });
  return [...rows.values()].map(({ description, legalBases }, i) => ({
    ...{ key: i === 0 ? 'purpose' : `purpose-${i + 1}`, description },
    legalBases: oneOfEach([...legalBases, ...bases]),
  }));
}

function purposesIn(reader: DraftReader, line: readonly RowOf[]): string[] {
  return line.flatMap((row) => {
    const [purpose, more] = [row.get('purpose'), row.get('purpose.description')];
    if (!purpose) return [];
    for (const statement of [purpose, more]) if (statement) reader.report(statement, 'TEXT');
    return (purpose.isItem ? [purpose.text] : linesOf(purpose.text)).map((text) =>
      more ? `${text}: ${more.text.trim()}` : text,
    );
  });
}

type Basis = Record<string, unknown> & { readonly basis: string };
const oneOfEach = (bases: readonly Basis[]) => [
  ...new Map(bases.map((basis) => [JSON.stringify(basis), basis])).values(),
];

/**
 * Returns a function for the legal bases of lines. Several bases are not divided among several purposes: nothing says how. If each
 * line that names data subjects has a basis, it is the basis of these.
 */
function basesOfLines(reader: DraftReader, dataSubjects: readonly Row[]) {
  const { legalBases, specialConditions } = reader.corrections;
  const names = new Map(dataSubjects.map(({ key, name }) => [folded(String(name)), key]));
  const named = new Map<string, Statement[]>();
  for (const cell of reader.of('dataSubject'))
    for (const line of spanOf(cell)) named.set(line, [...(named.get(line) ?? []), cell]);
  const based = new Set(reader.of('legalBasis').flatMap(spanOf));
  const isPaired = named.size > 1 && [...named.keys()].every((line) => based.has(line));
  const limitOf = (statement: Statement) => {
    const here = isPaired ? spanOf(statement).flatMap((line) => named.get(line) ?? []) : [];
    const keys = new Set(here.flatMap(namesOf).map((name) => names.get(folded(name)) ?? keyFrom(name)));
    return keys.size > 0 && keys.size < dataSubjects.length ? { dataSubjects: [...keys] } : {};
  };
  const conditionsIn = (text: string) => wholeOf(text, SPECIAL_CONDITIONS, AROUND_CONDITIONS, specialConditions);
  return (rows: readonly RowOf[], purposes: number): Basis[] => {
    const cells = new Map<string, StatedBases>();
    const stated = all(rows, 'legalBasis');
    for (const { text } of stated) cells.set(text, basesIn(text, names, legalBases));
    const codes = reader.codes(stated, (text) => cells.get(text)!, purposes > 1 ? 1 : undefined);
    const conditions = all(rows, 'specialCondition');
    const [condition] = reader.codes(conditions, conditionsIn, 1);
    if (condition && codes.length === 0)
      for (const statement of conditions) reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_BASIS');
    const interests = all(rows, 'legitimateInterest').filter(({ text }) => answerOf(text) !== 'NO');
    const isInterest = codes.includes('LEGITIMATE_INTERESTS');
    for (const statement of interests) if (isInterest) reader.report(statement, 'TEXT');
    const bases =
      codes.length === 0
        ? []
        : stated.flatMap((cell) => cells.get(cell.text)!.bases.map((basis) => ({ ...basis, limit: limitOf(cell) })));
    return bases.map(({ limit, ...basis }) => ({
      ...limit,
      ...basis,
      ...(condition !== undefined && { specialCondition: condition }),
      ...(basis.basis === 'LEGITIMATE_INTERESTS' &&
        interests.length > 0 && { interest: interests.map(({ text }) => text.trim()).join('; ') }),
    }));
  };
}

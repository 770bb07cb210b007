import type { Column, Fact, Facts, Note, Section, Table, Value } from '../model/report.js';
import { type ReadSection, SEVERAL, withSharedFacts } from './shared-facts.js';
import { type Speaker, textOf } from './values.js';

// The sections as people read them: what nobody stated is said once, and a row that is too wide for a page is a chapter.

/** A part of a chapter. */
export type Part = Facts | Note | Table | Unstated | Chapter;

/** Names of what is not stated: those of the chapter on a line, and a line for each chapter that was in it. */
export interface Unstated {
  readonly type: 'UNSTATED';
  readonly lines: readonly string[];
}

/** A heading, and what is under it. */
export interface Chapter {
  readonly type: 'CHAPTER';
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** The words of a format, and what it can hold. */
export interface Reader {
  readonly says: Pick<Speaker, 'value' | 'forAll'>;
  /** Returns true if the rows of the table become chapters. Columns that nobody filled are out already. */
  isWide(table: Table): boolean;
}

const BETWEEN = ' · ';

/**
 * Returns the sections as chapters. No stated value is lost: it is a fact, a cell, the heading of its row, or said once for
 * all rows. What is not stated is named by its heading, in one line for all sections that follow each other in another.
 */
export function readable(sections: readonly Section[], reader: Reader): Chapter[] {
  return withSharedFacts(sections, reader.says.forAll).map((section) => {
    const { parts, open } = contentOf(section, reader);
    return chapter(section.heading, [...parts, ...unsaid(open)]);
  });
}

const chapter = (heading: string, parts: readonly Part[]): Chapter => ({ type: 'CHAPTER', heading, parts });

/** Something that is not stated, and in which inner section. */
interface Open {
  readonly heading: string;
  readonly in?: string;
}

/** The parts of a section, and what is not stated in it. */
interface Content {
  readonly parts: readonly Part[];
  readonly open: readonly Open[];
}

/** Returns the content of a section. What its last inner sections leave open is left to it. */
function contentOf({ blocks, sections = [] }: ReadSection, reader: Reader): Content {
  const own = blocks.map((block): Content => {
    if (block.type === 'NOTE') return { parts: [block], open: [] };
    return block.type === 'FACTS' ? factsOf(block.facts) : tableOf(block, reader);
  });
  const parts = own.flatMap((content) => content.parts);
  let open = own.flatMap(({ open: left }) => left);
  for (const section of withSharedFacts(sections, reader.says.forAll)) {
    const inner = contentOf(section, reader);
    if (section.sections?.length) {
      parts.push(...unsaid(open), chapter(section.heading, [...inner.parts, ...unsaid(inner.open)]));
      open = [];
    } else if (inner.parts.length === 0 && !section.isReduced) open.push({ heading: section.heading });
    else {
      if (inner.parts.length > 0) parts.push(chapter(section.heading, inner.parts));
      open.push(...inner.open.map((one) => ({ in: section.heading, ...one })));
    }
  }
  return { parts, open };
}

/** Returns the stated facts, and the headings of the others. */
function factsOf(facts: readonly Fact[]): Content {
  const stated = facts.filter(({ value }) => isStated(value));
  return {
    parts: stated.length > 0 ? [{ type: 'FACTS', facts: stated }] : [],
    open: facts.filter((fact) => !stated.includes(fact)).map(({ heading }) => ({ heading })),
  };
}

function unsaid(open: readonly Open[]): Unstated[] {
  if (open.length === 0) return [];
  const bySection = Map.groupBy(open, (one) => one.in);
  const lineOf = (name: string | undefined) => {
    const headings = bySection.get(name)?.map(({ heading }) => heading);
    return headings === undefined ? [] : [[name, headings.join(BETWEEN)].filter(Boolean).join(': ')];
  };
  return [{ type: 'UNSTATED', lines: [...new Set([undefined, ...bySection.keys()])].flatMap(lineOf) }];
}

function tableOf(table: Table, reader: Reader): Content {
  const { columns, rows, empty, isForm, across } = table;
  if (rows.length === 0) return { parts: empty === '' ? [] : [{ type: 'NOTE', paragraphs: [empty] }], open: [] };
  if (across) return { parts: [table], open: [] };
  const name = nameIn(table);
  const others = columns.filter((column) => column !== name);
  const filled = others.filter(({ key }) => rows.some((row) => isStated(row[key])));
  const answered = isForm ? rows.filter((row) => filled.some(({ key }) => isStated(row[key]))) : rows;
  const shown = { ...table, columns: columns.filter((one) => one === name || filled.includes(one)), rows: answered };
  if (reader.isWide(shown)) return { parts: chaptersOf({ ...shown, columns }, name, reader), open: [] };
  const unfilled = answered.length > 0 ? others.filter((one) => !filled.includes(one)) : [];
  return {
    parts: answered.length > 0 ? [shown] : [],
    open: [
      ...unfilled.map(({ heading }) => ({ heading })),
      ...rows.filter((row) => !answered.includes(row)).map((row) => ({ heading: saidIn(row, name, reader) })),
    ],
  };
}

/** Returns a chapter for each row under its name, after one with what is equal in all of them. */
function chaptersOf({ columns, rows }: Table, name: Column, reader: Reader): Part[] {
  const [first, ...rest] = rows;
  const others = columns.filter((column) => column !== name);
  const isEqual = ({ key }: Column) => rest.every((row) => JSON.stringify(row[key]) === JSON.stringify(first![key]));
  const shared = rows.length < SEVERAL ? [] : others.filter(isEqual);
  const own = others.filter((column) => !shared.includes(column));
  const of = (row: Table['rows'][number], chosen: readonly Column[]) => {
    const { parts, open } = factsOf(chosen.map(({ key, heading, type }) => ({ key, heading, type, value: row[key] })));
    return [...parts, ...unsaid(open)];
  };
  const headings = [...new Set([columns[0]!, name])];
  const headingOf = (row: Table['rows'][number]) =>
    headings
      .map((column) => saidIn(row, column, reader))
      .filter((text) => text !== '')
      .join(' ');
  return [
    ...(shared.length > 0 ? [chapter(reader.says.forAll, of(first!, shared))] : []),
    ...rows.map((row, i) => chapter(headingOf(row) || String(i + 1), of(row, own))),
  ];
}

function nameIn({ columns, nameColumn }: Table): Column {
  return columns.find(({ key }) => key === nameColumn) ?? columns[0]!;
}

const saidIn = (row: Table['rows'][number], { key, type }: Column, { says }: Reader) =>
  [says.value(row[key], type)].flat().map(textOf).join(BETWEEN);

const isStated = (value: Value) => [value ?? ''].flat().some((entry) => entry !== '');

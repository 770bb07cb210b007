import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Fact,
  kindOf,
  type Report,
  type Section,
  speaker,
  type Table,
  type Value,
  type ValueType,
} from '#reports';
import type { Change } from './model.js';

/** Returns the SHA-256 of what the report says to the public, in hexadecimal digits: the same on each day on which it says the same. */
export function hashOf(report: Report): string {
  const { title, sections, cover } = saidBy(report);
  const { organisation, contact, answeredBy } = cover;
  return createHash('sha256')
    .update(canonicalJson({ title, sections, organisation, contact, answeredBy }))
    .digest('hex');
}

/** Returns the report with the year alone of dates that every day moves: a page on the last twelve months is another one each year. */
function saidBy(report: Report): Report {
  const moving = kindOf(report.kind).movingFacts;
  if (!moving) return report;
  const factOf = (fact: Fact): Fact =>
    moving.includes(fact.key) ? { ...fact, type: 'TEXT', value: String(fact.value).slice(0, 4) } : fact;
  const of = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === 'FACTS' ? { ...block, facts: block.facts.map(factOf) } : block,
    ),
    sections: section.sections?.map(of),
  });
  return { ...report, sections: report.sections.map(of) };
}

/** Returns true if the report states anything: a table without rows and a fact without a value do not. */
export function statesAnything({ sections }: Pick<Report, 'sections'>): boolean {
  return allOf(sections).some(({ blocks }) =>
    blocks.some((block) => {
      if (block.type === 'TABLE') return block.rows.length > 0;
      return block.type === 'FACTS' && block.facts.some(({ value }) => value !== undefined);
    }),
  );
}

/** Returns what a reader finds otherwise in the later report than in the earlier one, in the order of the later one. */
export function changesBetween(earlier: Report, later: Report): Change[] {
  const [before, after] = [placesIn(saidBy(earlier)), placesIn(saidBy(later))];
  const places = [...after.keys(), ...[...before.keys()].filter((place) => !after.has(place))];
  const changes = places.flatMap((place) => differences(before.get(place) ?? [], after.get(place) ?? []));
  return changes.length > 0 ? changes : differences(coverOf(earlier), coverOf(later));
}

/** A statement of a report, as one text. */
interface Statement {
  readonly section: string;
  readonly name: string;
  readonly text: string;
}

/** Returns the differences between the statements of a place. Those that are the same on both sides are none, in any order. */
function differences(before: readonly Statement[], after: readonly Statement[]): Change[] {
  const [were, are] = [missingIn(after, before), missingIn(before, after)];
  return Array.from({ length: Math.max(were.length, are.length) }, (_, i): Change => {
    const [was, is] = [were[i], are[i]];
    const { section, name } = (is ?? was)!;
    return { section, name, ...(was && { before: was.text }), ...(is && { after: is.text }) };
  });
}

/** Returns the statements that the others do not have. */
function missingIn(others: readonly Statement[], statements: readonly Statement[]): Statement[] {
  const left = others.map(({ text }) => text);
  return statements.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Returns the statements of the report by their places: rows by their names, facts by their keys, paragraphs and headings by their sections. */
function placesIn(report: Report): Map<string, Statement[]> {
  const places = new Map<string, Statement[]>();
  const textOf = texts(report);
  const add = (place: string, statement: Statement) => {
    if (statement.text !== '') places.set(place, [...(places.get(place) ?? []), statement]);
  };
  for (const { key, heading: section, blocks } of allOf(report.sections)) {
    add(`${key}#`, { section, name: '', text: section });
    for (const block of blocks) {
      if (block.type === 'NOTE') add(`${key}:`, { section, name: '', text: block.paragraphs.join('\n') });
      else if (block.type === 'FACTS')
        for (const { key: fact, heading, type, value } of block.facts)
          add(`${key}:${fact}`, { section, name: heading, text: textOf(value, type) });
      else
        for (const row of block.rows) {
          const name = nameOf(row, block);
          add(`${key}|${name}`, { section, name, text: rowText(row, block, textOf) });
        }
    }
  }
  return places;
}

/** Returns the title, the company and the person who answers. Most documents say the last two in a section, too. */
function coverOf({ title, cover: { organisation, contact, answeredBy = [] }, words }: Report): Statement[] {
  const lines = [organisation ?? '', ...contact].join('\n');
  return [
    { section: title, name: '', text: title },
    { section: title, name: words.cover.organisation, text: lines },
    { section: title, name: words.cover.answeredBy, text: answeredBy.join('\n') },
  ];
}

type TextOf = (value: Value, type: ValueType) => string;

function texts(report: Report): TextOf {
  const says = speaker(report);
  return (value, type) =>
    [says.value(value, type)]
      .flat()
      .map((piece) => (typeof piece === 'string' ? piece : piece.text))
      .join('\n');
}

function nameOf(row: Table['rows'][number], { columns, nameColumn = columns[0]?.key }: Table): string {
  return String((nameColumn === undefined ? undefined : row[nameColumn]) ?? '');
}

function rowText(row: Table['rows'][number], table: Table, textOf: TextOf): string {
  const { columns, nameColumn = columns[0]?.key } = table;
  const cells = columns
    .filter(({ key }) => key !== nameColumn)
    .map(({ key, heading, type }) => [heading, textOf(row[key], type)] as const)
    .filter(([, text]) => text !== '');
  return cells.map(([heading, text]) => `${heading}: ${text}`).join('\n') || nameOf(row, table);
}

function allOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allOf(section.sections ?? [])]);
}

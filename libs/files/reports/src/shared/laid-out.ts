import { columnsIn, type Disclosure, type Language, type SectionColumn } from '#disclosures';
import { membersOf } from '#kernel';
import { destinationName } from '#law';
import type { Block, Column, Fact, Section, Value, ValueType } from '../model/report.js';
import { NOTHING_WORDS } from '../words/nothing.words.js';
import type { SectionLayout } from './layout.js';

/** The headings of a document, and its language. */
interface Words {
  readonly headings: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** Returns the sections of a document by its layout. Pure. */
export function laidOut(document: Disclosure, layout: readonly SectionLayout[], language: Language): Section[] {
  const headings = new Map(document.headings.map(({ key, text }) => [key, text]));
  return layout.flatMap((section) => sectionOf(section, document, { headings, language }));
}

function sectionOf(layout: SectionLayout, of: unknown, words: Words): Section[] {
  const { key, heading = key, facts = [], table, note = [], optional } = layout;
  const fields = columnsIn('FILE', facts).map((field) => factOf(field, of, key, words));
  const paragraphs = note.flatMap((path) => textsOf(at(of, path)));
  const rows = table ? listOf(at(of, table.rows)) : [];
  const isStated = [...paragraphs, ...rows].length > 0 || fields.some(({ value }) => value !== undefined);
  if (optional && !isStated) return [];
  const empty = NOTHING_WORDS[words.language].stated;
  const blocks: Block[] = [
    ...(facts.length > 0 ? [{ type: 'FACTS', facts: fields } as const] : []),
    ...(table ? [tableOf(table, rows, key, words)] : []),
    ...(paragraphs.length > 0 || (facts.length === 0 && !table)
      ? [{ type: 'NOTE', paragraphs: paragraphs.length > 0 ? paragraphs : [empty] } as const]
      : []),
  ];
  return [{ key, heading: words.headings.get(heading) ?? heading, blocks }];
}

function tableOf(
  { columns: laid, name: named }: NonNullable<SectionLayout['table']>,
  rows: readonly unknown[],
  section: string,
  words: Words,
): Block {
  const columns = columnsIn('FILE', laid);
  const nameColumn = named ?? columns.find(({ name }) => name === 'title')?.name;
  return {
    type: 'TABLE',
    columns: columns.map((field): Column => {
      const { name: key, width, article } = field;
      return {
        key,
        heading: headingOf(field, section, words),
        type: typeOf(field),
        ...(width !== undefined && { width }),
        ...(article !== undefined && { article }),
      };
    }),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((field) => [field.name, valueIn(field, row, words.language)])),
    ),
    ...(nameColumn !== undefined && { nameColumn }),
    empty: NOTHING_WORDS[words.language].stated,
  };
}

function factOf(field: SectionColumn, of: unknown, section: string, words: Words): Fact {
  const value = valueIn(field, of, words.language);
  return { key: field.name, heading: headingOf(field, section, words), type: typeOf(field), value };
}

function headingOf({ name, heading = name }: SectionColumn, section: string, { headings }: Words): string {
  return headings.get(`${section}.${heading}`) ?? headings.get(heading) ?? heading;
}

function typeOf({ as, type }: SectionColumn): ValueType {
  return type ?? (as === 'STATED' ? 'YES_NO' : 'TEXT');
}

function valueIn(field: SectionColumn, of: unknown, language: Language): Value {
  const value = at(of, field.field ?? field.name);
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return shown(field, value, language);
  const texts = value.flatMap((item) => {
    const one = shown(field, item, language);
    return one === undefined ? [] : [Array.isArray(one) ? one.join(', ') : String(one)];
  });
  if (texts.length === 0) return undefined;
  if (field.inline) return texts.join('; ');
  return field.as === 'COUNTRY' ? texts.join(', ') : texts;
}

/** The state of what nobody has approved. */
const MARK: SectionColumn = { name: 'mark' };

function shown({ as, names, parts }: SectionColumn, value: unknown, language: Language): Value {
  if (as === 'STATED') return value === 'YES' ? true : value === 'NO' ? false : undefined;
  if (as === 'COUNTRY') return destinationName(String(value), language);
  if (names) return names[String(value)] ?? String(value);
  if (!parts) return value as Value;
  // A transfer that nobody has approved says so after its parts: it is the draft, and none of them.
  const texts = [...columnsIn('FILE', parts), MARK].flatMap((part) => {
    const text = valueIn(part, value, language);
    return text === undefined ? [] : [Array.isArray(text) ? text.join(', ') : String(text)];
  });
  return texts.length > 0 ? texts.join(' – ') : undefined;
}

function textsOf(value: unknown): string[] {
  return listOf(value).map(String);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function at(of: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => membersOf(value)[name], of);
}

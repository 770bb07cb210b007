import type { Disclosure, Language } from '#disclosures';
import { membersOf } from '#kernel';
import { destinationName } from '#law';
import type { Block, Column, Fact, Section, Value, ValueType } from '../model/report.js';
import { NOTHING_STATED } from '../words/nothing.words.js';
import type { FieldLayout, SectionLayout } from './layout.js';

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
  const { key, heading = key, facts = [], table, note, sections = [], optional } = layout;
  const fields = facts.map((field) => factOf(field, of, key, words));
  const paragraphs = listOf(note).flatMap((path) => textsOf(at(of, path as string)));
  const rows = table ? listOf(at(of, table.rows)) : [];
  const inner = sections.flatMap((section) => sectionOf(section, of, words));
  const isStated = [...paragraphs, ...rows, ...inner].length > 0 || fields.some(({ value }) => value !== undefined);
  if (optional && !isStated) return [];
  const empty = NOTHING_STATED[words.language];
  const blocks: Block[] = [
    ...(facts.length > 0 ? [{ type: 'FACTS', facts: fields } as const] : []),
    ...(table ? [tableOf(table.columns, rows, key, words)] : []),
    ...(note !== undefined && (paragraphs.length > 0 || (facts.length === 0 && !table))
      ? [{ type: 'NOTE', paragraphs: paragraphs.length > 0 ? paragraphs : [empty] } as const]
      : []),
  ];
  return [
    { key, heading: words.headings.get(heading) ?? heading, blocks, ...(inner.length > 0 && { sections: inner }) },
  ];
}

function tableOf(columns: readonly FieldLayout[], rows: readonly unknown[], section: string, words: Words): Block {
  return {
    type: 'TABLE',
    columns: columns.map((field): Column => {
      const { key, width, article } = field;
      return {
        key,
        heading: headingOf(field, section, words),
        type: typeOf(field),
        ...(width !== undefined && { width }),
        ...(article !== undefined && { article }),
      };
    }),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((field) => [field.key, valueIn(field, row, words.language)])),
    ),
    ...(columns.some(({ key }) => key === 'title') && { nameColumn: 'title' }),
    empty: NOTHING_STATED[words.language],
  };
}

function factOf(field: FieldLayout, of: unknown, section: string, words: Words): Fact {
  const value = valueIn(field, of, words.language);
  return { key: field.key, heading: headingOf(field, section, words), type: typeOf(field), value };
}

function headingOf({ key, heading = key }: FieldLayout, section: string, { headings }: Words): string {
  return headings.get(`${section}.${heading}`) ?? headings.get(heading) ?? heading;
}

function typeOf({ as, type }: FieldLayout): ValueType {
  return type ?? (as === 'STATED' ? 'YES_NO' : 'TEXT');
}

function valueIn(field: FieldLayout, of: unknown, language: Language): Value {
  const value = at(of, field.path ?? field.key);
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return shown(field, value, language);
  const texts = value.flatMap((item) => {
    const one = shown(field, item, language);
    return one === undefined ? [] : [Array.isArray(one) ? one.join(', ') : String(one)];
  });
  if (texts.length === 0) return undefined;
  return field.as === 'COUNTRY' ? texts.join(', ') : texts;
}

function shown({ as, names, parts }: FieldLayout, value: unknown, language: Language): Value {
  if (as === 'STATED') return value === 'YES' ? true : value === 'NO' ? false : undefined;
  if (as === 'COUNTRY') return destinationName(String(value), language);
  if (names) return names[String(value)] ?? String(value);
  if (!parts) return value as Value;
  const texts = parts.flatMap((part) => {
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

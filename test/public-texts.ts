import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { buildSchema, isEnumType, isObjectType } from 'graphql';
import { ANYONE, Callers } from '#kernel';
import { kindOf, REPORT_KINDS, type Report, ReportMaker, type Section } from '#reports';

// What the register has for itself, and no reader of a document: keys, ids, codes, names of fields, words of its parts.

const ROOT = join(import.meta.dirname, '..');
const types = Object.values(buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8')).getTypeMap());
const codes = types.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []));
const fields = types.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));

/** Codes that are names in the trade, too. */
const NAMES = new Set(['CISO_ASSISTANT', 'JSON', 'GDPR', 'IDTA', 'DPIA', 'FRIA', 'SCC', 'BCR']);
const OWN = new Set([
  ...codes.filter((code) => /^[A-Z][A-Z_]{3,}$/.test(code) && !NAMES.has(code)),
  ...fields.filter((field) => /^[a-z]+[A-Z]/.test(field)),
]);
const ID = /\b[a-z][A-Za-z]+-[0-9a-f]{8}-[0-9a-f]{4}/;
/** Words of the register's parts, as its own phrases in each language would have them. */
const PARTS = /\b[Oo]verride\b|재정의|프로필|プロファイル|โปรไฟล์|\bthe profiles? (?:of )?[A-Z]{2}/;
const ADDRESS = /https?:\S+|\S+@\S+/g;

/** Returns the keys of things, and the names of statements, in the files of an example. A word of a title is one that people write. */
function keysOf(example: string): string[] {
  const folder = join(ROOT, 'examples', example);
  const text = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const named = [...text.matchAll(/\b(?:key|item|of|id): ["']?([A-Za-z0-9-]+)["']?/g)].map(([, key]) => key!);
  const titles = [...text.matchAll(/\btitle: (.+)/g)].flatMap(([, title]) => title!.split(/[\s,"]+/));
  return named.filter((key) => /[a-z]-[a-z]|^[a-z]+[A-Z]/.test(key) && !titles.includes(key));
}

/** Returns the texts of the report's sections and headings: all that its readers get but the list of what is missing. */
function textsOf({ title, cover, sections }: Report): string[] {
  const of = ({ heading, blocks, sections: inner = [] }: Section): string[] => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.type === 'NOTE') return block.paragraphs;
      if (block.type === 'FACTS') return block.facts.flatMap(({ heading, value }) => [heading, String(value)]);
      const headings = block.columns.map((column) => column.heading);
      return [...headings, block.empty, ...block.rows.flatMap((row) => Object.values(row).map(String))];
    }),
    ...inner.flatMap(of),
  ];
  return [title, ...cover.contact, ...(cover.answeredBy ?? []), cover.scope, ...sections.flatMap(of)];
}

/**
 * Returns what the documents of countries have of the register itself, each with its report. These are keys of the example,
 * ids, codes, names of fields, and words of parts.
 */
export async function ownInDocuments(app: INestApplicationContext, example: string): Promise<string[]> {
  const keys = new Set(keysOf(example));
  const documents = REPORT_KINDS.filter(({ formats }) => formats.includes('HTML'));
  const found: string[] = [];
  for (const { code, languages } of documents)
    for (const language of languages) {
      const maker = app.get(ReportMaker, { strict: false });
      const { report } = await app
        .get(Callers, { strict: false })
        .run(ANYONE, () => maker.make({ kind: kindOf(code).code, language }));
      const texts = textsOf(report).map((text) => text.replace(ADDRESS, ''));
      const tokens = texts.flatMap((text) => [
        ...(text.match(/[A-Za-z_][A-Za-z0-9_-]*/g) ?? []).filter((token) => OWN.has(token) || keys.has(token)),
        ...(ID.exec(text) ?? []),
        ...(PARTS.exec(text) ?? []),
      ]);
      found.push(...[...new Set(tokens)].map((token) => `${code} ${language}: ${token}`));
    }
  return found;
}

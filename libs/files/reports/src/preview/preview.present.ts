import type { Language, MissingTranslation } from '#disclosures';
import { aboutOf, coverOf, textOf } from '../formats/front.js';
import { contentHash } from '../model/content-hash.js';
import { type ReportKind as Kind, statedIn } from '../model/kind.js';
import { comparesMoments } from '../model/material.js';
import { type Block, isComplete, type Report, type Section } from '../model/report.js';
import { statementIn } from '../model/statement.js';
import type { MadeReport } from '../report-maker.js';
import type { ReportBlock, ReportContent, ReportKind, ReportSection } from './preview.graphql.js';

/** Returns a kind as the API shows it. */
export function showKind({ title, about, templates, ...kind }: Kind, language: Language): ReportKind {
  return {
    code: kind.code,
    title: title(language),
    about: about(language),
    law: kind.law,
    languages: [...kind.languages],
    formats: [...kind.formats],
    templates: templates.map((template) => statedIn(language, template, kind)),
    comparesMoments: comparesMoments(kind),
    narrowedBy: [...(kind.narrowedBy ?? [])],
    unapproved: kind.unapproved,
  };
}

/** Returns the content of a report as the API shows it: values in words, and its sections in one list. */
export function showContent({ report, about, missingTranslations, leftOut }: MadeReport): ReportContent {
  const { kind, title, language, cover, words, gaps, acceptedGaps } = report;
  const all = flat(report.sections, 1);
  return {
    kind,
    title,
    language: language as Language,
    contentHash: contentHash(report),
    isDraft: !isComplete(report),
    on: cover.on,
    knownAt: cover.knownAt,
    cover: [aboutOf(report), ...coverOf(report)].map((line, i) => ({
      ...line,
      key: String(i),
      value: textOf(line.value, words),
    })),
    gaps: gaps.map((gap) => ({ ...gap, ...about[gap.id]! })),
    acceptedGaps: acceptedGaps.map((gap) => ({ ...gap, ...about[gap.id]!, shortened: statementIn })),
    missingTranslations: missingTranslations as (MissingTranslation & { name: string })[],
    leftOut,
    sectionCount: all.length,
    all,
    words,
  };
}

/** Returns a section as the API shows it. */
export function showSection(
  { section: { key, heading, blocks }, level }: ReportContent['all'][number],
  words: Report['words'],
): ReportSection {
  return { key, heading, level, blocks: blocks.map((block) => showBlock(block, words)) };
}

function flat(sections: readonly Section[], level: number): { section: Section; level: number }[] {
  return sections.flatMap((section) => [{ section, level }, ...flat(section.sections ?? [], level + 1)]);
}

function showBlock(block: Block, words: Report['words']): ReportBlock {
  const { type } = block;
  const nothing = { type, facts: [], paragraphs: [] };
  switch (type) {
    case 'FACTS':
      return { ...nothing, facts: block.facts.map((fact) => ({ ...fact, value: textOf(fact.value, words) })) };
    case 'NOTE':
      return { ...nothing, paragraphs: [...block.paragraphs] };
    case 'TABLE': {
      const { columns, rows, empty, nameColumn } = block;
      const shown = { columns: [...columns], rowCount: rows.length, empty, nameColumn };
      return { ...nothing, table: { ...shown, table: block, words } };
    }
  }
}

import { type CsvValue, csv } from '#spreadsheet';
import type { Report, Section, Value } from '../model/report.js';
import type { RenderedFile } from './file.js';
import { aboutOf, frontOf, gapListsOf, textOf, titleOf } from './front.js';

/**
 * Returns the report as a CSV file (UTF-8). Tables and facts follow each other, each under the heading of its section, after
 * an empty record. The gaps come last.
 */
export function csvFile(report: Report): RenderedFile {
  const { sections, words } = report;
  const fieldOf = (value: Value): CsvValue => (typeof value === 'number' ? value : textOf(value, words));
  const records: CsvValue[][] = [
    [titleOf(report)],
    ...[aboutOf(report), ...frontOf(report)].map(({ heading, value }) => [heading, fieldOf(value)]),
    ...sections.flatMap((section) => sectionRecords(section, fieldOf)),
    ...gapListsOf(report).flatMap(({ heading, gaps }) => [
      [],
      [heading],
      ...gaps.map(({ article, message }) => [article, message]),
    ]),
  ];
  return {
    bytes: Buffer.from(csv(records)),
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    renderer: 'regesta-csv 2',
  };
}

function sectionRecords(
  { heading, blocks, sections = [] }: Section,
  fieldOf: (value: Value) => CsvValue,
): CsvValue[][] {
  const records = blocks.flatMap((block): CsvValue[][] => {
    switch (block.type) {
      case 'FACTS':
        return block.facts.map((fact) => [fact.heading, fieldOf(fact.value)]);
      case 'NOTE':
        return block.paragraphs.map((paragraph) => [paragraph]);
      case 'TABLE':
        return [
          block.columns.map((column) => column.heading),
          ...block.rows.map((row) => block.columns.map(({ key }) => fieldOf(row[key]))),
          ...(block.rows.length === 0 && block.empty !== '' ? [[block.empty]] : []),
        ];
    }
  });
  return [[], [heading], ...records, ...sections.flatMap((section) => sectionRecords(section, fieldOf))];
}

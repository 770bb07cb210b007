import { type WorkbookContent, xlsx } from '#spreadsheet';
import type { Report } from '../model/report.js';
import type { RenderedFile } from './file.js';
import { aboutOf, frontOf, gapListsOf, titleOf } from './front.js';
import { SheetBuilder } from './sheet-builder.js';

/** Returns the report as a workbook: a first sheet with the cover and the gaps, and a sheet for each section. */
export function workbookOf(report: Report): WorkbookContent {
  const { sections, language } = report;
  const title = titleOf(report);
  const front = new SheetBuilder(report);
  front.heading(title);
  front.facts([aboutOf(report), ...frontOf(report)]);
  for (const { heading, gaps } of gapListsOf(report)) {
    front.heading(heading);
    front.facts(gaps.map(({ article, message }) => ({ heading: article, type: 'TEXT', value: message })));
  }
  return {
    title,
    language,
    sheets: [
      front.sheet(report.title),
      ...sections.map((section) => {
        const builder = new SheetBuilder(report);
        builder.section(section);
        return builder.sheet(section.heading);
      }),
    ],
  };
}

/** Returns the report as a workbook of Office Open XML. The same report gives the same bytes. */
export function xlsxFile(report: Report): RenderedFile {
  return {
    bytes: xlsx(workbookOf(report)),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    renderer: 'regesta-xlsx 2',
  };
}

import type { Column, Report, ReportWords, Section } from '../../model/report.js';

/** Words of a report in English. */
export const WORDS: ReportWords = {
  draft: 'DRAFT',
  contents: 'Contents',
  page: 'Page',
  gaps: 'Gaps',
  acceptedGaps: 'Accepted gaps',
  yes: 'Yes',
  no: 'No',
  contentHash: 'Content',
  sameAs: 'As in row {row}',
  version: 'Version',
  notStated: 'Not stated',
  forAll: 'The same for all',
  others: 'The same for others',
  notIssued: 'Not issued.',
  issue: { number: 'Number', on: 'Issued on', to: 'Issued to', purpose: 'Issued for' },
  cover: {
    about: 'About',
    organisation: 'Organisation',
    answeredBy: 'Answered by',
    on: 'On',
    knownAt: 'As known on',
    position: 'Position',
    lawVersion: 'Law',
    scope: 'Scope',
    languages: 'Languages',
    template: 'Template',
  },
};

/** Returns a report with the sections, and what the test changes in it. */
export function sampleReport(sections: readonly Section[], more: Partial<Report> = {}): Report {
  return {
    kind: 'SAMPLE',
    title: 'Record of processing activities',
    language: 'en',
    cover: {
      about: ['What a controller records.', 'It has what the register says for 1 March 2026.'],
      organisation: 'Acme Ltd',
      contact: ['1 High Street, Dublin 2', 'privacy@acme.example'],
      on: '2026-03-01',
      knownAt: '2026-03-04T10:15:30Z',
      position: '128',
      lawVersion: '2026.1',
      scope: 'All activities of Acme Ltd',
      template: { id: 'ART30', version: '1', isVerified: false, source: 'Regulation (EU) 2016/679, Article 30(1)' },
    },
    words: WORDS,
    sections,
    gaps: [],
    acceptedGaps: [],
    ...more,
  };
}

/** Returns a section with a table of as many columns and rows; `text` gives the text of a cell. */
export function tableSection(columns: number, rows: number, text: (row: number, column: number) => string): Section {
  const heads = Array.from(
    { length: columns },
    (_, index): Column => ({
      key: `c${index}`,
      heading: `Heading ${index + 1}`,
      type: 'TEXT',
    }),
  );
  return {
    key: 'table',
    heading: 'Processing activities',
    blocks: [
      {
        type: 'TABLE',
        columns: heads,
        empty: 'No activities',
        rows: Array.from({ length: rows }, (_, row) =>
          Object.fromEntries(heads.map(({ key }, c) => [key, text(row, c)])),
        ),
      },
    ],
  };
}

/** A table whose numbers are drawn as bars. The second row has none, and the number of the third is not known. */
export const BARS: Section = {
  key: 'bars',
  heading: 'Findings',
  blocks: [
    {
      type: 'TABLE',
      columns: [
        { key: 'law', heading: 'Law', type: 'TEXT' },
        { key: 'errors', heading: 'Errors', type: 'NUMBER' },
        { key: 'notices', heading: 'Notices', type: 'NUMBER' },
        { key: 'year', heading: 'A year ago', type: 'NUMBER' },
      ],
      rows: [
        { law: 'Everywhere', errors: 6, notices: 2, year: 40 },
        { law: 'Nowhere', errors: 0, notices: 0, year: 1 },
        { law: 'Somewhere', notices: 4 },
      ],
      empty: '',
      bars: ['errors', 'notices'],
    },
  ],
};

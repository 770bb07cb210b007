import { readSpreadsheet } from '#spreadsheet';
import { annotatedMapping } from './annotated.js';
import { proposeMapping, readWorkbook } from './import.js';
import { type Mapping, readMapping, writeMapping } from './mapping.js';

/** Reads a sheet by a mapping that is written and read again, as people do it. */
async function readingOf(lines: readonly string[], change = (mapping: Mapping) => mapping) {
  const workbook = await readSpreadsheet(Buffer.from(lines.join('\n')), 'record');
  const mapping = readMapping(writeMapping(change(proposeMapping(workbook)!)));
  const reading = await readWorkbook(workbook, mapping, { today: '2026-11-26', known: {} });
  const contents = reading.parts[0]?.contents ?? {};
  const asked = reading.cells
    .filter(({ outcome }) => outcome === 'ASKED')
    .map(({ cell, text, became, note }) => `${cell} ${text}: ${became} (${note})`);
  return { ...reading, contents, asked, activities: contents.processingActivities ?? [] };
}

/** Returns the mapping with a field for the column. */
const as = (heading: string, field: 'processor' | 'title' | 'DESCRIPTION') => (mapping: Mapping) => ({
  ...mapping,
  columns: mapping.columns.map((column) => (column.heading === heading ? { heading, field } : column)),
});

describe('A heading that is only guessed', () => {
  const COUNTRIES = ['Title,Purpose,Country of processor', 'Lohn für Müller,Zahlen,Österreich', '급여,지급,대한민국'];

  it('makes nobody: it is a question, with what it seems to mean', async () => {
    const { contents, asked, activities, columns } = await readingOf(COUNTRIES);
    expect(Object.keys(contents)).toEqual(['processingActivities']);
    expect(asked).toEqual(['C1 Country of processor: processor (GUESSED_HEADING)']);
    expect(activities[1]).toMatchObject({ title: '급여', description: 'Country of processor: 대한민국' });
    expect(columns[2]).toMatchObject({
      field: 'UNANSWERED',
      isGuessed: false,
      candidates: ['processor', 'country', 'role'],
    });
  });

  it('means what somebody answers, and is no question any more', async () => {
    const taken = await readingOf(COUNTRIES, as('Country of processor', 'processor'));
    expect([taken.contents.engagements?.length, taken.asked]).toEqual([2, []]);
    const text = await readingOf(COUNTRIES, as('Country of processor', 'DESCRIPTION'));
    expect([Object.keys(text.contents), text.asked]).toEqual([['processingActivities'], []]);
  });

  const OWNERS = ['No,Business Process Owner,Purpose', '1,Zoë,Paying', '2,Zoë,Hiring', '3,李,Filing'];

  it('joins no rows, and takes no name from a heading that is known', async () => {
    const { activities, asked } = await readingOf(OWNERS);
    expect(activities.map(({ title }) => title)).toEqual(['Paying', 'Hiring', 'Filing']);
    expect(asked).toEqual(['B1 Business Process Owner: title (GUESSED_HEADING)']);
    const named = await readingOf(['Business Process Owner,Processing activity', 'Zoë,Pay', 'Zoë,Hire']);
    expect(named.activities.map(({ title }) => title)).toEqual(['Pay', 'Hire']);
    expect(named.asked).toEqual([]);
  });

  it('makes no activity, if it alone would name them', async () => {
    const { activities, asked, cells } = await readingOf([
      'Business Process Owner,Department,Our purposes so far',
      'Zoë,HR,Pay',
    ]);
    expect([activities, asked]).toEqual([
      [],
      ['A1 Business Process Owner: title (GUESSED_HEADING)', 'C1 Our purposes so far: purpose (GUESSED_HEADING)'],
    ]);
    expect(cells).toHaveLength(6);
  });

  it('still is a text or a value, where it makes nothing', async () => {
    const { activities, asked, columns } = await readingOf([
      'Title,Purpose,Our retention period so far',
      'Pay,Paying,5 years',
    ]);
    expect([columns[2], asked]).toMatchObject([{ field: 'retention' }, []]);
    expect(activities).toMatchObject([{ retention: [{ period: 'P5Y' }] }]);
  });

  it('is marked in the mapping that is written to be answered', async () => {
    const { mapping, columns } = await readingOf(COUNTRIES);
    expect(annotatedMapping(writeMapping(mapping), columns)).toContain(
      '  # A question: what does this column mean?\n  # It could be: processor, country, role\n',
    );
  });
});

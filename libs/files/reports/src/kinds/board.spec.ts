import { letters, made, shop, shownRows, THINGS } from '../testing.js';

const point = (on: string, found: object, byLaw: Record<string, object>) => ({
  ...{ on, position: 1n, records: 5, approved: 3, withReview: 3, reviewedInTime: 2 },
  found: { ERROR: 0, WARNING: 0, NOTICE: 0, ...found },
  byLaw: new Map(Object.entries(byLaw)),
});
const TREND = [
  point('2026-08-31', { ERROR: 4 }, { EU: { ERROR: 3, WARNING: 1, NOTICE: 0 } }),
  point('2026-09-30', {}, {}),
  point('2026-10-31', {}, {}),
  point('2026-11-24', { ERROR: 1, NOTICE: 2 }, {}),
];
const finding = (law: string, severity: string) => ({ law, severity }) as never;
const board = (inputs: object = {}, things: object = {}) =>
  made('BOARD', { material: {}, ...inputs }, { ...THINGS, ...things } as never);
/** The numbers of the tables, in the order of the report. */
const TABLES = [
  'activities',
  'risks',
  'freshness',
  'reviews',
  'overdue',
  'byMonth',
  'byLaw',
  'grounds',
  'destinations',
];
const rowsOf = (key: string, inputs: object = {}, things: object = {}) => {
  const report = board(inputs, things);
  const section = report.sections.find((one) => one.key === key)!;
  return shownRows({ sections: [section] } as never);
};

describe('The pages for the board', () => {
  it('have a part for each subject, with a table under its bars', () => {
    const material = { trend: TREND, findings: [finding('EU', 'ERROR')] };
    const { sections } = board({ material });
    expect(sections.map(({ key }) => key)).toEqual(TABLES);
    const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'TABLE');
    for (const { bars = [], columns } of tables)
      expect(columns.filter(({ type }) => type === 'NUMBER').map(({ key }) => key)).toEqual(
        expect.arrayContaining([...bars]),
      );
  });

  it('count activities by whether a DPIA is needed and by state; what nobody states is counted as such', () => {
    const assessments = [{ key: 'd', kind: 'DPIA', needed: 'YES', state: 'NOT_STARTED' }];
    const activity = [
      { ...letters, assessments, status: 'APPROVED' },
      { ...shop, status: 'DRAFT' },
    ];
    expect(rowsOf('activities', {}, { processingActivity: activity })).toEqual([
      { DPIA: 'Needed', Draft: 0, 'In review': 0, Approved: 1, Total: 1 },
      { DPIA: 'Not stated', Draft: 1, 'In review': 0, Approved: 0, Total: 1 },
      { DPIA: 'Not needed', Draft: 0, 'In review': 0, Approved: 0, Total: 0 },
    ]);
  });

  it('count what makes processing a higher risk, as it is stated', () => {
    expect(rowsOf('risks')).toEqual([
      { 'Activities with': 'Special categories of data', Yes: 1, 'Not stated': 1, No: 0 },
      { 'Activities with': 'Data on convictions and offences', Yes: 0, 'Not stated': 1, No: 1 },
      { 'Activities with': 'Data of children', Yes: 0, 'Not stated': 1, No: 1 },
      { 'Activities with': 'Data of vulnerable people', Yes: 0, 'Not stated': 2, No: 0 },
      { 'Activities with': 'Automated decisions of significance', Yes: 0, 'Not stated': 2, No: 0 },
    ]);
  });

  it.each([
    ['2026-05-24', 'Within 6 months'],
    ['2026-05-23', '6 to 12 months ago'],
    ['2024-11-24', '12 to 24 months ago'],
    ['2024-11-23', 'More than 24 months ago'],
    [undefined, 'Not known'],
  ])('count activities by the time since their last change: %s is %s', (changedOn, age) => {
    const dates = new Map([[letters.id, { changedOn }]]);
    const rows = rowsOf('freshness', { material: { dates } }, { processingActivity: [letters] });
    expect(rows.filter(({ Activities }) => Activities !== 0)).toEqual([{ 'Last changed': age, Activities: 1 }]);
  });

  it('compare findings by law with those of months before, the most first', () => {
    const findings = [finding('UK', 'ERROR'), finding('UK', 'NOTICE'), finding('EU', 'WARNING')];
    expect(rowsOf('byLaw', { material: { trend: TREND, findings } })).toEqual([
      { Law: 'United Kingdom', Errors: 1, Warnings: 0, Notices: 1, Total: 2, 'On 31 August 2026': 0 },
      { Law: 'European Union', Errors: 0, Warnings: 1, Notices: 0, Total: 1, 'On 31 August 2026': 4 },
    ]);
    expect(rowsOf('byMonth', { material: { trend: TREND } }).at(-1)).toEqual({
      On: '2026-11-24',
      Errors: 1,
      Warnings: 0,
      Notices: 2,
    });
  });

  it('tell months of the whole register alone, and say so of a part of it', () => {
    const months = board().sections.filter(({ key }) => key === 'reviews' || key === 'byMonth');
    expect(months).toHaveLength(2);
    for (const { blocks } of months)
      expect(blocks).toEqual([{ type: 'NOTE', paragraphs: [expect.stringMatching(/^Months are told of the whole/)] }]);
  });

  it('count transfers by the class of their grounds and by country; one to several countries in each', () => {
    const transfer = [
      { id: 'transfer-1', importer: 'party-cloud', countries: ['US', 'CA'] },
      { id: 'transfer-2', importer: 'party-cloud', countries: ['US'] },
      { id: 'transfer-3', importer: 'party-cloud', countries: [] },
    ];
    const grounds = new Map([
      ['transfer-1', 'CLAUSES'],
      ['transfer-2', 'NONE'],
      ['transfer-3', 'SUSPENDED'],
    ]);
    expect(rowsOf('grounds', { material: { grounds } }, { transfer })).toEqual([
      { Ground: 'No valid ground', Transfers: 1 },
      { Ground: 'Suspended', Transfers: 1 },
      { Ground: 'Standard clauses or another safeguard', Transfers: 1 },
    ]);
    expect(rowsOf('destinations', { material: { grounds } }, { transfer })).toEqual([
      { Country: 'United States', 'No ground that holds': 1, Suspended: 0, 'On a ground that holds': 1, Total: 2 },
      { Country: 'Canada', 'No ground that holds': 0, Suspended: 0, 'On a ground that holds': 1, Total: 1 },
      { Country: 'Not stated', 'No ground that holds': 0, Suspended: 1, 'On a ground that holds': 0, Total: 1 },
    ]);
  });
});

import { letters, made, shownRows, THINGS } from '../testing.js';

const DPIA = {
  key: 'dpia',
  kind: 'DPIA',
  needed: 'YES',
  because: 'Health data',
  state: 'COMPLETED',
  on: '2024-05-01',
  outcome: 'Approved with conditions',
  reference: 'https://acme.example/dpia',
};
const things = (assessments: readonly object[], transfer: readonly object[] = []) => ({
  ...THINGS,
  processingActivity: [{ ...letters, assessments }],
  transfer: [{ ...THINGS.transfer![0]!, assessments: transfer }],
});
const register = (assessments: readonly object[], inputs: object = {}, transfer: readonly object[] = []) =>
  made('ASSESSMENTS', inputs, things(assessments, transfer) as never);

describe('The registers of assessments', () => {
  it('say of each assessment of what it is, if it is needed and why, how far it has come, and what came out', () => {
    expect(shownRows(register([DPIA]))).toEqual([
      {
        'Of what': '5.2 Letters',
        Needed: ['Yes', 'Health data'],
        State: 'Completed',
        Date: '2024-05-01',
        Outcome: 'Approved with conditions',
        Document: 'https://acme.example/dpia',
      },
    ]);
  });

  it('are one for each kind; those of transfers are among the TIAs, without a progress that nobody states', () => {
    const lia = { key: 'lia', kind: 'LIA', needed: 'NOT_STATED', state: 'IN_PROGRESS' };
    const report = register([DPIA, lia], {}, [{ key: 't', on: '2025-01-02', outcome: 'Low risk' }]);
    expect(report.sections.map(({ key }) => key)).toEqual(['DPIA', 'LIA', 'TIA', 'counts']);
    expect(shownRows(report, 1)).toEqual([{ 'Of what': '5.2 Letters', State: 'In progress' }]);
    expect(shownRows(report, 2)).toEqual([{ 'Of what': 'Abroad', Date: '2025-01-02', Outcome: 'Low risk' }]);
  });

  it('say since when an assessment is outdated and in which fields, with the values then and now', () => {
    const fields = [
      { path: 'Categories of data › “health”', after: 'Health' },
      { path: 'Security measures', before: 'A guard', after: 'Doors are locked' },
    ];
    const outdated = new Map([[`${letters.id} dpia`, { since: '2025-02-01', fields }]]);
    const report = register([DPIA], { material: { outdated } });
    expect(shownRows(report)[0]).toMatchObject({
      'Record changed since': '2025-02-01',
      'Outdated because this has changed': ['Categories of data', 'Security measures'],
    });
    expect(shownRows(report, 3)).toEqual([
      { 'Of what': '5.2 Letters', Assessment: 'DPIA', Field: 'Categories of data › “health”', Now: 'Health' },
      {
        'Of what': '5.2 Letters',
        Assessment: 'DPIA',
        Field: 'Security measures',
        'When it was assessed': 'A guard',
        Now: 'Doors are locked',
      },
    ]);
  });

  it('say so if the register does not hold what was assessed', () => {
    const outdated = new Map([[`${letters.id} dpia`, { since: '2025-02-01' }]]);
    expect(shownRows(register([DPIA], { material: { outdated } }))[0]).toMatchObject({
      'Outdated because this has changed': ['What was assessed is not in the register.'],
    });
  });

  it('name the fields that count, in the language of the report', () => {
    const counts = (language: 'en' | 'de') => register([], { language }).sections.at(-1)!.blocks[0];
    expect(counts('en')).toMatchObject({
      paragraphs: [
        expect.stringMatching(/^An assessment rests on these fields .*Purposes.*Security measures/),
        expect.stringMatching(/Countries.*Grounds/),
      ],
    });
    expect(counts('de')).toMatchObject({ paragraphs: [expect.stringContaining('Zwecke'), expect.anything()] });
  });
});

import { letters, made, shownRows } from '../testing.js';

const company = (key: string, country: string, more: object = {}) => ({
  id: `party-${key}`,
  key,
  name: key,
  country,
  ...more,
});
const PARTIES = [company('Dublin', 'IE', { group: true }), company('Host', 'US'), company('Backup', 'CA')];
const [dublin, host, backup] = PARTIES.map(({ id }) => id) as [string, string, string];
const HOSTING = {
  id: 'engagement-1',
  processor: host,
  work: 'Hosting',
  engagedBy: [dublin],
  activities: [letters.id],
  locations: ['EEA', 'US'],
  contract: { reference: 'DPA-7', signedOn: '2024-01-02', until: '2027-01-31' },
};
const COPIES = { id: 'engagement-2', processor: backup, work: 'Copies', under: HOSTING.id, locations: ['CA'] };
const things = (engagement: readonly object[], activity: object = {}) =>
  ({ party: PARTIES, processingActivity: [{ ...letters, controllers: [dublin], ...activity }], engagement }) as never;
const list = (engagement: readonly object[], inputs: object = {}, activity: object = {}) =>
  made('PROCESSORS', inputs, things(engagement, activity));

describe('The list of processors', () => {
  it('has each sub-processor under the one that it works under, for the company that engages the first', () => {
    expect(shownRows(list([COPIES, HOSTING]))).toEqual([
      {
        Processor: 'Host',
        Work: 'Hosting',
        Seat: 'United States',
        'Places of the data': ['European Economic Area', 'United States'],
        'Engaged by': ['Dublin'],
        'For the activities': ['5.2 Letters'],
      },
      {
        Processor: 'Backup',
        'Works under': 'Host',
        Work: 'Copies',
        Seat: 'Canada',
        'Places of the data': ['Canada'],
        'Engaged by': ['Dublin'],
      },
    ]);
  });

  it('has the names of codes and countries in the language of the report', () => {
    const [row] = shownRows(list([HOSTING], { language: 'ja' }));
    expect(row).toMatchObject({ 所在国: 'アメリカ合衆国', データの所在地: ['欧州経済領域（EEA）', 'アメリカ合衆国'] });
  });

  it.each([
    ['none', undefined, 'No contract is recorded'],
    ['an ended one', { until: '2026-11-23' }, 'Ended'],
    ['one that ends today', { until: '2026-11-24' }, 'In force'],
    ['one that begins tomorrow', { since: '2026-11-25' }, 'Not yet in force'],
    ['one without dates', { reference: 'DPA' }, 'In force'],
  ])('says the state of a contract on its date: %s', (_, contract, state) => {
    expect(shownRows(list([{ ...HOSTING, contract }]), 1)[0]!.State).toBe(state);
  });

  it('names the contracts to see to: missing ones, and those that end within twelve months, with who answers', () => {
    const later = { ...HOSTING, id: 'engagement-3', work: 'Mail', contract: { until: '2027-11-25' } };
    const soon = { ...HOSTING, department: 'IT' };
    expect(shownRows(list([later, soon, COPIES]), 2)).toEqual([
      { Processor: 'Backup', Work: 'Copies', State: 'No contract is recorded' },
      { Processor: 'Host', Work: 'Hosting', State: 'In force', 'Ends on': '2027-01-31', 'Who answers for it': ['IT'] },
    ]);
    expect(shownRows(list([later]), 2)).toEqual([]);
  });

  it('names the controllers on whose behalf a processor works, and says that no time is stated', () => {
    const report = list([HOSTING], {}, { role: 'PROCESSOR', controllers: [], onBehalfOf: [backup] });
    const told = report.sections.find(({ key }) => key === 'told')!;
    expect(told.blocks[0]).toMatchObject({ rows: [{ processor: 'Host', onBehalfOf: ['Backup'] }] });
    expect(told.blocks[1]).toMatchObject({ paragraphs: [expect.stringContaining('not stated in the register')] });
    expect(list([HOSTING]).sections.map(({ key }) => key)).toEqual(['processors', 'contracts', 'ending']);
  });

  it('has the day on which people were told of marketing, or nothing', () => {
    const told = { marketing: 'YES', marketingNotifiedOn: '2026-01-05' };
    const mailing = { ...HOSTING, id: 'engagement-3', work: 'Mailing', marketing: 'YES' };
    expect(shownRows(list([{ ...HOSTING, ...told }, mailing]), 3)).toEqual([
      { Processor: 'Host', Work: 'Hosting', 'People were told on': '2026-01-05' },
      { Processor: 'Host', Work: 'Mailing' },
    ]);
  });

  it('has one gap for a contract that laws miss, with the articles of all of them', () => {
    const found = (law: string, article: string, subject: { readonly id: string }, more: object = {}) => ({
      ...{ severity: 'ERROR', rule: `${law}.PROCESSOR.CONTRACT`, group: '', path: 'contract', law, article },
      ...{ message: 'Conclude it.', howKnown: 'GAZETTE', subject: { type: 'engagement', id: subject.id }, ...more },
    });
    const findings = [found('EU', '28(4)', COPIES), found('UK', '28(4)', COPIES), found('EU', '28(3)', HOSTING)];
    const { gaps } = list([HOSTING, COPIES], { material: { findings } });
    expect(gaps.map(({ article, message }) => [article, message])).toEqual([
      [
        'EU: 28(4); UK: 28(4)',
        expect.stringMatching(/^Backup \(Copies\) processes data for others without a contract/),
      ],
    ]);
  });
});

import { letters, made, shownRows } from '../testing.js';

const RULE = { key: 'r', kind: 'FIXED_PERIOD', period: 'P2Y', trigger: 'the last letter', until: [], unless: [] };
const things = (retention: readonly object[], activity: object = {}, more: object = {}) =>
  ({ processingActivity: [{ ...letters, retention, ...activity }], ...more }) as never;
const schedule = (retention: readonly object[], inputs: object = {}, activity: object = {}, more: object = {}) =>
  made('RETENTION', inputs, things(retention, activity, more));
const only = { purposes: [], dataSubjects: [], dataCategories: ['addresses'] };

describe('The retention schedule', () => {
  it('says of each rule which data it is on, the period, from when, what then, who answers, and when the activity ends', () => {
    const rule = { ...RULE, appliesTo: { ...only, condition: 'in France' }, anchor: 'END_OF_YEAR', action: 'DELETE' };
    const dates = new Map([[letters.id, { endsOn: '2027-12-31' }]]);
    const until = ['they object'];
    const unless = ['LOCAL_LAW', 'a war'];
    const report = schedule([{ ...rule, until, unless }], { material: { dates } }, { department: 'Post' });
    expect(shownRows(report)).toEqual([
      {
        'Processing activity': '5.2 Letters',
        Data: ['addresses', '(in France)'],
        'Kept for': ['2 years'],
        'Counted from': 'the end of the year of: the last letter',
        Then: 'Delete',
        'Earlier ends and exceptions': ['earlier where: they object', 'except for: local law, a war'],
        'Who answers for it': ['Post'],
        'Processing ends on': '2027-12-31',
      },
    ]);
  });

  it.each<[string, object]>([
    ['At most 2 years', { bound: 'AT_MOST' }],
    ['Until: they object', { kind: 'UNTIL_EVENT', period: undefined, until: ['they object'] }],
    [
      'While there is an account',
      { kind: 'WHILE_STATE_LASTS', period: undefined, statement: 'While there is an account.' },
    ],
    ['Not yet known (stated: 72 Stunden)', { kind: 'NOT_YET_KNOWN', period: undefined, statement: '72 Stunden' }],
    ['On the instruction of the controller', { kind: 'ON_INSTRUCTION', period: undefined }],
  ])('says how long, and not more than is stated: %s', (words, rule) => {
    expect(shownRows(schedule([{ ...RULE, ...rule }]))[0]!['Kept for']).toEqual([words]);
  });

  it('states no beginning, act or date that the register does not state', () => {
    expect(shownRows(schedule([{ ...RULE, trigger: undefined }]))).toEqual([
      { 'Processing activity': '5.2 Letters', Data: ['All data of the activity'], 'Kept for': ['2 years'] },
    ]);
  });

  it('names the data without a rule, and activities without any', () => {
    const without = (retention: readonly object[]) => {
      const { sections } = schedule(retention);
      return sections.find(({ key }) => key === 'without')?.blocks;
    };
    expect(without([{ ...RULE, appliesTo: only }])).toMatchObject([{ rows: [{ data: ['health'] }] }]);
    expect(without([])).toMatchObject([{ rows: [{ data: 'All data of the activity' }] }]);
    expect(without([RULE])).toBeUndefined();
  });

  it('has rules of profiles apart, and policies with whether they are followed', () => {
    const general = { ...RULE, key: 'g', kind: 'SET_BY_LOCAL_LAW', period: undefined, condition: 'invoices' };
    const jurisdictionProfile = [{ id: 'jurisdictionProfile-ALL', code: 'ALL', retention: [general] }];
    const retentionPolicy = { reference: 'https://acme.example/policy', followed: 'NO', because: 'An old system' };
    const report = schedule([RULE], {}, { retentionPolicy }, { jurisdictionProfile });
    expect(shownRows(report, 1)).toEqual([
      {
        Jurisdiction: 'Every jurisdiction',
        For: ['All activities', '(invoices)'],
        'Kept for': ['For the period that local law sets'],
        'Counted from': 'the last letter',
      },
    ]);
    expect(shownRows(report, 2)).toEqual([
      {
        'Processing activity': '5.2 Letters',
        Policy: 'https://acme.example/policy',
        Followed: false,
        'Why not': 'An old system',
      },
    ]);
  });

  it('is written in the language of the report', () => {
    const rule = { ...RULE, bound: 'AT_MOST', action: 'DELETE', unless: ['LOCAL_LAW'] };
    expect(shownRows(schedule([rule], { language: 'ja' }))).toEqual([
      {
        処理活動: '5.2 Letters',
        データ: ['この処理活動のすべてのデータ'],
        保存期間: ['最長2年'],
        起算点: 'the last letter',
        期間後の措置: '削除',
        早期の終了と例外: ['例外：法令'],
      },
    ]);
  });
});

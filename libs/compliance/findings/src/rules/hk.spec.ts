import { Law } from '#law';
import { judge } from '../model/judge.js';
import { findings, snapshotOf, type Things } from '../testing.js';
import { HK_RULES } from './hk.js';

const TODAY = '2026-11-25';
const party = [
  { id: 'party-acme', name: 'Acme Hong Kong', country: 'HK', group: true },
  { id: 'party-cloud', name: 'Cloud', country: 'US' },
];
const ground = (code: string, more: object = {}) => ({ key: 'g', law: 'HK', code: `HK.${code}`, ...more });
const SCC = { instrument: { kind: 'SCC', modules: [] } };
const transfer = (stated: object): Things => ({
  party,
  transfer: [{ id: 't', exporter: 'party-acme', importer: 'party-cloud', countries: ['US'], ...stated }] as never,
});
const found = (on: string, things: Things) =>
  findings(HK_RULES, on, { party, ...things }).map(({ rule, severity }) => `${rule} ${severity}`);

describe('A transfer out of Hong Kong', () => {
  it.each([
    ['1996-12-19', []],
    ['1996-12-20', ['HK.TRANSFER.STEPS NOTICE']],
    [TODAY, ['HK.TRANSFER.STEPS NOTICE']],
  ])('needs no ground, and gets advice on %s', (on, expected) => {
    expect(found(on, transfer({}))).toEqual(expected);
  });

  it.each([[{ grounds: [ground('RMC', SCC)] }], [{ assessments: [{ key: 'a' }] }]])(
    'gets no advice if the register shows what binds the recipient: %j',
    (stated) => {
      expect(found(TODAY, transfer(stated))).toEqual([]);
    },
  );

  it('has never an error by section 33 while it is not in force', () => {
    for (const code of ['S33_CONSENT', 'S33_SPECIFIED_PLACE', 'RMC', 'MODEL_2014'])
      expect(found(TODAY, transfer({ grounds: [ground(code)] })).filter((one) => !/NOTICE$/.test(one))).toEqual([]);
  });

  it('needs a ground once section 33 is in force', () => {
    const law = new Law({ 'HK.SECTION_33': '2028-01-01' });
    const judged = (on: string) =>
      [...judge(snapshotOf(on, transfer({})), law.on(on), HK_RULES)].flat().map(({ rule }) => rule);
    expect(judged('2027-12-31')).toEqual(['HK.TRANSFER.STEPS']);
    expect(judged('2028-01-01')).toEqual(['HK.TRANSFER.GROUND']);
  });

  it.each([
    [['CN'], [], ['HK.CLAUSES.NOTIFIED WARNING']],
    [['CN'], [{ key: 'f', item: 'Bay Area contract', since: '2026-01-10' }], []],
    [['US'], [{ key: 'f', item: 'Bay Area contract', since: '2026-01-10' }], ['HK.CLAUSES.NOTIFIED WARNING']],
  ])('by the contract of the Bay Area goes to %j and is filed: %j', (countries, filings, expected) => {
    const things = {
      ...transfer({ countries, grounds: [ground('GBA', SCC)] }),
      jurisdictionProfile: [
        { id: 'p', code: 'HK', filings, contacts: [{ role: 'PRIVACY_CONTACT', contact: 'contact-1' }] },
      ],
      contact: [{ id: 'contact-1', email: 'privacy@example.org' }],
    } as never;
    expect(found(TODAY, things)).toEqual(expected);
  });
});

describe('Processors, retention and requests under the law of Hong Kong', () => {
  it.each([
    ['2012-09-30', {}, []],
    ['2012-10-01', {}, ['HK.PROCESSOR.CONTRACT ERROR']],
    ['2012-10-01', { condition: 'Audited by us every year' }, []],
    ['2012-10-01', { contract: { signedOn: '2012-01-01' } }, []],
  ])('a processor is bound since 2012, by contract or other means: %s %j', (on, stated, expected) => {
    expect(
      found(on, { engagement: [{ id: 'e', processor: 'party-cloud', engagedBy: ['party-acme'], ...stated }] }),
    ).toEqual(expected);
  });

  it('who handles requests is named, and how long data are kept is stated', () => {
    expect(found(TODAY, { jurisdictionProfile: [{ id: 'p', code: 'HK' }] })).toEqual(['HK.NOTICE.CONTACT ERROR']);
    expect(found(TODAY, { processingActivity: [{ id: 'a', controllers: ['party-acme'] }] })).toEqual([
      'HK.RETENTION.UNCOVERED WARNING',
    ]);
  });
});

import { findings } from '../testing.js';
import { ID_RULES } from './id.js';

const acme = { id: 'party-acme', name: 'Acme Indonesia', country: 'ID' };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'SG' };
const ground = (code: string, instrument?: string) => ({
  key: 'g',
  law: 'ID',
  code: `ID.${code}`,
  ...(instrument && { instrument: { kind: instrument, modules: [] } }),
});
const report = { ...ground('MOCI_REPORT'), key: 'report' };

const all = (date: string, transfer: object, filings: object[] = []) =>
  findings(ID_RULES, date, {
    party: [acme, cloud],
    transfer: [
      { id: 't', name: 'Support', importer: cloud.id, countries: ['SG'], jurisdictions: ['ID'], ...transfer },
    ] as never,
    jurisdictionProfile: [{ id: 'profile-id', code: 'ID', filings: filings as never }],
  });
const on = (date: string, transfer: object) => all(date, transfer).map(({ rule, path }) => `${rule} ${path}`);
const TODAY = '2026-11-25';

describe('Transfers under Indonesian law', () => {
  it.each([
    ['2022-10-16', []],
    ['2022-10-17', ['ID.TRANSFER.GROUND NOTICE']],
    ['2024-10-16', ['ID.TRANSFER.GROUND NOTICE']],
    ['2024-10-17', ['ID.TRANSFER.GROUND ERROR']],
  ])('state a ground of Art 56, which is insisted on when the time to adjust has ended: %s', (date, missing) => {
    expect(all(date, {}).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(missing);
  });

  const ASSESSED = { grounds: [ground('ADEQ')], assessments: [{ key: 'a' }] };

  it('name the country, whose level of protection comes first', () => {
    expect(on(TODAY, { ...ASSESSED, countries: [] })).toEqual(['ID.TRANSFER.COUNTRY countries']);
    expect(on(TODAY, ASSESSED)).toEqual([]);
  });

  it('rest on a level of protection that somebody has judged: there is no list', () => {
    expect(on(TODAY, { grounds: [ground('ADEQ')] })).toEqual(['ID.ADEQUACY.JUDGED grounds.g']);
  });

  it.each([
    ['consent', ground('CONSENT'), '56(4)'],
    ['safeguards', ground('SAFEGUARDS', 'CONTRACT'), '56(3)'],
  ])('rest on %s only where what comes first was assessed and fails', (_, row, article) => {
    expect(all(TODAY, { grounds: [row] })).toMatchObject([
      { rule: 'ID.TRANSFER.ORDER', path: 'grounds.g', article, severity: 'WARNING' },
    ]);
    expect(on(TODAY, { grounds: [row], assessments: [{ key: 'a' }] })).toEqual([]);
  });

  it('record the safeguards that they rest on', () => {
    expect(on(TODAY, { grounds: [ground('SAFEGUARDS')], assessments: [{ key: 'a' }] })).toEqual([
      'ID.INSTRUMENT.MISSING grounds.g.instrument',
    ]);
  });

  it('do not rest on the report to the ministry alone', () => {
    expect(all(TODAY, { grounds: [report] })).toMatchObject([
      { rule: 'ID.TRANSFER.GROUND', path: 'grounds.report', severity: 'ERROR', article: 'MOCI 20/2016, 22' },
    ]);
    expect(on(TODAY, { ...ASSESSED, grounds: [report, ground('ADEQ')] })).toEqual([]);
    expect(on('2022-10-16', { grounds: [report] })).toEqual([]);
  });

  it('are reported to the ministry by exporters seated there', () => {
    const exported = { ...ASSESSED, exporter: acme.id };
    expect(on(TODAY, exported)).toEqual(['ID.TRANSFER.REPORT grounds']);
    expect(on(TODAY, { ...exported, exporter: cloud.id })).toEqual([]);
    expect(on(TODAY, { ...exported, grounds: [ground('ADEQ'), report] })).toEqual([]);
    expect(all(TODAY, exported, [{ key: 'f', item: 'Report to Komdigi' }])).toEqual([]);
  });
});

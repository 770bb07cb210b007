import { findings, type Things } from '../testing.js';
import { VN_RULES } from './vn.js';

const TODAY = '2026-11-25';
const party = [
  { id: 'party-acme', name: 'Acme Vietnam', country: 'VN', group: true },
  { id: 'party-cloud', name: 'Cloud', country: 'SG' },
];
const found = (on: string, things: Things) =>
  findings(VN_RULES, on, { party, ...things }).map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
const profile = (stated: object) => [{ id: 'jurisdictionProfile-VN', code: 'VN', ...stated }] as never;
const ground = (code: string, since?: string) => ({ key: 'g', law: 'VN', code: `VN.${code}`, since });
const transfer = (stated: object = {}) =>
  [{ id: 't', exporter: 'party-acme', importer: 'party-cloud', countries: ['SG'], ...stated }] as never;
const sent = (on: string, stated: object, ofProfile?: object) =>
  found(on, { transfer: transfer(stated), ...(ofProfile && { jurisdictionProfile: profile(ofProfile) }) }).filter(
    (one) => /TRANSFER|REASON/.test(one),
  );
const filing = (item: string, since: string) => ({ filings: [{ key: 'f', item, since }] });

describe('The transfer dossier under Vietnamese law', () => {
  it.each([
    ['2023-06-30', []],
    ['2023-07-01', ['VN.TRANSFER.DOSSIER WARNING grounds']],
    ['2026-01-01', ['VN.TRANSFER.DOSSIER WARNING grounds']],
  ])('is asked for where the start is not known, on %s', (on, expected) => {
    expect(sent(on, {})).toEqual(expected);
  });

  it.each([
    ['2026-07-31', 'NOTICE'],
    ['2026-08-01', 'ERROR'],
  ])('is due within sixty days of the first transfer: %s', (on, severity) => {
    expect(sent(on, { grounds: [ground('CONSENT', '2026-06-01')] })).toEqual([
      `VN.TRANSFER.DOSSIER ${severity} grounds`,
    ]);
  });

  it.each([
    ['2026-07-31', []],
    ['2026-08-01', ['VN.TRANSFER.DOSSIER WARNING grounds']],
  ])('is shown by a filing, on time or late: %s', (since, expected) => {
    const stated = { grounds: [ground('CTIA_FILED', '2026-06-01')] };
    expect(sent(TODAY, stated, filing('Cross-border transfer dossier', since))).toEqual(expected);
  });

  it('is not shown by the dossier of processing', () => {
    expect(sent(TODAY, {}, filing('Processing impact dossier', '2026-02-01'))).toEqual([
      'VN.TRANSFER.DOSSIER WARNING grounds',
    ]);
  });

  it('is not owed in the cases that the law exempts', () => {
    expect(sent(TODAY, { grounds: [ground('EX_HR', '2026-06-01')] })).toEqual([]);
  });

  it.each([
    ['We transfer nothing', []],
    ['We are a small enterprise', ['VN.DOSSIER.REASON ERROR statements.transferDossier']],
  ])('is not owed for a stated reason, the relief of small businesses excepted: %s', (text, expected) => {
    expect(sent(TODAY, {}, { statements: [{ item: 'transferDossier', text }] })).toEqual(expected);
  });

  it('names the countries', () => {
    const lacking = sent(TODAY, { countries: [], grounds: [ground('EX_HR')] });
    expect(lacking).toEqual(['VN.TRANSFER.COUNTRY WARNING countries']);
    expect(sent('2025-12-31', { countries: [], grounds: [ground('EX_HR')] })).toEqual([]);
  });
});

describe('The relief of small businesses under Vietnamese law', () => {
  const small = { statements: [{ item: 'processingDossier', text: 'Micro enterprise, Decree 356 art. 41(2)' }] };
  const judged = (special: string) =>
    found(TODAY, {
      jurisdictionProfile: profile(small),
      processingActivity: [
        {
          id: 'processingActivity-1',
          controllers: ['party-acme'],
          dataCategories: [{ key: 'c', name: 'Health', special, ccpa: [] }],
        },
      ] as never,
    }).filter((one) => /REASON|OFFICER/.test(one));

  it('ends with sensitive data', () => {
    expect(judged('YES')).toEqual(['VN.DOSSIER.REASON ERROR statements.processingDossier']);
    expect(judged('NO')).toEqual([]);
  });
});

describe('The update of dossiers under Vietnamese law', () => {
  const changed = (on: string, filings: object[]) =>
    found(on, {
      jurisdictionProfile: profile({ filings }),
      engagement: [
        { id: 'e', processor: 'party-cloud', engagedBy: ['party-acme'], contract: { since: '2026-04-01' } },
      ] as never,
    }).filter((one) => /UPDATE/.test(one));
  const first = { key: 'f', item: 'Processing impact dossier', since: '2026-02-01' };

  it.each([
    ['2026-10-01', []],
    ['2026-10-02', ['VN.DOSSIER.UPDATE WARNING filings']],
  ])('is asked for six months after a new party at the latest: %s', (on, expected) => {
    expect(changed(on, [first])).toEqual(expected);
  });

  it('is shown by a filing after the change', () => {
    const update = { key: 'u', item: 'Update of the dossier', since: '2026-08-01' };
    expect(changed(TODAY, [first, update])).toEqual([]);
  });

  it('is not asked for while no dossier is recorded', () => {
    expect(changed(TODAY, [])).toEqual([]);
  });
});

describe('Processors and officers under Vietnamese law', () => {
  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['VN.PROCESSOR.CONTRACT WARNING contract']],
  ])('processors have an agreement, on %s', (on, expected) => {
    const engagement = [{ id: 'e', processor: 'party-cloud', engagedBy: ['party-acme'] }] as never;
    expect(found(on, { engagement })).toEqual(expected);
  });

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['VN.OFFICER ERROR contacts']],
  ])('somebody is appointed, on %s', (on, expected) => {
    expect(found(on, { jurisdictionProfile: profile({}) })).toEqual(expected);
  });

  it('the dossier has its items', () => {
    const lacking = found(TODAY, {
      processingActivity: [{ id: 'processingActivity-1', controllers: ['party-acme'] }],
    });
    expect(lacking).toContain('VN.RECORD ERROR purposes');
    expect(lacking).toContain('VN.RECORD ERROR retention');
  });
});

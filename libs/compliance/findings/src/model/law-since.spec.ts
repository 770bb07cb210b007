import { Law } from '#law';
import { snapshotOf } from '../testing.js';
import { type LawSince, lawsSince } from './law-since.js';

const { jurisdictions } = new Law();
const dublin = { id: 'party-dublin', group: true, country: 'IE' };
const istanbul = { id: 'party-istanbul', group: true, country: 'TR' };
const activity = (id: string, party: string) => ({ id: `processingActivity-${id}`, controllers: [party] });
const transfer = (id: string, exporter: string, country: string, ground?: object) => ({
  id: `transfer-${id}`,
  exporter,
  countries: [country],
  grounds: ground ? [{ key: 'g', ...ground }] : [],
});

const register = (on: string) =>
  snapshotOf(on, {
    party: [dublin, istanbul],
    processingActivity: [activity('shop', dublin.id), activity('laden', istanbul.id), activity('draft', istanbul.id)],
    transfer: [
      transfer('consent', istanbul.id, 'IE', { law: 'TR', code: 'TR.CONSENT_OLD' }),
      transfer('none', istanbul.id, 'IE'),
      transfer('us', dublin.id, 'US', { law: 'EU', code: 'EU.ADEQ' }),
      transfer('jp', dublin.id, 'JP', { law: 'EU', code: 'EU.ADEQ' }),
    ] as never,
  } as never);

const APPROVED = {
  'processingActivity-shop': '2020-07-01',
  'processingActivity-laden': '2024-03-01',
  'transfer-consent': '2024-05-31',
  'transfer-none': '2023-01-01',
  'transfer-us': '2020-07-15',
  'transfer-jp': '2020-02-01',
};
const since = (on: string, approved: Readonly<Record<string, string>> = APPROVED) =>
  lawsSince(register(on), new Map(Object.entries(approved)), jurisdictions);
const said = (law: string, ...asked: Parameters<typeof since>) =>
  since(...asked)
    .filter((one) => one.law === law)
    .flatMap(({ changes }) =>
      changes.map(({ on, turn, part, key, recordCount }) => `${on} ${turn} ${part} ${key} ${recordCount}`),
    );

describe('What has changed in a law since the last approval', () => {
  it('is counted from the last approval of a record under that law', () => {
    expect(since('2024-06-01').map((one) => [one.law, one.since])).toEqual([
      ['EU', '2020-07-15'],
      ['TR', '2024-05-31'],
    ]);
  });

  it('begins after that day, and ends with the day that is shown', () => {
    const later = { ...APPROVED, 'processingActivity-laden': '2024-06-01' };
    expect(said('TR', '2024-05-31')).toEqual([]);
    expect(said('TR', '2024-06-01')).toContain('2024-06-01 BEGINS grounds TR.SC 2');
    expect(said('TR', '2024-06-01', later)).toEqual([]);
  });

  it('concerns the transfers that rest on a ground that ends, and all where one begins', () => {
    expect(said('TR', '2024-09-01')).toContain('2024-09-01 ENDS grounds TR.CONSENT_OLD 1');
    expect(said('TR', '2024-06-01').filter((one) => one.includes('UNDERTAKING_OLD'))).toEqual([]); // nobody rests on it
  });

  it('concerns the transfers to the countries of a recognition', () => {
    const fell = since('2020-07-16').find(({ law }) => law === 'EU')!.changes;
    expect(fell.map(({ part, turn, recordCount }) => [part, turn, recordCount])).toContainEqual([
      'recognitions',
      'ENDS',
      1,
    ]);
  });

  it('concerns activities alone where it is about their record, their bases or the age of consent', () => {
    const india = snapshotOf('2027-05-13', {
      party: [{ id: 'party-pune', group: true, country: 'IN' }],
      processingActivity: [activity('shop', 'party-pune')],
      transfer: [transfer('group', 'party-pune', 'IE')],
    } as never);
    const approved = new Map([
      ['processingActivity-shop', '2026-01-01'],
      ['transfer-group', '2026-01-01'],
    ]);
    const [{ changes }] = lawsSince(india, approved, jurisdictions) as [LawSince];
    const counts = changes.map(({ part, recordCount }) => `${part} ${recordCount}`);
    expect([...new Set(counts)].sort()).toEqual([
      'acts 2',
      'breachClocks 2',
      'consentAges 1',
      'grounds 1',
      'legalBases 1',
      'record 1',
      'requestClocks 2',
      'terms 2',
      'transferDuties 1',
    ]);
  });

  it('concerns all records where an act begins, and leaves out drafts', () => {
    expect(said('TR', '2024-06-01').filter((one) => one.includes(' acts '))).toEqual([
      '2024-06-01 BEGINS acts undefined 3',
    ]);
  });

  it('is nothing where nothing was approved', () => {
    expect(since('2026-01-01', {})).toEqual([]);
  });
});

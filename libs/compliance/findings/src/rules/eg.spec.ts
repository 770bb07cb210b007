import { findings, found } from '../testing.js';
import { EG_RULES } from './eg.js';

const acme = { id: 'party-acme', name: 'Acme Misr', country: 'EG', address: 'Cairo' };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'DE' };
const named = (key: string) => ({ key, name: key }) as never;

/** An activity with a complete special record. */
const letters = {
  id: 'activity-letters',
  controllers: [acme.id],
  dataCategories: [named('addresses')],
  recipients: [named('post')],
  retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED', action: 'DELETE' }] as never,
  securityMeasures: ['Doors are locked'],
};
const abroad = { id: 'transfer-1', name: 'Abroad', importer: cloud.id, countries: ['DE'], activities: [letters.id] };
const on = (
  date: string,
  activity: object,
  transfer: object | undefined = { jurisdictions: ['EU'], exporter: 'party-elsewhere' },
) =>
  found(EG_RULES, date, {
    party: [acme, cloud],
    processingActivity: [{ ...letters, ...activity }],
    transfer: transfer ? [{ ...abroad, exporter: undefined, ...transfer } as never] : [],
  });

describe('The special record of Egyptian law', () => {
  it('lacks nothing without purposes, data subjects or legal bases', () => {
    expect(on('2026-11-25', {})).toEqual([]);
  });

  it.each([
    [{ dataCategories: [] }, 'EG.RECORD dataCategories'],
    [{ retention: [] }, 'EG.RECORD retention'],
    [{ retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED' }] }, 'EG.RECORD retention'],
    [{ securityMeasures: [] }, 'EG.RECORD securityMeasures'],
  ])('lacks what %j leaves out', (stated, missing) => {
    expect(on('2026-11-25', stated)).toEqual([missing]);
    expect(on('2020-10-15', stated)).toEqual([]);
  });

  it('lacks recipients where nobody but the controller itself is known to receive data', () => {
    expect(on('2026-11-25', { recipients: [] })).toEqual([]);
    expect(
      on('2026-11-25', { recipients: [] }, { jurisdictions: ['EU'], exporter: 'party-elsewhere', importer: acme.id }),
    ).toEqual(['EG.RECORD recipients']);
  });

  it('asks whether data cross the border, and takes a statement for an answer', () => {
    const things = { party: [acme], processingActivity: [letters] };
    const silent = findings(EG_RULES, '2026-11-25', things);
    expect(silent).toMatchObject([
      { rule: 'EG.RECORD', path: 'transfers', severity: 'NOTICE', howKnown: 'UNCONFIRMED' },
    ]);
    const statements = [{ item: 'internationalTransfers', text: 'None.' }];
    const profile = { id: 'profile-eg', code: 'EG', statements, filings: [{ key: 'l', item: 'Licence to process' }] };
    expect(found(EG_RULES, '2026-11-25', { ...things, jurisdictionProfile: [profile] })).toEqual([]);
  });

  it('is the processor’s too, with items of its own: neither recipients nor transfers', () => {
    const processing = { ...letters, role: 'PROCESSOR' as const, recipients: [], purposes: [], securityMeasures: [] };
    const articles = findings(EG_RULES, '2026-11-25', {
      party: [acme],
      jurisdictionProfile: [{ id: 'profile-eg', code: 'EG', filings: [{ key: 'l', item: 'Licence' }] }],
      processingActivity: [processing],
    }).map(({ path, article }) => `${path} ${article}`);
    expect(articles).toEqual(['purposes 5', 'onBehalfOf 5', 'securityMeasures 5']);
  });
});

describe('Licences and permits of the Egyptian Center', () => {
  const profile = (filings: object[]) => ({ id: 'profile-eg', code: 'EG', filings: filings as never });

  it.each([
    ['2026-11-01', []],
    ['2026-11-02', ['EG.LICENCE filings']],
  ])('to process must be held from the end of the grace on: %s', (date, missing) => {
    expect(found(EG_RULES, date, { jurisdictionProfile: [profile([])] })).toEqual(missing);
    expect(found(EG_RULES, date, { jurisdictionProfile: [profile([{ key: 'l', item: 'Licence 17' }])] })).toEqual([]);
  });

  it('are counted only as long as they run, and a permit for the border is not the licence', () => {
    const expired = { key: 'l', item: 'Licence 17', until: '2026-11-20' };
    const permit = { key: 'p', item: 'Cross-border permit' };
    expect(found(EG_RULES, '2026-11-25', { jurisdictionProfile: [profile([expired, permit])] })).toEqual([
      'EG.LICENCE filings',
    ]);
  });

  const grounds = [{ key: 'permit', law: 'EG', code: 'EG.PERMIT' }];
  const transfers = (date: string, transfer: object, filings: object[] = []) =>
    findings(EG_RULES, date, {
      party: [acme, cloud],
      transfer: [{ ...abroad, exporter: acme.id, activities: [], ...transfer } as never],
      jurisdictionProfile: [profile([{ key: 'l', item: 'Licence 17' }, ...filings])],
    }).map(({ rule, severity }) => `${rule} ${severity}`);

  it.each([
    ['2026-11-01', []],
    ['2026-11-02', ['EG.TRANSFER.PERMIT ERROR']],
  ])('to move data across the border must be held too: %s', (date, missing) => {
    expect(transfers(date, { grounds })).toEqual(missing);
    expect(transfers(date, { grounds }, [{ key: 'p', item: 'Cross-border permit' }])).toEqual([]);
    const priorAuthorisations = [{ key: 'p', law: 'EG', grantedOn: '2026-10-01' }];
    expect(transfers(date, { grounds, priorAuthorisations })).toEqual([]);
  });

  it.each([
    ['2026-11-01', ['EG.TRANSFER.GROUND NOTICE']],
    ['2026-11-02', ['EG.TRANSFER.GROUND ERROR']],
  ])('are the usual ground, which is insisted on only from the end of the grace on: %s', (date, missing) => {
    expect(transfers(date, {})).toEqual(missing);
    expect(transfers(date, { countries: ['EG'] })).toEqual([]);
  });
});

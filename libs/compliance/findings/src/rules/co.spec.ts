import { findings, found, type Things } from '../testing.js';
import { CO_RULES } from './co.js';

const BOGOTA = { id: 'party-bogota', name: 'Bogotá', country: 'CO' };
const CLOUD = { id: 'party-cloud', name: 'Cloud' };
const ON = '2026-06-01';

const ground = (code: string, instrument = false) => ({
  key: 'it',
  law: 'CO',
  code,
  ...(instrument && { instrument: { kind: 'CONTRACT' as const, modules: [] } }),
});
const transfer = (kind: 'PROVISION' | 'ENTRUSTMENT' | 'STORAGE' | 'ACCESS', country: string, over = {}): Things => ({
  party: [BOGOTA, CLOUD],
  transfer: [{ id: 'transfer-1', kind, exporter: BOGOTA.id, importer: CLOUD.id, countries: [country], ...over }],
});

describe('A transmission from Colombia, to a processor', () => {
  it.each(['ENTRUSTMENT', 'STORAGE'] as const)('(%s) wants a contract of transmission', (kind) => {
    expect(found(CO_RULES, ON, transfer(kind, 'IN'))).toEqual(['CO.TRANSMISSION.CONTRACT grounds']);
    expect(found(CO_RULES, ON, transfer(kind, 'IN', { grounds: [ground('CO.TRANSMISSION', true)] }))).toEqual([]);
  });

  it('or data subjects who have authorised it', () => {
    expect(found(CO_RULES, ON, transfer('ENTRUSTMENT', 'IN', { grounds: [ground('CO.AUTH')] }))).toEqual([]);
  });

  it('is not borne by a ground for transfers', () => {
    const results = findings(CO_RULES, ON, transfer('ENTRUSTMENT', 'US', { grounds: [ground('CO.ADEQ')] }));
    expect(results).toMatchObject([{ rule: 'CO.TRANSMISSION.CONTRACT', severity: 'WARNING' }]);
  });

  it('has its ground to state only where the contract is recorded with the processor', () => {
    const contract = { reference: 'C-1' };
    const engagement = [{ id: 'engagement-1', processor: CLOUD.id, engagedBy: [BOGOTA.id], contract }];
    expect(findings(CO_RULES, ON, { ...transfer('ENTRUSTMENT', 'IN'), engagement })).toMatchObject([
      { rule: 'CO.TRANSMISSION.CONTRACT', severity: 'NOTICE' },
    ]);
  });

  it('has none in a contract that has ended', () => {
    const contract = { reference: 'C-1', until: '2026-05-31' };
    const engagement = [{ id: 'engagement-1', processor: CLOUD.id, engagedBy: [BOGOTA.id], contract }];
    expect(findings(CO_RULES, ON, { ...transfer('ENTRUSTMENT', 'IN'), engagement })).toMatchObject([
      { rule: 'CO.TRANSMISSION.CONTRACT', severity: 'ERROR' },
    ]);
  });

  it('within Colombia is none', () => {
    expect(found(CO_RULES, ON, transfer('ENTRUSTMENT', 'CO'))).toEqual([]);
  });
});

describe('A transfer from Colombia, to a controller', () => {
  it('wants a ground of Art 26', () => {
    expect(found(CO_RULES, ON, transfer('PROVISION', 'IN'))).toEqual(['CO.TRANSFER.GROUND grounds']);
    expect(found(CO_RULES, ON, transfer('PROVISION', 'IN', { grounds: [ground('CO.AUTH')] }))).toEqual([]);
  });

  it('to a country on the list is to state it', () => {
    const results = findings(CO_RULES, ON, transfer('PROVISION', 'US'));
    expect(results).toMatchObject([{ rule: 'CO.TRANSFER.GROUND', severity: 'NOTICE', howKnown: 'UNCONFIRMED' }]);
  });

  it('by the list names the country that is on it', () => {
    const stated = { grounds: [ground('CO.ADEQ')], countries: [] };
    expect(found(CO_RULES, ON, transfer('PROVISION', 'US', stated))).toEqual(['CO.RECOGNITION.COUNTRY countries']);
  });

  it.each([
    ['IS', ON],
    ['BR', '2026-01-26'],
    ['EPO', '2025-07-15'],
  ])('by the list goes to %s, which the EU takes for adequate too, on %s', (country, on) => {
    const stated = { grounds: [ground('CO.ADEQ')] };
    expect(found(CO_RULES, on, transfer('PROVISION', country, stated))).toEqual([]);
  });

  it('by the list to a country that is not on it, such as Liechtenstein', () => {
    for (const country of ['IN', 'LI']) {
      const results = findings(CO_RULES, ON, transfer('PROVISION', country, { grounds: [ground('CO.ADEQ')] }));
      expect(results).toMatchObject([{ rule: 'CO.RECOGNITION.NONE' }]);
    }
  });

  it('is not borne by a contract of transmission', () => {
    const wrong = { grounds: [ground('CO.TRANSMISSION', true)] };
    expect(found(CO_RULES, ON, transfer('PROVISION', 'IN', wrong))).toEqual([
      'CO.TRANSFER.GROUND_SORT grounds.it.code',
    ]);
  });

  it('by a declaration of conformity has it granted', () => {
    const declared = { grounds: [ground('CO.DECL')] };
    const granted = { priorAuthorisations: [{ key: 'a', law: 'CO', grantedOn: '2025-01-01' }] };
    expect(found(CO_RULES, ON, transfer('PROVISION', 'IN', declared))).toEqual(['CO.GROUND.PRIOR_FILING grounds.it']);
    expect(found(CO_RULES, ON, transfer('PROVISION', 'IN', { ...declared, ...granted }))).toEqual([]);
  });
});

describe('The registry of databases', () => {
  const profile = (over = {}) => ({ jurisdictionProfile: [{ id: 'jurisdictionProfile-CO', code: 'CO', ...over }] });

  it('wants a filing, or a word on why there is none', () => {
    expect(found(CO_RULES, ON, profile())).toEqual(['CO.RNBD.REGISTERED filings']);
    expect(found(CO_RULES, ON, profile({ filings: [{ key: 'a', item: 'RNBD' }] }))).toEqual([]);
    expect(found(CO_RULES, ON, profile({ statements: [{ item: 'rnbd', text: 'Below the threshold' }] }))).toEqual([]);
  });

  it('wants one that has not run out', () => {
    const old = { filings: [{ key: 'a', item: 'RNBD', until: '2026-06-01' }] };
    expect(found(CO_RULES, '2026-05-31', profile(old))).toEqual([]);
    expect(found(CO_RULES, '2026-06-01', profile(old))).toEqual(['CO.RNBD.REGISTERED filings']);
  });
});

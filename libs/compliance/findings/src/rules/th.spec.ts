import { isRead } from '#law';
import { findings, found, type Things } from '../testing.js';
import { TH_RULES } from './th.js';

const BANGKOK = { id: 'party-bangkok', name: 'Bangkok', country: 'TH', address: 'New Petchaburi Road' };
const ON = '2026-06-01';
const RULE = { key: 'r', kind: 'OPEN_ENDED' as const, until: [], unless: [] };
const LENT = {
  id: 'jurisdictionProfile-ALL',
  code: 'ALL',
  recipients: [{ key: 'suppliers', name: 'Suppliers' }],
  retention: [RULE],
  securityMeasures: ['Encryption'],
};
const ACTIVITY = {
  id: 'processingActivity-1',
  controllers: [BANGKOK.id],
  dataCategories: [{ key: 'mail', name: 'Mail' } as never],
  purposes: [{ key: 'p', description: 'News', dataCategories: [], dataSubjects: [], legalBases: [] }],
};
const activity = (over = {}, ...profiles: object[]): Things => ({
  party: [BANGKOK],
  processingActivity: [{ ...ACTIVITY, ...over }],
  jurisdictionProfile: profiles as never,
});

describe('The Thai record of a controller', () => {
  it('finds nothing where recipients, retention and measures are lent by what is said of every activity', () => {
    expect(found(TH_RULES, ON, activity({}, LENT))).toEqual([]);
  });

  it('wants each item of s39', () => {
    const nobody = { ...BANGKOK, address: undefined };
    const bare = { ...activity({ dataCategories: [], purposes: [{ ...ACTIVITY.purposes[0]! }] }), party: [nobody] };
    const results = findings(TH_RULES, ON, bare);
    expect(results.map(({ article, path }) => [article, path])).toEqual([
      ['39(1)', 'dataCategories'],
      ['39(3)', 'controllers'],
      ['39(4)', 'retention'],
      ['39(6); 27 para 3', 'recipients'],
      ['39(8); 37(1)', 'securityMeasures'],
    ]);
    expect(results.some(({ howKnown }) => isRead(howKnown))).toBe(false); // s39 is known, not read
  });

  it('wants no recipients where everything rests on consent', () => {
    const basis = { basis: 'CONSENT', dataCategories: [], dataSubjects: [] };
    const consented = { purposes: [{ ...ACTIVITY.purposes[0]!, legalBases: [basis] }] };
    expect(found(TH_RULES, ON, activity(consented, { ...LENT, recipients: [] }))).toEqual([]);
    expect(found(TH_RULES, ON, activity({}, { ...LENT, recipients: [] }))).toEqual(['TH.RECORD recipients']);
  });

  it.each([
    ['2022-05-31', []],
    ['2022-06-01', ['TH.RECORD purposes']],
  ])('on %s', (on, expected) => {
    expect(found(TH_RULES, on, activity({ purposes: [] }, { ...LENT }))).toEqual(expected);
  });
});

describe('The Thai record of a processor', () => {
  const processor = { role: 'PROCESSOR', controllers: [], onBehalfOf: [] };
  const group = { ...BANGKOK, group: true };
  const things = { ...activity(processor, LENT), party: [group] };

  it.each([
    ['2022-12-16', []],
    ['2022-12-17', ['TH.RECORD onBehalfOf']],
  ])('on %s names the controllers', (on, expected) => {
    expect(found(TH_RULES, on, things)).toEqual(expected);
  });
});

describe('What is said once for Thailand', () => {
  const profile = (over = {}, ...parties: object[]): Things => ({
    party: parties as never,
    jurisdictionProfile: [{ id: 'jurisdictionProfile-TH', code: 'TH', rights: ['Access'], ...over }],
  });
  const CONDITIONS = { item: 'rightsConditions', text: 'By e-mail' };
  const SAID = { statements: [{ item: 'refusals', text: 'Kept by the officer' }, CONDITIONS] };

  it('tells of rights and of requests refused', () => {
    expect(found(TH_RULES, ON, profile({ rights: [] }))).toEqual([
      'TH.RECORD.RIGHTS rights',
      'TH.RECORD.RIGHTS statements',
    ]);
    expect(found(TH_RULES, ON, profile({ statements: [CONDITIONS] }))).toEqual(['TH.RECORD.RIGHTS statements']);
    expect(found(TH_RULES, ON, profile({ statements: [SAID.statements[0]] }))).toEqual(['TH.RECORD.RIGHTS rights']);
    expect(found(TH_RULES, ON, profile(SAID))).toEqual([]);
  });

  it('names the data protection officer of a processor, if there is one', () => {
    const contact = [{ id: 'contact-1', email: 'dpo@example.org' }];
    const judged = (role: 'PROCESSOR' | 'CONTROLLER', name?: string) =>
      found(TH_RULES, ON, {
        ...profile({ ...SAID, contacts: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-1' }] }),
        contact: [{ ...contact[0]!, name }],
        processingActivity: [{ id: 'processingActivity-1', role }],
      }).filter((line) => line.includes('OFFICER'));
    expect(judged('PROCESSOR')).toEqual(['TH.RECORD.OFFICER contacts']);
    expect(judged('PROCESSOR', 'Malee')).toEqual([]);
    expect(judged('CONTROLLER')).toEqual([]);
  });

  it('names a representative of a controller abroad', () => {
    const controllers = [{ party: 'party-london' }];
    const london = { id: 'party-london', name: 'London', country: 'GB' };
    const officers = [{ role: 'REPRESENTATIVE', jurisdictions: ['TH'], contact: 'contact-1' }];
    const stated = { ...SAID, controllers };
    expect(found(TH_RULES, ON, profile(stated, london))).toEqual(['TH.REPRESENTATIVE contacts']);
    expect(found(TH_RULES, ON, profile(stated, { ...london, officers }))).toEqual([]);
    expect(found(TH_RULES, ON, profile(stated, { ...london, country: 'TH' }))).toEqual([]);
    expect(findings(TH_RULES, ON, profile(stated, { ...london, country: undefined }))).toMatchObject([
      { rule: 'TH.REPRESENTATIVE', severity: 'NOTICE' },
    ]);
  });
});

describe('A transfer from Thailand', () => {
  const transfer = (over = {}): Things => ({
    party: [BANGKOK],
    transfer: [{ id: 'transfer-1', exporter: BANGKOK.id, countries: ['SG'], ...over }],
  });
  const ground = (code: string, instrument?: object) => ({
    grounds: [{ key: 'it', law: 'TH', code, ...(instrument && { instrument: { modules: [], ...instrument } }) }],
  });

  it('has a ground of ss 28 and 29', () => {
    expect(found(TH_RULES, ON, transfer())).toEqual(['TH.TRANSFER.GROUND grounds']);
    expect(found(TH_RULES, ON, transfer(ground('TH.CONSENT')))).toEqual([]);
  });

  it.each([
    ['2024-03-23', 'ERROR'],
    ['2024-03-24', 'NOTICE'],
  ])('that is mere storage, on %s: %s', (on, severity) => {
    expect(findings(TH_RULES, on, transfer({ kind: 'STORAGE' }))).toMatchObject([
      { rule: 'TH.TRANSFER.GROUND', severity },
    ]);
  });

  it('is none where nobody has access to what is stored', () => {
    expect(found(TH_RULES, ON, transfer({ kind: 'STORAGE', condition: 'No third party has access' }))).toEqual([]);
  });

  it('that relies on adequacy is judged, for want of a list', () => {
    expect(findings(TH_RULES, ON, transfer(ground('TH.ADEQ')))).toMatchObject([
      { rule: 'TH.ADEQUACY.JUDGED', howKnown: 'UNCONFIRMED' },
    ]);
    expect(found(TH_RULES, ON, transfer({ ...ground('TH.ADEQ'), assessments: [{ key: 'a' }] }))).toEqual([]);
  });

  it.each([
    '2024-03-23', // any suitable measure served then: no text could be the wrong one
    '2024-03-24',
  ])('on %s by the ASEAN clauses is borne by them', (on) => {
    const clauses = ground('TH.SAFEGUARDS', { kind: 'SCC', version: 'ASEAN MCC' });
    expect(found(TH_RULES, on, transfer(clauses))).toEqual([]);
  });

  it('by rules of a group has them certified', () => {
    expect(found(TH_RULES, ON, transfer(ground('TH.BCR', { kind: 'BCR' })))).toEqual([
      'TH.GROUND.PRIOR_FILING grounds.it',
    ]);
  });
});

import { RULES } from '../rules.js';
import { findings, found, type Things } from '../testing.js';
import { CA_QC_RULES } from './ca-qc.js';

const MONTREAL = { id: 'party-montreal', name: 'Montréal', country: 'CA', group: true };
const CLOUD = { id: 'party-cloud', name: 'Cloud' };
const ON = '2026-06-01';

const transfer = (over = {}): Things => ({
  party: [MONTREAL, CLOUD],
  transfer: [
    {
      id: 'transfer-1',
      kind: 'ENTRUSTMENT',
      exporter: MONTREAL.id,
      importer: CLOUD.id,
      countries: ['US'],
      purposes: ['Hosting'],
      ...over,
    },
  ],
});
const ground = (code: string, law = 'CA-QC', instrument = true) => ({
  grounds: [{ key: 'it', law, code, ...(instrument && { instrument: { kind: 'CONTRACT' as const, modules: [] } }) }],
});
const profile = (code: string, over = {}): Things => ({
  jurisdictionProfile: [{ id: `jurisdictionProfile-${code}`, code, ...over } as never],
});
const seated = profile('CA-QC', { controllers: [{ key: 'a', party: MONTREAL.id }] });
const ofTransfers = (on: string, things: Things) =>
  findings(CA_QC_RULES, on, things)
    .filter(({ about }) => about === 'transfer')
    .map(({ rule, severity }) => `${rule} ${severity}`);
const ASSESSMENT = 'CA-QC.TRANSFER.ASSESSMENT';
const AGREEMENT = 'CA-QC.TRANSFER.WRITTEN_AGREEMENT';

describe('Communication outside Quebec', () => {
  const assessed = { assessments: [{ key: 'pia', on: '2023-01-01' }] };

  it.each([
    ['2023-09-21', []],
    ['2023-09-22', [`${ASSESSMENT} ERROR`, `${AGREEMENT} ERROR`]],
  ])('on %s, by a company that its profile names, is assessed and agreed on before: %j', (on, expected) => {
    expect(ofTransfers(on, { ...transfer(), ...seated })).toEqual(expected);
  });

  it.each([
    ['CA', 'CA.QC_TIA'],
    ['CA-QC', 'CA.QC_TIA'],
    ['CA-QC', 'CA.ACCOUNTABILITY'],
  ])('lacks nothing under %s on %s with its instrument, once it was assessed', (law, code) => {
    expect(ofTransfers(ON, { ...transfer({ ...ground(code, law), ...assessed }), ...seated })).toEqual([]);
  });

  it('lacks the instrument of a ground without one', () => {
    expect(ofTransfers(ON, { ...transfer({ ...ground('CA.QC_TIA', 'CA', false), ...assessed }), ...seated })).toEqual([
      'CA-QC.INSTRUMENT.MISSING ERROR',
    ]);
  });

  it('in an emergency needs neither, and is none for ever', () => {
    const often = transfer({ ...ground('CA-QC.EMERGENCY', 'CA-QC', false), frequency: 'every day' });
    expect(ofTransfers(ON, { ...often, ...seated })).toEqual(['CA-QC.DEROGATION.SYSTEMATIC ERROR']);
  });

  it('is one to Toronto too, of which the register cannot tell: a notice', () => {
    const toronto = { ...transfer({ countries: ['CA'], jurisdictions: ['CA-QC'] }) };
    expect(ofTransfers(ON, toronto)).toEqual([`${ASSESSMENT} NOTICE`, `${AGREEMENT} NOTICE`]);
  });

  it.each([
    ['profile of Quebec names nobody', profile('CA-QC')],
    [
      'profile of Canada has an override for Quebec',
      profile('CA', { legalBasisOverrides: [{ key: 'there', region: 'CA-QC', replaces: [], dataCategories: [] }] }),
    ],
  ])('is a warning where a %s', (_, things) => {
    expect(ofTransfers(ON, { ...transfer(ground('CA.ACCOUNTABILITY')), ...things })).toEqual([`${ASSESSMENT} WARNING`]);
  });

  it('is nothing to companies of which nothing says that they are in Quebec', () => {
    const toronto = { id: 'party-toronto', name: 'Toronto', country: 'CA' };
    const things = transfer({ exporter: toronto.id });
    expect(ofTransfers(ON, transfer(ground('CA.ACCOUNTABILITY', 'CA')))).toEqual([]);
    expect(ofTransfers(ON, { ...things, party: [...things.party!, toronto], ...seated })).toEqual([]);
  });
});

describe('A company seated in Quebec', () => {
  const activity = {
    id: 'processingActivity-1',
    controllers: [MONTREAL.id],
    purposes: [{ key: 'news', description: 'News', dataCategories: [], dataSubjects: [], legalBases: [] }] as never,
    dataCategories: [{ key: 'face', name: 'Faces', special: 'YES', specialKinds: ['BIOMETRIC'] }] as never,
    automatedDecisions: [
      { key: 'queue', description: 'Queue', significant: 'NO', humanInvolved: 'NO', purposes: [] },
    ] as never,
    breaches: [{ key: 'lost', description: 'Lost laptop' }] as never,
  };
  const things: Things = {
    ...transfer(),
    ...seated,
    processingActivity: [activity],
    engagement: [{ id: 'engagement-1', processor: CLOUD.id, engagedBy: [MONTREAL.id] }],
  };
  const all = (on: string) => findings(RULES, on, things);

  it('has the duties of Quebec once, and those of the federal law alongside them', () => {
    const ids = all(ON).map(({ rule, subject, path }) => `${rule} ${subject.id} ${path}`);
    expect(ids).toEqual(
      expect.arrayContaining([
        'CA.ACCOUNTABILITY transfer-1 grounds',
        'CA-QC.TRANSFER.ASSESSMENT transfer-1 assessments',
        'CA-QC.PROCESSOR.CONTRACT engagement-1 contract',
        'CA-QC.OFFICER jurisdictionProfile-CA-QC contacts',
        'CA-QC.POLICY.GOVERNANCE jurisdictionProfile-CA-QC statements.governancePolicies',
        'CA-QC.FILING.BIOMETRIC_IDENTITY jurisdictionProfile-CA-QC statements.biometrics',
        'CA-QC.AUTOMATED.REVIEW processingActivity-1 automatedDecisions.queue',
        'CA-QC.BREACH.RECORD processingActivity-1 breaches.lost.reference',
        'CA-QC.PROFILE.BREACH_SILENT jurisdictionProfile-CA-QC breachDuties',
      ]),
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const quebec = all(ON).filter(({ article, law }) => /P-39\.1|C-1\.1/.test(article) && law !== 'CA-QC');
    expect(quebec).toEqual([]);
    expect(all(ON).filter(({ law, about }) => law === 'CA' && about === 'jurisdictionProfile')).toEqual([]);
  });

  it.each([
    ['1995-01-01', ['CA-QC']],
    ['2010-01-01', ['CA', 'CA-QC']],
  ])('is under these laws alone on %s: %j', (on, laws) => {
    expect([...new Set(all(on).map(({ law }) => law))].sort()).toEqual(laws);
  });

  it('was asked for none of what Law 25 brought, on the day before each phase', () => {
    expect(found(CA_QC_RULES, '2022-09-21', things)).toEqual([]);
    expect(found(CA_QC_RULES, '2022-09-22', things)).toEqual([
      'CA-QC.OFFICER contacts',
      'CA-QC.FILING.BIOMETRIC_IDENTITY statements.biometrics',
    ]);
    expect(found(CA_QC_RULES, '2023-09-21', things)).toHaveLength(2);
    expect(found(CA_QC_RULES, '2023-09-22', things)).toHaveLength(6);
  });

  it('has its person in charge, also one appointed for all of Canada', () => {
    const officers = [{ key: 'o', role: 'PRIVACY_CONTACT', contact: 'contact-1', jurisdictions: ['CA'] }] as never;
    const named: Things = {
      ...things,
      party: [{ ...MONTREAL, officers }, CLOUD],
      contact: [{ id: 'contact-1', name: 'Jo', email: 'jo@example.com' }],
    };
    expect(found(CA_QC_RULES, ON, named)).not.toContain('CA-QC.OFFICER contacts');
  });
});

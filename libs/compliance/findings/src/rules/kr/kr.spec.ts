import { isRead } from '#law';
import type { Transfer } from '#snapshot';
import { findings, found, type Things } from '../../testing.js';
import { KR_RULES } from './kr.js';

const BEFORE = '2023-09-14';
const REFORM = '2023-09-15';
const TODAY = '2026-11-25';

/** Returns the findings of the rules with this prefix. */
const judged = (rule: string, on: string, things: Things) =>
  found(KR_RULES, on, things).filter((line) => line.startsWith(`KR.${rule}`));

const ACME = { id: 'party-acme', name: 'Acme', country: 'US', email: 'privacy@acme.example' };
const CONSENT = { key: 'consent', law: 'KR', code: 'KR.CONSENT' };
/** A complete transfer. */
const WHOLE = {
  id: 'transfer-1',
  kind: 'ENTRUSTMENT',
  jurisdictions: ['KR'],
  importer: ACME.id,
  countries: ['US'],
  dataItems: ['E-mail address'],
  purposes: ['Hosting'],
  timing: 'On registration',
  method: 'Over a network',
  recipientRetention: 'Until the contract ends',
  refusal: { method: 'By e-mail', procedure: 'Write to us', effect: 'No account' },
  grounds: [CONSENT],
} as const;
const transfer = (over: Partial<Transfer>, party: object = ACME): Things => ({
  transfer: [{ ...WHOLE, ...over }],
  party: [party as typeof ACME],
});

describe('Information on an overseas transfer', () => {
  it.each([BEFORE, REFORM, TODAY])('is whole on %s', (on) => {
    expect(found(KR_RULES, on, transfer({}))).toEqual([]);
  });

  it.each<[string, Partial<Transfer>, string]>([
    ['items', { dataItems: [] }, 'dataItems'],
    ['country', { countries: [] }, 'countries'],
    ['time', { timing: undefined }, 'timing'],
    ['method', { method: undefined }, 'method'],
    ['purpose', { purposes: [] }, 'purposes'],
    ['retention', { recipientRetention: undefined }, 'recipientRetention'],
  ])('lacks the %s, then and now', (_, over, path) => {
    for (const on of [BEFORE, TODAY])
      expect(found(KR_RULES, on, transfer(over))).toEqual([`KR.OVERSEAS_TRANSFER.ITEMS ${path}`]);
  });

  it('lacks a recipient where it names a class, and its contact where there is none', () => {
    const things = transfer({}, { id: ACME.id, name: 'Affiliates', class: true, website: 'https://acme.example' });
    expect(found(KR_RULES, TODAY, things)).toEqual([
      'KR.OVERSEAS_TRANSFER.ITEMS importer',
      'KR.OVERSEAS_TRANSFER.ITEMS importer.email',
    ]);
  });

  it('has the contact of the recipient in that of its officer', () => {
    const officers = [{ role: 'PRIVACY_CONTACT', jurisdictions: [], contact: 'contact-1' }];
    const things = transfer({}, { id: ACME.id, name: 'Acme', officers });
    expect(found(KR_RULES, TODAY, { ...things, contact: [{ id: 'contact-1', phone: '+1 555' }] })).toEqual([]);
  });

  it.each([
    [BEFORE, []],
    [REFORM, ['method', 'procedure', 'effect']],
    [TODAY, ['method', 'procedure', 'effect']],
  ])('lacks on %s of refusal: %j', (on, missing) => {
    expect(judged('OVERSEAS_TRANSFER', on, transfer({ refusal: undefined }))).toEqual(
      missing.map((field) => `KR.OVERSEAS_TRANSFER.ITEMS refusal.${field}`),
    );
  });

  it.each([
    [BEFORE, '39-12(3)2', 'WARNING', 'UNCONFIRMED'],
    [REFORM, '28-8(2)2', 'ERROR', 'COPY'],
  ])('lacks a country on %s by %s: %s, known by %s', (on, article, severity, howKnown) => {
    expect(findings(KR_RULES, on, transfer({ countries: [] }))).toMatchObject([{ article, severity, howKnown }]);
  });

  it('is asked of recognition, certification and statute only since the policy must hold it', () => {
    const law = transfer({ grounds: [{ ...CONSENT, code: 'KR.LAW' }], timing: undefined });
    expect(judged('OVERSEAS_TRANSFER', '2024-03-14', law)).toEqual([]);
    expect(judged('OVERSEAS_TRANSFER', '2024-03-15', law)).toEqual(['KR.OVERSEAS_TRANSFER.ITEMS timing']);
  });

  it.each<[string, Partial<Transfer>]>([
    ['stays in Korea', { countries: ['KR'] }],
    ['is suspended', { suspension: { since: '2023-01-01' } }],
    ['is none of Korea', { jurisdictions: ['JP'], grounds: [] }],
  ])('is not asked of a transfer that %s', (_, over) => {
    const things = transfer({ ...over, timing: undefined, refusal: undefined });
    expect(judged('OVERSEAS_TRANSFER', TODAY, things)).toEqual([]);
  });
});

describe('The ground of an overseas transfer', () => {
  it.each([
    [BEFORE, 'ENTRUSTMENT', []],
    [BEFORE, 'PROVISION', ['17(3)']],
    [REFORM, 'ENTRUSTMENT', ['28-8(1)']],
    [REFORM, 'ACCESS', ['28-8(1)']],
    [TODAY, 'PROVISION', ['28-8(1)']],
  ] as const)('is missing on %s from %s by %j', (on, kind, articles) => {
    const missing = findings(KR_RULES, on, transfer({ kind, grounds: [] }));
    expect(missing.map(({ rule, article }) => [rule, article])).toEqual(
      articles.map((article) => ['KR.TRANSFER.GROUND', article]),
    );
  });

  it.each([
    [BEFORE, ['KR.TRANSFER.GROUND_IN_FORCE grounds.consent.code']],
    [REFORM, []],
  ])('certification serves on %s with faults %j', (on, faults) => {
    const instrument = { kind: 'CERTIFICATION', modules: [] } as const;
    const things = transfer({ grounds: [{ ...CONSENT, code: 'KR.CERT', instrument }] });
    expect(found(KR_RULES, on, things)).toEqual(faults);
  });

  it.each([
    ['2025-09-15', 'DE', ['KR.RECOGNITION.NONE']],
    ['2025-09-16', 'DE', []],
    ['2025-09-16', 'NO', []],
    [TODAY, 'GB', ['KR.RECOGNITION.NONE']],
    [TODAY, 'US', ['KR.RECOGNITION.NONE']],
    [TODAY, 'JP', ['KR.RECOGNITION.NONE']],
  ])('recognition serves on %s for %s but for %j', (on, country, rules) => {
    const things = transfer({ grounds: [{ ...CONSENT, code: 'KR.EQUIV' }], countries: [country] });
    expect(found(KR_RULES, on, things)).toEqual(rules.map((rule) => `${rule} grounds.consent`));
  });

  it.each([
    ['2026-10-09', 'ERROR'],
    ['2026-10-10', 'WARNING'],
  ])('that a country has no recognition is, on %s, a %s', (on, severity) => {
    const things = transfer({ grounds: [{ ...CONSENT, code: 'KR.EQUIV' }], countries: ['GB'] });
    expect(findings(KR_RULES, on, things)).toMatchObject([{ rule: 'KR.RECOGNITION.NONE', severity }]);
  });

  it.each([
    ['uniqueIdentifier', 'YES', [], ['KR.RECOGNITION.SCOPE grounds.consent']],
    ['financial', 'YES', ['Data'], ['KR.RECOGNITION.SCOPE grounds.consent']],
    ['financial', 'YES', ['E-mail address'], []],
    ['financial', 'NO', [], []],
  ])('recognition leaves out data with %s %s of a transfer of %j', (field, stated, dataItems, faults) => {
    const dataCategories = [{ key: 'data', name: 'Data', [field]: stated }];
    const things = {
      ...transfer({ grounds: [{ ...CONSENT, code: 'KR.EQUIV' }], countries: ['DE'], activities: ['a'], dataItems }),
      processingActivity: [{ id: 'a', dataCategories: dataCategories as never }],
    };
    expect(judged('RECOGNITION', TODAY, things)).toEqual(faults);
  });
});

describe('The contract ground', () => {
  const OUTSOURCE = { key: 'contract', law: 'KR', code: 'KR.CONTRACT_OUTSOURCE' };
  const relying = (contractingParty: string, over: Partial<Transfer> = {}): Things => ({
    ...transfer({ grounds: [OUTSOURCE], activities: ['a'], ...over }),
    processingActivity: [
      { id: 'a', role: 'PROCESSOR', dataSubjects: [{ key: 'p', name: 'People', contractingParty }] as never },
    ],
  });

  it.each([
    ['YES', []],
    ['NO', [['ERROR', 'grounds.contract']]],
    ['NOT_STATED', [['WARNING', 'grounds.contract']]],
  ])('serves people who are the contracting party: %s, faults %j', (stated, faults) => {
    expect(findings(KR_RULES, TODAY, relying(stated)).map(({ severity, path }) => [severity, path])).toEqual(faults);
  });

  it('says what to state where it is not said whose data go', () => {
    expect(found(KR_RULES, TODAY, relying('YES', { activities: [] }))).toEqual([
      'KR.CONTRACT_OUTSOURCE.PARTY activities',
    ]);
  });

  it.each([
    [BEFORE, []],
    [REFORM, ['KR.CONTRACT_OUTSOURCE.PARTY grounds.contract']],
  ])('is on %s about the contract with data subjects: %j', (on, faults) => {
    expect(found(KR_RULES, on, relying('NO'))).toEqual(faults);
  });

  it.each([
    ['ENTRUSTMENT', []],
    ['STORAGE', []],
    ['ACCESS', ['KR.CONTRACT_OUTSOURCE.KIND grounds.contract']],
    ['PROVISION', ['KR.CONTRACT_OUTSOURCE.KIND grounds.contract']],
  ] as const)('for %s has faults %j', (kind, faults) => {
    expect(found(KR_RULES, TODAY, relying('YES', { kind }))).toEqual(faults);
  });
});

describe('Provision to a third party in Korea', () => {
  const inKorea = { kind: 'PROVISION', countries: ['KR'], grounds: [] } as const;

  it('is complete', () => {
    expect(found(KR_RULES, TODAY, transfer(inKorea))).toEqual([]);
  });

  it('lacks what is not stated', () => {
    const things = transfer({ ...inKorea, dataItems: [], purposes: [], recipientRetention: undefined });
    expect(findings(KR_RULES, TODAY, things).map(({ rule, article }) => `${rule} ${article}`)).toEqual([
      'KR.THIRD_PARTY_PROVISION.ITEMS 17(2)2',
      'KR.THIRD_PARTY_PROVISION.ITEMS 17(2)3',
      'KR.THIRD_PARTY_PROVISION.ITEMS 17(2)4',
    ]);
  });

  it.each([
    ['2020-08-04', ['17(2)2 ERROR']],
    [BEFORE, ['17(2)2 ERROR']],
    [REFORM, ['28-8(2)4 ERROR']],
  ])('is asked the same once where it goes abroad, on %s by %j', (on, transferStated) => {
    for (const kind of ['PROVISION', 'JOINT_USE'] as const)
      expect(
        findings(KR_RULES, on, transfer({ kind, purposes: [] })).map(
          (finding) => `${finding.article} ${finding.severity}`,
        ),
      ).toEqual(transferStated);
  });

  it('had to tell of country, time and method only by what held for online service providers', () => {
    const silent = transfer({ kind: 'PROVISION', countries: [], timing: undefined, method: undefined, dataItems: [] });
    expect(
      findings(KR_RULES, BEFORE, silent).map(({ article, severity, path }) => `${article} ${severity} ${path}`),
    ).toEqual([
      '39-12(3)2 WARNING countries',
      '39-12(3)2 WARNING timing',
      '39-12(3)2 WARNING method',
      '17(2)3 ERROR dataItems',
    ]);
  });
});

describe('Entrusted work', () => {
  const CONTRACT = { signedOn: '2020-01-01' };
  const HOSTING = { id: 'engagement-1', processor: ACME.id, jurisdictions: ['KR'], contract: CONTRACT };
  const SEOUL = { id: ACME.id, name: 'Seoul Hosting', country: 'KR' };

  it('with somebody in Korea, by contract, is without fault', () => {
    expect(found(KR_RULES, TODAY, { engagement: [HOSTING], party: [SEOUL] })).toEqual([]);
  });

  it.each<[string, readonly string[], string | undefined, string[]]>([
    ['seat abroad', [], 'US', ['ERROR processor']],
    ['data abroad with somebody in Korea', ['KR', 'EU'], 'KR', ['ERROR processor']],
    ['data in Korea with somebody abroad', ['KR'], 'US', []],
    ['nothing stated', [], undefined, ['WARNING locations']],
  ])('is overseas entrustment that needs a row: %s', (_, locations, country, faults) => {
    const things = { engagement: [{ ...HOSTING, locations }], party: [{ ...SEOUL, country }] };
    expect(findings(KR_RULES, TODAY, things).map(({ severity, path }) => `${severity} ${path}`)).toEqual(faults);
  });

  it('has its row in an overseas transfer to the same party', () => {
    expect(found(KR_RULES, TODAY, { ...transfer({}), engagement: [HOSTING] })).toEqual([]);
    expect(
      judged('DELEGATION', TODAY, { ...transfer({ jurisdictions: ['JP'], grounds: [] }), engagement: [HOSTING] }),
    ).toEqual(['KR.DELEGATION.OVERSEAS processor']);
  });

  it.each([
    ['2020-08-04', []],
    [BEFORE, [['39-12(2)', 'NOTICE', false]]],
    [REFORM, [['28-8(1)', 'ERROR', true]]],
  ])('needs a row on %s by %j', (on, cited) => {
    const faults = findings(KR_RULES, on, { engagement: [HOSTING], party: [ACME] });
    expect(faults.map(({ article, severity, howKnown }) => [article, severity, isRead(howKnown)])).toEqual(cited);
  });

  it('names a company, no class of them', () => {
    expect(found(KR_RULES, TODAY, { engagement: [HOSTING], party: [{ ...SEOUL, class: true }] })).toEqual([
      'KR.DELEGATION.DELEGATEE processor',
    ]);
  });

  it.each([
    [BEFORE, []],
    [REFORM, ['KR.DELEGATION.SUB_DELEGATEES jurisdictions']],
  ])('names its sub-delegatees on %s: %j', (on, faults) => {
    const sub = { ...HOSTING, id: 'engagement-2', under: HOSTING.id };
    const subs = (over: object) => ({ engagement: [HOSTING, { ...sub, ...over }], party: [SEOUL] });
    expect(judged('DELEGATION', on, subs({ jurisdictions: [] }))).toEqual(faults);
    expect(judged('DELEGATION', on, subs({}))).toEqual([]);
  });

  it('names sub-delegatees however deep', () => {
    const deep = [2, 3].map((n) => ({ id: `engagement-${n}`, processor: 'party-deep', under: `engagement-${n - 1}` }));
    const [fault, ...more] = findings(KR_RULES, TODAY, {
      engagement: [HOSTING, ...deep],
      party: [SEOUL, { id: 'party-deep', name: 'Deep Inc' }],
    });
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ article: '26(2), 26(6)', message: expect.stringContaining('Deep Inc') });
  });

  it('of a company in Korea is disclosed there', () => {
    const own = { id: 'party-own', name: 'Own', country: 'KR' };
    const engagement = { ...HOSTING, jurisdictions: [], engagedBy: [own.id] };
    expect(found(KR_RULES, TODAY, { engagement: [engagement], party: [SEOUL, own] })).toEqual([
      'KR.DELEGATION.DISCLOSED jurisdictions',
    ]);
    expect(found(KR_RULES, TODAY, { engagement: [engagement], party: [SEOUL, { ...own, country: 'JP' }] })).toEqual([]);
  });

  it.each([undefined, {}, { until: '2026-11-24' }, { since: '2026-11-26' }])('is by contract, not %j', (contract) => {
    expect(found(KR_RULES, TODAY, { engagement: [{ ...HOSTING, contract }], party: [SEOUL] })).toEqual([
      'KR.DELEGATION.CONTRACT contract',
    ]);
  });

  it.each([
    ['YES', undefined, 'Newsletter', ['marketingNotifiedOn']],
    ['YES', '2026-12-01', 'Newsletter', ['marketingNotifiedOn']],
    ['YES', '2026-11-25', 'Newsletter', []],
    ['NO', undefined, 'Marketing platform', []],
    ['NOT_STATED', undefined, 'Marketing platform', ['marketing']],
    ['NOT_STATED', undefined, 'Hosting', []],
  ] as const)('that is marketing (%s, notified %s, %s) lacks %j', (marketing, marketingNotifiedOn, work, paths) => {
    const engagement = { ...HOSTING, marketing, marketingNotifiedOn, work };
    expect(found(KR_RULES, TODAY, { engagement: [engagement], party: [SEOUL] })).toEqual(
      paths.map((path) => `KR.DELEGATION.MARKETING ${path}`),
    );
  });
});

describe('The privacy policy', () => {
  const OFFICER = { id: 'contact-1', department: 'Privacy', phone: '+82 2 555' };
  const PROFILE = {
    id: 'jurisdictionProfile-KR',
    code: 'KR',
    contacts: [{ role: 'CHIEF_PRIVACY_OFFICER' as const, contact: OFFICER.id }],
    rights: ['Access'],
    securityMeasures: ['Encryption'],
    statements: [{ item: 'destruction', text: 'Shredding' }],
    filings: [{ key: 'policy', item: 'Privacy policy', since: '2011-09-30' }],
  };
  const policy = (over: object, officer: object = OFFICER): Things => ({
    jurisdictionProfile: [{ ...PROFILE, ...over }],
    contact: [officer as typeof OFFICER],
  });

  it('is without fault', () => {
    expect(found(KR_RULES, TODAY, policy({}))).toEqual([]);
  });

  it.each([
    ['no officer', { contacts: [] }, OFFICER, 'contacts.CHIEF_PRIVACY_OFFICER'],
    ['no name and no department', {}, { ...OFFICER, department: undefined }, 'contacts.CHIEF_PRIVACY_OFFICER'],
    ['no telephone number', {}, { ...OFFICER, phone: undefined }, 'contacts.CHIEF_PRIVACY_OFFICER.phone'],
  ])('has %s', (_, over, officer, path) => {
    expect(found(KR_RULES, TODAY, policy(over, officer))).toEqual([`KR.POLICY.PRIVACY_OFFICER ${path}`]);
  });

  it('takes the officer appointed by a company of the group if the profile names none', () => {
    const officers = [{ role: 'CHIEF_PRIVACY_OFFICER' as const, jurisdictions: ['KR'], contact: OFFICER.id }];
    const party = [{ id: 'party-1', country: 'KR', group: true, officers }];
    expect(found(KR_RULES, TODAY, { ...policy({ contacts: [] }), party })).toEqual([]);
    const silent = { contact: [{ id: OFFICER.id, department: 'Privacy' }], party };
    expect(judged('POLICY.PRIVACY_OFFICER', TODAY, silent)).toEqual([
      'KR.POLICY.PRIVACY_OFFICER officers.CHIEF_PRIVACY_OFFICER.phone',
    ]);
  });

  it('is asked of a Korean controller that has no profile: officer, destruction, rights and measures', () => {
    const controller = { id: 'party-1', country: 'KR' };
    const processor = { id: 'party-2', country: 'KR' };
    const things = {
      party: [controller, processor],
      processingActivity: [{ ...CONSENTED, controllers: [controller.id] } as never],
    };
    const all = findings(KR_RULES, TODAY, things).filter(({ about }) => about === 'party');
    expect(all.map(({ subject, rule, path, article }) => `${subject.id} ${rule} ${path} ${article}`)).toEqual([
      'party-1 KR.POLICY.PRIVACY_OFFICER officers.CHIEF_PRIVACY_OFFICER 30(1)6',
      'party-1 KR.POLICY.ITEMS country.statements.destruction 30(1)3-2',
      'party-1 KR.POLICY.ITEMS country.rights 30(1)5',
      'party-1 KR.POLICY.ITEMS country.securityMeasures decree 31(1)3',
      'party-1 KR.POLICY.ITEMS country.filings guidelines 21',
    ]);
    const profiled = findings(KR_RULES, TODAY, { ...things, ...policy({}) });
    expect(profiled.filter(({ rule }) => rule.startsWith('KR.POLICY'))).toEqual([]);
  });

  it.each([
    ['destruction', { statements: [] }, 'statements.destruction', '30(1)3-2'],
    [
      'what the law keeps',
      { retention: [{ key: 'law', kind: 'SET_BY_LOCAL_LAW' }] },
      'statements.preservedByLaw',
      '30(1)3-2',
    ],
    ['the date from which it applies', { filings: [] }, 'filings', 'guidelines 21'],
    ['rights', { rights: [] }, 'rights', '30(1)5'],
    ['measures', { securityMeasures: [] }, 'securityMeasures', 'decree 31(1)3'],
  ])('lacks %s', (_, over, path, article) => {
    expect(findings(KR_RULES, TODAY, policy(over))).toMatchObject([{ rule: 'KR.POLICY.ITEMS', path, article }]);
  });

  it('has rights and measures from what is said of everywhere', () => {
    const everywhere = { id: 'jurisdictionProfile-ALL', code: 'ALL', rights: ['Access'], securityMeasures: ['Locks'] };
    const { jurisdictionProfile = [] } = policy({ rights: [], securityMeasures: [] });
    expect(
      found(KR_RULES, TODAY, { ...policy({}), jurisdictionProfile: [...jurisdictionProfile, everywhere] }),
    ).toEqual([]);
  });

  it.each([
    ['2020-08-04', []],
    ['2020-08-05', ['POLICY.DOMESTIC_AGENT contacts.DOMESTIC_AGENT']],
    ['2023-09-14', ['POLICY.DOMESTIC_AGENT contacts.DOMESTIC_AGENT']],
    ['2023-09-15', ['POLICY.DOMESTIC_AGENT contacts.DOMESTIC_AGENT']],
    ['2024-03-14', ['POLICY.DOMESTIC_AGENT contacts.DOMESTIC_AGENT']],
    ['2024-03-15', ['POLICY.ITEMS statements.processingCountries', 'POLICY.DOMESTIC_AGENT contacts.DOMESTIC_AGENT']],
  ])('of a controller abroad lacks on %s: %j', (on, faults) => {
    const things = { ...policy({ controllers: [{ party: 'party-1' }] }), party: [{ id: 'party-1', country: 'GB' }] };
    expect(found(KR_RULES, on, things)).toEqual(faults.map((fault) => `KR.${fault}`));
  });

  it('of a controller abroad says in which countries, and who its agent is', () => {
    const statements = [...PROFILE.statements, { item: 'processingCountries', text: 'United Kingdom' }];
    const contacts = [...PROFILE.contacts, { role: 'DOMESTIC_AGENT' as const, contact: 'contact-2' }];
    const things = {
      ...policy({ controllers: [{ party: 'party-1' }], statements, contacts }),
      party: [{ id: 'party-1', country: 'GB' }],
    };
    const agent = { id: 'contact-2', name: 'Agent', address: 'Seoul', phone: '+82 2', email: 'a@agent.example' };
    expect(found(KR_RULES, TODAY, { ...things, contact: [OFFICER, agent] })).toEqual([]);
    expect(found(KR_RULES, TODAY, { ...things, contact: [OFFICER, { ...agent, phone: undefined }] })).toEqual([
      'KR.POLICY.DOMESTIC_AGENT contacts.DOMESTIC_AGENT.phone',
    ]);
  });

  it('names the representative of an agent that is a corporation', () => {
    const lacks = (name: string, more: object[] = []) => {
      const contacts = [...PROFILE.contacts, { role: 'DOMESTIC_AGENT' as const, contact: 'contact-2' }, ...more];
      const agent = { id: 'contact-2', name, address: 'Seoul', phone: '+82 2', email: 'a@agent.example' };
      const head = { id: 'contact-3', name: 'Kim' };
      return found(KR_RULES, TODAY, { ...policy({ contacts: contacts as never }), contact: [OFFICER, agent, head] });
    };
    expect(lacks('Kim Min-ji')).toEqual([]);
    expect(lacks('Agent Co., Ltd.')).toEqual(['KR.POLICY.DOMESTIC_AGENT contacts.CORPORATE_REPRESENTATIVE']);
    expect(lacks('주식회사 대리')).toEqual(['KR.POLICY.DOMESTIC_AGENT contacts.CORPORATE_REPRESENTATIVE']);
    expect(lacks('Agent Co., Ltd.', [{ role: 'CORPORATE_REPRESENTATIVE', contact: 'contact-3' }])).toEqual([]);
  });

  it.each([
    ['2024-03-14', 'NO', []],
    ['2024-03-15', 'NO', ['KR.POLICY.ITEMS statements.automatedDecisions']],
    ['2024-03-15', 'YES', []],
    ['2024-03-15', 'NOT_STATED', []],
  ])('shows on %s the criteria of automated decisions with a human involved: %s, %j', (on, humanInvolved, faults) => {
    const automatedDecisions = [{ key: 'd', description: 'Scoring', humanInvolved, purposes: [] }] as never;
    expect(found(KR_RULES, on, policy({ automatedDecisions }))).toEqual(faults);
    const statements = [...PROFILE.statements, { item: 'automatedDecisions', text: 'By points' }];
    expect(found(KR_RULES, on, policy({ automatedDecisions, statements }))).toEqual([]);
  });

  const ACTIVITY = {
    id: 'processingActivity-1',
    purposes: [{ key: 'news', description: 'News', dataCategories: [], dataSubjects: [], legalBases: [] as object[] }],
    dataCategories: [{ key: 'mail', name: 'E-mail address' }],
    retention: [{ key: 'year', kind: 'FIXED_PERIOD' }],
  };
  const CONSENTED = { ...ACTIVITY, purposes: [{ ...ACTIVITY.purposes[0]!, legalBases: [{ basis: 'CONSENT' }] }] };
  const activity = (over: object): Things => ({
    ...policy({}),
    processingActivity: [{ ...CONSENTED, ...over } as never],
  });

  it.each([
    [{}, []],
    [{ purposes: [] }, ['purposes']],
    [{ retention: [] }, ['retention']],
    [{ dataCategories: [] }, ['dataCategories']],
    [{ role: 'PROCESSOR', purposes: [], retention: [] }, []],
  ])('holds of an activity with %j what is there, but %j', (over, paths) => {
    expect(judged('POLICY.ACTIVITY', TODAY, activity(over))).toEqual(paths.map((path) => `KR.POLICY.ACTIVITY ${path}`));
  });

  it.each([
    [BEFORE, []],
    [REFORM, ['KR.POLICY.WITHOUT_CONSENT purposes.news.legalBases']],
  ])('must tell on %s what is processed without consent: %j', (on, faults) => {
    expect(judged('POLICY.WITHOUT_CONSENT', on, activity({ purposes: ACTIVITY.purposes }))).toEqual(faults);
    expect(judged('POLICY.WITHOUT_CONSENT', on, activity({}))).toEqual([]);
  });
});

describe('Sensitive data and unique identifiers', () => {
  const RECORDS = { key: 'data', name: 'Criminal records', criminal: 'YES' };
  const PASSPORT = { key: 'data', name: 'Passport numbers', uniqueIdentifier: 'YES' };
  const on = (basis: string, data: object): Things => {
    const limited = { dataCategories: [], dataSubjects: [] };
    const purposes = [{ ...limited, key: 'check', description: 'Check', legalBases: [{ ...limited, basis }] }];
    return {
      jurisdictionProfile: [{ id: 'jurisdictionProfile-KR', code: 'KR' }],
      processingActivity: [{ id: 'a', dataCategories: [data] as never, purposes: purposes as never }],
    };
  };
  const articles = (basis: string, data: object) =>
    findings(KR_RULES, TODAY, on(basis, data))
      .filter(({ rule }) => rule === 'KR.SENSITIVE.INTERESTS')
      .map(({ article, path, howKnown }) => [article, path, isRead(howKnown)]);
  const path = 'purposes.check.legalBases';

  it.each([
    ['criminal records on 15(1)6', 'LEGITIMATE_INTERESTS', RECORDS, [['23(1), decree 18', path, true]]],
    ['criminal records on a contract', 'CONTRACT', RECORDS, [['23(1), decree 18', path, true]]],
    ['criminal records on consent', 'CONSENT', RECORDS, []],
    ['criminal records on a statute', 'LEGAL_OBLIGATION', RECORDS, []],
    ['passport numbers on 15(1)6', 'LEGITIMATE_INTERESTS', PASSPORT, [['24(1), decree 19', path, true]]],
    ['cookie identifiers', 'LEGITIMATE_INTERESTS', { ...PASSPORT, name: 'Cookies' }, []],
  ])('%s need a separate consent or a statute, or do not', (_, basis, data, expected) => {
    expect(articles(basis, data)).toEqual(expected);
  });
});

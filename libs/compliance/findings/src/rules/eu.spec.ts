import { findings, found, type Things } from '../testing.js';
import { EU_RULES } from './eu.js';

const TODAY = '2026-11-25';

const acme = { id: 'party-acme', name: 'Acme SA', country: 'FR', address: 'Paris', group: true };
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };
const row = (key: string, more: object = {}) => ({ key, name: key, ...more }) as never;
const purpose = (key: string, more: object = {}) =>
  row(key, { description: key, dataCategories: [], dataSubjects: [], legalBases: [], ...more });
const basis = (name: string, more: object = {}) => ({ basis: name, dataCategories: [], dataSubjects: [], ...more });
const rule = (key: string, more: object = {}) =>
  row(key, { kind: 'AS_LONG_AS_NEEDED', until: [], unless: [], ...more });

/** An activity with a complete record under Art 30(1). */
const letters = {
  id: 'processingActivity-letters',
  controllers: [acme.id],
  purposes: [purpose('post')],
  dataSubjects: [row('customers')],
  dataCategories: [row('addresses')],
  recipients: [row('the post')],
  retention: [rule('r')],
  securityMeasures: ['Doors are locked'],
};

const judged = (on: string, activity: object, more: Things = {}) =>
  found(EU_RULES, on, { party: [acme, cloud], processingActivity: [{ ...letters, ...activity }], ...more });

describe('The record of GDPR Art 30(1)', () => {
  it('lacks nothing without a legal basis, a source, a trigger and a processor', () => {
    expect(judged(TODAY, {})).toEqual([]);
  });

  it.each([
    ['controllers', { controllers: [] }],
    ['purposes', { purposes: [] }],
    ['dataSubjects', { dataSubjects: [] }],
    ['dataCategories', { dataCategories: [] }],
    ['recipients', { recipients: [] }],
    ['retention', { retention: [] }],
    ['securityMeasures', { securityMeasures: [] }],
  ])('lacks %s where they are not stated', (path, stated) => {
    expect(judged(TODAY, stated)).toEqual([`EU.ART30.CONTROLLER ${path}`]);
  });

  it.each([
    ['2018-05-24', []],
    ['2018-05-25', ['EU.ART30.CONTROLLER purposes']],
  ])('is asked for since the GDPR applies: %s', (on, missing) => expect(judged(on, { purposes: [] })).toEqual(missing));

  it('cites the letter of each item, and warns of what is asked for where it is possible', () => {
    const all = findings(EU_RULES, TODAY, {
      party: [acme],
      processingActivity: [{ ...letters, purposes: [], retention: [], securityMeasures: [] }],
    });
    expect(all.map(({ article, severity }) => [article, severity])).toEqual([
      ['30(1)(b)', 'ERROR'],
      ['30(1)(f)', 'WARNING'],
      ['30(1)(g)', 'WARNING'],
    ]);
  });

  it('has what the profile ALL says of every activity', () => {
    const all = {
      id: 'jurisdictionProfile-ALL',
      code: 'ALL',
      recipients: [row('affiliates')],
      retention: [rule('all')],
    };
    const jurisdictionProfile = [{ ...all, securityMeasures: ['Locks'] }];
    const stated = { recipients: [], retention: [], securityMeasures: [] };
    expect(judged(TODAY, stated, { jurisdictionProfile })).toEqual([]);
  });

  it('names each controller, no class of them', () => {
    const class_ = { id: 'party-affiliates', name: 'Affiliates', class: true };
    expect(judged(TODAY, { controllers: [acme.id, class_.id] }, { party: [acme, class_] })).toEqual([
      'EU.ART30.NAMES controllers',
    ]);
  });

  it('holds how to reach controllers and their officers', () => {
    const silent = { ...acme, address: undefined };
    expect(judged(TODAY, {}, { party: [silent] })).toEqual(['EU.ART30.CONTACT_DETAILS address']);
    const officers = [{ role: 'DATA_PROTECTION_OFFICER' as const, jurisdictions: [], contact: 'contact-1' }];
    const contact = [{ id: 'contact-1', department: 'Privacy' }];
    expect(judged(TODAY, {}, { party: [{ ...acme, officers }], contact })).toEqual([
      'EU.ART30.CONTACT_DETAILS officers.DATA_PROTECTION_OFFICER.email',
    ]);
    const reached = [{ ...contact[0]!, email: 'dpo@example.org' }];
    expect(judged(TODAY, {}, { party: [{ ...acme, officers }], contact: reached })).toEqual([]);
  });

  it('of a party that is no controller needs no contact details', () => {
    const bystander = { id: 'party-other', name: 'Other', country: 'FR' };
    expect(judged(TODAY, {}, { party: [acme, bystander] })).toEqual([]);
  });
});

describe('The record of GDPR Art 30(2)', () => {
  const customer = { id: 'party-customer', name: 'Customer', country: 'DE', email: 'post@example.org' };
  const processing = { role: 'PROCESSOR' as const, controllers: [], onBehalfOf: [customer.id] };
  const party = [acme, customer];

  it('asks for neither data subjects, data, recipients nor retention', () => {
    const stated = { ...processing, dataSubjects: [], dataCategories: [], recipients: [], retention: [] };
    expect(judged(TODAY, stated, { party })).toEqual([]);
  });

  it.each([
    ['onBehalfOf', { onBehalfOf: [] }],
    ['purposes', { purposes: [] }],
    ['securityMeasures', { securityMeasures: [] }],
  ])('lacks %s where they are not stated', (path, stated) => {
    expect(judged(TODAY, { ...processing, ...stated }, { party })).toEqual([`EU.ART30.PROCESSOR ${path}`]);
  });

  it('names each controller', () => {
    const customers = { id: 'party-customers', name: 'Customers', class: true };
    expect(judged(TODAY, { ...processing, onBehalfOf: [customers.id] }, { party: [acme, customers] })).toEqual([
      'EU.ART30.NAMES onBehalfOf',
    ]);
  });
});

describe('Retention', () => {
  const names = { dataCategories: [row('names'), row('logs')] };

  it('is stated for every data category', () => {
    const ofNames = rule('r', { appliesTo: { dataCategories: ['names'], dataSubjects: [], purposes: [] } });
    expect(judged(TODAY, { ...names, retention: [ofNames] })).toEqual(['EU.RETENTION.UNCOVERED retention']);
    expect(judged(TODAY, { ...names, retention: [ofNames, rule('rest')] })).toEqual([]);
  });

  it('may be stated by the people or by the purposes that the data are of', () => {
    const subjects = { dataSubjects: [row('users'), row('visitors')] };
    const purposes = [
      purpose('run', { dataCategories: ['names'], dataSubjects: ['users'] }),
      purpose('watch', { dataCategories: ['logs'], dataSubjects: ['visitors'] }),
    ];
    const covered = (limits: object) =>
      rule('r', { appliesTo: { dataCategories: [], dataSubjects: [], purposes: [], ...limits } });
    const retained = (limits: object) =>
      judged(TODAY, { ...names, ...subjects, purposes, retention: [covered(limits)] });
    expect(retained({ dataSubjects: ['users', 'visitors'] })).toEqual([]);
    expect(retained({ dataSubjects: ['users'] })).toEqual(['EU.RETENTION.UNCOVERED retention']);
    expect(retained({ purposes: ['run', 'watch'] })).toEqual([]);
    expect(retained({ purposes: ['watch'] })).toEqual(['EU.RETENTION.UNCOVERED retention']);
  });

  it('for a period begins with an event', () => {
    const year = { kind: 'FIXED_PERIOD', period: 'P1Y' };
    expect(judged(TODAY, { retention: [rule('r', year)] })).toEqual(['EU.RETENTION.TRIGGER retention.r.trigger']);
    expect(judged(TODAY, { retention: [rule('r', { ...year, trigger: 'the contract ends' })] })).toEqual([]);
    expect(judged(TODAY, { retention: [rule('r')] })).toEqual([]);
  });
});

describe('What processing rests on', () => {
  const resting = (rows: readonly object[], more: object = {}, things: Things = {}) =>
    judged(TODAY, { purposes: [purpose('post', { legalBases: rows })], ...more }, things);

  it('names the interest where it is legitimate interests', () => {
    expect(resting([basis('LEGITIMATE_INTERESTS')])).toEqual(['EU.BASIS.INTEREST purposes.post.legalBases']);
    expect(resting([basis('LEGITIMATE_INTERESTS', { interest: 'Security' })])).toEqual([]);
    expect(resting([basis('CONTRACT')])).toEqual([]);
  });

  it('is none of what only the United Kingdom knows', () => {
    const recognised = [basis('RECOGNISED_LEGITIMATE_INTERESTS')];
    expect(resting(recognised)).toEqual(['EU.BASIS.UNKNOWN purposes.post.legalBases']);
    const override = row('o', {
      replaces: ['RECOGNISED_LEGITIMATE_INTERESTS'],
      basis: 'LEGAL_OBLIGATION',
      dataCategories: [],
      activities: [],
    });
    const profile = { id: 'jurisdictionProfile-EU', code: 'EU', legalBasisOverrides: [override] };
    expect(resting(recognised, {}, { jurisdictionProfile: [profile] })).toEqual([]);
  });

  it('is, for special categories of data, a condition of Art 9 too', () => {
    const special = { dataCategories: [row('health', { special: 'YES' })] };
    const condition = { specialCondition: 'EXPLICIT_CONSENT' };
    const missing = ['EU.SPECIAL.CONDITION dataCategories.health.special'];
    expect(resting([basis('CONSENT')], special)).toEqual(missing);
    expect(resting([basis('CONSENT', condition)], special)).toEqual([]);
    expect(resting([basis('CONSENT', { ...condition, dataCategories: ['other'] })], special)).toEqual(missing);
    expect(resting([basis('CONSENT')], { dataCategories: [row('health', { special: 'NOT_STATED' })] })).toEqual([]);
  });

  it.each([
    ['legitimate interests', [basis('LEGITIMATE_INTERESTS', { interest: 'Trust' })], ['ERROR']],
    ['nothing', [], ['ERROR']],
    ['a duty, or else consent', [basis('LEGAL_OBLIGATION'), basis('CONSENT')], ['WARNING']],
    ['a legal obligation', [basis('LEGAL_OBLIGATION')], []],
    ['consent, as a law that is named allows', [basis('CONSENT', { condition: 'Section 30 of the Act of 1990' })], []],
    ['consent, as the law may allow', [basis('CONSENT', { condition: 'As the law allows' })], ['ERROR']],
  ])('is, for criminal records, no %s alone', (_, rows, severities) => {
    const processingActivity = [
      {
        ...letters,
        purposes: [purpose('post', { legalBases: rows })],
        dataCategories: [row('convictions', { criminal: 'YES' })],
      },
    ];
    const all = findings(EU_RULES, TODAY, { party: [acme], processingActivity });
    expect(all.filter(({ rule: id }) => id === 'EU.CRIMINAL.LAW').map(({ severity }) => severity)).toEqual(severities);
  });

  it('is not asked of a processor', () => {
    const customer = { id: 'party-customer', name: 'Customer', country: 'DE', email: 'post@example.org' };
    const processing = { role: 'PROCESSOR', controllers: [], onBehalfOf: [customer.id] };
    expect(resting([basis('LEGITIMATE_INTERESTS')], processing, { party: [acme, customer] })).toEqual([]);
  });
});

describe('Processors under the GDPR', () => {
  const contract = { reference: 'DPA 1', signedOn: '2022-01-01' };
  const hosting = { id: 'engagement-1', processor: cloud.id, engagedBy: [acme.id], contract };
  const engaged = (on: string, ...engagement: readonly { readonly id: string }[]) =>
    found(EU_RULES, on, { party: [acme, cloud], engagement });

  it('have a contract that holds on the date', () => {
    expect(engaged(TODAY, hosting)).toEqual([]);
    expect(engaged(TODAY, { ...hosting, contract: undefined } as never)).toEqual(['EU.PROCESSOR.CONTRACT contract']);
    const ending = { ...hosting, contract: { ...contract, until: '2025-12-31' } };
    expect(engaged('2025-12-31', ending)).toEqual([]);
    expect(engaged('2026-01-01', ending)).toEqual(['EU.PROCESSOR.CONTRACT contract']);
    expect(engaged('2021-12-31', hosting)).toEqual(['EU.PROCESSOR.CONTRACT contract']);
  });

  it('bind sub-processors to what they are bound to themselves', () => {
    const below = { ...hosting, id: 'engagement-2', under: hosting.id };
    expect(engaged(TODAY, hosting, below)).toEqual([]);
    const unbound = { ...hosting, contract: undefined } as never;
    expect(engaged(TODAY, unbound, below)).toEqual([
      'EU.PROCESSOR.CONTRACT contract',
      'EU.PROCESSOR.PARENT_CONTRACT under',
    ]);
    const [finding] = findings(EU_RULES, TODAY, {
      party: [acme, cloud],
      engagement: [hosting, { ...below, contract: undefined }],
    });
    expect(finding).toMatchObject({ rule: 'EU.PROCESSOR.CONTRACT', article: '28(4)' });
  });
});

describe('Offices', () => {
  const officer = (role: 'DATA_PROTECTION_OFFICER' | 'EU_REPRESENTATIVE', contact: string) => ({
    role,
    jurisdictions: [],
    contact,
  });
  const party = (...officers: ReturnType<typeof officer>[]) => [{ ...acme, country: 'GB', officers }];

  it.each([
    ['2019-11-11', []],
    ['2019-11-12', ['EU.REPRESENTATIVE.OFFICER officers']],
  ])('the officer is not the representative too, since the guidelines on it: %s', (on, expected) => {
    const both = party(officer('DATA_PROTECTION_OFFICER', 'contact-1'), officer('EU_REPRESENTATIVE', 'contact-1'));
    expect(found(EU_RULES, on, { party: both })).toEqual(expected);
    const apart = party(officer('DATA_PROTECTION_OFFICER', 'contact-1'), officer('EU_REPRESENTATIVE', 'contact-2'));
    expect(found(EU_RULES, on, { party: apart })).toEqual([]);
  });

  it.each<[string, Things]>([
    [
      'another company of the group',
      {
        party: [
          ...party(officer('EU_REPRESENTATIVE', 'contact-1')),
          { ...acme, id: 'party-2', officers: [officer('DATA_PROTECTION_OFFICER', 'contact-1')] },
        ],
      },
    ],
    [
      'the profile of everywhere',
      {
        party: party(officer('EU_REPRESENTATIVE', 'contact-1')),
        jurisdictionProfile: [
          {
            id: 'jurisdictionProfile-ALL',
            code: 'ALL',
            contacts: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-1' }],
          },
        ],
      },
    ],
  ])('the officer named in %s is not the representative either', (_, things) => {
    expect(found(EU_RULES, TODAY, things)).toEqual(['EU.REPRESENTATIVE.OFFICER officers']);
  });

  it('the representative named in a profile is not an officer', () => {
    const offices = ['EU_REPRESENTATIVE', 'DATA_PROTECTION_OFFICER'] as const;
    const contacts = offices.map((role) => ({ role, contact: 'contact-1' }));
    const profile = { id: 'jurisdictionProfile-EU', code: 'EU', contacts };
    expect(found(EU_RULES, TODAY, { jurisdictionProfile: [profile] })).toEqual(['EU.REPRESENTATIVE.OFFICER contacts']);
    const apart = { ...profile, contacts: contacts.map((contact, i) => ({ ...contact, contact: `contact-${i}` })) };
    expect(found(EU_RULES, TODAY, { jurisdictionProfile: [apart] })).toEqual([]);
  });
});

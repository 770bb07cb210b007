import { findings as allOf, type Things } from '../../testing.js';
import { EU_RULES } from '../eu.js';
import { UK_RULES } from '../uk.js';

const TODAY = '2026-11-25';
const acme = { id: 'party-acme', name: 'Acme SA', country: 'FR', address: 'Paris', group: true };
const row = (key: string, more: object = {}) => ({ key, name: key, ...more }) as never;
const rule = (key: string, more: object = {}) =>
  row(key, { kind: 'AS_LONG_AS_NEEDED', until: [], unless: [], ...more });
const letters = {
  id: 'processingActivity-letters',
  controllers: [acme.id],
  purposes: [row('post', { description: 'Post', dataCategories: [], dataSubjects: [], legalBases: [] })],
  dataSubjects: [row('customers')],
  dataCategories: [row('addresses')],
  recipients: [row('the post')],
  retention: [rule('r')],
  securityMeasures: ['Doors are locked'],
};
const hosting = { ...letters, role: 'PROCESSOR' as const, controllers: [], onBehalfOf: ['party-customer'] };

const judged = (things: Things, rules = EU_RULES) =>
  allOf(rules, TODAY, { party: [acme], processingActivity: [letters], ...things })
    .filter(({ rule }) => /ART30|RETENTION/.test(rule))
    .map(({ rule, article, path }) => `${rule} ${article} ${path}`);

describe('What an activity says of recipients, retention and measures', () => {
  const lent = { recipients: [row('affiliates')], retention: [rule('all')], securityMeasures: ['Locks'] };
  const silent = [{ ...letters, recipients: [], retention: [], securityMeasures: [] }];
  const profile = (code: string) => [{ id: `jurisdictionProfile-${code}`, code, ...lent }];

  it.each(['ALL', 'EU'])('is also what the profile %s says', (code) => {
    expect(judged({ processingActivity: silent, jurisdictionProfile: profile(code) })).toEqual([]);
  });

  it('is not what the profile of another law says', () => {
    const under = profile('BR');
    expect(judged({ processingActivity: silent, jurisdictionProfile: under })).toHaveLength(3);
  });

  it.each(['UK', 'GB'])('is in the United Kingdom what the profile %s says', (code) => {
    const london = [{ ...acme, country: 'GB' }];
    const things = { party: london, processingActivity: silent, jurisdictionProfile: profile(code) };
    expect(judged(things, UK_RULES)).toEqual([]);
  });

  it('knows importers as recipients, but not those who are responsible themselves', () => {
    const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };
    const nobody = [{ ...letters, recipients: [] }];
    const transfer = (importer: string) => [
      { id: 'transfer-1', importer, countries: ['US'], activities: [letters.id] },
    ];
    const goingTo = (importer: string) =>
      judged({ party: [acme, cloud], processingActivity: nobody, transfer: transfer(importer) });
    expect(goingTo(cloud.id)).toEqual([]);
    expect(goingTo(acme.id)).toEqual(['EU.ART30.CONTROLLER 30(1)(d) recipients']);
  });
});

describe('Whom the record names', () => {
  const customer = { id: 'party-customer', name: 'Customer' };
  const nowhere = { id: 'party-nowhere', name: 'Nowhere' };

  it.each([
    [
      'a controller whose country is not stated',
      { party: [nowhere], processingActivity: [{ ...letters, controllers: [nowhere.id] }] },
      ['EU.ART30.CONTACT_DETAILS 30(1)(a) address'],
    ],
    [
      'a customer from elsewhere',
      { party: [acme, { ...customer, country: 'US' }], processingActivity: [hosting] },
      ['EU.ART30.CONTACT_DETAILS 30(2)(a) address'],
    ],
    [
      'the processor itself',
      {
        party: [
          { ...acme, address: undefined },
          { ...customer, email: 'post@example.org' },
        ],
        processingActivity: [{ ...hosting, controllers: [acme.id] }],
      },
      ['EU.ART30.CONTACT_DETAILS 30(2)(a) address'],
    ],
  ])('must be reached: %s', (_, things: Things, expected) => {
    expect(judged(things)).toEqual(expected);
  });

  it('is the officer by name too, wherever in the organisation the office is named', () => {
    const contact = [{ id: 'contact-dpo', email: 'dpo@example.org' }];
    const officer = { role: 'DATA_PROTECTION_OFFICER' as const, contact: 'contact-dpo' };
    const all = [{ id: 'jurisdictionProfile-ALL', code: 'ALL', contacts: [officer] }];
    const expected = ['EU.ART30.CONTACT_DETAILS 30(1)(a) officers.DATA_PROTECTION_OFFICER.name'];
    expect(judged({ contact, jurisdictionProfile: all })).toEqual(expected);
    expect(judged({ contact, party: [{ ...acme, officers: [{ ...officer, jurisdictions: [] }] }] })).toEqual(expected);
    expect(judged({ contact, party: [{ ...acme, officers: [{ ...officer, jurisdictions: ['KR'] }] }] })).toEqual([]);
    expect(judged({ contact: [{ ...contact[0]!, name: 'Dana' }], jurisdictionProfile: all })).toEqual([]);
  });

  it('is not the representative in the Union for those who are seated there, nor in the Union the one in the UK', () => {
    const contact = [{ id: 'contact-rep', email: 'rep@example.org' }];
    const representedBy = (role: 'EU_REPRESENTATIVE' | 'UK_REPRESENTATIVE', country: string) =>
      judged({
        contact,
        party: [{ ...acme, country }],
        jurisdictionProfile: [
          { id: 'jurisdictionProfile-EU', code: 'EU', contacts: [{ role, contact: 'contact-rep' }] },
        ],
      });
    expect(representedBy('EU_REPRESENTATIVE', 'US')).toEqual([
      'EU.ART30.CONTACT_DETAILS 30(1)(a) officers.REPRESENTATIVE.name',
    ]);
    expect(representedBy('EU_REPRESENTATIVE', 'FR')).toEqual([]);
    expect(representedBy('UK_REPRESENTATIVE', 'US')).toEqual([]);
  });

  it('is, of what is done for others, some company of the group', () => {
    const reached = { ...customer, country: 'DE', email: 'post@example.org' };
    const companyIn = (group: boolean) =>
      judged({ party: [{ ...acme, group }, reached], processingActivity: [hosting] });
    expect(companyIn(true)).toEqual([]);
    expect(companyIn(false)).toEqual(['EU.ART30.PROCESSOR 30(2)(a) controllers']);
  });
});

describe('Retention of every activity', () => {
  it('needs an event from which a fixed period runs, as that of one activity does', () => {
    const startingWith = (trigger?: string) =>
      judged({
        jurisdictionProfile: [
          {
            id: 'jurisdictionProfile-ALL',
            code: 'ALL',
            retention: [rule('logs', { kind: 'FIXED_PERIOD', period: 'P1Y', trigger })],
          },
        ],
      });
    expect(startingWith()).toEqual(['EU.RETENTION.TRIGGER 5(1)(e) retention.logs.trigger']);
    expect(startingWith('The visit')).toEqual([]);
  });
});

describe('Compelling legitimate interests', () => {
  const grounds = (instrument?: object) => [{ key: 'cli', law: 'EU', code: 'EU.49CLI', instrument } as never];
  const keptFor = (stated: object) =>
    allOf(EU_RULES, TODAY, {
      party: [acme],
      processingActivity: [letters],
      transfer: [
        {
          id: 'transfer-1',
          exporter: acme.id,
          countries: ['US'],
          activities: [letters.id],
          grounds: grounds(),
          ...stated,
        },
      ],
    })
      .map(({ rule }) => rule)
      .filter((rule) => rule.endsWith('DOCUMENTED'));

  it.each([
    ['no assessment', {}, 1],
    ['an assessment that names no document', { assessments: [{ key: 'a', on: '2026-01-01' }] }, 1],
    ['an assessment that is only planned', { assessments: [{ key: 'a', on: '2027-01-01', evidence: 'DOC-1' }] }, 1],
    ['an assessment with its document', { assessments: [{ key: 'a', evidence: 'DOC-1' }] }, 0],
    ['the document of what bears them', { grounds: grounds({ kind: 'OTHER', modules: [], evidence: 'DOC-2' }) }, 0],
  ])('are documented by the record with %s: %#', (_, stated, count) => {
    expect(keptFor(stated)).toHaveLength(count);
  });
});

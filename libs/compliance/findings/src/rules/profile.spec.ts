import type { States } from '#snapshot';
import { findings, found, type Things } from '../testing.js';
import { CA_RULES } from './ca.js';
import { PROFILE_RULES } from './profile.js';

type Profile = Partial<States['jurisdictionProfile']>;

const TODAY = '2026-11-25';
const things = (code: string, stated: Profile): Things => ({
  jurisdictionProfile: [{ id: `jurisdictionProfile-${code}`, code, ...stated }],
});
const find = (code: string, stated: Profile, on = TODAY) => found(PROFILE_RULES, on, things(code, stated));
const messages = (code: string, stated: Profile, on = TODAY) =>
  findings(PROFILE_RULES, on, things(code, stated)).map(({ message }) => message);

const duty = (to: string, stated: object = {}) => ({
  key: to.toLowerCase().split(' ')[0]!,
  to,
  businessDays: false,
  ...stated,
});

describe('An override of legal bases', () => {
  const override = {
    key: 'express',
    replaces: ['LEGITIMATE_INTERESTS' as const],
    basis: 'EXPRESS_CONSENT' as const,
    onlyIfNoAlternative: true,
    dataCategories: [],
    activities: [],
  };
  const overridden = (code: string, on: string, stated: object = {}) =>
    find(code, { legalBasisOverrides: [{ ...override, ...stated }] }, on);

  it.each([
    ['SA', '2023-09-13', []], // no such law
    ['SA', '2023-09-14', ['SA.PROFILE.OVERRIDE legalBasisOverrides.express']],
    ['SA', TODAY, ['SA.PROFILE.OVERRIDE legalBasisOverrides.express']],
    ['NG', '2023-06-11', []], // the regulation of 2019 knew no legitimate interests
    ['NG', '2023-06-12', ['NG.PROFILE.OVERRIDE legalBasisOverrides.express']],
    ['AE', TODAY, []],
    ['MY', TODAY, []],
  ])('of %s is, on %s, no longer asked for: %j', (code, on, expected) => {
    expect(overridden(code, on)).toEqual(expected);
  });

  it('says since when the law has known the basis, whether or not other parts have changed', () => {
    const stated = { legalBasisOverrides: [override] };
    expect(messages('SA', stated)).toEqual([expect.stringContaining('since 2023-09-14')]);
    expect(messages('KR', { legalBasisOverrides: [{ ...override, basis: 'CONSENT' }] })).toEqual([
      expect.stringContaining('since 2011-09-30'),
    ]);
  });

  it('is left alone where it is of a case, a region, or some of the data or activities', () => {
    expect(overridden('SA', TODAY, { condition: 'For sensitive data' })).toEqual([]);
    expect(overridden('CA', TODAY, { region: 'CA-QC', replaces: ['CONSENT'] })).toEqual([]);
    expect(overridden('SA', TODAY, { dataCategories: ['health'] })).toEqual([]);
    expect(overridden('SA', TODAY, { activities: ['processingActivity-1'] })).toEqual([]);
    expect(overridden('SA', TODAY, { onlySpecialData: true })).toEqual([]);
    expect(overridden('SA', TODAY, { onlySpecialData: false })).toHaveLength(1);
    expect(overridden('SA', TODAY, { replaces: [] })).toEqual([]);
  });
});

describe('A legal basis that the law does not know', () => {
  const resting = (code: string, basis: string, on = TODAY) => {
    const purposes = [{ key: 'visits', description: 'Visits', dataCategories: [], legalBases: [row(basis)] }];
    const processingActivity = [{ id: 'processingActivity-1', title: 'Visits', purposes } as never];
    return found(PROFILE_RULES, on, { ...things(code, {}), processingActivity });
  };
  const row = (basis: string) => ({ key: 'b', basis, dataCategories: [], dataSubjects: [] });

  it.each([
    ['MY', TODAY, ['MY.LEGAL_BASIS.UNKNOWN legalBasisOverrides']],
    ['NG', '2023-06-11', ['NG.LEGAL_BASIS.UNKNOWN legalBasisOverrides']],
    ['NG', '2023-06-12', []],
    ['IN', '2027-05-12', []], // the rules of 2011 know no list of bases
    ['IN', '2027-05-13', ['IN.LEGAL_BASIS.UNKNOWN legalBasisOverrides']],
    ['AE', TODAY, []], // not enforced
    ['JP', TODAY, []],
  ])('of %s is found on %s: %j', (code, on, expected) => {
    expect(resting(code, 'LEGITIMATE_INTERESTS', on)).toEqual(expected);
    expect(resting(code, 'CONSENT', on)).toEqual([]);
  });

  it('is one thing to do with the others, and only of activities under that law', () => {
    const purposes = ['LEGITIMATE_INTERESTS', 'CONTRACT'].map((basis) => ({
      key: basis.toLowerCase(),
      description: basis,
      dataCategories: [],
      legalBases: [row(basis)],
    }));
    const own = { id: 'processingActivity-1', title: 'Visits', controllers: ['party-canada'], purposes };
    const elsewhere = { ...own, id: 'processingActivity-2', title: 'Shop', controllers: ['party-france'] };
    const found = findings(CA_RULES, TODAY, {
      ...things('CA', { controllers: [{ party: 'party-canada' }] }),
      party: [
        { id: 'party-canada', country: 'CA' },
        { id: 'party-france', country: 'FR' },
      ],
      processingActivity: [own, elsewhere] as never,
    }).filter(({ rule }) => rule === 'CA.LEGAL_BASIS.UNKNOWN');
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /as legal bases: legitimate interests, on which "Visits" rests; contract, on which "Visits" rests\. Say in/,
      ),
    ]);
  });
});

describe('The Grievance Officer of India', () => {
  it.each(['2026-11-25', '2027-05-13', '2028-01-01'])('is no former word for the data protection officer: %s', (on) => {
    const statements = [{ item: 'grievances', text: 'Queries and grievances go to the Grievance Officer.' }];
    expect(find('IN', { statements }, on).filter((line) => line.includes('TERM'))).toEqual([]);
  });
});

describe('A breach duty', () => {
  const authority = (stated: object) => duty('Authority', { from: 'Awareness', ...stated });
  const people = duty('Data subjects', { condition: 'Immediately' });

  it.each([
    ['2026-09-10', '34(3)'],
    ['2026-09-11', '34(4)'],
  ])('towards the Korean authority is on %s that of %s', (on, article) => {
    const stated = { breachDuties: [authority({ within: 'P30D' }), duty('Data subjects', { within: 'PT72H' })] };
    expect(findings(PROFILE_RULES, on, things('KR', stated)).map((finding) => finding.article)).toContain(article);
  });

  it.each([
    [{ to: 'Consumer reporting agencies' }],
    [{ to: 'Nationwide credit bureaus' }],
    [{ to: 'The Division of Consumer Protection' }],
    [{ to: 'Those who need it', recipient: 'CONSUMER_REPORTING_AGENCIES' }],
    [{ to: 'People at the ministry', recipient: 'LAW_ENFORCEMENT' }],
  ])('to others is none to the people concerned: %j', (stated) => {
    const { to, ...kind } = stated as { to: string };
    const breachDuties = [authority({ within: 'PT72H' }), duty(to, { condition: 'Promptly', ...kind })];
    expect(find('EU', { breachDuties })).toEqual(['EU.PROFILE.BREACH_DUTY breachDuties']);
  });

  it('to the people concerned is told by its kind, whatever its words', () => {
    const kind = { recipient: 'DATA_SUBJECTS', condition: 'Without undue delay' };
    const breachDuties = [authority({ within: 'PT72H' }), duty('Bewohner', kind)];
    expect(find('EU', { breachDuties })).toEqual([]);
  });

  it('towards people in Alberta goes by what its Commissioner directs, elsewhere in Canada by the federal clock', () => {
    const stated = { breachDuties: [authority({ condition: 'Promptly' }), duty('Individuals', { within: 'P30D' })] };
    expect(find('CA', stated)).toEqual(['CA.PROFILE.BREACH_DUTY breachDuties.individuals.within']);
    expect(find('CA-AB', stated)).toEqual([]);
  });

  it('that is as the law has it, or stricter, is well', () => {
    expect(find('NG', { breachDuties: [authority({ within: 'PT72H' }), people] })).toEqual([]);
    expect(find('NG', { breachDuties: [authority({ within: 'PT24H', from: 'The breach' }), people] })).toEqual([]);
    expect(find('NG', { breachDuties: [] })).toEqual([]);
    expect(find('CH', { breachDuties: [authority({ within: 'PT72H' }), people] })).toEqual([]); // no number in the law
  });

  it.each([
    ['NG', 'P30D', {}, 'WARNING s40(3)'],
    ['EU', 'P90D', {}, 'WARNING 34(1)'],
    ['EU', 'P90D', { condition: 'Without undue delay, at most' }, undefined],
    ['EU', 'PT72H', {}, undefined],
  ])('of days is weaker than a law (%s) that wants it done at once: %s %j', (code, within, stated, expected) => {
    const breachDuties = [authority({ within: 'PT72H' }), duty('Data subjects', { within, ...stated })];
    const all = findings(PROFILE_RULES, TODAY, things(code, { breachDuties }));
    expect(all.map(({ severity, article, path }) => `${severity} ${article} ${path}`)).toEqual(
      expected ? [`${expected} breachDuties.data.within`] : [],
    );
  });

  it.each([
    ['EU', 'a longer period', { within: 'P4D' }, 'within', 'ERROR', '33(1)'],
    ['EU', 'business days', { within: 'P3D', businessDays: true }, 'within', 'ERROR', '33(1)'],
    ['EU', 'no period', {}, 'within', 'ERROR', '33(1)'],
    ['EU', 'a later start', { within: 'PT72H', from: 'The end of our investigation' }, 'from', 'WARNING', '33(1)'],
    ['NG', 'a longer period', { within: 'P4D' }, 'within', 'ERROR', 's40(2)'], // known, and not read again
  ])('is weaker than the law of %s with %s', (code, _, stated, field, severity, article) => {
    const all = findings(PROFILE_RULES, TODAY, things(code, { breachDuties: [authority(stated), people] }));
    expect(all).toMatchObject([
      { rule: `${code}.PROFILE.BREACH_DUTY`, path: `breachDuties.authority.${field}`, severity, article },
    ]);
  });

  it('of three calendar days is stricter than one of three business days, and not the other way round', () => {
    const subject = duty('Data subject', { within: 'P3D', from: 'The notification of the PDPC' });
    const stated = authority({ within: 'PT72H', from: 'The personal data infringement' });
    expect(find('EG', { breachDuties: [stated, subject] })).toEqual([]);
    const business = authority({ within: 'P3D', businessDays: true, from: 'The assessment' });
    expect(find('SG', { breachDuties: [business, people] })).toEqual([
      'SG.PROFILE.BREACH_DUTY breachDuties.authority.businessDays',
    ]);
    expect(find('SG', { breachDuties: [{ ...business, businessDays: false }, people] })).toEqual([]);
  });

  it.each([
    ['2024-04-25', 2],
    ['2024-04-26', 3],
  ])('of Brazil is judged on %s by the clock of its time: %i business days', (on, days) => {
    const stated = (count: number) => ({
      breachDuties: ['Authority', 'People'].map((to) => duty(to, { within: `P${count}D`, businessDays: true })),
    });
    expect(find('BR', stated(days), on)).toEqual([]);
    expect(find('BR', stated(days + 1), on)).toContain('BR.PROFILE.BREACH_DUTY breachDuties.authority.within');
  });

  it.each([
    ['SA', '2023-09-13', []],
    ['SA', '2023-09-14', ['NOTICE']],
    ['SA', '2024-09-14', ['ERROR']],
    ['ID', '2024-10-16', ['NOTICE']],
    ['ID', '2024-10-17', ['ERROR']],
    ['AE', TODAY, []],
  ])('is insisted on in %s once the law is enforced: %s', (code, on, severities) => {
    const all = findings(PROFILE_RULES, on, things(code, { breachDuties: [authority({ within: 'P9D' }), people] }));
    const weaker = all.filter(({ path }) => path === 'breachDuties.authority.within');
    expect(weaker.map(({ severity }) => severity)).toEqual(severities);
  });

  it('is missing if one is notified and the law asks for both', () => {
    expect(find('NG', { breachDuties: [authority({ within: 'PT72H' })] })).toEqual([
      'NG.PROFILE.BREACH_DUTY breachDuties',
    ]);
    expect(messages('NG', { breachDuties: [people] })[0]).toContain('leaves out the authority');
    expect(find('CO', { breachDuties: [authority({ within: 'P15D', businessDays: true })] })).toEqual([]); // asks for one
    expect(find('MY', { breachDuties: [authority({ within: 'P9D' })] }, '2025-05-31')).toEqual([]); // before its clocks
  });

  it('is not missing towards those whom only some organisations notify: in China the police', () => {
    expect(find('CN', { breachDuties: [authority({ condition: 'Immediately' }), people] })).toEqual([]);
  });
});

describe('A former name', () => {
  it.each([
    ['2023-06-11', []],
    ['2023-06-12', ['NG.PROFILE.REGULATOR complaintBody.name']],
  ])("is that of Nigeria's regulator from the Act on: %s", (on, expected) => {
    expect(find('NG', { complaintBody: { name: 'Nigeria Data Protection Bureau' } }, on)).toEqual(expected);
  });

  it.each([
    ['2025-09-17', []],
    ['2025-09-18', ['BR.PROFILE.REGULATOR breachDuties.brazilian.to', 'BR.PROFILE.BREACH_DUTY breachDuties']],
  ])("is that of Brazil's regulator, though its abbreviation has stayed: %s", (on, expected) => {
    const to = (name: string) =>
      find('BR', { breachDuties: [duty(name, { within: 'P3D', from: 'Knowledge' })] }, on)
        .sort()
        .reverse();
    const missing = 'BR.PROFILE.BREACH_DUTY breachDuties';
    expect(to('Brazilian Data Protection National Authority (ANPD)')).toEqual(
      expected.length > 0 ? expected : [missing],
    );
    expect(to('ANPD')).toEqual([missing]);
  });

  it('is none where an act is called by it', () => {
    const text = 'Regulation of the Ministry of Communications and Informatics 20/2016';
    expect(find('ID', { statements: [{ item: 'law', text }] })).toEqual([]);
    expect(find('ID', { complaintBody: { name: 'Ministry of Communications and Informatics' } })).toHaveLength(1);
  });

  it('is reported with the current name', () => {
    expect(messages('EU', { complaintBody: { name: 'Article 29 Working Party' } })).toEqual([
      expect.stringContaining('"European Data Protection Board" (EDPB)'),
    ]);
    expect(messages('NG', { complaintBody: { name: 'NDPB' } })).toEqual([
      expect.stringContaining('"Nigeria Data Protection Commission" (NDPC)'),
    ]);
  });
});

describe('A term that the law has given up', () => {
  const statements = [{ item: 'definitions', text: 'Controller means what that law calls data user.' }];

  it.each([
    ['2025-03-31', []],
    ['2025-04-01', ['MY.PROFILE.TERM statements.definitions.text']],
  ])('is data user in Malaysia: %s', (on, expected) => {
    expect(find('MY', { statements }, on)).toEqual(expected);
  });

  it('is data owner in Saudi Arabia', () => {
    const stated = { statements: [{ item: 'scope', text: 'Data owners have rights.' }] };
    expect(find('SA', stated)).toEqual(['SA.PROFILE.TERM statements.scope.text']);
    expect(find('SA', { statements: [{ item: 'scope', text: 'Data subjects have rights.' }] })).toEqual([]);
    expect(find('KR', stated)).toEqual([]);
  });
});

describe('What a profile goes by', () => {
  const securityMeasures = ['To the requirements of ISO 27001:2013', 'Training'];

  it.each([
    ['2025-10-31', []],
    ['2025-11-01', ['EU.PROFILE.STANDARD securityMeasures']],
  ])('is a standard that has been replaced, once the time to change is over: %s', (on, expected) => {
    expect(find('ALL', { securityMeasures }, on)).toEqual(expected);
    expect(find('ALL', { securityMeasures: ['ISO/IEC 27001:2022', 'ISO 9001'] }, on)).toEqual([]);
  });

  it.each([
    ['EU', '2022-12-27', []],
    ['EU', '2022-12-28', ['EU.PROFILE.STANDARD statements.transfers.text']],
    ['KR', '2022-12-28', []],
  ])('is an instrument of the law of %s that on %s serves no more: %j', (code, on, expected) => {
    const statements = [{ item: 'transfers', text: 'Clauses of Decision 2010/87/EU.' }];
    expect(find(code, { statements }, on)).toEqual(expected);
  });

  it('is no age from which one may be a customer, which is not that of consent', () => {
    expect(find('SG', { customerAge: { minimum: 21 } })).toEqual([]);
    expect(find('KR', { customerAge: { minimum: 10 } })).toEqual([]);
  });
});

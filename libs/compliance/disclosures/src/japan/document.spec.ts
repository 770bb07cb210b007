import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { articleIn } from '../shared/articles.js';
import { type Language, saying } from '../shared/words.js';
import { inLanguage } from '../testing.js';
import { japan } from './document.js';
import { JAPAN_WORDS } from './words.js';

const LAW = new Law();

const made = (things: Things, on = '2024-06-01', language: Language = 'en') =>
  inLanguage(
    japan({
      snapshot: snapshotOf(on, things),
      law: LAW.on(on),
      language,
      say: saying(JAPAN_WORDS, language, "Japan's document"),
    }),
  );

const DIRECTOR = { role: 'CORPORATE_REPRESENTATIVE', jurisdictions: [], contact: 'contact-director' } as const;
const TEXAS = { id: 'party-texas', name: 'Acme Inc.', country: 'US' } as const;

type Said = NonNullable<Things['transfer']>[number];
const transfer = (stated: Partial<Said>): Things => ({
  party: [TEXAS],
  transfer: [
    { id: 'transfer-1', name: 'Support', importer: TEXAS.id, countries: ['US'], jurisdictions: ['JP'], ...stated },
  ],
});

const relying = (code: string) => [{ key: 'g', law: 'JP', code, since: '2024-01-01' }];

const STATED = {
  grounds: relying('JP.EQUIV'),
  equivalentAction: {
    systemEstablishedBy: 'Contract',
    measures: 'As Chapter 4 has it',
    checkFrequency: 'Yearly',
    checkMethod: 'Questionnaire',
    foreignSystem: 'None known',
  },
  checks: [{ key: 'c', on: '2024-02-01' }],
};
const IMPAIRED = { key: 'i', foundOn: '2024-03-01', description: 'Access by authorities' };

describe("Japan's document", () => {
  it('is complete if nothing is jointly used or provided abroad', () => {
    expect(made({ party: [TEXAS] })).toMatchObject({ complete: true, jointUses: [], gaps: [] });
  });

  it('shows what principals can find out, and what of it is missing once there is a profile', () => {
    const tokyo = {
      id: 'party-tokyo',
      name: 'Tokyo KK',
      country: 'JP',
      group: true,
      address: '1 Ginza',
      officers: [DIRECTOR],
    };
    const profile = {
      id: 'jurisdictionProfile-JP',
      code: 'JP',
      controllers: [{ party: tokyo.id }],
      contacts: [{ role: 'PRIVACY_CONTACT', contact: 'contact-desk' }],
      rights: ['Disclosure'],
      securityMeasures: ['Locks'],
      statements: [{ item: 'rightsExercise', text: 'By post' }],
    } as never;
    const contact = [
      { id: 'contact-desk', department: 'Desk', email: 'desk@tokyo.example' },
      { id: 'contact-director', name: 'Hanako Sato' },
    ];
    const kept = { party: [TEXAS, tokyo], contact, jurisdictionProfile: [profile] };
    const whole = made(kept);
    expect(whole).toMatchObject({
      complete: true,
      publicMatters: {
        operator: { name: 'Tokyo KK', address: '1 Ginza' },
        operatorRepresentative: 'Hanako Sato',
        rights: ['Disclosure'],
        requests: 'By post',
        securityMeasures: ['Locks'],
        complaints: [{ department: 'Desk', email: 'desk@tokyo.example' }],
      },
    });
    const abroad = made({ ...transfer(STATED), ...kept }, '2024-06-01', 'ja');
    expect(abroad.publicMatters!.gaps).toEqual([
      expect.objectContaining({
        article: expect.stringContaining('10-7'),
        message: expect.stringMatching(/外国の名称/),
      }),
    ]);
    expect(abroad.gaps).toEqual(expect.arrayContaining([...abroad.publicMatters!.gaps]));
    expect(made({ party: [TEXAS] }).publicMatters?.gaps).toEqual([]);
    expect(made(kept, '2022-03-31').publicMatters).toBeUndefined();
  });

  describe('on the data kept', () => {
    const tokyo = { id: 'party-tokyo', name: 'Tokyo KK', country: 'JP', group: true, address: '1 Ginza' };
    const limits = { dataCategories: [], dataSubjects: [], purposes: [] };
    const purpose = { ...limits, key: 'send', description: 'Sending it.', condition: 'On request', legalBases: [] };
    const things = (statements: object[], officers: object[] = []): Things => ({
      party: [{ ...tokyo, officers } as never],
      contact: [
        { id: 'contact-desk', department: 'Desk', email: 'a@tokyo.example' },
        { id: 'contact-director', name: 'Hanako Sato' },
      ],
      processingActivity: [{ id: 'processingActivity-1', controllers: [tokyo.id], purposes: [purpose] } as never],
      jurisdictionProfile: [
        {
          id: 'jurisdictionProfile-JP',
          code: 'JP',
          controllers: [{ party: tokyo.id }],
          contacts: [{ role: 'PRIVACY_CONTACT', contact: 'contact-desk' }],
          rights: ['Disclosure of retained personal data'],
          statements: [{ item: 'securityControl', text: 'Locks.' }, ...statements],
        } as never,
        { id: 'jurisdictionProfile-ALL', code: 'ALL', rights: ['Access', 'Portability'] } as never,
      ],
    });

    it('reads the measures, and the purposes in full, where the register holds them', () => {
      const { publicMatters } = made(things([{ item: 'purposesOfUse', text: 'Sale and delivery.' }], [DIRECTOR]));
      expect(publicMatters).toMatchObject({
        gaps: [],
        securityMeasures: ['Locks.'],
        purposesOfUse: ['Sale and delivery.', 'Sending it (On request)'],
        rights: ['Disclosure of retained personal data'],
      });
    });

    it.each<[string, object[], object[], string | undefined, string[]]>([
      ['an officer of the operator', [], [DIRECTOR], 'Hanako Sato', []],
      [
        'the statement on 32(1)(i)',
        [{ item: 'retainedPersonalData', text: 'Represented by X' }],
        [],
        'Represented by X',
        [],
      ],
      ['nobody', [], [], undefined, ['32(1)(i)']],
    ])('names as its representative %s, or has a gap', (_, statements, officers, representative, articles) => {
      const { publicMatters } = made(things(statements, officers));
      expect(publicMatters?.operatorRepresentative).toBe(representative);
      expect(publicMatters?.gaps.map(({ article }) => article)).toEqual(articles);
    });
  });

  it('leaves out transfers within Japan, and transfers that are subject to another law', () => {
    expect(made(transfer({ ...STATED, countries: ['JP'] })).foreignProvision.rows).toEqual([]);
    expect(made(transfer({ ...STATED, jurisdictions: ['KR'], grounds: [] })).foreignProvision.rows).toEqual([]);
  });

  it('has a provision once that several transfers share', () => {
    const { transfer: [one] = [], ...things } = transfer({ countries: ['GB'] });
    const { foreignProvision } = made({ ...things, transfer: [one!, { ...one!, id: 'transfer-2', name: 'Sales' }] });
    expect(foreignProvision.rows).toMatchObject([{ recipient: 'Acme Inc.', country: 'GB', basis: 'JP.WHITELIST' }]);
  });

  it('has a row for each country, and reports a shared gap once', () => {
    const { foreignProvision, gaps } = made(transfer({ countries: ['US', 'JP', 'AU'] }));
    expect(foreignProvision.rows.map(({ country, gaps: rowGaps }) => [country, rowGaps.length])).toEqual([
      ['US', 1],
      ['AU', 1],
    ]);
    expect(gaps).toEqual([expect.objectContaining({ article: '28(1)' })]);
  });

  it.each<[string, Partial<Said>, object, string[]]>([
    [
      'equivalent action that is checked',
      STATED,
      { impairment: 'None (check of 1 February 2024)', response: 'None needed' },
      [],
    ],
    [
      'equivalent action never checked in its first year',
      { ...STATED, checks: [] },
      { impairment: undefined },
      ['Rule 18(3)(vi)'],
    ],
    [
      'an impairment not answered',
      { ...STATED, impairments: [IMPAIRED] },
      { impairment: '1 March 2024: Access by authorities', response: undefined },
      ['Rule 18(3)(vii)'],
    ],
    [
      'an impairment answered',
      { ...STATED, impairments: [{ ...IMPAIRED, response: 'Encrypted' }] },
      { response: 'Encrypted' },
      [],
    ],
    [
      'a provision that was stopped',
      { ...STATED, impairments: [IMPAIRED], suspension: { since: '2024-03-02' } },
      { response: 'Provision is suspended since 2 March 2024' },
      [],
    ],
    ['a designated country, on which nobody need rely', { countries: ['GB'] }, { basis: 'JP.WHITELIST' }, []],
    ['a country that is not designated', { grounds: relying('JP.WHITELIST') }, { basis: 'JP.WHITELIST' }, ['28(1)']],
    [
      'a country that is not named',
      { countries: [], grounds: relying('JP.WHITELIST') },
      { country: undefined },
      ['28(1)'],
    ],
  ])('shows %s', (_, stated, row, articles) => {
    const { foreignProvision, gaps, complete } = made(transfer(stated));
    expect(foreignProvision.rows).toMatchObject([row]);
    expect(gaps.map(({ article }) => article)).toEqual(articles);
    expect(complete).toBe(articles.length === 0);
  });

  it.each([
    ['2025-02-01', []],
    ['2025-02-02', ['Rule 18(1)(i)']],
  ])('is incomplete on %s if the check is overdue', (on, articles) => {
    expect(made(transfer(STATED), on).gaps.map(({ article }) => article)).toEqual(articles);
  });

  it('shows the information before consent, and its gaps', () => {
    const { consentInformation, foreignProvision } = made(
      transfer({ grounds: relying('JP.CONSENT'), equivalentAction: { measures: 'By contract' } }),
    );
    expect(foreignProvision.rows).toMatchObject([{ basis: 'JP.CONSENT', gaps: [] }]);
    expect(consentInformation.rows).toMatchObject([
      { recipient: 'Acme Inc.', country: 'US', measures: 'By contract', gaps: [{ article: 'Rule 17(2)(ii)' }] },
    ]);
  });

  it('shows why country and measures cannot be stated only if they are missing', () => {
    const statements = ['consentCountryUnknown', 'consentMeasuresUnknown'].map((item) => ({ item, text: 'Because …' }));
    const row = (stated: Partial<Said>) =>
      made({
        ...transfer({ grounds: relying('JP.CONSENT'), ...stated }),
        jurisdictionProfile: [{ id: 'jurisdictionProfile-JP', code: 'JP', statements }],
      }).consentInformation.rows[0];

    expect(row({ equivalentAction: { measures: 'By contract', foreignSystem: 'None' } })).toMatchObject({
      country: 'US',
      countryUnknown: undefined,
      measuresUnknown: undefined,
      gaps: [],
    });
    expect(row({ countries: [] })).toMatchObject({
      country: undefined,
      countryUnknown: 'Because …',
      measuresUnknown: 'Because …',
      gaps: [],
    });
  });

  it('requires no information before consent to a suspended transfer', () => {
    const stopped = { grounds: relying('JP.CONSENT'), suspension: { since: '2024-03-02' } };
    expect(made(transfer(stopped))).toMatchObject({
      complete: true,
      consentInformation: { rows: [{ recipient: 'Acme Inc.', gaps: [] }] },
    });
  });

  it.each([
    ['JP.CONSENT', 'JP.EQUIV'],
    ['JP.EQUIV', 'JP.CONSENT'],
  ])('has a row for each ground, and for each what it asks for: %s, %s', (...codes) => {
    const grounds = codes.map((code) => ({ ...relying(code)[0]!, key: code }));
    const { foreignProvision, consentInformation, gaps } = made(transfer({ ...STATED, grounds, checks: [] }));
    expect(foreignProvision.rows.map(({ country, basis }) => [country, basis])).toEqual(
      codes.map((code) => ['US', code]),
    );
    expect(consentInformation.rows).toHaveLength(1);
    expect(gaps.map(({ article }) => article)).toEqual(['Rule 18(3)(vi)']);
  });

  it.each<[string, string | undefined, Language, string]>([
    ['abroad', 'US', 'en', 'Acme Inc. (Hosting): The entrusted person is abroad (United States)'],
    ['abroad', 'US', 'ja', 'Acme Inc. (Hosting)：委託先はアメリカ合衆国にあり'],
    ['perhaps', undefined, 'en', 'Acme Inc. (Hosting): The entrusted person is not known to be in Japan'],
    ['perhaps', undefined, 'ja', 'Acme Inc. (Hosting)：委託先が日本国内にあることが確認できず'],
  ])(
    'is incomplete if data are entrusted %s abroad without a registered transfer (%s, %s)',
    (_, country, language, text) => {
      const engagement = { id: 'engagement-1', processor: TEXAS.id, jurisdictions: ['JP'] };
      const things = { party: [{ ...TEXAS, country }], engagement: [engagement] };
      const article = articleIn(language, '28(1)');
      expect(made(things, '2024-06-01', language)).toMatchObject({
        complete: false,
        gaps: [{ article, message: expect.stringContaining(text) }],
        foreignProvision: { rows: [], gaps: [{ article }] },
      });
      expect(made({ ...transfer(STATED), engagement: [engagement] })).toMatchObject({ complete: true });
    },
  );

  it('requires a ground for joint users abroad in addition to the notice', () => {
    const { jointUse, foreignProvision } = made(transfer({ kind: 'JOINT_USE', countries: [] }));
    expect(jointUse?.gaps.map(({ article }) => article)).toEqual(Array(3).fill('27(5)(iii)'));
    expect(foreignProvision.rows).toMatchObject([
      { country: undefined, basis: undefined, gaps: [{ article: '28(1)' }] },
    ]);
  });

  it.each([
    ['2022-03-31', []],
    ['2022-04-01', ['Rule 18(3)(i)', 'Rule 18(3)(ii)', 'Rule 18(3)(iii)', 'Rule 18(3)(v)', 'Rule 18(3)(vi)']],
  ])('holds on %s what the law of that date asked for', (on, articles) => {
    const grounds = [{ key: 'g', law: 'JP', code: 'JP.EQUIV', since: '2022-01-01' }];
    expect(made(transfer({ grounds }), on).gaps.map(({ article }) => article)).toEqual(articles);
  });

  it.each([
    ['2017-05-29', undefined, 'Joint use (Art 23(4)(iii))', 'Provision to a third party in a foreign country'],
    [
      '2017-05-30',
      'System that ensures equivalent action (Art 24)',
      'Joint use (Art 23(5)(iii))',
      'Provision to a third party in a foreign country (Art 24)',
    ],
    [
      '2022-03-31',
      'System that ensures equivalent action (Art 24)',
      'Joint use (Art 23(5)(iii))',
      'Provision to a third party in a foreign country (Art 24)',
    ],
    [
      '2022-04-01',
      'System that ensures equivalent action (Art 28(1), Rule 16(i))',
      'Joint use (Art 27(5)(iii))',
      'Provision to a third party in a foreign country (Art 28(1))',
    ],
  ])('cites on %s the articles of that date', (on, basisName, jointUse, foreignProvision) => {
    const grounds = [{ key: 'g', law: 'JP', code: 'JP.EQUIV', since: '2016-01-01' }];
    const document = made(transfer({ ...STATED, grounds }), on);
    expect(document.headings).toContainEqual({ key: 'jointUse', text: jointUse });
    expect(document.headings).toContainEqual({ key: 'foreignProvision', text: foreignProvision });
    expect(document.foreignProvision.rows.map((row) => row.basisName)).toEqual(basisName ? [basisName] : []);
  });

  it('in Japanese has its headings and phrases in the words of the law, and data as entered', () => {
    const document = made(transfer(STATED), '2024-06-01', 'ja');
    expect(document.headings).toContainEqual({ key: 'jointUse', text: '共同利用（法第27条第5項第3号）' });
    expect(document.headings).toContainEqual({
      key: 'consentInformation',
      text: '同意を得ようとする場合の情報提供（法第28条第1項、第2項、規則第17条）',
    });
    expect(document.foreignProvision.rows).toMatchObject([
      {
        recipient: 'Acme Inc.',
        countryName: 'アメリカ合衆国',
        basisName: '相当措置を継続的に講ずるために必要な体制の整備（法第28条第1項、規則第16条第1号）',
        impairment: 'なし（2024年2月1日の確認による）',
      },
    ]);
  });
});

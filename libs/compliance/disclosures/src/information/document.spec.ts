import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import type { InformationForm } from './articles.js';
import { information } from './document.js';
import { peopleGaps } from './gaps.js';
import { isChosen, peopleIn } from './people.js';
import { INFORMATION_WORDS } from './words.js';

const TODAY = '2026-11-25';
const limits = { dataCategories: [], dataSubjects: [] };
const acme = {
  id: 'party-acme',
  name: 'Acme SARL',
  country: 'FR',
  address: '1 rue, Paris',
  email: 'office@acme.example',
  group: true,
  officers: [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: 'contact-dpo' }],
};
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };
const dpo = { id: 'contact-dpo', name: 'Dana Doe', email: 'dpo@acme.example' };
const orders = {
  id: 'processingActivity-orders',
  reference: '1',
  title: 'Orders',
  controllers: [acme.id],
  dataSubjects: [
    { key: 'customers', name: 'Customers' },
    { key: 'drivers', name: 'Drivers' },
    { key: 'shops', name: 'Shops', juristic: 'YES' },
  ],
  dataCategories: [
    { key: 'addresses', name: 'Addresses', special: 'NO' },
    { key: 'licences', name: 'Driving licences', special: 'NO', dataSubjects: ['drivers'] },
  ],
  purposes: [
    {
      key: 'sale',
      description: 'Delivering orders.',
      ...limits,
      legalBases: [{ basis: 'CONTRACT', ...limits }],
    },
    {
      key: 'roads',
      description: 'Keeping the roads safe',
      ...limits,
      dataSubjects: ['drivers'],
      legalBases: [{ basis: 'LEGITIMATE_INTERESTS', interest: 'Safe roads', ...limits }],
    },
    {
      key: 'news',
      description: 'Sending news',
      ...limits,
      dataSubjects: ['customers'],
      legalBases: [{ basis: 'CONSENT', ...limits }],
    },
  ],
  sources: [
    { key: 'self', description: 'The customers themselves', ...limits, dataSubjects: ['customers'], purposes: [] },
    { key: 'police', description: 'The police', ...limits, dataSubjects: ['drivers'], purposes: [] },
  ],
  recipients: [
    { key: 'post', name: 'The post', ...limits, purposes: [] },
    { key: 'insurer', name: 'The insurer', ...limits, dataSubjects: ['drivers'], purposes: [] },
  ],
  retention: [{ key: 'r', kind: 'FIXED_PERIOD', period: 'P2Y', trigger: 'the last order', until: [], unless: [] }],
  automatedDecisions: [
    {
      key: 'credit',
      description: 'Whether a customer may pay later',
      significant: 'YES',
      humanInvolved: 'NO',
      logic: 'Unpaid orders count.',
      purposes: [],
    },
  ],
};
const contract = {
  id: 'transfer-1',
  kind: 'ENTRUSTMENT',
  exporter: acme.id,
  importer: cloud.id,
  countries: ['US'],
  activities: [orders.id],
  grounds: [{ key: 'g', law: 'EU', code: 'EU.SCC', instrument: { kind: 'SCC', modules: [2], signedOn: '2026-03-02' } }],
};
const profile = {
  id: 'jurisdictionProfile-EU',
  code: 'EU',
  rights: ['Access', 'Erasure'],
  complaintBody: { name: 'The Commission', website: 'https://authority.example' },
  statements: [
    { item: 'voluntariness', text: 'Without an address there is no delivery.' },
    { item: 'safeguardsCopy', text: 'From the data protection officer.' },
    { item: 'rightsExercise', text: 'By e-mail.' },
  ],
};
const THINGS = {
  party: [acme, cloud],
  contact: [dpo],
  processingActivity: [orders],
  transfer: [contract],
  jurisdictionProfile: [profile],
};

interface Asked {
  readonly form?: InformationForm;
  readonly to?: string;
  readonly language?: 'en' | 'fr' | 'de';
}

function made(more: object = {}, { form = 'NOTICE', to = 'Customers', language = 'en' }: Asked = {}) {
  const snapshot = snapshotOf(TODAY, { ...THINGS, ...more } as unknown as Things);
  const people = peopleIn(snapshot.activities).find((group) => isChosen(group, [to]))!;
  const say = saying(INFORMATION_WORDS, language, 'The notice');
  const context = { snapshot, law: new Law().on(TODAY), language, say };
  const request = { code: 'EU' as const, form, people, party: snapshot.party(acme.id) };
  return information(context, request, snapshot.activities);
}
const withOrders = (changed: object) => ({ processingActivity: [{ ...orders, ...changed }] });
const withProfile = (changed: object) => ({ jurisdictionProfile: [{ ...profile, ...changed }] });

describe('The notice of Art 13 and 14', () => {
  it('tells a group of people what concerns it, and nothing of others', () => {
    expect(made()).toMatchObject({
      title: 'Information on the processing of your data: Customers (Art 13 and 14 GDPR)',
      controller: { name: 'Acme SARL', address: '1 rue, Paris', dataProtectionOfficer: { email: 'dpo@acme.example' } },
      records: [
        {
          title: 'Orders',
          purposes: ['Delivering orders: Contract (Art 6(1)(b))', 'Sending news: Consent (Art 6(1)(a))'],
          interests: [],
          dataCategories: ['Addresses'],
          sources: ['The customers themselves'],
          recipients: ['The post', 'Cloud Inc'],
          transfers: [{ recipient: 'Cloud Inc', countries: ['US'] }],
          erasure: ['2 years after: the last order.'],
        },
      ],
      safeguardsCopy: ['From the data protection officer.'],
      provision: ['Without an address there is no delivery.'],
      decisions: ['Whether a customer may pay later: Unpaid orders count.'],
      rights: ['Access', 'Erasure'],
      rightsExercise: ['By e-mail.'],
      withdrawal: [expect.stringContaining('withdraw'), 'Sending news'],
      objection: [],
      complaint: ['The Commission', 'https://authority.example'],
      gaps: [],
    });
    expect(made({}, { to: 'drivers' })).toMatchObject({
      people: 'Drivers',
      records: [
        {
          interests: ['Safe roads'],
          dataCategories: ['Addresses', 'Driving licences'],
          sources: ['The police'],
          recipients: ['The post', 'The insurer', 'Cloud Inc'],
        },
      ],
      withdrawal: [],
      objection: [expect.stringContaining('object'), 'Keeping the roads safe'],
    });
  });

  it('says how consent is withdrawn, also that to special data', () => {
    const statements = [...profile.statements, { item: 'withdrawal', text: 'Par le lien de chaque lettre.' }];
    expect(made(withProfile({ statements })).withdrawal.at(-1)).toBe('Par le lien de chaque lettre.');
    const [sale] = orders.purposes;
    const legalBases = [{ basis: 'CONTRACT', specialCondition: 'EXPLICIT_CONSENT', ...limits }];
    expect(made(withOrders({ purposes: [{ ...sale, legalBases }] })).withdrawal).toEqual([
      expect.stringContaining('withdraw'),
      'Delivering orders.',
    ]);
    expect(made(withOrders({ purposes: [sale] })).withdrawal).toEqual([]);
  });

  it('has the groups that activities name alike, and no companies', () => {
    const other = {
      ...orders,
      id: 'processingActivity-b',
      reference: '2',
      dataSubjects: [{ key: 'c', name: 'customers' }],
    };
    const groups = peopleIn([orders, other] as never);
    expect(groups.map(({ name, rows }) => [name, rows.size])).toEqual([
      ['Customers', 2],
      ['Drivers', 1],
    ]);
  });

  it.each<[path: string, article: string, more: object]>([
    ['purposes', '13(1)(c), 14(1)(c)', withOrders({ purposes: [] })],
    [
      'purposes.sale.legalBases',
      '13(1)(c), 14(1)(c)',
      withOrders({ purposes: [{ ...orders.purposes[0], legalBases: [] }] }),
    ],
    [
      'purposes.sale.legalBases',
      '13(1)(d), 14(2)(b)',
      withOrders({ purposes: [{ ...orders.purposes[0], legalBases: [{ basis: 'LEGITIMATE_INTERESTS', ...limits }] }] }),
    ],
    ['dataCategories', '14(1)(d)', withOrders({ dataCategories: [] })],
    ['recipients', '13(1)(e), 14(1)(e)', { ...withOrders({ recipients: [] }), transfer: [] }],
    ['retention', '13(2)(a), 14(2)(a)', withOrders({ retention: [] })],
    ['sources', '14(2)(f)', withOrders({ sources: [] })],
    [
      'automatedDecisions.credit',
      '13(2)(f), 14(2)(g)',
      withOrders({ automatedDecisions: [{ ...orders.automatedDecisions[0], humanInvolved: 'NOT_STATED' }] }),
    ],
    [
      'automatedDecisions.credit',
      '13(2)(f), 14(2)(g)',
      withOrders({ automatedDecisions: [{ ...orders.automatedDecisions[0], logic: undefined }] }),
    ],
    ['countries', '13(1)(f), 14(1)(f)', { transfer: [{ ...contract, countries: [] }] }],
    ['statements.withdrawal', '13(2)(c), 14(2)(d)', withProfile({ statements: profile.statements.slice(0, 2) })],
    ['statements.voluntariness', '13(2)(e)', withProfile({ statements: profile.statements.slice(1) })],
    ['statements.safeguardsCopy', '13(1)(f), 14(1)(f)', withProfile({ statements: profile.statements.slice(0, 1) })],
    ['rights', '13(2)(b), 14(2)(c)', withProfile({ rights: [] })],
    ['complaintBody', '13(2)(d), 14(2)(e)', withProfile({ complaintBody: undefined })],
    ['officers.DATA_PROTECTION_OFFICER.email', '13(1)(b), 14(1)(b)', { contact: [{ id: dpo.id, name: 'Dana Doe' }] }],
    ['address', '13(1)(a), 14(1)(a)', { party: [{ ...acme, address: undefined, email: undefined }, cloud] }],
    ['officers', '13(1)(a), 14(1)(a)', { party: [{ ...acme, country: 'US' }, cloud], jurisdictionProfile: [] }],
  ])('has a gap for what is not stated: %s (%s)', (path, article, more) => {
    expect(made(more).gaps.map((gap) => [gap.place.path, gap.article])).toContainEqual([path, article]);
  });

  it('has a gap for a transfer without a ground, and for activities that do not say whose data they process', () => {
    expect(made({ transfer: [{ ...contract, grounds: [] }] }).gaps.map(({ place }) => place)).toContainEqual({
      type: 'transfer',
      id: contract.id,
      path: 'grounds',
    });
    const silent = { ...orders, dataSubjects: [] };
    expect(
      peopleGaps([orders, silent] as never, { code: 'EU', form: 'NOTICE', law: new Law().on(TODAY) }).map(
        ({ message }) => message,
      ),
    ).toEqual(['1 (Orders) does not say whose data are processed. State the categories of data subjects.']);
  });

  it.each([
    [
      'fr',
      'Information sur le traitement de vos données : Customers (art. 13 et 14 RGPD)',
      'Contrat (art. 6, par. 1, b)',
    ],
    [
      'de',
      'Information über die Verarbeitung Ihrer Daten: Customers (Art. 13 und 14 DSGVO)',
      'Vertrag (Art. 6 Abs. 1 Buchst. b)',
    ],
  ] as const)('is written in %s', (language, title, basis) => {
    const notice = made({}, { language });
    expect([notice.title, notice.records[0]!.purposes[0]]).toEqual([title, expect.stringContaining(basis)]);
  });
});

describe('The answer of Art 15', () => {
  it('has neither legal bases nor what only a notice needs, and a place for the copy', () => {
    const { records, copy, gaps, title } = made(withProfile({ statements: [] }), { form: 'ANSWER' });
    expect(title).toBe('Answer to a request for access: Customers (Art 15 GDPR)');
    expect(records[0]!.purposes).toEqual(['Delivering orders.', 'Sending news']);
    expect(copy[0]).toContain('encloses it here');
    expect(gaps).toEqual([]);
  });

  it('has gaps under its own article', () => {
    const { gaps } = made({ ...withOrders({ sources: [] }), ...withProfile({ rights: [] }) }, { form: 'ANSWER' });
    expect(gaps.map(({ article }) => article)).toEqual(['15(1)(g)', '15(1)(e)']);
  });
});

describe('The notices of Taiwan and of Hong Kong', () => {
  const taiwanese = { ...acme, id: 'party-tw', name: 'Acme Taiwan', country: 'TW', officers: [] };
  const sold = { ...orders, controllers: [taiwanese.id], automatedDecisions: [] };
  const statements = (items: readonly string[]) => items.map((item) => ({ item, text: `Said: ${item}` }));
  const stating = (code: string, ...items: string[]) => ({
    id: `jurisdictionProfile-${code}`,
    code,
    rights: ['Access'],
    contacts: [],
    controllers: [{ party: taiwanese.id }],
    statements: statements(items),
  });
  const abroad = { ...contract, exporter: taiwanese.id, grounds: [] };

  function notice(
    code: 'TW' | 'HK',
    profiles: readonly object[],
    {
      language = 'en',
      on = TODAY,
      changed = {},
    }: { language?: 'en' | 'zh-Hant' | 'zh-Hant-HK'; on?: string; changed?: object } = {},
  ) {
    const things = {
      party: [taiwanese, cloud],
      contact: [dpo],
      processingActivity: [sold],
      transfer: [abroad],
      jurisdictionProfile: profiles,
      ...changed,
    };
    const snapshot = snapshotOf(on, things as unknown as Things);
    const [people] = peopleIn(snapshot.activities);
    const say = saying(INFORMATION_WORDS, language, 'The notice');
    const context = { snapshot, law: new Law().on(on), language, say };
    const request = { code, form: 'NOTICE' as const, people: people!, party: snapshot.party(taiwanese.id) };
    return information(context, request, snapshot.activities);
  }
  const WHOLE = stating('TW', 'voluntariness', 'rightsExercise', 'method');

  it('say in Taiwan for which period, where, to whom and how data are used, and nothing of grounds', () => {
    expect(notice('TW', [WHOLE])).toMatchObject({
      title: 'Notice on the collection of personal data: Customers (Art 8 and 9 Personal Data Protection Act)',
      records: [
        {
          purposes: ['Delivering orders.', 'Sending news'],
          sources: ['The customers themselves'],
          recipients: ['The post', 'Cloud Inc'],
          territory: ['TW', 'US'],
          erasure: ['2 years after: the last order.'],
        },
      ],
      methods: ['Said: method'],
      provision: ['Said: voluntariness'],
      gaps: [],
    });
  });

  it('are in the terms of each law', () => {
    expect(notice('TW', [WHOLE], { language: 'zh-Hant' }).title).toBe(
      '蒐集個人資料告知事項：Customers（個人資料保護法第8條及第9條）',
    );
    const { title, headings } = notice('HK', [stating('HK')], { language: 'zh-Hant-HK' });
    expect(title).toBe('收集個人資料聲明：Customers（《個人資料（私隱）條例》保障資料第1(3)原則）');
    expect(headings.find(({ key }) => key === 'controller')?.text).toBe('資料使用者');
  });

  it.each([
    ['8(1)(4)', 'statements.method', { jurisdictionProfile: [stating('TW', 'voluntariness', 'rightsExercise')] }],
    ['8(1)(5)', 'statements.rightsExercise', { jurisdictionProfile: [stating('TW', 'voluntariness', 'method')] }],
    ['8(1)(6)', 'statements.voluntariness', { jurisdictionProfile: [stating('TW', 'rightsExercise', 'method')] }],
    ['8(1)(4)', 'countries', { transfer: [{ ...abroad, countries: [] }] }],
    ['8(1)(4)', 'retention', { processingActivity: [{ ...sold, retention: [] }] }],
    ['9(1)', 'sources', { processingActivity: [{ ...sold, sources: [] }] }],
    ['8(1)(4)', 'country', { party: [{ ...taiwanese, country: undefined }, cloud] }],
    [
      '8(1)(4)',
      'locations',
      {
        engagement: [
          { id: 'engagement-1', processor: cloud.id, work: 'Hosting', activities: [sold.id], locations: [] },
        ],
      },
    ],
  ])('lack in Taiwan by %s what is stated in %s', (article, path, changed) => {
    expect(notice('TW', [WHOLE], { changed }).gaps.map((gap) => [gap.article, gap.place.path])).toEqual([
      [article, path],
    ]);
  });

  it('ask in Hong Kong who handles requests, and what marketing uses; the place of transferees is no item', () => {
    const { gaps, records } = notice('HK', [stating('HK', 'voluntariness')], {
      changed: { transfer: [{ ...abroad, countries: [] }] },
    });
    expect(gaps.map(({ article, place, finding }) => [article, place.path, finding !== undefined])).toEqual([
      ['DPP1(3)(b)(ii)(B)', 'contacts', true],
      ['s 35C', 'statements.directMarketing', false],
    ]);
    expect(records[0]).toMatchObject({ recipients: ['The post', 'Cloud Inc'] });
  });

  it('are complete in Hong Kong with a contact that has an address, and a word on marketing', () => {
    const profile = {
      ...stating('HK', 'voluntariness', 'directMarketing'),
      contacts: [{ role: 'PRIVACY_CONTACT', contact: dpo.id }],
    };
    expect(notice('HK', [profile])).toMatchObject({
      gaps: [],
      marketing: ['Said: directMarketing'],
      answeredBy: { name: 'Dana Doe' },
    });
  });

  it('ask for nothing before the law had the item', () => {
    const bare = [stating('HK', 'voluntariness')];
    const before = notice('HK', bare, { on: '2013-03-31' }).gaps.map(({ article }) => article);
    const from = notice('HK', bare, { on: '2013-04-01' }).gaps.map(({ article }) => article);
    expect([before.includes('s 35C'), from.includes('s 35C')]).toEqual([false, true]);
  });
});

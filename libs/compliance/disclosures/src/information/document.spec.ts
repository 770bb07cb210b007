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
    const say = saying(INFORMATION_WORDS, 'en', 'The notice');
    expect(peopleGaps([orders, silent] as never, { say, form: 'NOTICE' }).map(({ message }) => message)).toEqual([
      '1 (Orders) does not say whose data are processed. State the categories of data subjects.',
    ]);
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

import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { clauses } from './document.js';
import type { ClausesForm } from './forms.js';
import { CLAUSES_WORDS } from './words.js';

const TODAY = '2026-11-25';
const officers = (contact: string) => [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact }];
const acme = {
  id: 'party-acme',
  name: 'Acme SARL',
  country: 'FR',
  address: '1 rue, Paris',
  group: true,
  officers: officers('contact-dana'),
};
const cloud = {
  id: 'party-cloud',
  name: 'Cloud Inc',
  country: 'US',
  address: '2 Street, Austin',
  officers: officers('contact-casey'),
  certifications: [
    { key: 'iso', standard: 'ISO/IEC 27001', until: '2027-01-31' },
    { key: 'old', standard: 'ISO/IEC 27018', until: '2020-01-31' },
  ],
};
const night = { id: 'party-night', name: 'Night Ltd', country: 'IN', address: '3 Road, Pune' };
const orders = {
  id: 'processingActivity-orders',
  reference: '1',
  title: 'Orders',
  controllers: [acme.id],
  dataSubjects: [{ key: 's', name: 'Customers' }],
  dataCategories: [
    { key: 'a', name: 'Addresses', special: 'NO', criminal: 'NO' },
    { key: 'h', name: 'Allergies', special: 'YES', criminal: 'NO' },
  ],
  purposes: [{ key: 'p', description: 'Delivering orders', dataCategories: [], dataSubjects: [], legalBases: [] }],
  securityMeasures: ['Locks'],
};
const hosting = { id: 'engagement-host', processor: cloud.id, work: 'Hosting', activities: [orders.id] };
const support = {
  id: 'engagement-night',
  processor: night.id,
  work: 'Support at night',
  under: hosting.id,
  locations: ['IN'],
  contract: { since: '2025-01-01' },
};
const instrument = { kind: 'SCC', version: '2021/914', modules: [2], signedOn: '2026-03-02' };
const transfer = {
  id: 'transfer-1',
  name: 'Cloud in Austin',
  kind: 'ENTRUSTMENT',
  exporter: acme.id,
  importer: cloud.id,
  countries: ['US'],
  activities: [orders.id],
  frequency: 'Continuous',
  recipientRetention: 'Until the contract ends',
  equivalentAction: { measures: 'Encryption' },
  grounds: [
    { key: 'e', law: 'EU', code: 'EU.SCC', instrument },
    { key: 'u', law: 'UK', code: 'UK.IDTA', instrument: { kind: 'IDTA', modules: [], signedOn: '2026-04-01' } },
  ],
};
const THINGS = {
  party: [acme, cloud, night],
  contact: [
    { id: 'contact-dana', name: 'Dana Doe', email: 'dpo@acme.example' },
    { id: 'contact-casey', name: 'Casey', email: 'casey@cloud.example' },
  ],
  processingActivity: [orders],
  engagement: [hosting, support],
  transfer: [transfer],
  jurisdictionProfile: [
    { id: 'jurisdictionProfile-FR', code: 'FR', complaintBody: { name: 'CNIL' } },
    { id: 'jurisdictionProfile-EU', code: 'EU', complaintBody: { name: 'Another' } },
  ],
};

function made(more: object = {}, form: ClausesForm = 'SCC_ANNEXES', language: 'en' | 'fr' | 'de' = 'en') {
  const snapshot = snapshotOf(TODAY, { ...THINGS, ...more } as unknown as Things);
  const say = saying(CLAUSES_WORDS, language, 'The annexes');
  const context = { snapshot, law: new Law().on(TODAY), language, say };
  return clauses(context, { form, transfer: snapshot.transfers[0]! });
}
const withTransfer = (changed: object) => ({ transfer: [{ ...transfer, ...changed }] });
const withOrders = (changed: object) => ({ processingActivity: [{ ...orders, ...changed }] });

describe('The annexes of the EU’s clauses', () => {
  it('are filled from the transfer, its activities, the engagement of the importer and its sub-processors', () => {
    expect(made()).toMatchObject({
      title: 'Annexes to the standard contractual clauses (EU) 2021/914: Cloud in Austin',
      modules: ['Module 2: controller to processor'],
      signedOn: '2026-03-02',
      exporter: {
        name: 'Acme SARL',
        contact: 'Dana Doe, dpo@acme.example, Data protection officer',
        role: ['Controller'],
        activities: ['Orders'],
      },
      importer: {
        name: 'Cloud Inc',
        contact: 'Casey, casey@cloud.example, Data protection officer',
        role: ['Processor'],
      },
      dataSubjects: ['Customers'],
      dataCategories: ['Addresses', 'Allergies'],
      sensitive: ['Allergies'],
      frequency: 'Continuous',
      nature: ['Hosting'],
      purposes: ['Delivering orders'],
      retention: 'Until the contract ends',
      authority: ['CNIL'],
      importerMeasures: ['Encryption'],
      certificates: ['ISO/IEC 27001, until 31 January 2027'],
      activityMeasures: ['Locks'],
      subProcessors: [
        { name: 'Night Ltd', work: 'Support at night', countries: ['IN'], duration: '1 January 2025 – ' },
      ],
      gaps: [],
    });
  });

  it('say that no data are sensitive only if the register says so of all of them', () => {
    const [addresses] = orders.dataCategories;
    expect(made(withOrders({ dataCategories: [addresses] })).sensitive).toEqual(['None']);
    const open = made(withOrders({ dataCategories: [{ ...addresses, special: 'NOT_STATED' }] }));
    expect([open.sensitive, open.gaps.map(({ place }) => place.path)]).toEqual([[], ['dataItems']]);
    const named = made(withTransfer({ dataItems: ['Addresses', 'Something else'] }));
    expect([named.dataCategories, named.sensitive, named.gaps.length]).toEqual([
      ['Addresses', 'Something else'],
      [],
      1,
    ]);
  });

  it.each<[path: string, article: string, more: object]>([
    ['grounds', '2021/914, I.A', withTransfer({ grounds: [] })],
    [
      'grounds',
      '2021/914',
      withTransfer({ grounds: [{ ...transfer.grounds[0], instrument: { ...instrument, modules: [] } }] }),
    ],
    ['exporter', '2021/914, I.A', withTransfer({ exporter: undefined })],
    ['address', '2021/914, I.A', { party: [acme, { ...cloud, address: undefined }, night] }],
    ['officers', '2021/914, I.A', { party: [acme, { ...cloud, officers: [] }, night] }],
    ['class', '2021/914, I.A', { party: [acme, { ...cloud, class: true }, night] }],
    ['activities', '2021/914, I.B', withTransfer({ activities: [] })],
    ['dataSubjects', '2021/914, I.B', withOrders({ dataSubjects: [] })],
    ['dataItems', '2021/914, I.B', withOrders({ dataCategories: [] })],
    ['frequency', '2021/914, I.B', withTransfer({ frequency: undefined })],
    ['method', '2021/914, I.B', { engagement: [] }],
    ['purposes', '2021/914, I.B', withOrders({ purposes: [] })],
    ['recipientRetention', '2021/914, I.B', withTransfer({ recipientRetention: undefined })],
    ['complaintBody', '2021/914, I.C', { jurisdictionProfile: [] }],
    ['equivalentAction', '2021/914, II', withTransfer({ equivalentAction: undefined })],
  ])('have a gap for what is not stated: %s (%s)', (path, article, more) => {
    expect(made(more).gaps.map((gap) => [gap.place.path, gap.article])).toContainEqual([path, article]);
  });

  it.each([
    ['fr', 'Annexes aux clauses contractuelles types (UE) 2021/914 : Cloud in Austin', 'Sous-traitant'],
    ['de', 'Anhänge der Standardvertragsklauseln (EU) 2021/914: Cloud in Austin', 'Auftragsverarbeiter'],
  ] as const)('are written in %s', (language, title, role) => {
    expect(made({}, 'SCC_ANNEXES', language)).toMatchObject({ title, importer: { role: [role] } });
  });
});

describe('The tables of the UK’s agreement', () => {
  it('are filled from the same transfer, and leave what the parties choose to them', () => {
    const { signedOn, importer, open, gaps } = made({}, 'UK_IDTA');
    expect({ signedOn, role: importer?.role, open }).toEqual({
      signedOn: '2026-04-01',
      role: ['Processor'],
      open: '____________________',
    });
    expect(gaps).toEqual([]);
  });

  it('ask for nothing that they do not hold', () => {
    const { gaps } = made(
      { ...withTransfer({ frequency: undefined, grounds: [] }), jurisdictionProfile: [] },
      'UK_IDTA',
    );
    expect(gaps.map(({ article, place }) => [article, place.path])).toEqual([['IDTA, 1', 'grounds']]);
  });
});

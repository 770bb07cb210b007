import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { inLanguage } from '../testing.js';
import type { Dossier } from './context.js';
import { vietnam } from './document.js';
import { vietnameseArticle } from './phrases.js';
import { VIETNAM_WORDS } from './words.js';

const TODAY = '2026-11-25';
const contact = { id: 'contact-1', name: 'Lan', email: 'lan@sao.example' };
const officers = [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: contact.id }];
const sao = {
  id: 'party-sao',
  name: 'Sao',
  country: 'VN',
  group: true,
  address: '1 Huế',
  registrationNumber: '0101',
  officers,
};
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'SG', registrationNumber: 'S1', officers };
const limits = { dataCategories: [], dataSubjects: [] };
const orders = {
  id: 'processingActivity-orders',
  reference: '1',
  title: 'Orders',
  controllers: [sao.id],
  purposes: [{ key: 'p', description: 'Delivering', ...limits, legalBases: [{ basis: 'CONTRACT', ...limits }] }],
  dataSubjects: [{ key: 's', name: 'Customers' }],
  dataCategories: [
    { key: 'a', name: 'Addresses', special: 'NO' },
    { key: 'h', name: 'Allergies', special: 'YES' },
    { key: 'c', name: 'Cards', special: 'NO', financial: 'YES' },
  ],
  retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED', until: [], unless: [] }],
  securityMeasures: ['Locks'],
  assessments: [{ key: 'd', kind: 'DPIA', state: 'COMPLETED', on: '2026-02-01', outcome: 'Low risk' }],
};
const engagement = {
  id: 'engagement-1',
  processor: cloud.id,
  engagedBy: [sao.id],
  work: 'Hosting',
  activities: [orders.id],
  locations: ['SG'],
  contract: { reference: 'C 1', signedOn: '2026-03-01' },
};
const sent = {
  id: 'transfer-1',
  name: 'To Singapore',
  exporter: sao.id,
  importer: cloud.id,
  countries: ['SG'],
  activities: [orders.id],
  assessments: [{ key: 't', on: '2026-04-01', outcome: 'Sufficient' }],
  grounds: [{ key: 'g', law: 'VN', code: 'VN.CTIA_FILED', since: '2026-06-01' }],
};
/** The points that a company states once, in its profile. */
const POINTS = {
  PROCESSING: [
    ...['businessLines', 'branches', 'individuals', 'dataFlow', 'consent', 'destruction', 'handOver', 'dataExchange'],
    ...['processingServices', 'securityTests', 'complianceReview', 'overview', 'systemsImpact', 'nationalSecurity'],
    'annexes',
  ],
  TRANSFERS: [
    ...['businessLines', 'branches', 'transferCases', 'exportedPersons', 'transferFlow', 'consent', 'destruction'],
    ...['handOver', 'dataExchange', 'processingServices', 'securityTests', 'complianceReview', 'transferOverview'],
    ...['transferSystemsImpact', 'transferNationalSecurity', 'recipientSystems', 'recipientSecurity'],
    ...['onwardTransfer', 'recipientLevel', 'transferAnnexes'],
  ],
};
const profileOf = (items: readonly string[], more: object = {}) => ({
  id: 'jurisdictionProfile-VN',
  code: 'VN',
  statements: items.map((item) => ({ item, text: `On ${item}` })),
  ...more,
});

interface Made {
  readonly more?: object;
  readonly language?: 'en' | 'vi';
  readonly on?: string;
}

function made(dossier: Dossier, { more = {}, language = 'en', on = TODAY }: Made = {}) {
  const things = {
    party: [sao, cloud],
    contact: [contact],
    processingActivity: [orders],
    engagement: [engagement],
    transfer: [sent],
    jurisdictionProfile: [profileOf(POINTS[dossier])],
    ...more,
  } as unknown as Things;
  const say = saying(VIETNAM_WORDS, language, 'The dossier');
  const context = { snapshot: snapshotOf(on, things), law: new Law().on(on), language, say };
  return inLanguage(vietnam(context, dossier));
}
const pathsOf = (document: ReturnType<typeof made>) => document.gaps.map(({ place }) => `${place.type} ${place.path}`);
const stated = (document: ReturnType<typeof made>, point: string) =>
  document.points.filter((one) => one.point === point).flatMap((one) => one.stated);

describe('The dossier of the impact of processing', () => {
  it('has the points of Form 10 in their order, with what the register states', () => {
    const dossier = made('PROCESSING');
    expect(dossier.gaps).toEqual([]);
    expect(dossier.form).toContain('Form 10');
    expect(dossier.points.map(({ point }) => point)).toEqual([
      ...['A.I.1–3, 6, 7', 'A.I.1c', 'A.I.4', 'A.I.5', 'A.I.8', 'A.II.1', 'A.II.1', 'A.II.2', 'A.II.2', 'A.II.3'],
      ...['A.II.4', 'A.II.5', 'A.II.6', 'A.II.7', 'A.II.8', 'A.II.9', 'A.II.10', 'A.II.11.1, 11.2', 'A.II.11.3'],
      ...['A.II.12', 'A.III.1', 'A.III.2.1', 'A.III.2.2', 'A.III.2.3', 'A.IV'],
    ]);
    expect(stated(dossier, 'A.I.1–3, 6, 7')).toEqual(['Sao, 1 Huế']);
    expect(stated(dossier, 'A.II.1')).toEqual(['1 (Orders): Customers (controller)', 'On individuals']);
    expect(stated(dossier, 'A.II.3')).toEqual([
      'Basic data (1): Addresses',
      'Sensitive data (1): Allergies',
      'Basic or sensitive, open (1): Cards',
    ]);
    expect(stated(dossier, 'A.II.10')).toEqual(['To Singapore: Singapore']);
    expect(stated(dossier, 'A.III.2.1')).toEqual(['1 (Orders): 2026-02-01, Low risk']);
    expect(dossier.flows).toMatchObject([{ title: '1 Orders', bases: ['agreement with the data subject'] }]);
    expect(dossier.parties).toMatchObject([
      {
        role: 'processor',
        name: 'Cloud',
        registrationNumber: 'S1',
        agreement: 'C 1, 1 March 2026',
        works: ['Hosting'],
      },
    ]);
  });

  it('has the data that a transfer names, and leaves open what it names and no category is', () => {
    const dataItems = ['Addresses', 'Ảnh chân dung'];
    const dossier = made('TRANSFERS', { more: { transfer: [{ ...sent, dataItems }] } });
    const listed = ['Basic data (1): Addresses', 'Basic or sensitive, open (1): Ảnh chân dung'];
    expect(dossier.points.flatMap(({ stated: texts }) => texts)).toEqual(expect.arrayContaining(listed));
    expect(dossier.flows).toMatchObject([{ basicData: ['Addresses'], sensitiveData: [], openData: ['Ảnh chân dung'] }]);
  });

  it('has a gap for each point that is not stated, where it is mended', () => {
    const nothing = { id: orders.id, reference: '1', title: 'Orders', controllers: [sao.id] };
    const bare = { ...sao, address: undefined, registrationNumber: undefined, officers: [] };
    const more = {
      processingActivity: [nothing],
      party: [bare],
      engagement: [],
      transfer: [],
      jurisdictionProfile: [],
    };
    const paths = pathsOf(made('PROCESSING', { more }));
    expect(paths).toEqual([
      ...['party address', 'party registrationNumber'],
      ...['businessLines', 'branches'].map((item) => `jurisdictionProfile statements.${item}`),
      'jurisdictionProfile contacts',
      'processingActivity dataSubjects',
      'jurisdictionProfile statements.individuals',
      'processingActivity purposes',
      'jurisdictionProfile statements.dataFlow',
      'processingActivity dataCategories',
      'jurisdictionProfile statements.consent',
      'processingActivity retention',
      ...['destruction', 'handOver', 'dataExchange', 'processingServices', 'internationalTransfers'].map(
        (item) => `jurisdictionProfile statements.${item}`,
      ),
      'processingActivity securityMeasures',
      ...['securityTests', 'complianceReview', 'overview', 'impactAssessment', 'systemsImpact', 'nationalSecurity'].map(
        (item) => `jurisdictionProfile statements.${item}`,
      ),
      'jurisdictionProfile statements.annexes',
    ]);
  });

  it('asks of each data category whether it is sensitive', () => {
    const unknown = { ...orders, dataCategories: [{ key: 'a', name: 'Addresses', special: 'NOT_STATED' }] };
    const { gaps } = made('PROCESSING', { more: { processingActivity: [unknown] } });
    expect(gaps.map(({ message }) => message)).toEqual([
      '1 (Orders) does not say whether these data are sensitive: Addresses. State of each whether it is a special category.',
    ]);
  });

  it('names those who take part, with the contact and the agreement that the form asks for', () => {
    const unknown = { ...cloud, registrationNumber: undefined, officers: [] };
    const more = { party: [sao, unknown], engagement: [{ ...engagement, contract: undefined }] };
    expect(pathsOf(made('PROCESSING', { more }))).toEqual([
      'party registrationNumber',
      'party officers',
      'engagement contract',
    ]);
  });
});

describe('The dossier of the impact of transfers', () => {
  it('has the points of Form 09, and the day by which it is due', () => {
    const dossier = made('TRANSFERS');
    expect(dossier.gaps).toEqual([]);
    expect(dossier.form).toContain('Form 09');
    expect(dossier.filing.at(-1)).toContain('is due by 31 July 2026');
    expect(stated(dossier, 'A.III.2.1')).toEqual(['To Singapore: 2026-04-01, Sufficient']);
    expect(dossier.flows).toMatchObject([{ recipient: 'Cloud – Singapore', purposes: ['Delivering'] }]);
  });

  it('leaves out what the law frees from it, and says so', () => {
    const free = { ...sent, grounds: [{ key: 'g', law: 'VN', code: 'VN.EX_HR' }] };
    const dossier = made('TRANSFERS', { more: { transfer: [free] } });
    expect([dossier.flows, dossier.parties]).toEqual([[], []]);
    expect(dossier.free).toEqual([expect.stringContaining('Management of staff across borders')]);
  });

  it('has a gap for a processor abroad without a transfer', () => {
    expect(made('TRANSFERS', { more: { transfer: [] } }).gaps.map(({ message }) => message)).toEqual([
      'The register holds no transfer out of Vietnam. Record the transfers that the dossier is about.',
      'Cloud holds data of 1 (Orders) abroad (Singapore), and no transfer is registered. Register the transfer.',
    ]);
  });
});

describe('Both dossiers', () => {
  it.each<[Dossier, string, string[]]>([
    ['PROCESSING', '2025-12-31', ['Art 24(1)', 'within 60 days of the start of processing', '(A05)']],
    ['TRANSFERS', '2025-12-31', ['Art 25(2)', 'within 60 days of processing', '(A05)']],
    ['PROCESSING', '2026-01-01', ['Form 10', 'within 60 days of the first processing', 'authority for personal data']],
    ['TRANSFERS', '2026-04-29', ['Form 09', 'within 60 days of the first transfer', 'provincial police']],
    ['TRANSFERS', '2027-03-02', ['Form 09', 'within 60 days of the first transfer', 'unless a later text']],
  ])('%s on %s follow the law of that date', (dossier, on, expected) => {
    const { form, filing } = made(dossier, { on });
    const said = [form, ...filing].join(' ').replaceAll('Art. ', 'Art ');
    for (const words of expected) expect(said).toContain(words);
  });

  it('of 2025 have the nine items of the decree, and ask for names of recipients alone', () => {
    const dossier = made('PROCESSING', { on: '2025-12-31', more: { party: [sao, { ...cloud, officers: [] }] } });
    expect(dossier.points.map(({ point }) => point)).toContain('Decree 13/2023, 24(1)(c)');
    expect(dossier.points).toHaveLength(8);
    expect(pathsOf(dossier)).toEqual([]);
  });

  it('have words for each item and each filing of the law data, of all dates', () => {
    const { items } = new Law().on(TODAY).jurisdiction('VN')!;
    const keys = [...items.DOSSIER!, ...items.TRANSFER_DOSSIER!].map(({ key }) => `item.${key}`);
    const filings = items.FILINGS!.flatMap(({ key, from }) =>
      key === 'RECEIVER'
        ? `receiver.${from}`
        : key === 'PROCESSING_DOSSIER'
          ? `filing.PROCESSING.${from}`
          : key === 'TRANSFER_DOSSIER'
            ? `filing.TRANSFERS.${from}`
            : [],
    );
    const lacking = [...keys, ...filings].filter((key) => key !== 'item.RECIPIENTS' && !(key in VIETNAM_WORDS.en));
    expect(lacking).toEqual([]);
  });

  it('show the filings that the profile records', () => {
    const filings = [
      { key: 'p', item: 'Processing impact dossier', reference: '12', since: '2026-02-01' },
      { key: 't', item: 'Cross-border transfer dossier', since: '2026-07-01' },
    ];
    const more = { jurisdictionProfile: [profileOf([], { filings })] };
    expect(made('PROCESSING', { more }).filed).toEqual(['Processing impact dossier, 12, 1 February 2026']);
    expect(made('TRANSFERS', { more }).filed).toEqual(['Cross-border transfer dossier, 1 July 2026']);
    expect(made('TRANSFERS').filed).toEqual(['No filing of this dossier is recorded.']);
  });

  it('are written in Vietnamese', () => {
    const dossier = made('PROCESSING', { language: 'vi', more: { jurisdictionProfile: [] } });
    expect(dossier.title).toBe('Hồ sơ đánh giá tác động xử lý dữ liệu cá nhân');
    expect(dossier.gaps[0]).toMatchObject({
      article: 'Mẫu số 10, mục A.I.4',
      message: 'Mục A.I.4 chưa được nêu. Hãy nêu trong hồ sơ VN tại mục businessLines.',
    });
    expect(stated(dossier, 'A.II.5')).toEqual(['1 (Orders): Trong thời gian cần thiết cho mục đích xử lý.']);
  });

  it.each([
    [
      'Decree 356/2025, 19(3)(a); Form 10, A.I.1 to 3',
      'điểm a khoản 3 Điều 19 Nghị định 356/2025/NĐ-CP; Mẫu số 10, mục A.I.1 đến 3',
    ],
    ['Law 91/2025, 20(2), (5)', 'khoản 2, khoản 5 Điều 20 Luật 91/2025/QH15'],
    ['Decree 356/2025, 21 to 27', 'Điều 21 đến Điều 27 Nghị định 356/2025/NĐ-CP'],
    ['Decree 356/2025, 17, 19(2)(b), (c)', 'Điều 17, điểm b, điểm c khoản 2 Điều 19 Nghị định 356/2025/NĐ-CP'],
    ['something else', 'something else'],
  ])('cite %s as Vietnamese law does', (article, vietnamese) => expect(vietnameseArticle(article)).toBe(vietnamese));
});

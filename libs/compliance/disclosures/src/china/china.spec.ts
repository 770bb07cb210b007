import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { chineseArticle, hongKongArticle, taiwaneseArticle } from '../shared/chinese-articles.js';
import { type Language, saying } from '../shared/words.js';
import { inLanguage } from '../testing.js';
import { chinaAssessments } from './assessments.js';
import { chinaFiling } from './filing.js';
import { CHINA_FILING_WORDS } from './filing.words.js';
import { CHINA_WORDS } from './words.js';

const TODAY = '2026-11-25';
const limits = { dataCategories: [], dataSubjects: [] };
const haidu = {
  id: 'party-haidu',
  name: 'Haidu',
  country: 'CN',
  address: 'Shanghai',
  registrationNumber: '9131',
  group: true,
  officers: [{ role: 'PRIVACY_CONTACT', jurisdictions: [], contact: 'contact-li' }],
};
const cloud = {
  id: 'party-cloud',
  name: 'Cloud',
  country: 'DE',
  address: 'Hamburg',
  officers: [{ role: 'PRIVACY_CONTACT', jurisdictions: [], contact: 'contact-x' }],
};
const contacts = [
  { id: 'contact-li', name: 'Li Ming', email: 'li@haidu.example' },
  { id: 'contact-x', name: 'X', email: 'x@cloud.example' },
];
const dpia = {
  key: 'dpia',
  kind: 'DPIA',
  needed: 'YES',
  because: 'Allergies are sensitive',
  state: 'COMPLETED',
  on: '2026-03-02',
  outcome: 'Lawful and necessary; the risk is low; the measures fit',
  reference: 'PIA-14',
};
const orders = {
  id: 'processingActivity-orders',
  reference: '1',
  title: 'Orders',
  controllers: [haidu.id],
  technologies: ['Web shop'],
  purposes: [{ key: 'p', description: 'Delivering', ...limits, legalBases: [{ basis: 'CONTRACT', ...limits }] }],
  dataSubjects: [{ key: 's', name: 'Customers' }],
  dataCategories: [
    { key: 'a', name: 'Addresses', special: 'NO' },
    { key: 'h', name: 'Allergies', special: 'YES' },
  ],
  recipients: [{ key: 'r', name: 'The post', ...limits, purposes: [] }],
  retention: [{ key: 'r', kind: 'FIXED_PERIOD', period: 'P3Y', trigger: 'the last order', until: [], unless: [] }],
  securityMeasures: ['Locks'],
  assessments: [dpia],
};
const ground = {
  key: 'g',
  law: 'CN',
  code: 'CN.STANDARD_CONTRACT',
  since: '2026-05-04',
  instrument: { kind: 'SCC', version: 'Order 13', modules: [], signedOn: '2026-04-28', evidence: 'SC-3' },
};
const contract = {
  id: 'transfer-1',
  name: 'To the cloud',
  kind: 'ENTRUSTMENT',
  exporter: haidu.id,
  importer: cloud.id,
  countries: ['DE'],
  activities: [orders.id],
  method: 'TLS',
  recipientRetention: '3 years',
  grounds: [ground],
  priorAuthorisations: [{ key: 'f', law: 'CN', requestedOn: '2026-05-12', reference: '118' }],
};
const statement = (item: string, text: string) => ({ item, text });
const profile = {
  id: 'jurisdictionProfile-CN',
  code: 'CN',
  statements: [
    statement('exportedPersons', '45,000 in 2026'),
    statement('exportedSensitivePersons', '800 in 2026'),
    statement('criticalInfrastructure', 'No'),
    statement('necessity', 'To warn of allergens'),
    statement('storagePlace', 'Shanghai'),
    statement('onwardProvision', 'None'),
  ],
};
const THINGS = {
  party: [haidu, cloud],
  contact: contacts,
  processingActivity: [orders],
  transfer: [contract],
  jurisdictionProfile: [profile],
};

const contextOf = <W extends { en: object }>(words: W, more: object, language: Language, on: string) => ({
  snapshot: snapshotOf(on, { ...THINGS, ...more } as unknown as Things),
  law: new Law().on(on),
  language,
  say: saying(words as never, language, 'The document') as never,
});
const record = (more: object = {}, language: Language = 'en', on = TODAY) =>
  inLanguage(chinaAssessments(contextOf(CHINA_WORDS, more, language, on)));
const withOrders = (changed: object) => ({ processingActivity: [{ ...orders, ...changed }] });
const withDpia = (changed: object) => withOrders({ assessments: [{ ...dpia, ...changed }] });
const without = (item: string) => ({
  jurisdictionProfile: [{ ...profile, statements: profile.statements.filter((one) => one.item !== item) }],
});
const places = (gaps: ReturnType<typeof record>['gaps']) => gaps.map(({ article, place }) => [article, place.path]);

describe('The record of the cases of Art 55', () => {
  it('says what is handled, why it is assessed, what came out, and until when the report is kept', () => {
    expect(record()).toMatchObject({
      exportedPersons: '45,000 in 2026',
      exportedSensitivePersons: '800 in 2026',
      records: [
        {
          title: 'Orders',
          cases: ['sensitive personal information (55(1))', 'provided abroad (55(4))', 'Allergies are sensitive'],
          methods: ['Web shop'],
          sensitiveData: ['Allergies'],
          necessity: ['To warn of allergens'],
          legalBases: ['contract of the individual, or human resources (13(1)(2)): Delivering'],
          storage: ['Shanghai'],
          assessments: ['completed, 2 March 2026'],
          outcome: [dpia.outcome],
          reports: ['PIA-14, until 2 March 2029'],
        },
      ],
      gaps: [],
    });
  });

  it.each([
    ['en', 'published (55(3))'],
    ['zh-Hans', '公开个人信息（第五十五条第三项）'],
  ] as const)('has publication as a case where it is a stated risk factor, in %s', (language, words) => {
    const { records } = record(withOrders({ riskFactors: ['PUBLICATION'] }), language);
    expect(records[0]!.cases).toContain(words);
  });

  it('leaves out what is no case, and says which form it does not follow', () => {
    const plain = {
      ...orders,
      id: 'processingActivity-2',
      dataCategories: orders.dataCategories.slice(0, 1),
      assessments: [],
    };
    const { records, form, gaps } = record({ processingActivity: [plain], transfer: [] });
    expect([records, gaps]).toEqual([[], []]);
    expect(form).toContain('It does not follow the form that small handlers have');
  });

  it.each([
    ['PIPL 55(1)', 'assessments', withOrders({ assessments: [] })],
    ['PIPL 55(1)', 'assessments.dpia', withDpia({ state: 'IN_PROGRESS' })],
    ['PIPL 55(1)', 'assessments.dpia', withDpia({ because: undefined })],
    ['PIPL 56(1), 56(2), 56(3)', 'assessments.dpia', withDpia({ outcome: undefined })],
    ['PIPL 56', 'assessments.dpia', withDpia({ reference: undefined })],
    ['PIPL 56', 'assessments.dpia', withDpia({ on: undefined })],
    ['PIPL 17(2), 21, 23, 39, 56(1)', 'technologies', withOrders({ technologies: [] })],
    [
      'PIPL 13, 14, 29, 31, 39',
      'purposes.p.legalBases',
      withOrders({ purposes: [{ ...orders.purposes[0], legalBases: [] }] }),
    ],
    ['PIPL 17(2), 19; NDR 21(3)', 'retention', withOrders({ retention: [] })],
    ['PIPL 30', 'statements.necessity', without('necessity')],
    ['PIPL 40; NDR 33(2)', 'statements.storagePlace', without('storagePlace')],
    ['Provisions 7, 8', 'statements.exportedPersons', without('exportedPersons')],
  ])('lacks by %s what is stated in %s', (article, path, more) => {
    expect(places(record(more).gaps)).toEqual([[article, path]]);
  });

  it('takes no number of another year', () => {
    expect(places(record({}, 'en', '2027-02-01').gaps)).toEqual([
      ['Provisions 7, 8', 'statements.exportedPersons'],
      ['Provisions 7, 8', 'statements.exportedSensitivePersons'],
    ]);
  });

  it('asks for an assessment as the finding does, whose work it is', () => {
    const [gap] = record(withOrders({ assessments: [] })).gaps;
    expect(gap!.finding).toContain('CN.IMPACT_ASSESSMENT');
  });

  it('is written in Chinese, its articles and gaps too', () => {
    const { title, records, gaps } = record(withDpia({ outcome: undefined }), 'zh-Hans');
    expect(title).toBe('个人信息保护影响评估及处理情况记录（《个人信息保护法》第五十五条、第五十六条）');
    expect(records[0]).toMatchObject({
      assessments: ['已完成，2026年3月2日'],
      erasure: ['自以下事件起3年：the last order。'],
      transfers: [{ safeguard: expect.stringContaining('订立个人信息出境标准合同') }],
    });
    expect(gaps.map(({ article }) => article)).toEqual(['《个人信息保护法》第56条(1)、第56条(2)、第56条(3)']);
    expect(gaps[0]!.message).toMatch(/没有结论。请写明/);
  });
});

const sheet = (more: object = {}, changed: object = {}, language: Language = 'en', on = TODAY) => {
  const context = contextOf(CHINA_FILING_WORDS, { transfer: [{ ...contract, ...changed }], ...more }, language, on);
  return inLanguage(chinaFiling(context, context.snapshot.transfers[0]!));
};

describe('The sheet for the filing of a standard contract', () => {
  it('has the parties, the contract with its ten working days, the numbers, and appendix 1', () => {
    expect(sheet()).toMatchObject({
      title: 'Filing of the standard contract for the export of personal information: To the cloud',
      handler: { name: 'Haidu', creditCode: '9131', country: 'CN', contact: 'Li Ming, li@haidu.example' },
      recipient: { name: 'Cloud', country: 'DE' },
      signedOn: '2026-04-28',
      inForce: '2026-05-04',
      fileBy: '2026-05-18',
      filedOn: '2026-05-12',
      scale: ['45,000 in 2026', '800 in 2026'],
      purposes: ['Delivering'],
      methods: ['Web shop'],
      sensitive: ['Allergies'],
      onward: ['None'],
      transmission: 'TLS',
      retention: '3 years',
      places: ['DE'],
      assessments: [{ assessedOn: '2026-03-02', report: 'PIA-14' }],
      enclosed: { contractCopy: 'SC-3', assessmentReport: 'PIA-14', power: '____________________' },
      gaps: [],
    });
  });

  it('has no filing of a contract that was made before: the present one is filed by itself', () => {
    const before = [{ key: 'before', law: 'CN', requestedOn: '2023-07-06', reference: '7' }];
    const made = sheet({}, { priorAuthorisations: before });
    expect([made.filedOn, made.filing]).toEqual([undefined, undefined]);
    expect(places(made.gaps)).toEqual([['SC Measures 7', 'priorAuthorisations']]);
    expect(sheet({}, { priorAuthorisations: [...before, ...contract.priorAuthorisations] }).filedOn).toBe('2026-05-12');
  });

  it.each<[string, string, object, object]>([
    ['SC Measures 7', 'grounds', {}, { grounds: [] }],
    [
      'SC Measures 7',
      'grounds',
      {},
      { grounds: [{ ...ground, since: undefined, instrument: { kind: 'SCC', modules: [] } }] },
    ],
    ['SC Measures 7', 'priorAuthorisations', {}, { priorAuthorisations: [] }],
    ['SC Measures 7', 'address', { party: [haidu, { ...cloud, address: undefined }] }, {}],
    ['SC Measures 7', 'officers', { party: [haidu, { ...cloud, officers: [] }] }, {}],
    ['Provisions 8', 'statements.exportedSensitivePersons', without('exportedSensitivePersons'), {}],
    ['Provisions 8', 'statements.criticalInfrastructure', without('criticalInfrastructure'), {}],
    ['Standard contract, appendix 1', 'method', {}, { method: undefined }],
    ['Standard contract, appendix 1', 'recipientRetention', {}, { recipientRetention: undefined }],
    ['Standard contract, appendix 1', 'countries', {}, { countries: [] }],
    ['Standard contract, appendix 1', 'statements.onwardProvision', without('onwardProvision'), {}],
    ['Standard contract, appendix 1', 'dataItems', {}, { dataItems: ['Unknown things'] }],
    ['SC Measures 5(1)', 'assessments', withOrders({ assessments: [] }), {}],
  ])('lacks by %s what is stated in %s', (article, path, more, changed) => {
    expect(places(sheet(more, changed).gaps)).toEqual([[article, path]]);
  });

  it('is written in Chinese', () => {
    const { title, gaps } = sheet({}, { method: undefined }, 'zh-Hans');
    expect(title).toBe('个人信息出境标准合同备案信息表：To the cloud');
    expect(gaps.map(({ article, message }) => [article, message])).toEqual([
      ['标准合同附录一', '传输“To the cloud”未写明数据的传输方式。请写明其方式。'],
    ]);
  });
});

describe('Articles in Chinese', () => {
  it.each([
    [
      chineseArticle,
      'PIPL 38(3); SC Measures 4, 7; since 22 March 2024 Provisions 8',
      '《个人信息保护法》第38条(3)；《个人信息出境标准合同办法》第4条、第7条；《促进和规范数据跨境流动规定》第8条',
    ],
    [chineseArticle, '30(1)(b)', undefined],
    [chineseArticle, 'PIPL 38, second paragraph', undefined],
    [taiwaneseArticle, '8(1)(4)', '第8條第1項第4款'],
    [taiwaneseArticle, '8(1), 9(1)', '第8條第1項、第9條第1項'],
    [taiwaneseArticle, '6; Rules 4(3)', '第6條；施行細則第4條第3項'],
    [hongKongArticle, 'DPP1(3)(b)(ii)(B)', '保障資料第1(3)(b)(ii)(B)原則'],
    [hongKongArticle, 's 35C', '第35C條'],
  ])('are those of the law: %p of %s', (write, article, expected) => expect(write(article)).toBe(expected));
});

import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { articleIn } from '../shared/articles.js';
import { saying } from '../shared/words.js';
import { inLanguage } from '../testing.js';
import { quebec } from './document.js';
import { QUEBEC_WORDS } from './words.js';

const TODAY = '2026-11-25';
const erable = { id: 'party-erable', name: 'Érable', country: 'CA', group: true };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'US' };
const limits = { dataCategories: [], dataSubjects: [] };
const orders = {
  id: 'processingActivity-orders',
  reference: '1',
  title: 'Orders',
  controllers: [erable.id],
  purposes: [{ key: 'p', description: 'Delivering', ...limits, legalBases: [] }],
  dataCategories: [{ key: 'h', name: 'Allergies', special: 'YES' }],
  recipients: [{ key: 'r', name: 'Carriers', ...limits, purposes: [] }],
  systems: [{ key: 's', name: 'Shop' }],
  assessments: [
    { key: 'd', kind: 'DPIA', needed: 'YES', state: 'COMPLETED', on: '2024-02-01', outcome: 'Low', reference: 'E 1' },
  ],
};
const sent = {
  id: 'transfer-1',
  name: 'Hosting',
  exporter: erable.id,
  importer: cloud.id,
  countries: ['US', 'CA'],
  activities: [orders.id],
  jurisdictions: ['CA-QC'],
  assessments: [{ key: 't', on: '2024-03-01', outcome: 'Adequate', evidence: 'E 2' }],
  grounds: [
    {
      key: 'g',
      law: 'CA-QC',
      code: 'CA.QC_TIA',
      instrument: { kind: 'CONTRACT', version: 'C 1', signedOn: '2024-03-02', modules: [] },
    },
  ],
};
const contact = { id: 'contact-1', name: 'Ève', email: 'eve@erable.example' };
const profile = {
  id: 'jurisdictionProfile-CA-QC',
  code: 'CA-QC',
  controllers: [{ party: erable.id }],
  contacts: [{ role: 'PRIVACY_CONTACT', contact: contact.id }],
  rights: ['Access', 'Rectification'],
  statements: ['means', 'withdrawal', 'profiling'].map((item) => ({ item, text: `On ${item}` })),
};

interface Made {
  readonly more?: object;
  readonly language?: 'en' | 'fr';
  readonly on?: string;
}

function made({ more = {}, language = 'en', on = TODAY }: Made = {}) {
  const things = {
    party: [erable, cloud],
    contact: [contact],
    processingActivity: [orders],
    transfer: [sent],
    jurisdictionProfile: [profile],
    ...more,
  } as unknown as Things;
  const say = saying(QUEBEC_WORDS, language, 'The notice');
  const law = new Law().on(on);
  return inLanguage(quebec({ snapshot: snapshotOf(on, things), law, language, say }));
}
const pathsOf = ({ gaps }: ReturnType<typeof made>) => gaps.map(({ place }) => `${place.type} ${place.path}`);

describe('The notice of Quebec', () => {
  it('says of what people are informed, and who receives it outside Quebec', () => {
    const { notice, gaps } = made();
    expect(gaps).toEqual([]);
    expect(notice).toMatchObject({
      outside: expect.stringContaining('may be communicated outside Quebec'),
      means: ['On means'],
      rights: ['Access', 'Rectification'],
      personInCharge: 'Ève, eve@erable.example',
      records: [
        {
          title: 'Orders',
          purposes: ['Delivering'],
          recipients: ['Carriers', 'Cloud'],
          places: ['Cloud – United States, Canada (province not stated)'],
        },
      ],
    });
  });

  it.each<[lacking: object, more: object, path: string]>([
    [{ purposes: [] }, {}, 'processingActivity purposes'],
    [{}, { jurisdictionProfile: [{ ...profile, statements: [] }] }, 'jurisdictionProfile statements.means'],
    [{}, { jurisdictionProfile: [{ ...profile, statements: [] }] }, 'jurisdictionProfile statements.withdrawal'],
    [{}, { jurisdictionProfile: [{ ...profile, rights: [] }] }, 'jurisdictionProfile rights'],
    [{}, { jurisdictionProfile: [{ ...profile, contacts: [] }] }, 'jurisdictionProfile contacts'],
    [{}, { transfer: [] }, 'processingActivity transfers'],
    [{ recipients: [] }, { transfer: [] }, 'processingActivity recipients'],
  ])('has a gap for each item that is not stated: %j %j', (lacking, more, path) => {
    expect(pathsOf(made({ more: { processingActivity: [{ ...orders, ...lacking }], ...more } }))).toContain(path);
  });

  it('says that nothing leaves Quebec where the profile says so', () => {
    const statements = [...profile.statements, { item: 'internationalTransfers', text: 'None' }];
    const { notice, gaps } = made({ more: { transfer: [], jurisdictionProfile: [{ ...profile, statements }] } });
    expect([notice!.outside, gaps]).toEqual(['No communication outside Quebec is stated.', []]);
  });

  it('says that nobody receives information where the profile says so', () => {
    const alone = { processingActivity: [{ ...orders, recipients: [] }], transfer: [] };
    const stated = ['internationalTransfers', 'recipients'].map((item) => ({ item, text: 'Aucun' }));
    const statements = [...profile.statements, ...stated];
    const { notice, gaps } = made({ more: { ...alone, jurisdictionProfile: [{ ...profile, statements }] } });
    expect([notice!.records.map(({ recipients }) => recipients), gaps]).toEqual([[['Aucun']], []]);
    expect(pathsOf(made({ more: alone }))).toContain('processingActivity recipients');
  });

  it('is not there before 22 September 2023', () => {
    expect(made({ on: '2023-09-21' })).toMatchObject({ notice: undefined, assessments: undefined, gaps: [] });
    expect(made({ on: '2023-09-22' }).notice).toBeDefined();
  });
});

describe('The assessments of Quebec', () => {
  it('of a transfer have the data that it names, and the agreement of its own exporter', () => {
    const dataCategories = [
      { key: 'h', name: 'Aptitude médicale', special: 'YES' },
      { key: 'c', name: 'Coordonnées', special: 'NO' },
    ];
    const work = { processor: cloud.id, work: 'Hosting', activities: [orders.id] };
    const engagement = [
      { id: 'engagement-1', ...work, engagedBy: ['party-other'], contract: { reference: 'X', signedOn: '2020-01-01' } },
      { id: 'engagement-2', ...work, engagedBy: [erable.id], contract: { reference: 'É', signedOn: '2024-05-06' } },
    ];
    const more = { processingActivity: [{ ...orders, dataCategories }], engagement };
    const of = (changed: object) =>
      made({ more: { ...more, transfer: [{ ...sent, grounds: [], ...changed }] } }).assessments!.records.at(-1);
    expect(of({ dataItems: ['Coordonnées'] })).toMatchObject({ sensitivity: [], agreement: 'É, 6 May 2024' });
    expect(of({})).toMatchObject({ sensitivity: ['Aptitude médicale'] });
  });

  it('are those of systems, and of communication outside Quebec', () => {
    expect(made().assessments!.records).toMatchObject([
      { of: '1 (Orders)', trigger: 'information system (s. 3.3)', date: '2024-02-01', outcome: 'Low', document: 'E 1' },
      {
        of: 'Hosting',
        trigger: 'communication outside Quebec (s. 17)',
        sensitivity: ['Allergies'],
        assessed: ['Delivering'],
        agreement: 'C 1, 2 March 2024',
        date: '2024-03-01',
        outcome: 'Adequate',
        document: 'E 2',
      },
    ]);
  });

  it.each<[lacking: object, more: object, message: string]>([
    [{ assessments: [] }, {}, '1 (Orders) uses systems, and no privacy impact assessment is recorded.'],
    [{}, { transfer: [{ ...sent, assessments: [] }] }, 'goes outside Quebec, and no assessment is recorded.'],
    [{}, { transfer: [{ ...sent, grounds: [] }] }, 'no written agreement is recorded with its date.'],
  ])('have a row and a gap for one that is owed: %j %j', (lacking, more, message) => {
    const document = made({ more: { processingActivity: [{ ...orders, ...lacking }], ...more } });
    expect(document.gaps.map((gap) => gap.message).join(' ')).toContain(message);
    expect(document.assessments!.records).toHaveLength(2);
  });

  it('say that none is needed where the activity says why', () => {
    const assessments = [{ key: 'd', kind: 'DPIA', needed: 'NO', because: 'Older than 2023', state: 'NOT_STARTED' }];
    const { assessments: list, gaps } = made({ more: { processingActivity: [{ ...orders, assessments }] } });
    expect([list!.records[0]!.outcome, gaps]).toEqual(['none is needed: Older than 2023', []]);
  });

  it('are not owed in an emergency', () => {
    const grounds = [{ key: 'g', law: 'CA-QC', code: 'CA-QC.EMERGENCY' }];
    expect(made({ more: { transfer: [{ ...sent, grounds, assessments: [] }] } }).assessments!.records).toHaveLength(1);
  });

  it('ask for a transfer of each processor outside', () => {
    const engagement = {
      id: 'engagement-1',
      processor: cloud.id,
      work: 'Hosting',
      activities: [orders.id],
      locations: ['US'],
    };
    const messages = made({ more: { transfer: [], engagement: [engagement] } }).gaps.map(({ message }) => message);
    expect(messages.join(' ')).toContain('Cloud holds information of 1 (Orders) outside Quebec (United States)');
  });

  it('are written in the French of Quebec', () => {
    const { headings, assessments, gaps } = made({
      language: 'fr',
      more: { transfer: [{ ...sent, assessments: [] }] },
    });
    const texts = new Map(headings.map(({ key, text }) => [key, text]));
    expect(texts.get('answeredBy')).toBe('Responsable de la protection des renseignements personnels');
    expect(assessments!.form).toContain('gabarit de la Commission');
    expect(gaps[0]!.message).toContain('à l’extérieur du Québec');
    expect(articleIn('fr', 'P-39.1, ss. 3.3, 17 para 4', 'CA-QC')).toBe('P-39.1, art. 3.3, 17 al. 4');
  });
});

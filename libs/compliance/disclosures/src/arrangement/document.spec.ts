import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { arrangement, jointActivities } from './document.js';
import { ARRANGEMENT_WORDS } from './words.js';

const TODAY = '2026-11-25';
const acme = { id: 'party-acme', name: 'Acme SARL', country: 'FR', address: '1 rue, Paris' };
const beta = { id: 'party-beta', name: 'Beta GmbH', country: 'DE', email: 'beta@beta.example' };
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };
const points = {
  id: 'processingActivity-points',
  reference: '1',
  title: 'Points',
  role: 'JOINT_CONTROLLER',
  controllers: [acme.id, beta.id],
  dataSubjects: [{ key: 's', name: 'Members' }],
};
const hosting = {
  id: 'engagement-1',
  processor: cloud.id,
  work: 'Hosting',
  activities: [points.id],
  engagedBy: [beta.id],
};
const abroad = { id: 'transfer-1', importer: cloud.id, exporter: beta.id, countries: ['US'], activities: [points.id] };
const ITEMS = ['Information', 'Requests', 'Contact', 'Security', 'Breaches', 'Assessment', 'Essence'];
const statements = ITEMS.map((item) => ({ item: `joint${item}`, text: `${item}: Acme SARL` }));
const THINGS = {
  party: [acme, beta, cloud],
  processingActivity: [points],
  engagement: [hosting],
  transfer: [abroad],
  jurisdictionProfile: [{ id: 'jurisdictionProfile-EU', code: 'EU', statements }],
};

function made(more: object = {}, language: 'en' | 'fr' | 'de' = 'en') {
  const snapshot = snapshotOf(TODAY, { ...THINGS, ...more } as unknown as Things);
  const say = saying(ARRANGEMENT_WORDS, language, 'The arrangement');
  const context = { snapshot, law: new Law().on(TODAY), language, say };
  const [activity] = jointActivities('EU', context);
  return activity && arrangement(context, { code: 'EU', activity });
}

describe('The arrangement of Art 26', () => {
  it('names the joint controllers, and who does which duty as the register says', () => {
    const found = made()!;
    expect(found.controllers.map(({ name }) => name)).toEqual(['Acme SARL', 'Beta GmbH']);
    expect(found.duties.map(({ article, who }) => [article, who])).toEqual([
      ['13, 14', ['Information: Acme SARL']],
      ['15–22', ['Requests: Acme SARL']],
      ['26(1)', ['Contact: Acme SARL']],
      ['32', ['Security: Acme SARL']],
      ['33, 34', ['Breaches: Acme SARL']],
      ['35, 36', ['Assessment: Acme SARL']],
      ['28', ['Beta GmbH engages Cloud Inc']],
      ['44–49', ['Beta GmbH transfers to Cloud Inc']],
    ]);
    expect([found.essence, found.gaps]).toEqual([['Essence: Acme SARL'], []]);
  });

  it('has a gap for each duty that nobody is said to do', () => {
    expect(made({ jurisdictionProfile: [] })!.gaps.map(({ place }) => place.path)).toEqual(
      ITEMS.map((item) => `statements.joint${item}`),
    );
  });

  it.each<[path: string, more: object]>([
    ['controllers', { processingActivity: [{ ...points, controllers: [acme.id] }] }],
    ['address', { party: [acme, { ...beta, email: undefined }, cloud] }],
    ['engagedBy', { engagement: [{ ...hosting, engagedBy: [] }] }],
    ['exporter', { transfer: [{ ...abroad, exporter: undefined }] }],
  ])('has a gap for who is not named: %s', (path, more) => {
    expect(made(more)!.gaps.map(({ place }) => place.path)).toEqual([path]);
  });

  it('is one of joint controllers alone, and is written in three languages', () => {
    expect(made({ processingActivity: [{ ...points, role: 'CONTROLLER' }] })).toBeUndefined();
    expect(made({}, 'fr')!.title).toBe('Accord entre responsables conjoints du traitement : Points (art. 26 RGPD)');
    expect(made({}, 'de')!.title).toBe('Vereinbarung gemeinsam Verantwortlicher: Points (Art. 26 DSGVO)');
  });
});

import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { listedRecord } from './document.js';
import { LISTING_LAWS } from './laws.js';
import { listedSections } from './sections.js';
import { LISTED_WORDS } from './words.js';

const TODAY = '2026-11-25';
const LETTERS = 'processingActivity-letters';
const limits = { dataCategories: [], dataSubjects: [], purposes: [] };
const registerOf = (country: string, changed: object = {}, more: object = {}) =>
  ({
    party: [
      { id: 'party-acme', name: 'Acme', country, address: '1 Road', group: true },
      { id: 'party-cloud', name: 'Cloud', country: 'US' },
    ],
    processingActivity: [
      {
        id: LETTERS,
        reference: '1',
        title: 'Letters',
        controllers: ['party-acme'],
        purposes: [{ key: 'p', description: 'Post', ...limits, legalBases: [{ basis: 'CONTRACT', ...limits }] }],
        dataSubjects: [{ key: 's', name: 'Customers' }],
        dataCategories: [{ key: 'a', name: 'Addresses' }],
        sources: [{ key: 'self', description: 'The customers', ...limits }],
        recipients: [{ key: 'post', name: 'The post', ...limits }],
        retention: [
          {
            key: 'r',
            kind: 'FIXED_PERIOD',
            period: 'P1Y',
            trigger: 'the last letter',
            action: 'DELETE',
            until: [],
            unless: [],
          },
        ],
        securityMeasures: ['Locks'],
        automatedDecisions: [
          { key: 'd', description: 'Scores', significant: 'NO', humanInvolved: 'YES', purposes: [] },
        ],
        ...changed,
      },
    ],
    jurisdictionProfile: [
      {
        id: `jurisdictionProfile-${country}`,
        code: country,
        statements: ['internationalTransfers', 'authorised', 'officer', 'processors', 'risks', 'persons'].map(
          (item) => ({ item, text: `On ${item}` }),
        ),
      },
    ],
    ...more,
  }) as unknown as Things;

function made(code: string, things = registerOf(code)) {
  const law = LISTING_LAWS.find((one) => one.code === code)!;
  const say = saying(LISTED_WORDS, 'en', 'The record');
  return listedRecord({ snapshot: snapshotOf(TODAY, things), law: new Law().on(TODAY), language: 'en', say }, law);
}

describe('The record by the items of a law', () => {
  it('is there for each law that lists the items of a record and has no document of its own', () => {
    expect(LISTING_LAWS.map(({ code }) => code).sort()).toEqual(['AE', 'EC', 'EG', 'IL', 'PH', 'SA']);
  });

  describe.each(LISTING_LAWS)('of $code', ({ code, ...law }) => {
    it('states each item of the list, under the name that the law data give it', () => {
      const { controllers, headings, gaps } = made(code);
      expect(gaps).toEqual([]);
      const texts = new Map(headings.map(({ key, text }) => [key, text]));
      for (const [key, stated] of Object.entries(controllers[0]!.items)) {
        expect([key, stated.length > 0]).toEqual([key, true]);
        expect(texts.get(key)).toMatch(/^[A-Z]/);
      }
      const table = listedSections({ code, ...law }).find(({ kind }) => kind === 'TABLE');
      const columns = table!.columns!.map((column) => (column as { name: string }).name);
      expect(columns).toEqual(expect.arrayContaining(Object.keys(controllers[0]!.items)));
    });

    it('has a gap for each item that is not stated, with its article', () => {
      const nothing = { processingActivity: [{ id: 'processingActivity-x', controllers: ['party-acme'] }] };
      const { gaps, controllers } = made(code, registerOf(code, {}, { ...nothing, jurisdictionProfile: [] }));
      const missing = Object.values(controllers[0]!.items).filter((texts) => texts.length === 0);
      expect(gaps).toHaveLength(missing.length);
      for (const { article, place } of gaps) expect([article, place.path]).not.toContain('');
    });
  });

  it('names the processors of the activity, and says where the law asks for another document', () => {
    const engagement = {
      id: 'engagement-1',
      processor: 'party-cloud',
      work: 'Hosting',
      activities: [LETTERS],
      locations: [],
    };
    const { controllers, form } = made('IL', registerOf('IL', {}, { engagement: [engagement] }));
    expect(controllers[0]!.items.PROCESSORS).toEqual(['Cloud: Hosting']);
    expect(form).toContain('A database definitions document for each database');
    expect(made('SA').form).toBeUndefined();
  });

  it('has the items of processors apart, where the law lists them', () => {
    const processor = { role: 'PROCESSOR', onBehalfOf: ['party-cloud'] };
    const { controllers, processors } = made('EG', registerOf('EG', processor));
    expect([controllers, processors.map(({ items }) => items.CONTROLLERS)]).toEqual([[], [['Cloud']]]);
  });

  it('shows transfers with their ground, and has a gap without one', () => {
    const transfer = {
      id: 'transfer-1',
      exporter: 'party-acme',
      importer: 'party-cloud',
      countries: ['US'],
      activities: [LETTERS],
    };
    const { controllers, gaps } = made('SA', registerOf('SA', {}, { transfer: [transfer] }));
    expect(controllers[0]!.items.TRANSFERS).toEqual(['Cloud – United States']);
    expect(gaps.map(({ place }) => place.path)).toEqual(['grounds']);
  });

  it('of a register without activities has a gap', () => {
    const { gaps } = made('PH', registerOf('PH', {}, { processingActivity: [] }));
    expect(gaps.map(({ message }) => message)).toEqual([expect.stringContaining('the Philippines')]);
  });
});

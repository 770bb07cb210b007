import type { Decider, Thing } from '#ledger';
import { indexTermsOf, naturalOrder, type Projection, projection } from './projection.js';

interface Shop extends Thing {
  readonly owners: readonly string[];
  readonly offices: readonly { readonly contact?: string }[];
  readonly parent?: string;
  readonly country?: string;
}

const shops: Projection = projection({
  decider: {
    references: { 'owners[]': 'party', 'offices[].contact': 'contact', parent: 'party' },
  } as unknown as Decider<Shop>,
  version: 1,
  sort: () => '',
  indexTerms: ({ country }) => ({ country: country === undefined ? [] : [country], kind: ['SHOP', 'SHOP'] }),
  text: () => ({}),
});
const termsOfShop = (shop: Partial<Shop>) =>
  indexTermsOf(shops, { owners: [], offices: [], retired: false, ...shop } as Shop);

describe('the terms by which a document is found', () => {
  it('are its own words, its key, and its references: by where they stand without numbers, and anywhere', () => {
    const shop = {
      key: 'corner',
      country: 'GB',
      owners: ['p-2', 'p-1'],
      offices: [{}, { contact: 'c-1' }],
      parent: 'p-3',
    };
    expect(termsOfShop(shop)).toEqual([
      ['country', 'GB'],
      ['key', 'corner'],
      ['kind', 'SHOP'],
      ['offices.contact', 'c-1'],
      ['owners', 'p-1'],
      ['owners', 'p-2'],
      ['parent', 'p-3'],
      ['refers', 'c-1'],
      ['refers', 'p-1'],
      ['refers', 'p-2'],
      ['refers', 'p-3'],
    ]);
  });

  it('are each there once, however often it holds', () => {
    const terms = termsOfShop({ owners: ['p-1', 'p-1'], parent: 'p-1' });
    expect(terms).toEqual([
      ['kind', 'SHOP'],
      ['owners', 'p-1'],
      ['parent', 'p-1'],
      ['refers', 'p-1'],
    ]);
  });

  it('have one order, whatever that of the document', () => {
    expect(termsOfShop({ owners: ['p-1', 'p-2'] })).toEqual(termsOfShop({ owners: ['p-2', 'p-1'] }));
  });

  it('hold no key where there is none', () => {
    expect(termsOfShop({}).map(([term]) => term)).toEqual(['kind']);
  });
});

describe('the natural order', () => {
  it('goes by the value of numbers, wherever they stand', () => {
    const references = ['5.10', '5.2', '5.1.2/processor', '10', '5.1.2', 'Annex 12', 'annex 3', '5'];
    expect(references.sort((a, b) => (naturalOrder(a) < naturalOrder(b) ? -1 : 1))).toEqual([
      '5',
      '5.1.2',
      '5.1.2/processor',
      '5.2',
      '5.10',
      '10',
      'annex 3',
      'Annex 12',
    ]);
  });

  it('does not tell capitals from small letters', () => {
    expect(naturalOrder('ANNEX B')).toBe(naturalOrder('annex b'));
  });
});

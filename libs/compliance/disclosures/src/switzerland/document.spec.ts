import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { type Language, saying } from '../shared/words.js';
import { switzerland } from './document.js';
import { SWISS_WORDS } from './words.js';

const TODAY = '2026-11-24';
const acme = { id: 'party-acme', name: 'Acme AG', country: 'CH', address: 'Bern', group: true };
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };
const named = (key: string) => ({ key, name: key }) as never;
const letters = {
  id: 'activity-letters',
  reference: '1',
  title: 'Letters',
  controllers: [acme.id],
  purposes: [{ key: 'post', description: 'Post', legalBases: [] }] as never,
  dataSubjects: [named('customers')],
  dataCategories: [named('addresses')],
  recipients: [named('the post')],
  retention: [{ key: 'r', kind: 'PROMPTLY', until: [], unless: [] }] as never,
  securityMeasures: ['Doors are locked'],
};
const abroad = { id: 'transfer-1', name: 'Abroad', importer: cloud.id, countries: ['US'], activities: [letters.id] };

function record(
  things: Things = {},
  { on = TODAY, party = undefined as string | undefined, language = 'en' as Language } = {},
) {
  const snapshot = snapshotOf(on, { party: [acme, cloud], processingActivity: [letters], ...things });
  const say = saying(SWISS_WORDS, language, 'The record');
  return switzerland({ snapshot, law: new Law().on(on), language, say }, snapshot.party(party));
}
const missing = (...args: Parameters<typeof record>) =>
  record(...args).gaps.map(({ article, message }) => `${article} ${message}`);

describe('The Swiss record of Art 12', () => {
  it('is complete without a legal basis and without a source', () => {
    expect(record()).toMatchObject({
      complete: true,
      records: [{ reference: '1', role: 'CONTROLLER', controllers: ['Acme AG'], processors: [], transfers: [] }],
    });
  });

  it.each([
    ['12(2)(b)', { purposes: [] }],
    ['12(2)(c)', { dataSubjects: [] }],
    ['12(2)(c)', { dataCategories: [] }],
    ['12(2)(d)', { recipients: [] }],
    ['12(2)(e)', { retention: [] }],
    ['12(2)(f)', { securityMeasures: [] }],
  ])('lacks what %s asks for', (article, change) => {
    expect(record({ processingActivity: [{ ...letters, ...change }] }).gaps.map((gap) => gap.article)).toEqual([
      article,
    ]);
  });

  it('is required since the revised act', () => {
    expect(() => record({}, { on: '2023-08-31' })).toThrow(/no record of processing on 2023-08-31.*public register/);
    expect(record({}, { on: '2023-09-01' }).complete).toBe(true);
  });

  const onClauses = [
    { key: 'scc', law: 'CH', code: 'CH.SCC', instrument: { kind: 'SWISS_ADDENDUM', modules: [] } } as never,
  ];
  it.each([
    ['names no state', { countries: [] }, ['12(2)(g) The disclosure “Abroad” names no state.']],
    [
      'goes to a state that is not listed, on nothing',
      { countries: ['US', 'FR'] },
      ['12(2)(g) The disclosure “Abroad” goes to US,'],
    ],
    ['goes to a listed state', { countries: ['FR', 'GB'] }, []],
    ['has a guarantee', { countries: ['US'], grounds: onClauses }, []],
    ['stays in the country', { countries: ['CH'] }, []],
    ['has been suspended', { countries: ['US'], suspension: { since: '2024-01-01' } }, []],
  ])('of a transfer that %s', (_, change, gaps) => {
    const articles = missing({ transfer: [{ ...abroad, ...change }] });
    expect(articles).toEqual(gaps.map((begin) => expect.stringContaining(begin)));
  });

  it.each([
    ['US', 'COPY'],
    ['BR', 'UNCONFIRMED'],
  ])('does not claim to know whether Brazil is on the list: %s, known by %s', (country, howKnown) => {
    expect(record({ transfer: [{ ...abroad, countries: [country] }] }).gaps).toMatchObject([{ howKnown }]);
  });

  it('of a processor names the controllers and the processor', () => {
    const customer = { id: 'party-customer', name: 'Customer SA' };
    const hosting = { ...letters, role: 'PROCESSOR', controllers: [], onBehalfOf: [customer.id] } as const;
    const things = { party: [acme, cloud, customer], processingActivity: [hosting] };
    expect(record(things, { party: acme.id })).toMatchObject({
      complete: true,
      party: { name: 'Acme AG', address: 'Bern' },
      records: [{ controllers: ['Customer SA'], processors: ['Acme AG'] }],
    });
    expect(missing(things)).toEqual([expect.stringMatching(/^12\(3\) 1 \(Letters\) does not say which company/)]);
    const customers = { party: [acme, { ...customer, class: true }], processingActivity: [hosting] };
    expect(missing(customers, { party: acme.id })).toEqual([
      '12(3) “Customer SA” is a class of parties. Name each of them.',
    ]);
  });

  it('covers what is subject to Swiss law, or one party', () => {
    const paris = { id: 'party-paris', name: 'Acme SARL', country: 'FR' };
    const things = { party: [acme, paris], processingActivity: [{ ...letters, controllers: [paris.id] }] };
    expect(missing(things)).toEqual([
      expect.stringMatching(
        /Swiss law concerns no processing activity\. Open a profile CH if .* its seat in Switzerland\. The record of one party needs neither\.$/,
      ),
    ]);
    expect(record(things, { party: paris.id }).records).toHaveLength(1);
    expect(missing(things, { party: acme.id })).toEqual([
      expect.stringContaining('No processing activity is one of Acme AG'),
    ]);
  });

  it.each([
    ['fr', 'Registre des activités de traitement (art. 12 LPD)', 'Finalité du traitement'],
    ['de', 'Verzeichnis der Bearbeitungstätigkeiten (Art. 12 DSG)', 'Bearbeitungszweck'],
  ] as const)('speaks as Swiss law does, in %s', (language, title, purposes) => {
    const made = record({}, { language });
    expect(made.title).toBe(title);
    expect(made.headings).toContainEqual({ key: 'purposes', text: purposes });
  });
});

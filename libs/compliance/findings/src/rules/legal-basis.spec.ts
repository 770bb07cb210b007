import { findings, found, type Things } from '../testing.js';
import { LEGAL_BASIS_RULES } from './legal-basis.js';

const COMPANIES: Readonly<Record<string, string>> = { EU: 'FR', UK: 'GB' };
const category = (key: string) => ({ key, name: key.toUpperCase() }) as never;
const basis = (stated: object = {}) => ({ basis: 'CONSENT', dataCategories: [], dataSubjects: [], ...stated });

/** Returns an activity with one purpose, of a company seated where the law is. */
function under(law: string, legalBases: object[], { activity = {}, purpose = {}, profile = {} } = {}): Things {
  return {
    party: [{ id: 'party-acme', name: 'Acme', country: COMPANIES[law] ?? law }],
    jurisdictionProfile: [{ id: `jurisdictionProfile-${law}`, code: law, ...profile }],
    processingActivity: [
      {
        id: 'processingActivity-1',
        controllers: ['party-acme'],
        dataCategories: [category('mail'), category('phone')],
        purposes: [
          { key: 'news', description: 'News', dataCategories: [], dataSubjects: [], ...purpose, legalBases } as never,
        ],
        ...activity,
      },
    ],
  };
}
const override = (stated: object) => ({
  legalBasisOverrides: [
    {
      key: 'o',
      replaces: [],
      basis: 'CONSENT',
      onlyIfNoAlternative: false,
      dataCategories: [],
      activities: [],
      ...stated,
    },
  ],
});
const severities = (things: Things, on: string) =>
  findings(LEGAL_BASIS_RULES, on, things).map(({ law, severity, article }) => `${law} ${severity} ${article}`);

describe('A purpose without a legal basis', () => {
  it.each([
    ['EU', '2018-05-24', []],
    ['EU', '2018-05-25', ['EU ERROR 6(1), 13(1)(c), 14(1)(c)']],
    ['UK', '2026-11-25', ['UK ERROR 6(1), 13(1)(c), 14(1)(c)']],
    ['ZA', '2020-06-30', []],
    ['ZA', '2020-07-01', ['ZA NOTICE 11(1)(a)-(f)']], // in force, and enforced a year later
    ['ZA', '2021-06-30', ['ZA NOTICE 11(1)(a)-(f)']],
    ['ZA', '2021-07-01', ['ZA WARNING 11(1)(a)-(f)']],
    ['TH', '2026-11-25', ['TH WARNING 19; 24; 26']],
  ])('under the law of %s on %s: %j', (law, on, expected) => {
    expect(severities(under(law, []), on)).toEqual(expected);
  });

  it.each(['CH', 'JP', 'US-CA'])('is not reported in %s, where none need be stated', (law) => {
    expect(found(LEGAL_BASIS_RULES, '2026-11-25', under(law, []))).toEqual([]);
  });

  it.each(['BR', 'KR'])('is left in %s to the rules of that law', (law) => {
    expect(found(LEGAL_BASIS_RULES, '2026-11-25', under(law, []))).toEqual([]);
  });

  it('is not one with a basis of its own, or one that the profile gives', () => {
    expect(found(LEGAL_BASIS_RULES, '2026-11-25', under('EU', [basis()]))).toEqual([]);
    expect(found(LEGAL_BASIS_RULES, '2026-11-25', under('ZA', [], { profile: override({}) }))).toEqual([]);
  });

  it('is not one of a processor: its customers answer for the basis', () => {
    const activity = { role: 'PROCESSOR', controllers: [] };
    expect(found(LEGAL_BASIS_RULES, '2026-11-25', under('EU', [], { activity }))).toEqual([]);
  });
});

describe('Legal bases limited to some data', () => {
  const limited = basis({ dataCategories: ['mail'] });
  const warned = (things: Things) =>
    findings(LEGAL_BASIS_RULES, '2026-11-25', things).map(({ severity, message }) => `${severity} ${message}`);

  it('leave out the other data of the purpose', () => {
    expect(warned(under('EU', [limited]))).toEqual([expect.stringMatching(/^WARNING .* leave out: PHONE\. /)]);
  });

  it('leave nothing out if together they cover the data of the purpose', () => {
    expect(warned(under('EU', [limited, basis({ dataCategories: ['phone'] })]))).toEqual([]);
    expect(warned(under('EU', [limited], { purpose: { dataCategories: ['mail'] } }))).toEqual([]);
    expect(warned(under('EU', [limited, basis()]))).toEqual([]);
    const call = { key: 'call', description: 'Call', dataCategories: ['phone'], dataSubjects: [] };
    const things = under('EU', [limited]);
    const [activity] = things.processingActivity!;
    const purposes = [...activity!.purposes!, { ...call, legalBases: [basis()] } as never];
    expect(warned({ ...things, processingActivity: [{ ...activity!, purposes }] })).toEqual([]);
  });
});

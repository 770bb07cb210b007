import { findings, found, type Things } from '../testing.js';
import { AR_RULES } from './ar.js';

const BUENOS_AIRES = { id: 'party-ba', name: 'Porteña', country: 'AR' };
const ON = '2026-06-01';

describe('A transfer from Argentina', () => {
  const transfer = (country: string | undefined, code?: string, instrument?: object, condition?: string): Things => ({
    party: [BUENOS_AIRES],
    transfer: [
      {
        id: 'transfer-1',
        exporter: BUENOS_AIRES.id,
        countries: country ? [country] : [],
        grounds: code ? [{ key: 'it', law: 'AR', code, condition, ...(instrument && { instrument }) } as never] : [],
      },
    ],
  });

  it('has a ground', () => {
    expect(found(AR_RULES, ON, transfer('BR'))).toEqual(['AR.TRANSFER.GROUND grounds']);
    expect(found(AR_RULES, ON, transfer('BR', 'AR.CONSENT'))).toEqual([]);
  });

  it.each([
    ['2026-10-09', 'ERROR'],
    ['2026-10-10', 'WARNING'], // nobody has looked since
  ])('by the list goes to a country on it; to another is, on %s, a %s', (day, severity) => {
    expect(found(AR_RULES, day, transfer('FR', 'AR.ADEQ'))).toEqual([]);
    expect(findings(AR_RULES, day, transfer('US', 'AR.ADEQ'))).toMatchObject([
      { rule: 'AR.RECOGNITION.NONE', severity },
    ]);
  });

  it('by the list names the country that is on it', () => {
    expect(found(AR_RULES, ON, transfer(undefined, 'AR.ADEQ'))).toEqual(['AR.RECOGNITION.COUNTRY countries']);
    expect(found(AR_RULES, ON, transfer(undefined, 'AR.CONSENT'))).toEqual([]);
  });

  it('by the list to Canada goes to the private sector', () => {
    expect(found(AR_RULES, ON, transfer('CA', 'AR.ADEQ'))).toEqual(['AR.RECOGNITION.SCOPE grounds.it.condition']);
    expect(found(AR_RULES, ON, transfer('CA', 'AR.ADEQ', undefined, 'A company of the private sector'))).toEqual([]);
  });

  it.each([
    ['2023-10-17', ['AR.TRANSFER.GROUND_IN_FORCE grounds.it.code']],
    ['2023-10-18', []],
  ])('on %s by the Ibero-American clauses', (on, expected) => {
    const clauses = { kind: 'SCC', version: 'RIPD', modules: [] };
    expect(found(AR_RULES, on, transfer('BR', 'AR.CLAUSES_RIPD', clauses))).toEqual(expected);
  });

  it('by clauses that are no model is to be submitted', () => {
    const own = { kind: 'CONTRACT', version: 'Group agreement 2024', modules: [] };
    expect(found(AR_RULES, ON, transfer('BR', 'AR.CLAUSES_60E', own))).toEqual([
      'AR.CLAUSES.DEVIATING grounds.it.instrument.version',
    ]);
    const model = { kind: 'CONTRACT', version: 'Disposition 60-E/2016, annex II', modules: [] };
    expect(found(AR_RULES, ON, transfer('BR', 'AR.CLAUSES_60E', model))).toEqual([]);
  });
});

describe('Databases in Argentina', () => {
  const profile = (over = {}) => ({ jurisdictionProfile: [{ id: 'jurisdictionProfile-AR', code: 'AR', ...over }] });

  it('are registered', () => {
    expect(found(AR_RULES, ON, profile())).toEqual(['AR.DATABASES.REGISTERED filings']);
    expect(found(AR_RULES, ON, profile({ filings: [{ key: 'a', item: 'Registration of databases' }] }))).toEqual([]);
  });
});

describe('Legitimate interest in Argentina', () => {
  const BASIS = { basis: 'LEGITIMATE_INTERESTS' as const, interest: 'It', dataCategories: [], dataSubjects: [] };
  const activity = (id: string) => ({
    id,
    title: id,
    controllers: [BUENOS_AIRES.id],
    purposes: [{ key: 'p', description: 'News', dataCategories: [], dataSubjects: [], legalBases: [BASIS] }],
  });
  const processingActivity = [activity('processingActivity-1'), activity('processingActivity-2')];
  const profile = (override?: object): Things => ({
    party: [BUENOS_AIRES],
    processingActivity,
    jurisdictionProfile: [
      {
        id: 'jurisdictionProfile-AR',
        code: 'AR',
        statements: [{ item: 'registration', text: 'Registered' }],
        legalBasisOverrides: override
          ? [
              {
                key: 'consent',
                replaces: [],
                basis: 'CONSENT',
                onlyIfNoAlternative: false,
                dataCategories: [],
                activities: [],
                ...override,
              },
            ]
          : [],
      },
    ],
  });

  it('is found in each activity where there is no profile', () => {
    expect(found(AR_RULES, ON, { party: [BUENOS_AIRES], processingActivity })).toEqual([
      'AR.LEGAL_BASIS.UNKNOWN_IN_ACTIVITY purposes',
      'AR.LEGAL_BASIS.UNKNOWN_IN_ACTIVITY purposes',
    ]);
  });

  it('is found once in the profile, whose overrides put nothing in its place', () => {
    const results = findings(AR_RULES, ON, profile());
    expect(results).toMatchObject([
      { rule: 'AR.LEGAL_BASIS.UNKNOWN', path: 'legalBasisOverrides', severity: 'WARNING', article: '5' },
    ]);
    expect(results[0]!.message).toContain('"processingActivity-1", "processingActivity-2"');
  });

  it('is a notice where consent takes its place in some cases, and nothing where it does in all', () => {
    expect(findings(AR_RULES, ON, profile({ condition: 'As the notice says' }))).toMatchObject([
      { rule: 'AR.LEGAL_BASIS.UNKNOWN', severity: 'NOTICE' },
    ]);
    expect(found(AR_RULES, ON, profile({}))).toEqual([]);
  });
});

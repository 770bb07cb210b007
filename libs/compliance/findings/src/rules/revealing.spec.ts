import { findings, found, type Things } from '../testing.js';
import { REVEALING_RULES } from './revealing.js';

const TODAY = '2026-11-25';
const limits = { dataCategories: [], dataSubjects: [] };
const meals = (stated: object = {}) =>
  ({ key: 'meals', name: 'Meals', special: 'NO', specialKinds: [], mayReveal: ['HEALTH'], ...stated }) as never;

/** Returns an activity of a company in the country that uses what people eat, on the basis. */
function dinner(country: string, { category = meals(), basis = {}, purpose = {}, activity = {} } = {}): Things {
  const legalBases = [{ basis: 'LEGITIMATE_INTERESTS', interest: 'A good dinner', ...limits, ...basis }];
  return {
    party: [{ id: 'party-acme', name: 'Acme', country }],
    processingActivity: [
      {
        id: 'processingActivity-1',
        controllers: ['party-acme'],
        dataCategories: [category, { key: 'name', name: 'Name', special: 'NO', mayReveal: [] } as never],
        purposes: [{ key: 'dinner', description: 'Dinner', ...limits, ...purpose, legalBases } as never],
        ...activity,
      },
    ],
  };
}
const judged = (things: Things, on = TODAY) =>
  findings(REVEALING_RULES, on, things).map(({ rule, severity, article }) => `${rule} ${severity} ${article}`);

describe('Data that may reveal special categories', () => {
  it.each([
    ['FR', '2018-05-24', []],
    ['FR', '2018-05-25', ['EU.SPECIAL.REVEALED NOTICE 9(2)']],
    ['FR', '2022-07-31', ['EU.SPECIAL.REVEALED NOTICE 9(2)']],
    ['FR', '2022-08-01', ['EU.SPECIAL.REVEALED WARNING 9(1), 9(2); CJEU C-184/20, 1 August 2022']],
    ['GB', TODAY, ['UK.SPECIAL.REVEALED NOTICE 9(2)']],
    ['BR', '2020-09-17', []],
    ['BR', '2020-09-18', ['BR.SENSITIVE.REVEALED NOTICE 11, para 1']],
    ['CH', TODAY, []],
  ])('without a condition, of a company in %s on %s: %j', (country, on, expected) => {
    expect(judged(dinner(country), on)).toEqual(expected);
  });

  it('are well with a condition, or where nothing is revealed', () => {
    expect(judged(dinner('FR', { basis: { specialCondition: 'EXPLICIT_CONSENT' } }))).toEqual([]);
    expect(judged(dinner('FR', { category: meals({ mayReveal: [] }) }))).toEqual([]);
    expect(judged(dinner('BR', { basis: { basis: 'CONSENT', interest: undefined } }))).toEqual([]);
  });

  it('are not helped by a condition for other data', () => {
    const basis = { specialCondition: 'EXPLICIT_CONSENT', dataCategories: ['name'] };
    expect(found(REVEALING_RULES, TODAY, dinner('FR', { basis }))).toEqual([
      'EU.SPECIAL.REVEALED dataCategories.meals.mayReveal',
    ]);
  });

  it('need none for purposes that do not use them, or if a processor has them', () => {
    expect(judged(dinner('FR', { purpose: { dataCategories: ['name'] } }))).toEqual([]);
    expect(
      judged(dinner('FR', { activity: { role: 'PROCESSOR', controllers: [], onBehalfOf: ['party-acme'] } })),
    ).toEqual([]);
  });

  it('are left to another rule if they are special categories themselves', () => {
    expect(judged(dinner('FR', { category: meals({ special: 'YES' }) }))).toEqual([]);
  });
});

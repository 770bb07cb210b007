import { findings, type Things } from '../testing.js';
import { AUTOMATED_RULES } from './automated.js';

const DECISION = { key: 'credit', description: 'Credit', significant: 'YES', humanInvolved: 'NO', purposes: [] };

const judged = (stated: object, { on = '2026-11-25', country = 'FR', role = 'CONTROLLER' } = {}) => {
  const things = {
    party: [{ id: 'party-acme', name: 'Acme', country }],
    processingActivity: [
      {
        id: 'processingActivity-1',
        role,
        controllers: ['party-acme'],
        automatedDecisions: [{ ...DECISION, ...stated }],
      },
    ],
  } as Things;
  return findings(AUTOMATED_RULES, on, things).map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
};
const MISSING = 'EU.AUTOMATED.LOGIC ERROR automatedDecisions.credit.logic';
const OPEN = 'EU.AUTOMATED.LOGIC NOTICE automatedDecisions.credit';

describe('A decision by automated means alone', () => {
  it.each([
    ['FR', '2018-05-24', []],
    ['FR', '2018-05-25', [MISSING]],
    ['GB', '2026-11-25', ['UK.AUTOMATED.LOGIC ERROR automatedDecisions.credit.logic']],
    ['KR', '2026-11-25', []],
  ])('without its logic, in %s on %s: %j', (country, on, expected) => {
    expect(judged({}, { country, on })).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ['with its logic', { logic: 'By income' }, []],
    ['that a person takes part in', { humanInvolved: 'YES' }, []],
    ['without much effect', { significant: 'NO' }, []],
    ['whose effect is not stated', { significant: 'NOT_STATED' }, [OPEN]],
    ['with nothing said of persons', { humanInvolved: 'NOT_STATED' }, [OPEN]],
  ])('%s: %j', (_, stated, expected) => {
    expect(judged(stated)).toEqual(expected);
  });

  it('is the business of its customers if a processor takes it', () => {
    expect(judged({}, { role: 'PROCESSOR' })).toEqual([]);
  });

  it('is looked for in the profile too', () => {
    const jurisdictionProfile = [{ id: 'jurisdictionProfile-ALL', code: 'ALL', automatedDecisions: [DECISION] }];
    expect(findings(AUTOMATED_RULES, '2026-11-25', { jurisdictionProfile } as Things)).toMatchObject([
      { rule: 'EU.AUTOMATED.LOGIC', path: 'automatedDecisions.credit.logic' },
    ]);
  });
});

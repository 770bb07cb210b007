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
    ['KR', '2024-03-14', []],
    [
      'KR',
      '2024-03-15',
      [
        'KR.AUTOMATED.LOGIC ERROR automatedDecisions.credit.logic',
        'KR.AUTOMATED.REVIEW NOTICE automatedDecisions.credit',
      ],
    ],
    ['BR', '2020-09-17', []],
    [
      'BR',
      '2020-09-18',
      [
        'BR.AUTOMATED.LOGIC ERROR automatedDecisions.credit.logic',
        'BR.AUTOMATED.REVIEW NOTICE automatedDecisions.credit',
      ],
    ],
    ['CH', '2023-08-31', []],
    ['CH', '2023-09-01', ['CH.AUTOMATED.REVIEW NOTICE automatedDecisions.credit']],
    ['ID', '2022-10-16', []],
    ['ID', '2022-10-17', ['ID.AUTOMATED.REVIEW NOTICE automatedDecisions.credit']],
    ['NG', '2023-06-11', []],
    ['NG', '2023-06-12', ['NG.AUTOMATED.REVIEW NOTICE automatedDecisions.credit']],
    ['ZA', '2020-06-30', []],
    [
      'ZA',
      '2021-07-01',
      [
        'ZA.AUTOMATED.LOGIC ERROR automatedDecisions.credit.logic',
        'ZA.AUTOMATED.REVIEW NOTICE automatedDecisions.credit',
      ],
    ],
    ['JP', '2026-11-25', []],
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

  it('can be reviewed as a profile says, of the law or of everywhere', () => {
    const found = (code: string) =>
      findings(AUTOMATED_RULES, '2026-11-25', {
        party: [{ id: 'party-acme', name: 'Acme', country: 'CH' }],
        processingActivity: [
          { id: 'processingActivity-1', controllers: ['party-acme'], automatedDecisions: [DECISION] },
        ],
        jurisdictionProfile: [
          { id: 'jurisdictionProfile', code, statements: [{ item: 'automatedDecisions', text: 'Write to us' }] },
        ],
      } as Things).map(({ rule }) => rule);
    expect(found('CH')).toEqual([]);
    expect(found('ALL')).toEqual([]);
    expect(found('BR')).toContain('CH.AUTOMATED.REVIEW');
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

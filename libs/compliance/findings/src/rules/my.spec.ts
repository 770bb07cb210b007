import { findings, found, type Things } from '../testing.js';
import { MY_RULES } from './my.js';

type Profile = NonNullable<Things['jurisdictionProfile']>[number];

const BILINGUAL = { available: ['en', 'ms'] };
const profile = (stated: Partial<Profile>): Things => ({
  contact: [{ id: 'contact-1', email: 'dpo@example.org' }],
  jurisdictionProfile: [{ id: 'jurisdictionProfile-MY', code: 'MY', ...stated }],
});

describe('The notice for Malaysia', () => {
  it.each<[string, Partial<Profile>, string[]]>([
    ['in Malay and English', { languages: BILINGUAL }, []],
    ['in English alone', { languages: { available: ['en-GB'] } }, ['ERROR']],
    ['in languages not stated', {}, ['NOTICE']],
  ])('%s', (_, stated, severities) => {
    expect(findings(MY_RULES, '2024-06-01', profile(stated)).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('The data protection officer of Malaysia', () => {
  const officer = [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-1' }] as const;

  it.each<[string, Partial<Profile>, string[]]>([
    ['2025-05-31', {}, []],
    ['2025-06-01', {}, ['MY.OFFICER contacts']],
    ['2025-06-01', { contacts: officer }, []],
  ])('on %s', (date, stated, faults) => {
    expect(found(MY_RULES, date, profile({ languages: BILINGUAL, ...stated }))).toEqual(faults);
  });

  it('is asked for from a size that is not verified', () => {
    expect(findings(MY_RULES, '2025-06-01', profile({ languages: BILINGUAL }))).toMatchObject([
      { severity: 'NOTICE', howKnown: 'UNCONFIRMED' },
    ]);
  });
});

describe('A transfer from Malaysia', () => {
  const judged = (date: string, code?: string, assessments: object[] = []) =>
    found(MY_RULES, date, {
      transfer: [
        {
          id: 'transfer-1',
          countries: ['GB'],
          jurisdictions: ['MY'],
          grounds: code ? [{ key: 'g', law: 'MY', code, since: '2020-01-01' }] : [],
          assessments: assessments as never,
        },
      ],
    });

  it('needs a ground', () => {
    expect(judged('2024-06-01')).toEqual(['MY.TRANSFER.GROUND grounds']);
    expect(judged('2024-06-01', 'MY.DILIGENCE')).toEqual([]);
  });

  it.each([
    ['2025-03-31', ['MY.TRANSFER.GROUND_IN_FORCE grounds.g.code']],
    ['2025-04-01', []],
  ])('cannot rest on a similar law before 1 April 2025: %s', (date, faults) => {
    expect(judged(date, 'MY.LAW', [{ key: 'a', on: '2025-03-01' }])).toEqual(faults);
  });

  it.each(['MY.LAW', 'MY.LEVEL'])('rests on %s only once that was assessed', (code) => {
    expect(judged('2025-04-01', code)).toEqual(['MY.ADEQUACY.JUDGED grounds.g']);
    expect(judged('2025-04-01', code, [{ key: 'a', on: '2025-04-02' }])).toEqual(['MY.ADEQUACY.JUDGED grounds.g']);
    expect(judged('2025-04-02', code, [{ key: 'a', on: '2025-04-02' }])).toEqual([]);
  });
});

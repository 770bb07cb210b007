import { findings, type Things } from '../testing.js';
import { OPEN_RETENTION_RULES } from './open-retention.js';

const TODAY = '2026-11-25';
const limited = (dataCategories: string[] = []) => ({ dataCategories, dataSubjects: [], purposes: [] });
const rule = (stated: object) =>
  ({ key: 'rule', until: [], unless: [], kind: 'AS_LONG_AS_NEEDED', ...stated }) as never;

/** Returns an activity of a company in the country with names and photos, and a profile of everywhere. */
function kept(country: string, retention: object[], everywhere: object[] = [], activity: object = {}): Things {
  return {
    party: [{ id: 'party-acme', name: 'Acme', country }],
    jurisdictionProfile: [{ id: 'jurisdictionProfile-ALL', code: 'ALL', retention: everywhere as never }],
    processingActivity: [
      {
        id: 'processingActivity-1',
        controllers: ['party-acme'],
        dataCategories: ['names', 'photos'].map((key) => ({ key, name: key }) as never),
        purposes: [{ key: 'it', description: 'It', ...limited(), legalBases: [] } as never],
        retention: retention as never,
        ...activity,
      },
    ],
  };
}
const judged = (things: Things, on = TODAY) =>
  findings(OPEN_RETENTION_RULES, on, things).map(
    ({ law, severity, message }) => `${law} ${severity} ${/: (.+?)\. /.exec(message)?.[1]}`,
  );

const PERIOD = rule({ kind: 'FIXED_PERIOD', period: 'P1Y', trigger: 'the end of the contract' });

describe('Data kept without a limit', () => {
  it.each([
    ['FR', '2018-05-24', []],
    ['FR', '2018-05-25', ['EU WARNING names, photos']],
    ['GB', TODAY, ['UK WARNING names, photos']],
    ['CH', '2023-08-31', []],
    ['CH', '2023-09-01', ['CH WARNING names, photos']],
  ])('by a company in %s on %s: %j', (country, on, expected) => {
    expect(judged(kept(country, [rule({})]), on)).toEqual(expected);
  });

  it.each<[string, object[], string[]]>([
    ['as long as needed', [rule({})], ['EU WARNING names, photos']],
    ['for ever', [rule({ kind: 'OPEN_ENDED' })], ['EU WARNING names, photos']],
    ['until an event', [rule({ until: ['the account is closed'] })], []],
    ['on a list of objections', [rule({ kind: 'OPEN_ENDED', action: 'SUPPRESS_ONLY' })], []],
    ['for a year', [PERIOD], []],
    [
      'partly for a year',
      [rule({}), rule({ ...(PERIOD as object), appliesTo: limited(['names']) })],
      ['EU WARNING photos'],
    ],
    ['without any rule', [], []],
  ])('are those kept %s', (_, retention, expected) => {
    expect(judged(kept('FR', retention))).toEqual(expected);
  });

  it('are also those that only an open rule for all activities covers', () => {
    expect(judged(kept('FR', [], [rule({})]))).toEqual(['EU WARNING names, photos']);
    const exception = rule({ kind: 'SET_BY_LOCAL_LAW', condition: 'A law asks for more' });
    expect(judged(kept('FR', [], [rule({}), exception]))).toEqual(['EU WARNING names, photos']);
    expect(judged(kept('FR', [], [exception]))).toEqual(['EU NOTICE names, photos']);
  });

  it('are not those that a processor has: its customers decide', () => {
    const processor = { role: 'PROCESSOR', controllers: [], onBehalfOf: ['party-acme'] };
    expect(judged(kept('FR', [rule({})], [], processor))).toEqual([]);
  });
});

describe('Data covered only by what is stated for all activities', () => {
  it('are a notice', () => {
    const own = [rule({ ...(PERIOD as object), appliesTo: limited(['names']) })];
    expect(judged(kept('FR', own, [PERIOD]))).toEqual(['EU NOTICE photos']);
    expect(judged(kept('FR', [PERIOD], [PERIOD]))).toEqual([]);
  });
});

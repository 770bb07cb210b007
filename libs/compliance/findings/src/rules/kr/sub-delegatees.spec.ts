import { findings, type Things } from '../../testing.js';
import { KR_RULES } from './kr.js';

const TODAY = '2026-11-25';
const PROFILE = { id: 'jurisdictionProfile-KR', code: 'KR' };
const CLOUD = { id: 'engagement-1', processor: 'party-cloud', jurisdictions: ['KR'] };
const SUB = { id: 'engagement-2', processor: 'party-sub', jurisdictions: ['KR'], under: CLOUD.id };

const asked = (engagement: object[], { on = TODAY, profile = {} } = {}) => {
  const things = {
    party: ['cloud', 'sub'].map((name) => ({ id: `party-${name}`, name, country: 'KR' })),
    jurisdictionProfile: [{ ...PROFILE, ...profile }],
    engagement,
  } as Things;
  return findings(KR_RULES, on, things).filter(({ rule }) => rule === 'KR.DELEGATION.SUB_DELEGATEES_STATED');
};

describe('A delegatee that may pass work on', () => {
  it.each([
    ['2023-09-14', []],
    ['2023-09-15', ['NOTICE 26(2), 26(6) statements.subDelegatees']],
  ])('is asked about since the reform: on %s %j', (on, expected) => {
    expect(asked([CLOUD], { on }).map(({ severity, article, path }) => `${severity} ${article} ${path}`)).toEqual(
      expected,
    );
  });

  it('is asked about once, by name', () => {
    const more = { ...CLOUD, id: 'engagement-3', processor: 'party-sub' };
    expect(asked([CLOUD, more])).toMatchObject([
      { message: expect.stringContaining('from these delegatees: cloud, sub. ') },
    ]);
  });

  it('is settled by a sub-delegatee in the register, or by a statement', () => {
    const statements = [{ item: 'subDelegatees', text: 'No other delegatee passes work on.' }];
    expect(asked([CLOUD, SUB])).toEqual([]);
    expect(asked([CLOUD], { profile: { statements } })).toEqual([]);
  });

  it('is none that is not disclosed in Korea', () => {
    expect(asked([{ ...CLOUD, jurisdictions: ['EU'] }])).toEqual([]);
  });
});

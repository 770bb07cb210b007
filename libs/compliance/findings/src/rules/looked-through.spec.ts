import { findings, found, type Things } from '../testing.js';
import { LOOKED_THROUGH_RULES } from './looked-through.js';

// Chile was looked through until 6 October 2026, China until 11 September; of Kenya nothing says it.

const profiles = (...codes: string[]): Things => ({
  jurisdictionProfile: codes.map((code) => ({ id: `jurisdictionProfile-${code}`, code })),
});
const find = (on: string, things: Things) => found(LOOKED_THROUGH_RULES, on, things);
const ids = (on: string, things: Things) =>
  findings(LOOKED_THROUGH_RULES, on, things).map(({ rule, subject }) => `${rule} ${subject.id}`);

describe('A law that was last looked through long ago', () => {
  it.each([
    ['2026-12-03', ['CL', 'CN'], []],
    ['2027-03-11', ['CL', 'CN'], []],
    ['2027-03-12', ['CL', 'CN'], ['CN.LAW.LOOKED_THROUGH code']],
    ['2027-04-06', ['CL'], []],
    ['2027-04-07', ['CL'], ['CL.LAW.LOOKED_THROUGH code']],
    ['2040-01-01', ['KE'], []], // not known: a page says so, and no finding
  ])('is told of from the first day after six months: on %s with profiles of %j, %j', (on, codes, expected) => {
    expect(find(on, profiles(...codes))).toEqual(expected);
  });

  it('says until when, and what to do next', () => {
    const [one] = findings(LOOKED_THROUGH_RULES, '2027-04-07', profiles('CL'));
    expect(one).toMatchObject({ severity: 'NOTICE' });
    expect(one!.message).toBe(
      'The law of Chile was last looked through until 2026-10-06, more than six months ago. What has changed since is not judged here. See whether there is a newer version of the program. Until then, ask the authority what has changed.',
    );
  });

  const company = (n: number, stated: object) => ({ id: `party-${n}`, name: `Compañía ${n}`, ...stated });

  it('is told of once: by its profile, else by the first company of the organisation that is seated there', () => {
    const party = [
      company(1, { country: 'CL' }),
      company(2, { country: 'CL', group: true }),
      company(3, { country: 'CL', group: true }),
    ];
    expect(ids('2027-04-07', { party })).toEqual(['CL.LAW.LOOKED_THROUGH party-2']);
    expect(ids('2027-04-07', { party, ...profiles('CL') })).toEqual(['CL.LAW.LOOKED_THROUGH jurisdictionProfile-CL']);
  });

  it('is told of where a company that decides on an activity is seated, and of a member state under the law of the Union', () => {
    const things: Things = {
      party: [company(1, { country: 'DE' })],
      processingActivity: [{ id: 'processingActivity-1', controllers: ['party-1'] }],
    };
    expect(ids('2027-04-10', things)).toEqual(['EU.LAW.LOOKED_THROUGH party-1']);
    expect(ids('2027-04-10', { ...things, ...profiles('DE', 'FR') })).toEqual([
      'EU.LAW.LOOKED_THROUGH jurisdictionProfile-DE',
    ]);
    expect(ids('2027-04-09', things)).toEqual([]);
  });

  it('concerns nobody who has neither a company nor a profile there', () => {
    expect(ids('2027-04-07', { party: [company(1, { country: 'CL' })] })).toEqual([]);
  });
});

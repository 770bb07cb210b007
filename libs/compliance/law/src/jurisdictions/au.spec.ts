import { isVerified } from '../evidence.js';
import { Law, NEVER } from '../law.js';

const LAW = new Law();
const keys = (on: string, list: string) =>
  LAW.on(on)
    .items('AU', list)
    .map(({ key }) => key);

describe("Australia's law", () => {
  it.each([
    ['1988-12-31', []],
    ['1989-01-01', ['Privacy Act 1988 s 2']],
    ['2001-12-20', ['Privacy Act 1988 s 2']],
    ['2001-12-21', ['Privacy Act 1988 s 2', 'Privacy Act 1988 ss 5B, 6C to 6EA']],
    ['2014-03-12', ['Privacy Act 1988 s 2', 'Privacy Act 1988 ss 5B, 6C to 6EA', 'Privacy Act 1988 Sch 1']],
  ])('on %s consists of %j', (on, articles) => {
    expect(
      LAW.on(on)
        .all('AU', 'acts')
        .map(({ article }) => article),
    ).toEqual(articles);
  });

  it.each([
    ['2014-03-11', []],
    ['2014-03-12', ['REASONABLE_STEPS', 'SIMILAR_LAW', 'CONSENT', 'LAW', 'GENERAL_SITUATION']],
    ['2024-12-10', ['REASONABLE_STEPS', 'SIMILAR_LAW', 'CONSENT', 'LAW', 'GENERAL_SITUATION']],
    ['2024-12-11', ['REASONABLE_STEPS', 'SIMILAR_LAW', 'PRESCRIBED', 'CONSENT', 'LAW', 'GENERAL_SITUATION']],
  ])('has on %s the grounds of organisations: %j', (on, codes) => {
    const open = LAW.on(on)
      .grounds('AU')
      .filter(({ binds, kind }) => !binds && kind !== 'RULE');
    expect(open.map(({ code }) => code.slice(3))).toEqual(codes);
  });

  it.each([
    ['2018-02-21', []],
    ['2018-02-22', ['AUTHORITY', 'DATA_SUBJECTS']],
  ])('has on %s breaches notified to %j, without a number of hours', (on, whom) => {
    const clocks = LAW.on(on).all('AU', 'breachClocks');
    expect(clocks.map((clock) => clock.whom)).toEqual(whom);
    expect(clocks.filter(({ within }) => within)).toEqual([]);
  });

  it.each([
    ['2026-12-09', []],
    ['2026-12-10', ['KINDS_OF_INFORMATION', 'DECISIONS_ALONE', 'DECISIONS_ASSISTED']],
  ])('asks on %s for automated decisions in the policy: %j', (on, expected) => {
    expect(keys(on, 'AUTOMATED_DECISIONS')).toEqual(expected);
  });

  it('asks organisations for no record, no officer and no impact assessment', () => {
    const on = LAW.on('2026-11-25');
    expect(on.one('AU', 'record')?.required).toBe('NO');
    const asked = [...on.items('AU', 'IMPACT_ASSESSMENT'), on.item('AU', 'ACCOUNTABILITY', 'OFFICER')!];
    expect(asked.map(({ binds }) => binds)).toEqual(asked.map(() => ['PUBLIC_BODIES']));
  });

  it('gives agencies 30 days for a request, and organisations a reasonable period', () => {
    const clocks = LAW.on('2026-11-25').all('AU', 'requestClocks');
    expect(clocks.map(({ right, within, binds }) => [right, within, binds?.[0]])).toEqual([
      ['ACCESS', 'P30D', 'PUBLIC_BODIES'],
      ['ACCESS', undefined, undefined],
      ['CORRECTION', 'P30D', 'PUBLIC_BODIES'],
      ['CORRECTION', undefined, undefined],
    ]);
  });

  it('has drafts that are no law until somebody configures their day', () => {
    const drafts = LAW.jurisdictions.find(({ code }) => code === 'AU')!.acts.filter(({ from }) => from === NEVER);
    expect(drafts).toHaveLength(2);
    expect(drafts.filter(isVerified)).toEqual([]);
    const settled = new Law({ 'AU.BILL_2026': '2027-07-01' });
    expect(settled.on('2027-07-01').all('AU', 'acts').at(-1)?.name).toContain('Personal Data Protection');
  });

  it('verifies what was read with its first day, and nothing else', () => {
    const on = LAW.on('2026-11-25');
    expect(isVerified(on.item('AU', 'NOTICE_AT_COLLECTION', 'RECIPIENTS')!)).toBe(true);
    expect(isVerified(on.one('AU', 'requestClocks')!)).toBe(false); // APP 12.4 was not read again
    expect(isVerified(on.ground('AU.PRESCRIBED')!)).toBe(false);
  });
});

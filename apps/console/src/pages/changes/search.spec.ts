import { clocksIn, clocksOf, endOfQuarterBefore, momentsOf, READINGS, readChangesSearch, readingOf } from './search';

const at = { on: '2026-11-26', position: '96' };

describe('the address of the changes', () => {
  it('is read, and what is malformed is left out', () => {
    expect(
      readChangesSearch({ tab: 'zebra', from: '2026-02-30', fromKnown: '2026-02-28', kind: 'LOST', type: 'party' }),
    ).toEqual({ fromKnown: '2026-02-28', type: 'party' });
  });

  it('without clocks compares with the end of the quarter before', () => {
    expect(clocksIn({}, '2026-11-26')).toEqual({ from: '2026-09-30', fromKnown: '2026-09-30' });
    expect(clocksIn({ from: '2026-01-01' }, '2026-11-26')).toMatchObject({ from: '2026-01-01', fromKnown: undefined });
    expect(endOfQuarterBefore('2026-01-01')).toBe('2025-12-31');
    expect(endOfQuarterBefore('2026-03-31')).toBe('2025-12-31');
    expect(endOfQuarterBefore('2026-07-15')).toBe('2026-06-30');
  });

  it('says which reading its clocks are', () => {
    for (const reading of READINGS)
      expect(readingOf(clocksOf(reading, '2026-09-30'))).toEqual({ reading, since: '2026-09-30' });
    expect(readingOf({ from: '2026-01-01', fromKnown: '2026-02-01' }).reading).toBe('own');
    expect(readingOf({ from: '2026-01-01', toKnown: '2026-02-01' }).reading).toBe('own');
    expect(readingOf({ from: '2026-01-01', to: '2026-02-01' }).reading).toBe('own');
  });
});

describe('the moments that are compared', () => {
  const since = '2026-09-30';

  it('differ on both clocks in what a reader saw', () => {
    expect(momentsOf(clocksOf('seen', since), at)).toEqual({ from: { on: since, knownAt: since }, to: at });
  });

  it('are known equally in what was in force', () => {
    expect(momentsOf(clocksOf('force', since), at)).toEqual({ from: { on: since, position: '96' }, to: at });
    const known = { on: '2026-11-26', knownAt: '2026-10-31' };
    expect(momentsOf(clocksOf('force', since), known).from).toEqual({ on: since, knownAt: '2026-10-31' });
  });

  it('are of one date in what was recorded and in what was corrected', () => {
    expect(momentsOf(clocksOf('recorded', since), at).from).toEqual({ on: at.on, knownAt: since });
    expect(momentsOf(clocksOf('corrected', since), at)).toEqual({
      from: { on: since, knownAt: since },
      to: { on: since, position: '96' },
    });
  });
});

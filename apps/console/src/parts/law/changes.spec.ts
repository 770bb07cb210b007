import { nameOf, type TurningDay, turningDays } from './changes';
import type { LawChange } from './queries';

const change = (on: string, law: string, more: Partial<LawChange> = {}): LawChange => ({
  ...{ on, law, turn: 'BEGINS', part: 'items', list: 'POLICY', key: 'PURPOSES', name: 'purposes' },
  ...{ article: '1', howKnown: 'GAZETTE' as const, inEnglish: ['purposes'], ...more },
});

describe('The days on which laws become others', () => {
  it('are one for each day and law, with what turns alike together', () => {
    const days = turningDays([
      change('2026-01-01', 'KR'),
      change('2026-01-01', 'EU', { part: 'grounds', list: null }),
      change('2026-01-01', 'KR', { key: 'RIGHTS' }),
      change('2026-01-01', 'KR', { turn: 'ENDS' }),
      change('2026-02-01', 'KR'),
    ]);
    const said = days.map(({ on, law, turned }) => [
      on,
      law,
      ...turned.map(({ turn, part, changes }) => `${turn} ${part} ${changes.length}`),
    ]);
    expect(said).toEqual([
      ['2026-01-01', 'KR', 'BEGINS items 2', 'ENDS items 1'],
      ['2026-01-01', 'EU', 'BEGINS grounds 1'],
      ['2026-02-01', 'KR', 'BEGINS items 1'],
    ]);
  });

  it('keep apart what concerns more records or fewer', () => {
    const [{ turned }] = turningDays([
      change('2026-01-01', 'KR', { recordCount: 3 }),
      change('2026-01-01', 'KR', { recordCount: 1, key: 'RIGHTS' }),
      change('2026-01-01', 'KR', { recordCount: 3, key: 'NAMES' }),
    ]) as [TurningDay];
    expect(turned.map(({ recordCount, changes }) => [recordCount, changes.length])).toEqual([
      [3, 2],
      [1, 1],
    ]);
  });

  it('name an entry, marked where it is English, and the recipient of a notice in the language of the page', () => {
    const words = { code: (type: string, code: string | null | undefined) => `${type}.${code}` };
    expect(nameOf(change('2026-01-01', 'KR'), words)).toEqual([{ en: 'purposes' }]);
    const clock = change('2026-01-01', 'KR', { part: 'breachClocks', key: 'AUTHORITY', name: 'promptly' });
    expect(nameOf(clock, words)).toEqual(['BreachWhom.AUTHORITY']);
    expect(nameOf(change('2026-01-01', 'KR', { part: 'record', key: null, name: null }), words)).toBeUndefined();
  });
});

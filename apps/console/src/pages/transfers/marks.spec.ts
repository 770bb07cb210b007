import { daysFrom, marksOf } from './marks';
import type { Recognition, TransferDates } from './questions';

const shield = {
  law: 'EU', act: '(EU) 2016/1250', name: 'Privacy Shield', ground: 'EU.ADEQ', countries: ['US'], from: '2016-07-12', to: '2020-07-16',
} as unknown as Recognition; // biome-ignore format: a fact reads as one line
const dates = (more: Partial<TransferDates> = {}): TransferDates => ({
  first: '2018-06-01',
  laws: ['EU'],
  destinations: ['US'],
  days: [{ on: '2018-06-01', groundCount: 2, suspendedCount: 0 }],
  ...more,
});

describe('The marks of the slider', () => {
  it('are the dates on which recognitions of destinations begin and end, and grounds change', () => {
    const marks = marksOf([shield], dates(), []);
    expect(marks.map(({ on }) => on)).toEqual(['2016-07-12', '2018-06-01', '2020-07-16']);
    expect(marks[2]!.events).toEqual([{ kind: 'ENDS', recognition: shield }]);
  });

  it('leave out recognitions of countries that no transfer goes to, and of laws that none rests on', () => {
    const others = [
      { ...shield, countries: ['IL'] },
      { ...shield, law: 'CH' },
    ];
    expect(marksOf(others, dates({ days: [] }), [])).toEqual([]);
  });

  it('say how many transfers changed on the same date', () => {
    const days = [{ on: '2018-06-01', groundCount: 2, suspendedCount: 1 }];
    expect(marksOf([], dates({ days }), [])[0]!.events).toEqual([
      { kind: 'SUSPENDED', count: 1 },
      { kind: 'GROUNDS', count: 2 },
    ]);
  });

  it('are ahead where findings come or go by themselves', () => {
    const marks = marksOf([], dates({ days: [] }), [{ on: '2027-02-28', appearCount: 2, disappearCount: 0 }]);
    expect(marks[0]!.events).toEqual([{ kind: 'HORIZON', appear: 2, disappear: 0 }]);
  });

  it('lie so many days apart', () => {
    expect(daysFrom('2020-02-28', '2020-03-01')).toBe(2);
  });
});

import type { GroundState } from './classes';
import type { Recognition } from './questions';
import { restingOn } from './resting';
import type { Judgement } from './useTransfers';

const shield = {
  law: 'EU', act: '(EU) 2016/1250', ground: 'EU.ADEQ', countries: ['US'], from: '2016-07-12', to: '2020-07-16',
} as unknown as Recognition; // biome-ignore format: a fact reads as one line
const japan = { ...shield, act: '(EU) 2019/419', countries: ['JP'], from: '2019-01-23', to: null } as Recognition;

const row = (id: string, countries: string[], grounds: Record<string, GroundState>): Judgement =>
  ({
    transfer: { id, countries },
    grounds: Object.entries(grounds).map(([code, state]) => ({
      row: { code, law: code.slice(0, 2), key: code },
      state,
      isCurrent: state !== 'ENDED',
    })),
  }) as unknown as Judgement;

describe('What rests on a recognition', () => {
  const rows = [
    row('both', ['US'], { 'EU.ADEQ': 'IN_FORCE', 'EU.SCC': 'IN_FORCE' }),
    row('alone', ['US', 'JP'], { 'EU.ADEQ': 'IN_FORCE', 'UK.IDTA': 'IN_FORCE' }),
    row('clauses', ['US'], { 'EU.SCC': 'IN_FORCE' }),
    row('fallen', ['US'], { 'EU.ADEQ': 'FELL' }),
  ];

  it('is every transfer to a recognised country on that ground, those first that have nothing else', () => {
    const [first] = restingOn([shield, japan], rows, '2020-07-15');
    expect(first!.recognition).toBe(shield);
    expect(first!.transfers.map(({ row }) => row.transfer.id)).toEqual(['alone', 'both']);
  });

  it('does not count the grounds of another law as what would be left', () => {
    const [first] = restingOn([shield], rows, '2020-07-15');
    expect(first!.transfers.map(({ remaining }) => remaining.map((ground) => ground.row.code))).toEqual([
      [],
      ['EU.SCC'],
    ]);
  });

  it('asks only for recognitions in force on the date', () => {
    expect(restingOn([shield, japan], rows, '2020-07-16').map(({ recognition }) => recognition)).toEqual([japan]);
  });
});

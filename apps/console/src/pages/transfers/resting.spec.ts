import type { GroundState } from './classes';
import { remainingOf } from './resting';
import type { Judgement } from './useTransfers';

const row = (grounds: Record<string, GroundState>) =>
  ({
    grounds: Object.entries(grounds).map(([code, state]) => ({
      row: { code, law: code.slice(0, 2), key: code },
      state,
      isCurrent: state !== 'ENDED',
    })),
  }) as unknown as Judgement;
const left = (grounds: Record<string, GroundState>) =>
  remainingOf({ law: 'EU', ground: 'EU.ADEQ' }, row(grounds)).map(({ row: { code } }) => code);

describe('What would be left of a transfer if a recognition fell', () => {
  it('are its valid grounds of the same law, and of no other', () => {
    expect(left({ 'EU.ADEQ': 'IN_FORCE', 'EU.SCC': 'IN_FORCE' })).toEqual(['EU.SCC']);
    expect(left({ 'EU.ADEQ': 'IN_FORCE', 'UK.IDTA': 'IN_FORCE' })).toEqual([]);
    expect(left({ 'EU.ADEQ': 'IN_FORCE', 'EU.SCC': 'FELL', 'EU.BCR': 'ENDED' })).toEqual([]);
  });
});

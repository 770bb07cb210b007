import { occasions } from './occasions';

const at = (recordedAt: string, actor = 'hr', reason: string | null = null) => ({ recordedAt, actor, reason });

describe('what was recorded last', () => {
  it('is put together if one account recorded it within a minute for the same reason', () => {
    const first = at('2026-03-01T08:00:30Z');
    const second = at('2026-03-01T08:00:00Z');
    const otherReason = at('2026-03-01T08:00:00Z', 'hr', 'A new tool');
    const otherAccount = at('2026-03-01T08:00:00Z', 'dpo', 'A new tool');
    const earlier = at('2026-02-01T08:00:00Z', 'dpo', 'A new tool');
    expect(occasions([first, second, otherReason, otherAccount, earlier])).toEqual([
      [first, second],
      [otherReason],
      [otherAccount],
      [earlier],
    ]);
  });
});

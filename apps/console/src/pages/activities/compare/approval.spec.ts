import { approvalIn, type EventOfRecord } from './approval';

const event = (revision: number, type: string, more: Partial<EventOfRecord> = {}): EventOfRecord => ({
  type,
  revision: String(revision),
  position: String(revision * 10),
  effectiveOn: '2024-01-01',
  recordedAt: '2024-01-01T08:00:00Z',
  annulledAt: null,
  actor: 'grant-1',
  actorLabel: 'dpo',
  data: {},
  ...more,
});

describe('the approved version of a record', () => {
  it('is missing if it has never been approved, or if the approval was annulled', () => {
    expect(approvalIn([event(0, 'ProcessingActivityRegistered')], '2024-06-01')).toBeUndefined();
    const annulled = event(1, 'Approved', { annulledAt: '2024-02-01T08:00:00Z' });
    expect(approvalIn([event(0, 'ProcessingActivityRegistered'), annulled], '2024-06-01')).toBeUndefined();
  });

  it('ends at the revision that was approved, and all after it is since then', () => {
    const events = [
      event(0, 'ProcessingActivityRegistered'),
      event(1, 'SubmittedForReview'),
      event(2, 'ActivityRetitled'), // after the submission, and before the approval of revision 1
      event(3, 'Approved', { data: { upTo: '1' } }),
      event(4, 'PurposeSet'),
    ];
    const approval = approvalIn(events, '2024-06-01');
    expect(approval?.position).toBe('10');
    expect(approval?.since.map(({ type }) => type)).toEqual(['ActivityRetitled', 'PurposeSet']);
  });

  it('is compared on the date on which scheduled changes hold', () => {
    const events = [
      event(0, 'ProcessingActivityRegistered'),
      event(1, 'Approved'),
      event(2, 'PurposeSet', { effectiveOn: '2027-01-01' }),
    ];
    expect(approvalIn(events, '2024-06-01')?.on).toBe('2027-01-01');
    expect(approvalIn(events.slice(0, 2), '2024-06-01')).toMatchObject({ on: '2024-06-01', since: [] });
    const annulled = { ...events[2]!, annulledAt: '2024-02-01T08:00:00Z' };
    expect(approvalIn([...events.slice(0, 2), annulled], '2024-06-01')?.on).toBe('2024-06-01');
  });
});

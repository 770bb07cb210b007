import type { RecordedEvent } from './event.js';

// The one recorded time of an event. The clock of a ledger can be set back, or differ between the leaders of a cluster. So
// the recorded time of an append is the greatest time of the clock up to its first event. It depends on the order of the
// ledger alone: every reader in order, on every engine and in every copy, gets the same.

/** The last event of a part of the ledger that was read in order from the beginning. */
export interface ReadUpTo {
  readonly position: bigint;
  readonly recordedAt: string;
}

/**
 * Returns a function that gives each event its recorded time. It must get every event in the order of positions.
 * @param greatest the recorded time of the last event before them; empty at the beginning of the ledger
 */
export function inRecordedOrder(greatest = ''): (event: RecordedEvent) => RecordedEvent {
  let latest = greatest;
  return (event) => {
    const beginsAppend = event.metadata.index === 0 || latest === ''; // no time lies between the events of an append
    if (beginsAppend && event.recordedAt > latest) latest = event.recordedAt;
    return withRecordedTime(event, latest);
  };
}

/** Returns the event with this recorded time. What the clock said stays in `clockAt`, if it was earlier. */
export function withRecordedTime(event: RecordedEvent, recordedAt: string): RecordedEvent {
  if (event.recordedAt === recordedAt) return event;
  const { clockAt: _, ...rest } = event;
  const clockAt = clockTimeOf(event);
  return { ...rest, recordedAt, ...(clockAt < recordedAt && { clockAt }) };
}

/** Returns what the ledger's clock said when the event was recorded. */
export function clockTimeOf({ recordedAt, clockAt }: Pick<RecordedEvent, 'recordedAt' | 'clockAt'>): string {
  return clockAt ?? recordedAt;
}

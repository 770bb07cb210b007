import { dayIn } from '#kernel';
import type { ShownEvent } from '../model/material.js';
import type { Column, Table, Value } from '../model/report.js';

// What was recorded, in sentences: from when, by which account and why, and who has approved it.

/** The columns of a history. They are in English, as the sentences are. */
export const HISTORY_COLUMNS: readonly Column[] = [
  { key: 'words', heading: 'What was recorded', type: 'TEXT', width: 3 },
  { key: 'effectiveOn', heading: 'Holds from', type: 'DATE', width: 1.1 },
  { key: 'recorded', heading: 'Recorded', type: 'TEXT', width: 1.2 },
  { key: 'reason', heading: 'Why', type: 'TEXT', width: 2 },
  { key: 'approved', heading: 'Approved', type: 'TEXT', width: 1.2 },
];

const date = dayIn('en');

/** Returns the values of an event, by the columns of a history. */
export function historyRow({
  words,
  effectiveOn,
  recordedAt,
  by,
  reason,
  approved,
  annulledAt,
}: ShownEvent): Record<string, Value> {
  return {
    words: annulledAt === undefined ? words : [words, `Annulled on ${date(annulledAt.slice(0, 10))}`],
    effectiveOn,
    recorded: onBy(recordedAt.slice(0, 10), by),
    reason,
    approved: approved && onBy(approved.on, approved.by),
  };
}

/** Returns the table of the events. */
export function historyOf(events: readonly ShownEvent[]): Table {
  return { type: 'TABLE', columns: HISTORY_COLUMNS, rows: events.map(historyRow), empty: 'No event is recorded.' };
}

function onBy(day: string, by: string | undefined): string {
  return by === undefined ? date(day) : `${date(day)}, by ${by}`;
}

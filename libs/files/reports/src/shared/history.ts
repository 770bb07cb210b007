import { type Language, type Say, saying } from '#disclosures';
import { formsIn } from '#say';
import type { ReportContext } from '../model/kind.js';
import type { ShownEvent } from '../model/material.js';
import type { Column, Fact, Section, Table, Value } from '../model/report.js';
import { HISTORY_WORDS } from '../words/history.words.js';
import { columnsOf } from './columns.js';

// What was recorded, in sentences: from when, by which account and why, and who has approved it.

/** The phrases of histories. */
export type HistorySay = Say<keyof (typeof HISTORY_WORDS)['en']>;

/** Returns the phrases of histories in the language. */
export function historyWords(language: Language): HistorySay {
  return saying(HISTORY_WORDS, language, 'The report');
}

/** Returns the columns of a history. */
export function historyColumns(say: HistorySay): Column[] {
  return columnsOf(
    [
      ['words', 3],
      ['effectiveOn', 1.1, 'DATE'],
      ['recorded', 1.2],
      ['reason', 2],
      ['approved', 1.2],
    ],
    say,
  );
}

/** Returns the values of an event, by the columns of a history. */
export function historyRow(
  { words, effectiveOn, recordedAt, by, reason, approved, annulledAt }: ShownEvent,
  say: HistorySay,
  language: Language,
): Record<string, Value> {
  const date = formsIn(language).date;
  const onBy = (day: string, account: string | undefined) =>
    account === undefined ? date(day) : say('by', { date: date(day), by: account });
  return {
    words: annulledAt === undefined ? words : [words, say('annulled', { date: date(annulledAt.slice(0, 10)) })],
    effectiveOn,
    recorded: onBy(recordedAt.slice(0, 10), by),
    reason,
    approved: approved && onBy(approved.on, approved.by),
  };
}

/** Returns the table of the events in English, as the questions on activities are. */
export function historyOf(events: readonly ShownEvent[]): Table {
  const say = historyWords('en');
  const rows = events.map((event) => historyRow(event, say, 'en'));
  return { type: 'TABLE', columns: historyColumns(say), rows, empty: say('noEvent') };
}

/** Returns the section with the two moments that a report compares. */
export function momentsIn(
  { material: { since }, snapshot, knownAt, language }: ReportContext,
  say: HistorySay,
): Section {
  const momentOf = (key: string, heading: string, on?: string, recorded?: string): Fact => {
    const date = on && formsIn(language).date(on);
    const value = date && recorded ? say('upTo', { date, instant: formsIn(language).instant(recorded) }) : date;
    return { key, heading, type: 'TEXT', value };
  };
  const facts = [
    momentOf('from', say('before'), since?.on, since?.knownAt),
    momentOf('to', say('after'), snapshot.on, knownAt),
  ];
  return { key: 'moments', heading: say('moments'), blocks: [{ type: 'FACTS', facts }] };
}

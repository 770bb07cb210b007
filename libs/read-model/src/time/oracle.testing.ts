import type { RecordedEvent } from '#ledger';
import { type Note, type NoteFact, noteDecider } from '../note.testing.js';

// The oracle: the rules of docs/time.md, written as plainly as possible. It shares no code with what it judges.

const OF_THE_REGISTER = [
  'EventAnnulled',
  'SubmittedForReview',
  'ChangesRequested',
  'Approved',
  'Reviewed',
  'ReviewScheduled',
];

/** What is known of one thing, as the answer to "what was it on that date?". */
export interface Answer {
  readonly note: Note | undefined;
  readonly status: string | undefined;
  readonly approved: Note | undefined;
  readonly dates: Dates;
}

/** How often it is looked at again, when it last was, and until when that is in time. */
interface Dates {
  readonly every: string | undefined;
  readonly last: string | undefined;
  readonly due: string | undefined;
}

export function answerBy(events: readonly RecordedEvent[], on: string): Answer {
  const note = noteBy(events, on);
  const status = note && (note.retired ? 'RETIRED' : statusBy(events));
  return { note, status, approved: approvedBy(events, on), dates: datesBy(events) };
}

/** The fold, in the order (effectiveOn, position), of the events with effectiveOn <= on, not annulled. */
export function noteBy(events: readonly RecordedEvent[], on: string): Note | undefined {
  const facts = events.filter((e) => isFact(e) && e.metadata.effectiveOn <= on && !isTakenBack(e, events));
  facts.sort((a, b) => {
    const dates = Date.parse(a.metadata.effectiveOn) - Date.parse(b.metadata.effectiveOn);
    return dates !== 0 ? dates : Number(a.position - b.position);
  });
  let note: Note | undefined;
  for (const { type, data, metadata } of facts)
    note = noteDecider.evolve(note, { type, data, effectiveOn: metadata.effectiveOn } as NoteFact & {
      effectiveOn: string;
    });
  return note;
}

/** The same fold, of the events up to the revision that the newest standing approval names. */
function approvedBy(events: readonly RecordedEvent[], on: string): Note | undefined {
  const upTo = standingApproval(events);
  return upTo === undefined
    ? undefined
    : noteBy(
        events.filter((e) => e.revision <= upTo),
        on,
      );
}

export function standingApproval(events: readonly RecordedEvent[]): bigint | undefined {
  const standing = events.filter((e) => e.type === 'Approved' && !isTakenBack(e, events));
  return standing.length === 0 ? undefined : BigInt(dataOf(standing[standing.length - 1]!).upTo!);
}

/** The last act of review that stands decides, unless content came after what it was about. */
function statusBy(events: readonly RecordedEvent[]): string {
  const acts = events.filter(
    (e) => /^(SubmittedForReview|ChangesRequested|Approved)$/.test(e.type) && !isTakenBack(e, events),
  );
  const last = acts[acts.length - 1];
  const changes = events.filter((e) => isFact(e) || isAnnulmentOfFact(e, events));
  const isAbout = last?.type === 'Approved' ? BigInt(dataOf(last).upTo!) : last?.revision;
  if (!last || last.type === 'ChangesRequested' || changes.some((e) => e.revision > isAbout!)) return 'DRAFT';
  return last.type === 'Approved' ? 'APPROVED' : 'IN_REVIEW';
}

/** What was scheduled last, and the day of the last approval or review since there is an approval: of what stands. */
function datesBy(events: readonly RecordedEvent[]): Dates {
  const standing = events.filter((e) => !isTakenBack(e, events));
  const scheduled = standing.filter((e) => e.type === 'ReviewScheduled');
  const every = scheduled.length > 0 ? dataOf(scheduled[scheduled.length - 1]!).reviewEvery : undefined;
  const looks = standing
    .filter((e) => e.type === 'Approved' || e.type === 'Reviewed')
    .map((e) => e.recordedAt.slice(0, 10));
  const last = standingApproval(events) === undefined ? undefined : looks.sort()[looks.length - 1];
  return { every, last, due: every && last && (every === 'P1D' ? dayAfter(last) : dayAfter(dayAfter(dayAfter(last)))) };
}

export function isFact(event: RecordedEvent): boolean {
  return !OF_THE_REGISTER.includes(event.type);
}

export function isTakenBack(event: RecordedEvent, events: readonly RecordedEvent[]): boolean {
  return events.some((other) => other.type === 'EventAnnulled' && dataOf(other).event === event.id);
}

export function isAnnulmentOfFact(event: RecordedEvent, events: readonly RecordedEvent[]): boolean {
  return event.type === 'EventAnnulled' && events.some((other) => other.id === dataOf(event).event && isFact(other));
}

export function dataOf(event: RecordedEvent): { event?: string; upTo?: string; reviewEvery?: string } {
  return event.data as { event?: string; upTo?: string; reviewEvery?: string };
}

/** What is known at the position; one inside an append means its end. */
export function knownAtPosition(events: readonly RecordedEvent[], position: bigint): RecordedEvent[] {
  const { commandId } = events.find((e) => e.position === position)!.metadata;
  return events.filter((e) => e.position <= position || e.metadata.commandId === commandId);
}

/** What is known at the end of the date, UTC. */
export function knownAtDate(events: readonly RecordedEvent[], date: string): RecordedEvent[] {
  return events.filter((e) => e.recordedAt.slice(0, 10) <= date);
}

/** The date after this one. */
export const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

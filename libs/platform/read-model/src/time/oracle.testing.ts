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

/** The answer to "what was the thing on that date?", by the given events. */
export interface Answer {
  readonly note: Note | undefined;
  readonly status: string | undefined;
  readonly approved: Note | undefined;
  readonly dates: Dates;
}

/** The review interval, the date of the last review, and the last date on which the next is in time. */
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

/** The same fold, of the events up to the revision that the newest valid approval names; ended if the thing has. */
function approvedBy(events: readonly RecordedEvent[], on: string): Note | undefined {
  const upTo = standingApproval(events);
  if (upTo === undefined) return undefined;
  const approved = noteBy(
    events.filter((e) => e.revision <= upTo),
    on,
  );
  const isThere = noteBy(events, '9999-12-31') !== undefined;
  return approved && (!isThere || noteBy(events, on)?.retired) ? { ...approved, retired: true } : approved;
}

export function standingApproval(events: readonly RecordedEvent[]): bigint | undefined {
  const standing = events.filter((e) => e.type === 'Approved' && !isTakenBack(e, events));
  return standing.length === 0 ? undefined : BigInt(dataOf(standing[standing.length - 1]!).upTo!);
}

/**
 * The last review action that was not annulled decides, if the facts in force are those at the revision that it is about.
 * Otherwise the last approval does, if they are those that it approved.
 */
function statusBy(events: readonly RecordedEvent[]): string {
  const acts = events.filter(
    (e) => /^(SubmittedForReview|ChangesRequested|Approved)$/.test(e.type) && !isTakenBack(e, events),
  );
  const factsAt = (revision: bigint) => {
    const known = events.filter((e) => e.revision <= revision);
    return known.filter((e) => isFact(e) && !isTakenBack(e, known)).map((e) => e.id);
  };
  const isSame = (act: RecordedEvent) =>
    String(factsAt(act.type === 'Approved' ? BigInt(dataOf(act).upTo!) : act.revision)) ===
    String(factsAt(events[events.length - 1]!.revision));
  const approvals = acts.filter((e) => e.type === 'Approved');
  const decides = [...acts.slice(-1), ...approvals.slice(-1)].filter(isSame)[0];
  if (!decides || decides.type === 'ChangesRequested') return 'DRAFT';
  return decides.type === 'Approved' ? 'APPROVED' : 'IN_REVIEW';
}

/** The interval scheduled last, and the date of the last approval or review once there is an approval; annulled ones aside. */
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

/** Returns the events recorded up to the position. A position inside an append means its end. */
export function knownAtPosition(events: readonly RecordedEvent[], position: bigint): RecordedEvent[] {
  const { commandId } = events.find((e) => e.position === position)!.metadata;
  return events.filter((e) => e.position <= position || e.metadata.commandId === commandId);
}

/** Returns the events recorded up to the end of the date, UTC. */
export function knownAtDate(events: readonly RecordedEvent[], date: string): RecordedEvent[] {
  return events.filter((e) => e.recordedAt.slice(0, 10) <= date);
}

/** The date after this one. */
export const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

import type { WorkInForce } from '#findings';
import { daysAfter } from '#law';
import type { NoteState } from '#notes';
import type { Snapshot } from '#snapshot';

// What falls due: every date that the register knows of, and that somebody has to do something about. Pure.

/** The kinds of what falls due. */
export const DeadlineKind = {
  REVIEW: 'REVIEW',
  TASK: 'TASK',
  CONTRACT: 'CONTRACT',
  CERTIFICATE: 'CERTIFICATE',
  GROUND: 'GROUND',
  INSTRUMENT: 'INSTRUMENT',
  FILING: 'FILING',
  ACCEPTANCE: 'ACCEPTANCE',
} as const;
export type DeadlineKind = keyof typeof DeadlineKind;

/** The distance of a date. Weeks begin on Monday (ISO 8601). */
export const DeadlineWithin = {
  OVERDUE: 'OVERDUE',
  THIS_WEEK: 'THIS_WEEK',
  NEXT_WEEK: 'NEXT_WEEK',
  LATER: 'LATER',
} as const;
export type DeadlineWithin = keyof typeof DeadlineWithin;

/** Something that falls due. */
export interface Deadline {
  readonly on: string;
  readonly kind: DeadlineKind;
  /** The id of the thing. */
  readonly subject: string;
  /** The field of the thing, as findings name it; absent for the whole thing. */
  readonly path?: string;
  /** The id of the contact that is to do it, or that owns the thing. */
  readonly owner?: string;
  readonly department?: string;
  /** The accounts that work on what is found in the same field, in order. A task names who is to do it itself. */
  readonly assignees: readonly string[];
  /** The text of a task, or the reason of an acceptance. */
  readonly text?: string;
  /** The id of the finding that is accepted until then. */
  readonly finding?: string;
  /** The id of the note that is a task. */
  readonly note?: string;
}

/** The parts of the register at a moment that are no part of the snapshot. */
export interface Known {
  /** The day until which a review is due, by the id of the record. */
  readonly reviews: ReadonlyMap<string, string>;
  readonly notes: readonly ({ readonly id: string } & Pick<
    NoteState,
    'about' | 'path' | 'text' | 'dueOn' | 'department' | 'assignee'
  >)[];
  /** The work on findings, by the ids of these. */
  readonly work: ReadonlyMap<string, Partial<Pick<WorkInForce, 'acceptance' | 'assignment'>>>;
  /** Returns the id of the thing in which a finding is, and the field. */
  placeOf(finding: string): { readonly subject: string; readonly path: string };
}

/** Something that falls due, without who works on it. */
type Dated = Omit<Deadline, 'assignees'>;

/**
 * Returns what falls due until the date (both ISO 8601), what is due first coming first. Reviews and tasks stay due when their day is
 * over. What ends by itself is due until it has ended: after that, findings say what follows from it.
 */
export function deadlinesUntil(last: string, snapshot: Snapshot, known: Known): readonly Deadline[] {
  const { on } = snapshot.moment;
  const all = [...lasting(snapshot, known), ...[...ending(snapshot, known)].filter((one) => one.on >= on)];
  const keyed = all.filter((one) => one.on <= last).map((one) => ({ one, key: keyOf(one) }));
  const assigned = assignedIn(known);
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => ({ ...one, assignees: one.kind === 'TASK' ? [] : assigned(one) }));
}

/** The field in which findings say that a review is due. */
const OF_REVIEW = 'reviewDueOn';

/** Returns the function that says who works on what is found in the field of something that falls due. */
function assignedIn({ work, placeOf }: Known): (due: Dated) => readonly string[] {
  const all = [...work].flatMap(([finding, { assignment }]) =>
    assignment?.assignee === undefined ? [] : { ...placeOf(finding), assignee: assignment.assignee },
  );
  const bySubject = Map.groupBy(all, ({ subject }) => subject);
  return ({ subject, kind, path = kind === 'REVIEW' ? OF_REVIEW : '' }) => {
    const ofField = bySubject.get(subject)?.filter((one) => one.path === path || one.path.startsWith(`${path}.`)) ?? [];
    return [...new Set(ofField.map(({ assignee }) => assignee))].sort();
  };
}

const keyOf = ({ on, kind, subject, path = '' }: Dated) => `${on} ${kind} ${subject} ${path}`;

function* lasting(snapshot: Snapshot, { reviews, notes }: Known): Generator<Dated> {
  for (const record of [...snapshot.activities, ...snapshot.transfers]) {
    const on = reviews.get(record.id);
    if (on !== undefined) yield { on, kind: 'REVIEW', subject: record.id, ...answering(record) };
  }
  for (const { id, about, path, text, dueOn, department, assignee } of notes)
    if (dueOn !== undefined)
      yield { on: dueOn, kind: 'TASK', subject: about, path, text, department, owner: assignee, note: id };
}

function* ending(snapshot: Snapshot, { work, placeOf }: Known): Generator<Dated> {
  for (const engagement of snapshot.engagements) {
    const on = engagement.contract?.until;
    if (on !== undefined)
      yield { on, kind: 'CONTRACT', subject: engagement.id, path: 'contract', ...answering(engagement) };
  }
  for (const { id, certifications = [] } of snapshot.parties)
    for (const { key, until } of certifications)
      if (until !== undefined) yield { on: until, kind: 'CERTIFICATE', subject: id, path: `certifications.${key}` };
  for (const transfer of snapshot.transfers)
    for (const { key, until, instrument } of transfer.grounds) {
      const of = { subject: transfer.id, path: `grounds.${key}`, ...answering(transfer) };
      if (until !== undefined) yield { on: until, kind: 'GROUND', ...of };
      if (instrument?.expiresOn !== undefined) yield { on: instrument.expiresOn, kind: 'INSTRUMENT', ...of };
    }
  for (const { id, filings } of snapshot.profiles)
    for (const { key, until } of filings)
      if (until !== undefined) yield { on: until, kind: 'FILING', subject: id, path: `filings.${key}` };
  const answers = new Map(
    [...snapshot.activities, ...snapshot.engagements, ...snapshot.transfers].map((one) => [one.id, answering(one)]),
  );
  const told = new Set<string>();
  for (const [finding, { acceptance }] of work) {
    if (!acceptance) continue;
    const { subject, path } = placeOf(finding);
    const said = [subject, path, acceptance.until, acceptance.reason].join('\n');
    if (told.has(said)) continue; // the same was recorded of what other laws say of the field
    told.add(said);
    const of = { subject, path, finding, text: acceptance.reason, ...answers.get(subject) };
    yield { on: acceptance.until, kind: 'ACCEPTANCE', ...of };
  }
}

const answering = ({ owner, department }: Pick<Deadline, 'owner' | 'department'>) => ({ owner, department });

/** Returns the function that says how far away a date is, seen from the day. */
export function distanceFrom(on: string): (date: string) => DeadlineWithin {
  const sunday = daysAfter(on, (7 - new Date(`${on}T00:00:00Z`).getUTCDay()) % 7);
  const next = daysAfter(sunday, 7);
  return (date) => (date < on ? 'OVERDUE' : date <= sunday ? 'THIS_WEEK' : date <= next ? 'NEXT_WEEK' : 'LATER');
}

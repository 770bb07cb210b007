import { valuesOf } from '../../../parts/values';

/** The part of an event by which the approved version is found. */
export interface EventOfRecord {
  readonly type: string;
  readonly position: string;
  readonly revision: string;
  readonly effectiveOn: string;
  readonly recordedAt: string;
  readonly annulledAt: string | null;
  readonly actor: string;
  readonly actorLabel: string | null;
  readonly data: unknown;
}

/** The newest approval, and the moment at which the approved version and the newest one are compared. */
export interface Approval<Event extends EventOfRecord = EventOfRecord> {
  readonly event: Event;
  /** The position of the last event that was approved. */
  readonly position: string;
  /** The events after it that change the content. */
  readonly since: readonly Event[];
  /** The first date on which all of them hold: of the page, or later for what is scheduled. */
  readonly on: string;
}

/** Events of review, which change no content. */
const REVIEW = new Set([
  'SubmittedForReview',
  'Approved',
  'ChangesRequested',
  'Reviewed',
  'ReviewScheduled',
  'TextsTranslated',
  'TranslationsWithdrawn',
]);

/** Returns the newest approval among the events of a record, oldest first; undefined if it has never been approved. */
export function approvalIn<Event extends EventOfRecord>(
  events: readonly Event[],
  on: string,
): Approval<Event> | undefined {
  const event = events.findLast(({ type, annulledAt }) => type === 'Approved' && annulledAt === null);
  if (!event) return undefined;
  const upTo = upToOf(event.data) ?? String(BigInt(event.revision) - 1n);
  const approved = events.findLast(({ revision }) => BigInt(revision) <= BigInt(upTo));
  const since = events.filter(({ revision, type }) => BigInt(revision) > BigInt(upTo) && !REVIEW.has(type));
  const last = since
    .filter(({ annulledAt }) => annulledAt === null)
    .reduce((latest, { effectiveOn }) => (effectiveOn > latest ? effectiveOn : latest), on);
  return { event, position: (approved ?? event).position, since, on: last };
}

function upToOf(data: unknown): string | undefined {
  const { upTo } = valuesOf(data);
  return typeof upTo === 'string' ? upTo : undefined;
}

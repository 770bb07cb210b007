import { Injectable } from '@nestjs/common';
import { annulledBy, inForce, Ledger, type RecordedEvent, reject } from '#ledger';
import { RecordedTimes } from '#read-model';
import type { HistoryConnection, HistoryEvent } from './history.graphql.js';

/** Reduces a thing's events to those that the caller may read. */
type Seen = (events: readonly RecordedEvent[]) => Promise<readonly RecordedEvent[]>;

/** Reads the history of one thing: its events in the ledger. */
@Injectable()
export class Histories {
  constructor(
    private readonly ledger: Ledger,
    private readonly times: RecordedTimes,
  ) {}

  /**
   * Returns a page of the thing's events, oldest first.
   * @throws {Rejection} NOT_FOUND if no such thing has ever existed; INVALID page size; BAD_CURSOR
   */
  async page(id: string, first = 100, after?: string, seen: Seen = everything): Promise<HistoryConnection> {
    const events = await seen(await this.times.of(await this.ledger.read(id)));
    if (events.length === 0) reject('NOT_FOUND', `There has never been anything with the id ${id}.`, 'of');
    const from = after === undefined ? 0 : Number(decode(after)) + 1;
    if (first < 0 || first > 1000) reject('INVALID', 'A page holds 0 to 1000 events.', 'first');
    const nodes = events.slice(from, from + first).map((event) => shownEvent(event, events));
    const edges = nodes.map((node) => ({ node, cursor: encode(node.revision) }));
    return {
      nodes,
      edges,
      totalCount: events.length,
      pageInfo: {
        hasNextPage: from + first < events.length,
        hasPreviousPage: from > 0,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      },
    };
  }

  /** Returns the events that are in force at only one of the two moments, and the events that annulled them. */
  async between(id: string, from: Cut, to: Cut, seen: Seen = everything): Promise<RecordedEvent[]> {
    const events = await seen(await this.times.of(await this.ledger.read(id)));
    const [before, after] = [holding(events, from), holding(events, to)];
    const gone = events.filter((event) => before.has(event.id) !== after.has(event.id));
    const ids = new Set(gone.map((event) => event.id));
    const annulments = events.filter(
      (event) => event.type === 'EventAnnulled' && ids.has((event.data as { event: string }).event),
    );
    return [...new Set([...gone, ...annulments])].sort((a, b) => (a.position < b.position ? -1 : 1));
  }
}

const everything: Seen = async (events) => events;

interface Cut {
  readonly position: bigint;
  readonly on: string;
}

function holding(events: readonly RecordedEvent[], { position, on }: Cut): Set<string> {
  const recorded = events.filter((event) => event.position <= position);
  return new Set(
    inForce(recorded)
      .filter((event) => event.metadata.effectiveOn <= on)
      .map((event) => event.id),
  );
}

function shownEvent(event: RecordedEvent, events: readonly RecordedEvent[]): HistoryEvent {
  const annulment = annulledBy([...events]).has(event.id)
    ? events.find(
        (candidate) => candidate.type === 'EventAnnulled' && (candidate.data as { event: string }).event === event.id,
      )
    : undefined;
  const { id, position, revision, type, recordedAt, clockAt, data, metadata } = event;
  const { effectiveOn, actor, reason, evidence } = metadata;
  return {
    id,
    position,
    revision,
    type,
    recordedAt,
    clockAt,
    data,
    effectiveOn,
    actor,
    reason,
    evidence,
    annulledAt: annulment?.recordedAt,
    annulledBy: annulment && { position: annulment.position, type: annulment.type, recordedAt: annulment.recordedAt },
  };
}

function encode(revision: bigint): string {
  return Buffer.from(`revision:${revision}`).toString('base64url');
}

function decode(cursor: string): string {
  const match = /^revision:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString());
  return match?.[1] ?? reject('BAD_CURSOR', 'This is no cursor of a history: use an endCursor that it gave.', 'after');
}

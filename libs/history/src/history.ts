import { Injectable } from '@nestjs/common';
import { annulledBy, inForce, Ledger, type RecordedEvent, reject } from '#ledger';
import { RecordedTimes } from '#read-model';
import type { HistoryConnection, HistoryEvent } from './history.graphql.js';

/** Reads the history of one thing: its events in the ledger. */
@Injectable()
export class Histories {
  constructor(
    private readonly ledger: Ledger,
    private readonly times: RecordedTimes,
  ) {}

  /** Returns every event of the thing, oldest first. */
  async entries(id: string): Promise<HistoryEvent[]> {
    const events = await this.times.of(await this.ledger.readWithoutKey(id));
    return events.map((event) => shownEvent(event, events));
  }

  /**
   * Returns a page of the thing's events, oldest first.
   * @throws {Rejection} as {@link paged}
   */
  async page(id: string, first?: number, after?: string): Promise<HistoryConnection> {
    return paged(id, await this.entries(id), first, after);
  }

  /** Returns the events that are in force at only one of the two moments, and the events that annulled them. */
  async between(id: string, from: Cut, to: Cut): Promise<RecordedEvent[]> {
    const events = await this.times.of(await this.ledger.readWithoutKey(id));
    const [before, after] = [holding(events, from), holding(events, to)];
    const gone = events.filter((event) => before.has(event.id) !== after.has(event.id));
    const ids = new Set(gone.map((event) => event.id));
    const annulments = events.filter(
      (event) => event.type === 'EventAnnulled' && ids.has((event.data as { event: string }).event),
    );
    return [...new Set([...gone, ...annulments])].sort((a, b) => (a.position < b.position ? -1 : 1));
  }
}

/**
 * Returns a page of the entries.
 * @throws {Rejection} NOT_FOUND if there are none; INVALID page size; BAD_CURSOR
 */
export function paged(id: string, entries: readonly HistoryEvent[], first = 100, after?: string): HistoryConnection {
  if (entries.length === 0) reject('NOT_FOUND', `There has never been anything with the id ${id}.`, 'of');
  const last = after === undefined ? -1n : BigInt(decode(after));
  if (first < 0 || first > 1000) reject('INVALID', 'A page holds 0 to 1000 events.', 'first');
  const following = entries.filter((entry) => entry.revision > last);
  const nodes = following.slice(0, first);
  const edges = nodes.map((node) => ({ node, cursor: encode(node.revision) }));
  return {
    nodes,
    edges,
    totalCount: entries.length,
    pageInfo: {
      hasNextPage: first < following.length,
      hasPreviousPage: following.length < entries.length,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
  };
}

/** A point on both clocks. */
export interface Cut {
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

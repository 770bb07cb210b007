import { Injectable } from '@nestjs/common';
import { membersOf, reject } from '#kernel';
import { type Fact, inForce, Ledger, type RecordedEvent } from '#ledger';
import { RecordedTimes } from '#read-model';
import type { HistoryConnection, HistoryEvent } from './history.graphql.js';

/** An event of a history before it is put in words. */
export interface Entry extends Omit<HistoryEvent, 'words' | 'actorLabel'> {
  readonly stream: string;
  /** The fact that its words tell: the event, or for an annulment the type and the date of the annulled event. */
  readonly told: Fact;
}

/** The acts that change the status of a record. */
const STATUS_ACTS = new Set(['SubmittedForReview', 'ChangesRequested', 'Approved']);

/** A page of a history. */
export type EntryPage<E> = Omit<HistoryConnection, 'nodes' | 'edges'> & {
  readonly nodes: readonly E[];
  readonly edges: readonly { readonly node: E; readonly cursor: string }[];
};

/** Reads the history of one thing: its events in the ledger. */
@Injectable()
export class Histories {
  constructor(
    private readonly ledger: Ledger,
    private readonly times: RecordedTimes,
  ) {}

  /** Returns every event of the thing, oldest first. */
  async entries(id: string): Promise<Entry[]> {
    return entriesOf(await this.events(id));
  }

  /** Returns every event of the thing as it was recorded, oldest first. */
  async events(id: string): Promise<RecordedEvent[]> {
    return this.times.of(await this.ledger.readWithoutKey(id));
  }

  /**
   * Returns a page of the thing's events, oldest first.
   * @throws {Rejection} as {@link paged}
   */
  async page(id: string, first?: number, after?: string): Promise<EntryPage<Entry>> {
    return paged(id, await this.entries(id), first, after);
  }

  /**
   * Returns the events that make a thing differ between two moments. They are in force at only one of them, or
   * annulled such an event. Acts of review between the moments belong to them: they change the status.
   */
  async between(id: string, from: Cut, to: Cut): Promise<Entry[]> {
    const events = await this.events(id);
    const [before, after] = [holding(events, from), holding(events, to)];
    const gone = events.filter((event) => before.has(event.id) !== after.has(event.id));
    const ids = new Set(gone.map((event) => event.id));
    const annulments = events.filter((event) => ids.has(annulledOf(event) ?? ''));
    const acts = events.filter(
      (event) => STATUS_ACTS.has(event.type) && event.position > from.position !== event.position > to.position,
    );
    const sorted = [...new Set([...gone, ...annulments, ...acts])].sort((a, b) => (a.position < b.position ? -1 : 1));
    return entriesOf(sorted, events);
  }
}

/**
 * Returns a page of the entries.
 * @throws {Rejection} NOT_FOUND if there are none; INVALID page size; BAD_CURSOR
 */
export function paged<E extends Pick<Entry, 'revision'>>(
  id: string,
  entries: readonly E[],
  first = 100,
  after?: string,
): EntryPage<E> {
  if (entries.length === 0) reject('NOT_FOUND', `There is nothing with the id ${id}, or you may not see it.`, 'of');
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

/** Returns the events as entries of the history of their thing. `all` are all events of the thing. */
export function entriesOf(events: readonly RecordedEvent[], all: readonly RecordedEvent[] = events): Entry[] {
  const byId = new Map(all.map((event) => [event.id, event]));
  const annulments = new Map(all.map((event) => [annulledOf(event), event]));
  return events.map((event) => entryOf(event, annulments.get(event.id), byId.get(annulledOf(event) ?? '')));
}

function entryOf(event: RecordedEvent, annulment?: RecordedEvent, annulled?: RecordedEvent): Entry {
  const { id, stream, position, revision, type, recordedAt, clockAt, data, metadata } = event;
  const { effectiveOn, actor, reason, evidence } = metadata;
  return {
    id,
    stream,
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
    told: { type, data: annulled ? { type: annulled.type, effectiveOn: annulled.metadata.effectiveOn } : data },
  };
}

function annulledOf({ type, data }: RecordedEvent): string | undefined {
  return type === 'EventAnnulled' ? String(membersOf(data).event) : undefined;
}

function encode(revision: bigint): string {
  return Buffer.from(`revision:${revision}`).toString('base64url');
}

function decode(cursor: string): string {
  const match = /^revision:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString());
  return match?.[1] ?? reject('BAD_CURSOR', 'This is no cursor of a history: use an endCursor that it gave.', 'after');
}

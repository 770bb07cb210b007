import { Injectable } from '@nestjs/common';
import { membersOf } from '#kernel';
import { categoryOf, isRecordAction } from '#ledger';
import { type Moment, NOT_COVERED, Things, type Version, Versions } from '#read-model';
import { contentChanges } from './content-changes.js';
import type { ContentChange } from './history.graphql.js';
import { type Cut, type Entry, Histories } from './history.js';
import { rectanglesOf } from './rectangles.js';
import { Redaction } from './redaction.js';

/** The content and the history of a thing, as far as a limited caller sees them. */
interface SeenContent {
  readonly versions: readonly Version[];
  readonly entries: readonly Entry[];
}

/**
 * Reads histories as the caller may read them.
 *
 * A caller who reads everything reads the events of the ledger. The history of a limited caller is that of the content that
 * it sees. It is made of the versions of the thing; an event that changed none of them is not part of it. So it holds what
 * past moments show to the caller, and no more. Its revisions count its own entries.
 */
@Injectable()
export class SeenHistories {
  constructor(
    private readonly histories: Histories,
    private readonly things: Things,
    private readonly versions: Versions,
    private readonly visible: Redaction,
  ) {}

  /** Returns the entries of the thing's history, oldest first; none if the caller does not see the thing now. */
  async entries(id: string): Promise<readonly Entry[]> {
    const readScope = this.things.readScope();
    const kind = categoryOf(id);
    if (readScope && !readScope.kinds.has(kind)) return [];
    if (!readScope?.isLimited) return this.histories.entries(id); // works even if the read models are unavailable
    const moment = await this.things.moment(null);
    const [thing] = await this.things.byIds(kind, [id], moment); // one statement, for a hidden id as for an unknown one
    return thing ? (await this.ofContent(id, moment)).entries : [];
  }

  /** Returns the events that make the thing differ between the two moments. */
  async between(id: string, before: Moment, after: Moment): Promise<Entry[]> {
    if (!after.readScope?.isLimited) return this.histories.between(id, before, after);
    const later = before.position > after.position ? before : after;
    const isSeenOn = (entry: Entry, { position, on }: Cut) =>
      entry.changes!.map(({ from }) => entry.position <= position && from <= on).join();
    const { entries } = await this.ofContent(id, later);
    return entries.filter((entry) => isSeenOn(entry, before) !== isSeenOn(entry, after));
  }

  /** Returns what a limited caller sees of the thing up to the moment: its versions, and the events that changed them. */
  async ofContent(id: string, moment: Moment): Promise<SeenContent> {
    const versions = await this.versions.of(id, moment);
    const shown = await Promise.all(
      versions.map(async (version) => ({ ...version, state: await this.visible.within(version.state, moment) })),
    );
    const seen = rectanglesOf(shown); // two versions that differ in hidden things alone are one
    const changes = contentChanges(seen);
    const entries = (await this.histories.entries(id)).filter(({ position }) => changes.has(position));
    const annulments = new Set(entries.map(({ annulledBy }) => annulledBy?.position));
    const positions = new Set(entries.map(({ position }) => position));
    const includesReasons = moment.readScope?.includesReasons === true;
    return {
      versions: seen,
      entries: entries.map((entry, i) => ({
        ...withChanges({ ...entry, revision: BigInt(i) }, changes.get(entry.position)!, positions, includesReasons),
        ...(annulments.has(entry.position) && { told: entry.told }),
      })),
    };
  }
}

function withChanges(
  entry: Entry,
  changes: ContentChange[],
  seen: ReadonlySet<bigint>,
  includesReasons: boolean,
): Entry {
  const { id, stream, position, revision, type, recordedAt, effectiveOn } = entry;
  const isAnnulled = entry.annulledBy !== undefined && seen.has(entry.annulledBy.position);
  const data = includesReasons && isRecordAction(entry) ? withoutRevision(entry.data) : {};
  return {
    id,
    stream,
    position,
    revision,
    type,
    recordedAt,
    effectiveOn,
    changes,
    actor: includesReasons ? entry.actor : NOT_COVERED,
    data,
    told: { type, data: isRecordAction(entry) ? data : entry.data },
    ...(includesReasons && { reason: entry.reason, evidence: entry.evidence }),
    ...(isAnnulled && { annulledAt: entry.annulledAt, annulledBy: entry.annulledBy }),
  };
}

/** Returns the data of a record action without the revision that was approved: it counts changes that the caller does not see. */
function withoutRevision(data: unknown): Record<string, unknown> {
  const { upTo: _, ...shown } = membersOf(data);
  return shown;
}

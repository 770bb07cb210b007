import { Injectable } from '@nestjs/common';
import { Judgements } from '#findings';
import { InWords, MomentDiff, SeenHistories } from '#history';
import { Callers, reject, yieldToEventLoop } from '#kernel';
import { Journal, type Moment, type MomentInput, Things, Versions } from '#read-model';
import type { Snapshot } from '#snapshot';
import type { ReportKind, ReportScope } from './model/kind.js';
import type { Material, Needed, ShownChange, ShownDates, ShownEvent, ShownFinding } from './model/material.js';
import { scoped } from './shared/scope.js';
import { eventInWords, valueInWords } from './words/change.words.js';

/** A request for the material of a report. */
interface MaterialRequest {
  readonly kind: ReportKind;
  readonly scope: ReportScope;
  readonly moment: Moment;
  readonly snapshot: Snapshot;
  readonly since?: MomentInput | null;
}

/** Most changes in one page. */
const PAGE = 100;

/** Reads what some kinds of reports are made from apart from the snapshot, as far as the caller may read it. */
@Injectable()
export class MaterialReader {
  constructor(
    private readonly judgements: Judgements,
    private readonly histories: SeenHistories,
    private readonly inWords: InWords,
    private readonly differences: MomentDiff,
    private readonly versions: Versions,
    private readonly things: Things,
    private readonly journal: Journal,
    private readonly callers: Callers,
  ) {}

  /**
   * Returns the material that the kind needs.
   * @throws {Rejection} INVALID if a report on changes names no earlier moment; FORBIDDEN for findings of a regulator
   */
  async read(request: MaterialRequest): Promise<Material> {
    const { kind, scope } = request;
    if (kind.needs.length === 0) return {};
    const { snapshot } = scoped(request.snapshot, scope);
    const isWhole = snapshot === request.snapshot;
    const needs = (one: Needed) => kind.needs.includes(one);
    return {
      ...(needs('FINDINGS') && { findings: await this.findings(request, isWhole ? undefined : snapshot) }),
      ...(needs('EVENTS') && { events: await this.events(snapshot, request.moment) }),
      ...(needs('DATES') && { dates: await this.dates(snapshot, request.moment) }),
      ...(needs('CHANGES') && (await this.changes(request, isWhole ? undefined : snapshot))),
    };
  }

  private async findings({ moment }: MaterialRequest, within?: Snapshot): Promise<readonly ShownFinding[]> {
    if (this.callers.current().role === 'REGULATOR')
      reject('FORBIDDEN', 'A regulator gets no findings: they are advice to the organisation itself.');
    const ids = within && idsIn(within);
    return (await this.judgements.at(moment)).filter(({ subject }) => !ids || ids.has(subject.id));
  }

  private async events({ activities }: Snapshot, moment: Moment): Promise<Map<string, ShownEvent[]>> {
    const events = new Map<string, ShownEvent[]>();
    for (const { id } of activities) events.set(id, await this.eventsOf(id, moment));
    return events;
  }

  private async eventsOf(id: string, moment: Moment): Promise<ShownEvent[]> {
    await yieldToEventLoop();
    const { position } = moment;
    const all = await this.histories.entries(id);
    const known = all.filter((entry) => entry.position <= position);
    const words = await this.inWords.of(known, moment);
    return known.map((entry) => ({
      recordedAt: entry.recordedAt,
      effectiveOn: entry.effectiveOn,
      position: entry.position,
      words: eventInWords(words.get(entry)!),
      reason: entry.reason,
      annulledAt: entry.annulledBy && entry.annulledBy.position <= position ? entry.annulledAt : undefined,
    }));
  }

  private async dates({ activities }: Snapshot, moment: Moment): Promise<Map<string, ShownDates>> {
    const dates = new Map<string, ShownDates>();
    for (const { id } of activities) {
      await yieldToEventLoop();
      const known = (await this.versions.of(id, moment)).filter(({ until }) => until === undefined);
      const starts = known.flatMap(({ from, state }) => (state.retired ? [] : [from])).sort();
      const ends = known.flatMap(({ from, state }) => (state.retired && from > moment.on ? [from] : [])).sort();
      dates.set(id, { startsOn: starts[0], changedOn: starts.findLast((from) => from <= moment.on), endsOn: ends[0] });
    }
    return dates;
  }

  private async changes(
    { since, moment }: MaterialRequest,
    within?: Snapshot,
  ): Promise<Pick<Material, 'changes' | 'since'>> {
    if (!since)
      return reject('INVALID', 'A report on changes compares two moments. Name the earlier one as `since`.', 'since');
    const before = await this.things.moment(since);
    const ids = within && idsIn(within);
    const [from, to] = [before, moment].map(({ on, position }) => ({ on, position }));
    const found: ShownChange[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { nodes, pageInfo } = await this.differences.page({ from: from!, to: to!, first: PAGE, after });
      for (const { kind, thing, fields } of nodes)
        if (!ids || ids.has(thing.id))
          for (const { path, before: was, after: is } of fields)
            found.push({
              kind,
              type: thing.type,
              name: thing.name ?? thing.key ?? thing.id,
              path,
              before: valueInWords(was),
              after: valueInWords(is),
            });
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    const knownAt = await this.journal.recordedUpTo(before.position);
    return { changes: found, since: { on: before.on, knownAt, position: String(before.position) } };
  }
}

/** Returns the ids of the activities of the snapshot, and of the engagements and transfers that concern one of them. */
function idsIn({ activities, engagements, transfers }: Snapshot): Set<string> {
  const concerned = [...engagements, ...transfers].filter((thing) => thing.activities.length > 0);
  return new Set([...activities, ...concerned].map(({ id }) => id));
}

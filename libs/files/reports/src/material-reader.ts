import { Injectable } from '@nestjs/common';
import { GroundStates, Judgements, Trends } from '#findings';
import { MomentDiff } from '#history';
import { Callers, reject, yieldToEventLoop } from '#kernel';
import { categoryOf } from '#ledger';
import { Journal, type Moment, type MomentInput, Things, Versions } from '#read-model';
import type { Snapshot } from '#snapshot';
import type { WholeLanguage } from '#vocabulary';
import { ChangeReader } from './change-reader.js';
import type { ReportKind, ReportScope } from './model/kind.js';
import {
  COMPARING,
  type Material,
  type Needed,
  type ShownChange,
  type ShownDates,
  type ShownEvent,
  type ShownFinding,
} from './model/material.js';
import { OutdatedReader } from './outdated-reader.js';
import { scoped } from './shared/scope.js';

/** A request for the material of a report. */
interface MaterialRequest {
  readonly kind: ReportKind;
  readonly scope: ReportScope;
  readonly moment: Moment;
  readonly snapshot: Snapshot;
  readonly since?: MomentInput | null;
  /** The language of sentences and values. */
  readonly language: WholeLanguage;
}

/** The kinds of things that are content of the register. Access to it and work on findings are not. */
const CONTENT: ReadonlySet<string> = new Set([
  'processingActivity',
  'engagement',
  'transfer',
  'party',
  'asset',
  'contact',
  'jurisdictionProfile',
]);
/** Most changes in one page. */
const PAGE = 100;

/** Reads what some kinds of reports are made from apart from the snapshot, as far as the caller may read it. */
@Injectable()
export class MaterialReader {
  constructor(
    private readonly judgements: Judgements,
    private readonly changed: ChangeReader,
    private readonly outdated: OutdatedReader,
    private readonly differences: MomentDiff,
    private readonly trends: Trends,
    private readonly groundStates: GroundStates,
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
    const { kind, scope, moment, language } = request;
    const { on, position } = moment;
    if (kind.needs.length === 0) return {};
    const { snapshot } = scoped(request.snapshot, scope);
    const isWhole = snapshot === request.snapshot;
    const needs = (one: Needed) => kind.needs.includes(one);
    return {
      ...(needs('FINDINGS') && { findings: await this.findings(request, isWhole ? undefined : snapshot) }),
      ...(needs('EVENTS') && { events: await this.events(snapshot, request) }),
      ...(needs('DATES') && { dates: await this.dates(snapshot, moment) }),
      ...(needs('OUTDATED') && { outdated: await this.outdated.of(snapshot, language) }),
      ...(needs('TREND') && isWhole && { trend: (await this.trends.upTo({ on, position })).points }),
      ...(needs('GROUNDS') && { grounds: await this.grounds(moment) }),
      ...(COMPARING.some(needs) && (await this.compared(request, isWhole ? undefined : snapshot))),
    };
  }

  private async findings({ moment }: MaterialRequest, within?: Snapshot): Promise<readonly ShownFinding[]> {
    if (this.callers.current().role === 'REGULATOR')
      reject('FORBIDDEN', 'A regulator gets no findings: they are advice to the organisation itself.');
    const ids = within && idsIn(within);
    return (await this.judgements.at(moment)).filter(({ subject }) => !ids || ids.has(subject.id));
  }

  private async events(
    { activities }: Snapshot,
    { moment, language }: MaterialRequest,
  ): Promise<Map<string, ShownEvent[]>> {
    const events = new Map<string, ShownEvent[]>();
    for (const { id } of activities) events.set(id, await this.changed.eventsOf(id, moment, language));
    return events;
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

  private async grounds(moment: Moment): Promise<Material['grounds']> {
    const all = await this.groundStates.all(moment);
    return new Map(all.map(({ transfer, judged }) => [transfer.id, judged.class]));
  }

  /** Returns what differs between the two moments, or all that was recorded between them. */
  private async compared(request: MaterialRequest, within?: Snapshot): Promise<Partial<Material>> {
    const { kind, since, moment, language } = request;
    if (!since)
      return reject('INVALID', 'A report on changes compares two moments. Name the earlier one as `since`.', 'since');
    const before = await this.things.moment(since);
    const ids = within && idsIn(within);
    const isShown = (id: string) => CONTENT.has(categoryOf(id)) && (!ids || ids.has(id));
    const between = { before, after: moment };
    const knownAt = await this.journal.recordedUpTo(before.position);
    return {
      since: { on: before.on, knownAt, position: String(before.position) },
      ...(kind.needs.includes('CHANGES') && { changes: await this.changes(between, isShown, language) }),
      ...(kind.needs.includes('LOG') && { log: await this.changed.log(between, isShown, language) }),
    };
  }

  private async changes(
    between: { readonly before: Moment; readonly after: Moment },
    isShown: (id: string) => boolean,
    language: WholeLanguage,
  ): Promise<ShownChange[]> {
    const [from, to] = [between.before, between.after].map(({ on, position }) => ({ on, position }));
    const found: ShownChange[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { nodes, pageInfo } = await this.differences.page({ from: from!, to: to!, first: PAGE, after });
      for (const change of nodes)
        if (isShown(change.thing.id)) found.push(await this.changed.change(change, between, language));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    return found;
  }
}

/** Returns the ids of the activities of the snapshot, and of the engagements and transfers that concern one of them. */
function idsIn({ activities, engagements, transfers }: Snapshot): Set<string> {
  const concerned = [...engagements, ...transfers].filter((thing) => thing.activities.length > 0);
  return new Set([...activities, ...concerned].map(({ id }) => id));
}

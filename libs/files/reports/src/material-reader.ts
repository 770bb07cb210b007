import { Injectable } from '@nestjs/common';
import { Judgements } from '#findings';
import { type Entry, InWords, MomentDiff, SeenHistories, type ThingChange } from '#history';
import { Callers, membersOf, reject, yieldToEventLoop } from '#kernel';
import { categoryOf, Deciders } from '#ledger';
import { Journal, type Moment, type MomentInput, Things, Versions } from '#read-model';
import type { Snapshot } from '#snapshot';
import type { ReportKind, ReportScope } from './model/kind.js';
import type { Material, Needed, ShownChange, ShownDates, ShownEvent, ShownFinding } from './model/material.js';
import { scoped } from './shared/scope.js';
import { idsWithin, isShownField, valueInWords } from './words/change.words.js';
import { eventInWords, pathInWords } from './words/event-sentences.js';

/** A request for the material of a report. */
interface MaterialRequest {
  readonly kind: ReportKind;
  readonly scope: ReportScope;
  readonly moment: Moment;
  readonly snapshot: Snapshot;
  readonly since?: MomentInput | null;
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
    private readonly histories: SeenHistories,
    private readonly inWords: InWords,
    private readonly differences: MomentDiff,
    private readonly versions: Versions,
    private readonly things: Things,
    private readonly journal: Journal,
    private readonly callers: Callers,
    private readonly deciders: Deciders,
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
    const known = (await this.histories.entries(id)).filter(({ position }) => position <= moment.position);
    return this.shown(known, known, moment);
  }

  /** Returns events in words, with the approvals among all of their thing. */
  private async shown(events: readonly Entry[], all: readonly Entry[], moment: Moment): Promise<ShownEvent[]> {
    const { position } = moment;
    const told = await this.inWords.told(events, moment);
    const approvals = await this.inWords.told(
      all.filter(({ type }) => type === 'Approved'),
      moment,
    );
    return told.map((event) => {
      const covers = ({ data }: Entry) => BigInt(String(membersOf(data).upTo ?? -1)) >= event.revision;
      const approval = isReview(event) ? undefined : approvals.find(covers);
      return {
        recordedAt: event.recordedAt,
        effectiveOn: event.effectiveOn,
        position: event.position,
        words: eventInWords(event.words),
        by: event.actorLabel,
        reason: event.reason,
        annulledAt: event.annulledBy && event.annulledBy.position <= position ? event.annulledAt : undefined,
        approved: approval && { on: approval.recordedAt.slice(0, 10), by: approval.actorLabel },
      };
    });
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
      for (const change of nodes)
        if (CONTENT.has(change.thing.type) && (!ids || ids.has(change.thing.id)))
          found.push(await this.shownChange(change, { before, after: moment }));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    const knownAt = await this.journal.recordedUpTo(before.position);
    return { changes: found, since: { on: before.on, knownAt, position: String(before.position) } };
  }

  private async shownChange(
    { kind, thing, fields }: ThingChange,
    { before, after }: { readonly before: Moment; readonly after: Moment },
  ): Promise<ShownChange> {
    await yieldToEventLoop();
    const all = (await this.histories.entries(thing.id)).filter(({ position }) => position <= after.position);
    const made = await this.histories.between(thing.id, before, after);
    const content = made.filter((event) => !isReview(event)); // an approval is said of what it approves
    const names = await this.namesOf(
      fields.flatMap(({ before: was, after: is }) => [...idsWithin(was), ...idsWithin(is)]),
      [after, before],
    );
    return {
      kind,
      type: thing.type,
      name: thing.name ?? thing.key ?? '',
      events: await this.shown(content.length > 0 ? content : made, all, after),
      fields: fields
        .filter(({ path }) => isShownField(path))
        .map(({ path, before: was, after: is }) => {
          const field = path.split('.').at(-1)!;
          const words = (value: unknown) => valueInWords(value, (id) => names.get(id), field);
          return { path: pathInWords(path), before: words(was), after: words(is) };
        })
        .filter(({ before: was, after: is }) => was !== is),
    };
  }

  /** Returns the names of things, as the first of the moments has them that knows them. */
  private async namesOf(ids: readonly string[], moments: readonly Moment[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const moment of moments)
      for (const kind of new Set(ids.map(categoryOf))) {
        const missing = [...new Set(ids)].filter((id) => categoryOf(id) === kind && !names.has(id));
        for (const found of await this.things.byIds(kind, missing, moment))
          if (found) names.set(found.id, this.deciders.of(found.id)?.name(found) ?? '');
      }
    return names;
  }
}

/** Returns true for an act of review. It changes no content, and is not itself approved. */
function isReview({ type }: Entry): boolean {
  return ['SubmittedForReview', 'ChangesRequested', 'Approved'].includes(type);
}

/** Returns the ids of the activities of the snapshot, and of the engagements and transfers that concern one of them. */
function idsIn({ activities, engagements, transfers }: Snapshot): Set<string> {
  const concerned = [...engagements, ...transfers].filter((thing) => thing.activities.length > 0);
  return new Set([...activities, ...concerned].map(({ id }) => id));
}

import { Injectable } from '@nestjs/common';
import { lawInForce } from '#graphql';
import { currentWork, ifSoon, reject, WorkContext, within } from '#kernel';
import { Law } from '#law';
import {
  encodeCursor,
  type Moment,
  MomentCache,
  type MomentInput,
  Moments,
  type PageOf,
  type PageRequest,
} from '#read-model';
import { KINDS } from '#snapshot';
import { idsOf, Judgements } from './judgements.js';
import { type KeptFinding, ShownFinding } from './kept-finding.js';
import { type Grouped, grouped } from './model/groups.js';
import type { Severity } from './model/rule.js';
import type { Sequence } from './model/sequence.js';
import { Work, type WorkInForce } from './work.js';

/** Conditions on findings; all that are given must hold. */
export interface FindingFilter {
  /** Code of a law or a jurisdiction. */
  readonly law?: string;
  /** Id of a rule, or the first parts of it up to a dot. */
  readonly rule?: string;
  readonly severity?: Severity;
  readonly subject?: string;
  readonly type?: string;
  /** Id of a row of the work list. */
  readonly group?: string;
  /** The account that works on it. */
  readonly assignee?: string;
  readonly isAccepted?: boolean;
  /** Only what was not found at this moment. */
  readonly newSince?: MomentInput;
}

/** The arguments of a page of findings. */
export interface FindingsRequest extends PageRequest {
  /** Milliseconds to wait for findings that are still being worked out; without bound if absent. */
  readonly maxWaitMs?: number | null;
}

/** A page of findings, with the version of the law data used. */
interface FindingsPage extends PageOf<ShownFinding> {
  readonly lawVersion: string;
  /** True if it is of an earlier moment than was asked for, since the wait was over. */
  readonly isStale: boolean;
}

/** A row of the work list, with the accounts that work on it. */
type WorkRow = Grouped<ShownFinding> & { readonly assignees: readonly string[] };

/** A page of the work list. */
export interface WorkPage extends PageOf<WorkRow> {
  readonly lawVersion: string;
  readonly isStale: boolean;
  /** The findings of all rows. */
  readonly all: Sequence<KeptFinding>;
  readonly work: ReadonlyMap<string, WorkInForce>;
  /** The number of findings that are accepted, under the same filter. */
  readonly accepted: number;
}

/** Milliseconds that a judgement can take for a caller who does not wait for it. What is judged by then stays. */
const LONGEST_JUDGEMENT = 30_000;

/** Most findings in the results of filters to keep. */
const MOST_KEPT = 240_000;

/** Lists the findings at a moment, one by one or as things to do. */
@Injectable()
export class Findings {
  private readonly filtered = new MomentCache<Sequence<KeptFinding>>({
    kinds: KINDS,
    most: MOST_KEPT,
    sizeOf: ({ length }) => length + 100,
  });

  constructor(
    private readonly judgements: Judgements,
    private readonly moments: Moments,
    private readonly work: Work,
    private readonly law: Law,
  ) {}

  /**
   * Returns a page of the findings at the moment, errors first. A cursor holds its moment and the version of the law
   * data.
   * @throws {Rejection} BAD_CURSOR for a cursor of another list or of other law data; INVALID for a page size out of
   * bounds;
   * UNKNOWN_LAW, and NO_SUCH_LAW for a law that was not in force on the date
   */
  async page(request: FindingsRequest, filter: FindingFilter = {}): Promise<FindingsPage> {
    const { lawVersion } = this.judgements;
    const { begin, first, moment, isStale } = await this.pageOf(request, lawVersion);
    const all = await this.matching(moment, filter);
    const nodes = all.slice(begin, begin + first).map((finding) => new ShownFinding(finding, moment));
    return { ...pageOf(nodes, begin, all.length, moment, lawVersion), lawVersion, isStale };
  }

  /** Returns a page of the things to do at the moment. Accepted findings are left out unless the filter asks for them. */
  async rows(request: FindingsRequest, filter: FindingFilter = {}): Promise<WorkPage> {
    const { lawVersion } = this.judgements;
    const sort = `rows ${lawVersion}`;
    const { begin, first, moment, isStale } = await this.pageOf(request, sort);
    const isAccepted = filter.isAccepted ?? false;
    const all = await this.matching(moment, { ...filter, isAccepted });
    const accepted = isAccepted ? all : await this.matching(moment, { ...filter, isAccepted: true });
    const work = await this.work.at(moment);
    const rows = grouped(all);
    const nodes = rows.slice(begin, begin + first).map((row) => ({
      ...row,
      findings: row.findings.map((finding) => new ShownFinding(finding, moment)),
      assignees: [...new Set(row.findings.flatMap(({ id }) => work.get(id)?.assignment?.assignee ?? []))].sort(),
    }));
    return {
      ...pageOf(nodes, begin, rows.length, moment, sort),
      lawVersion,
      isStale,
      all,
      work,
      accepted: accepted.length,
    };
  }

  /** Returns the findings at the moment that match the filter, errors first. */
  async matching(moment: Moment, filter: FindingFilter): Promise<Sequence<KeptFinding>> {
    const law = isGiven(filter.law) ? lawInForce(this.law.on(moment.on), filter.law, 'filter.law') : undefined;
    const all = await this.plainly(moment, { ...filter, law });
    const { assignee, isAccepted, newSince } = filter;
    const isWorkAsked = isGiven(assignee) || isGiven(isAccepted);
    const work = isWorkAsked ? await this.work.at(moment) : undefined;
    const before = isGiven(newSince) ? await this.moments.resolve(newSince) : undefined;
    const old = before && idsOf(await this.judgements.at(before));
    if (!work && !old) return all;
    return all.filter(
      ({ id }) =>
        !old?.has(id) &&
        (!isGiven(assignee) || work!.get(id)?.assignment?.assignee === assignee) &&
        (!isGiven(isAccepted) || (work!.get(id)?.acceptance !== undefined) === isAccepted),
    );
  }

  /** Returns the size of the page, its moment, and the number of entries before it. */
  private async pageOf(request: FindingsRequest, sort: string) {
    const { first, cursor, moment: asked } = await this.moments.ofPage(request);
    if (cursor && (cursor.sort !== sort || !/^\d+$/.test(cursor.id)))
      reject(
        'BAD_CURSOR',
        'The cursor belongs to findings under other law data: start again from the first page.',
        'after',
      );
    const { maxWaitMs } = request;
    if (isGiven(maxWaitMs) && !(maxWaitMs >= 0))
      reject('INVALID', 'The longest wait is a number of milliseconds, from 0.', 'maxWaitMs');
    return { first, ...(await this.judged(request, asked)), begin: cursor ? Number(cursor.id) + 1 : 0 };
  }

  /** Returns the moment once its findings are there, or an earlier one if that takes too long for the caller. */
  private async judged(request: FindingsRequest, asked: Moment): Promise<{ moment: Moment; isStale: boolean }> {
    const judging = async () => {
      const moment = await this.present(request, asked);
      await this.judgements.at(moment);
      return { moment, isStale: false };
    };
    const { maxWaitMs } = request;
    if (!isGiven(maxWaitMs)) return judging();
    const judged = within(new WorkContext(LONGEST_JUDGEMENT, true), judging); // it goes on when the caller has been answered
    const soon = await ifSoon(judged, maxWaitMs);
    const before = soon ? undefined : this.judgements.newestUpTo(asked);
    if (!before) return judged;
    currentWork()?.markProvisional();
    return { moment: before, isStale: true };
  }

  /** Returns the moment. The present is that after a judgement that is under way: all who wait for it share the next one. */
  private async present(request: PageRequest, moment: Moment): Promise<Moment> {
    if (!isOfPresent(request) || this.judgements.has(moment)) return moment;
    await this.judgements.underWay(moment);
    return (await this.moments.ofPage(request)).moment;
  }

  /**
   * Returns the findings that match the conditions on themselves. Cached with the findings, since clients ask for page
   * after page.
   */
  private async plainly(moment: Moment, filter: FindingFilter): Promise<Sequence<KeptFinding>> {
    const all = await this.judgements.at(moment);
    const { law, rule, severity, subject, type, group } = filter;
    if (![law, rule, severity, subject, type, group].some(isGiven)) return all;
    const question = JSON.stringify([law, rule, severity, subject, type, group]);
    return this.filtered.of(moment, async () => all.filter((finding) => matches(finding, filter)), question);
  }
}

function isOfPresent({ after, at }: PageRequest): boolean {
  return !after && !at?.knownAt && !isGiven(at?.position);
}

function pageOf<N>(nodes: readonly N[], begin: number, total: number, moment: Moment, sort: string): PageOf<N> {
  return {
    nodes,
    cursorAt: (index) => encodeCursor(moment, sort, String(begin + index)),
    hasNextPage: begin + nodes.length < total,
    hasPreviousPage: begin > 0,
    totalCount: async () => total,
  };
}

/** Returns true if the value is given. GraphQL's null counts as absent, an empty string as given. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

/** Returns true if the finding meets the conditions on itself. */
export function matches({ law, rule, severity, subject, group }: KeptFinding, filter: FindingFilter): boolean {
  return (
    (!isGiven(filter.law) || law === filter.law) &&
    (!isGiven(filter.rule) || rule === filter.rule || rule.startsWith(`${filter.rule}.`)) &&
    (!isGiven(filter.severity) || severity === filter.severity) &&
    (!isGiven(filter.subject) || subject.id === filter.subject) &&
    (!isGiven(filter.type) || subject.type === filter.type) &&
    (!isGiven(filter.group) || group === filter.group)
  );
}

import { Injectable } from '@nestjs/common';
import { FINDING } from '#finding-work';
import { lawInForce } from '#graphql';
import { currentWork, ifSoon, reject, WorkContext, within } from '#kernel';
import { bestKnown, type HowKnown, isRead, Law } from '#law';
import {
  beginAfter,
  type Moment,
  MomentCache,
  type MomentInput,
  Moments,
  type PageOf,
  type PageRequest,
  pageAt,
} from '#read-model';
import { KINDS, remembered } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import { type CachedFinding, FindingAt } from './cached-finding.js';
import { idsOf, Judgements } from './judgements.js';
import { countsAround, thingsAround } from './model/around.js';
import { type Count, type Grouped, grouped } from './model/groups.js';
import { type Responsible, responsibleIn } from './model/responsible.js';
import type { Severity } from './model/rule.js';
import { Work, type WorkInForce, workIn } from './work.js';

/** Conditions on findings; all that are given must hold. */
export interface FindingFilter {
  /** Code of a law or a jurisdiction. */
  readonly law?: string;
  /** True: only what laws of the seat or a representative of the organisation find; false: what others find. */
  readonly isOwnLaw?: boolean;
  /** Id of a rule, or the first parts of it up to a dot. */
  readonly rule?: string;
  readonly severity?: Severity;
  readonly subject?: string;
  /** The id of a thing: it and what belongs to it. */
  readonly around?: string;
  readonly type?: string;
  /** Id of a row of the work list. */
  readonly group?: string;
  /** The account that works on it. */
  readonly assignee?: string;
  /** The contact that owns the thing. */
  readonly owner?: string;
  /** The department that answers for the thing. */
  readonly department?: string;
  readonly isAccepted?: boolean;
  /** Only what was not found at this moment. */
  readonly newSince?: MomentInput;
}

/** The arguments of a page of findings. */
export interface FindingsRequest extends PageRequest {
  /** Milliseconds to wait for findings that are still being worked out; without bound if absent. */
  readonly maxWaitMs?: number | null;
}

/** Findings that say the same, under several laws: the gravest first. */
type Alike = readonly CachedFinding[];

/** A page of findings, with the version of the law data used. */
export interface FindingsPage extends PageOf<FindingAt> {
  readonly lawVersion: string;
  /** True if it is of an earlier moment than was asked for, since the wait was over. */
  readonly isStale: boolean;
  /** Counts the findings of the whole list around each of the things, by their ids. */
  countsAround(ids: readonly string[]): Promise<readonly Count[]>;
}

/** A row of the work list, with the accounts that work on it. */
export type WorkRow = Omit<Grouped<CachedFinding>, 'findings'> & {
  /** The number of its findings. */
  readonly count: number;
  /** Grade of the law: that of the finding whose law is known best. */
  readonly howKnown: HowKnown;
  readonly isVerified: boolean;
  /** The first of its findings. */
  readonly findings: readonly FindingAt[];
  readonly assignees: readonly string[];
};

/** A page of the work list. */
export interface WorkPage extends PageOf<WorkRow> {
  readonly lawVersion: string;
  readonly isStale: boolean;
  /** The findings of all rows. */
  readonly all: readonly Alike[];
  /** Finds the work on a finding. */
  workOn(finding: CachedFinding): WorkInForce | undefined;
  /** Reads who answers for the things, by their ids. */
  responsible(): Promise<ReadonlyMap<string, Responsible>>;
  /** The findings of all rows, and those of other severities: under one law, a finding can have another severity. */
  readonly ofAnySeverity: readonly Alike[];
  /** The severity that the filter asks for. */
  readonly severity?: Severity;
  /** The number of findings that are accepted, under the same filter. */
  readonly accepted: number;
}

/** Milliseconds that a judgement can take for a caller who does not wait for it. What is judged by then stays. */
const LONGEST_JUDGEMENT = 30_000;

/** Most findings to show in one row. */
export const SHOWN_OF_ROW = 100;

/** Most findings in the results of filters to keep. */
const MAX_FINDINGS = 240_000;

/** Lists the findings at a moment, one by one or as things to do. */
@Injectable()
export class Findings {
  private readonly filtered = new MomentCache<readonly Alike[]>({
    kinds: [...KINDS, FINDING],
    most: MAX_FINDINGS,
    sizeOf: ({ length }) => length + 100,
  });

  constructor(
    private readonly judgements: Judgements,
    private readonly moments: Moments,
    private readonly work: Work,
    private readonly law: Law,
    private readonly snapshots: Snapshots,
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
    const nodes = all.slice(begin, begin + first).map((same) => shown(same, moment));
    return {
      ...pageAt(nodes, begin, all.length, moment, lawVersion),
      lawVersion,
      isStale,
      countsAround: async (ids) => countsAround(ids, all, await this.snapshots.at(moment)),
    };
  }

  /** Returns a page of the things to do at the moment. Accepted findings are left out unless the filter asks for them. */
  async rows(request: FindingsRequest, filter: FindingFilter = {}): Promise<WorkPage> {
    const { lawVersion } = this.judgements;
    const sort = `rows ${lawVersion}`;
    const { begin, first, moment, isStale } = await this.pageOf(request, sort);
    const isAccepted = filter.isAccepted ?? false;
    const all = await this.matching(moment, { ...filter, isAccepted });
    const ofAnySeverity = await this.matching(moment, { ...filter, severity: undefined, isAccepted });
    const accepted = isAccepted ? all : await this.matching(moment, { ...filter, isAccepted: true });
    const workOn = workIn(await this.work.at(moment));
    const rows = inGroups(all);
    const nodes = rows.slice(begin, begin + first).map((row) => ({
      ...row,
      count: row.findings.length,
      ...knownOf(row.findings.map(([finding]) => finding!)),
      findings: row.findings.slice(0, SHOWN_OF_ROW).map((same) => shown(same, moment)),
      assignees: [...new Set(row.findings.flat().flatMap((one) => workOn(one)?.assignment?.assignee ?? []))].sort(),
    }));
    let responsible: Promise<ReadonlyMap<string, Responsible>> | undefined;
    return {
      ...pageAt(nodes, begin, rows.length, moment, sort),
      lawVersion,
      isStale,
      all,
      workOn,
      responsible: () => {
        responsible ??= this.responsible(moment); // once for all counts of the page
        return responsible;
      },
      ofAnySeverity,
      severity: filter.severity,
      accepted: accepted.length,
    };
  }

  /**
   * Returns the findings at the moment that match the filter, errors first, and those that say the same together. Cached, since
   * clients ask for page after page, and for several counts of the same. A comparison with another moment is not.
   */
  private matching(moment: Moment, filter: FindingFilter): Promise<readonly Alike[]> {
    const { newSince, ...lasting } = filter;
    const work = () => this.filter(moment, filter);
    return isGiven(newSince) ? work() : this.filtered.of(moment, work, JSON.stringify(lasting));
  }

  private async filter(moment: Moment, { severity, ...filter }: FindingFilter): Promise<readonly Alike[]> {
    if (isGiven(severity))
      return (await this.matching(moment, filter)).filter(([first]) => first!.severity === severity);
    const { assignee, owner, department, isAccepted, newSince, rule, subject, around, type, group, isOwnLaw } = filter;
    const law = isGiven(filter.law) ? lawInForce(this.law.on(moment.on), filter.law, 'filter.law') : undefined;
    const plain = { law, rule, subject, type, group, isOwnLaw };
    const near = isGiven(around) ? thingsAround(around, await this.snapshots.at(moment)) : undefined;
    const ofWhom = [owner, department].some(isGiven) ? await this.responsible(moment) : undefined;
    const isOfThem = (id: string) => {
      const one = ofWhom?.get(id);
      return (!isGiven(owner) || one?.owner === owner) && (!isGiven(department) || one?.department === department);
    };
    const isMet = (finding: CachedFinding) =>
      matches(finding, plain) && (near?.has(finding.subject.id) ?? true) && isOfThem(finding.subject.id);
    if (![assignee, isAccepted, newSince].some(isGiven)) return eachOnce(await this.judgements.at(moment), isMet);
    const workOn = workIn(await this.work.at(moment));
    const old = isGiven(newSince) ? idsOf(await this.judgements.at(await this.moments.resolve(newSince))) : undefined;
    const isAsked = (finding: CachedFinding) => {
      if (!isMet(finding)) return false;
      const { assignment, acceptance } = workOn(finding) ?? {};
      return (
        !old?.has(finding.id) &&
        (!isGiven(assignee) || assignment?.assignee === assignee) &&
        (!isGiven(isAccepted) || (acceptance !== undefined) === isAccepted)
      );
    };
    return eachOnce(await this.judgements.at(moment), isAsked);
  }

  private async responsible(moment: Moment): Promise<ReadonlyMap<string, Responsible>> {
    return responsibleIn(await this.snapshots.at(moment));
  }

  /** Returns the size of the page, its moment, and the number of entries before it. */
  private async pageOf(request: FindingsRequest, sort: string) {
    const { first, cursor, moment: asked } = await this.moments.ofPage(request);
    const begin = beginAfter(
      cursor,
      sort,
      'The cursor belongs to findings under other law data: start again from the first page.',
    );
    const { maxWaitMs } = request;
    if (isGiven(maxWaitMs) && !(maxWaitMs >= 0))
      reject('INVALID', 'The longest wait is a number of milliseconds, from 0.', 'maxWaitMs');
    return { first, ...(await this.judged(request, asked)), begin };
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
}

/** Returns the findings as rows: a list of findings that is kept is grouped once. */
const inGroups = remembered((all: readonly Alike[]) => grouped(all));

/** Returns those of the findings that pass the test, each with the others that say the same and pass it. */
function eachOnce(all: Iterable<CachedFinding>, isAsked: (finding: CachedFinding) => boolean): readonly Alike[] {
  const rows: Alike[] = [];
  const seen = new Set<Alike>();
  for (const finding of all) {
    const { same } = finding;
    if (!isAsked(finding) || seen.has(same)) continue;
    if (same.length > 1) seen.add(same);
    rows.push(same.length > 1 ? same.filter(isAsked) : same);
  }
  return rows;
}

function shown([first, ...others]: Alike, moment: Moment): FindingAt {
  return new FindingAt(first!, moment, others);
}

function isOfPresent({ after, at }: PageRequest): boolean {
  return !after && !at?.knownAt && !isGiven(at?.position);
}

/** Returns true if the value is given. GraphQL's null counts as absent, an empty string as given. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

/** Returns true if the finding meets the conditions on itself. */
export function matches(finding: CachedFinding, filter: FindingFilter): boolean {
  const { law, rule, severity, subject, group, isOwnLaw } = finding;
  return (
    (!isGiven(filter.law) || law === filter.law) &&
    (!isGiven(filter.isOwnLaw) || isOwnLaw === filter.isOwnLaw) &&
    (!isGiven(filter.rule) || rule === filter.rule || rule.startsWith(`${filter.rule}.`)) &&
    (!isGiven(filter.severity) || severity === filter.severity) &&
    (!isGiven(filter.subject) || subject.id === filter.subject) &&
    (!isGiven(filter.type) || subject.type === filter.type) &&
    (!isGiven(filter.group) || group === filter.group)
  );
}

/** Returns how well the law of a row is known: of its findings, as the one whose law is known best. */
function knownOf(findings: readonly CachedFinding[]) {
  const howKnown = bestKnown(findings.map((finding) => finding.howKnown));
  return { howKnown, isVerified: isRead(howKnown) };
}

import { Injectable } from '@nestjs/common';
import { lawInForce } from '#graphql';
import { Law } from '#law';
import { breathe, categoryOf, Deciders, mustBeInTime, OutOfTime, reject } from '#ledger';
import { encodeCursor, type Moment, Moments, type PageOf, type PageRequest, RecordedLog } from '#read-model';
import { Snapshots } from '#snapshot/reader';
import { type Finding, judge } from './model/judge.js';
import { Severity } from './model/rule.js';
import { RULES } from './rules.js';

/** A finding as cached: of its subject it keeps only the name and the keys. */
export interface KeptFinding extends Omit<Finding, 'subject' | 'about'> {
  readonly subject: { readonly type: string; readonly id: string; readonly name?: string; readonly key?: string };
}

/** Conditions on findings; all that are given must hold. */
export interface FindingFilter {
  /** Code of a law or a jurisdiction. */
  readonly law?: string;
  /** Id of a rule, or the first parts of it up to a dot. */
  readonly rule?: string;
  readonly severity?: Severity;
  readonly subject?: string;
  readonly type?: string;
}

/** A page of findings, with the version of the law data used. */
export interface FindingsPage extends PageOf<KeptFinding> {
  readonly lawVersion: string;
}

/** Most findings to cache. The moments asked for last stay. */
const MOST_KEPT = 120_000;
/** Most filter results to cache per moment. */
const FILTERS_KEPT = 20;

/**
 * Findings of the law in the register. They are computed once for a position, a date and a version of the law data: the
 * answer never changes.
 */
@Injectable()
export class Findings {
  private readonly kept = new Map<string, Promise<readonly KeptFinding[]>>();
  /** Number of persons forgotten when the cache was filled: findings may name them. */
  private forgotten = 0n;
  private readonly filtered = new WeakMap<readonly KeptFinding[], Map<string, readonly number[]>>();

  constructor(
    private readonly moments: Moments,
    private readonly recordedLog: RecordedLog,
    private readonly snapshots: Snapshots,
    private readonly law: Law,
    private readonly deciders: Deciders,
  ) {}

  /**
   * Returns a page of the findings at the moment, errors first. A cursor holds its moment and the version of the law
   * data.
   * @throws {Rejection} BAD_CURSOR for a cursor of another list or of other law data; INVALID for a page size out of
   * bounds;
   * UNKNOWN_LAW, and NO_SUCH_LAW for a law that was not in force on the date
   */
  async page(request: PageRequest, filter: FindingFilter = {}): Promise<FindingsPage> {
    const { first, cursor, moment } = await this.moments.ofPage(request);
    const { version } = this.law;
    if (cursor && (cursor.sort !== version || !/^\d+$/.test(cursor.id)))
      reject(
        'BAD_CURSOR',
        'The cursor belongs to findings under other law data: start again from the first page.',
        'after',
      );
    const law = isGiven(filter.law) ? lawInForce(this.law.on(moment.on), filter.law, 'filter.law') : undefined;
    const all = await this.at(moment);
    const matching = this.matching(all, { ...filter, law });
    const begin = cursor ? matching.findIndex((index) => index > Number(cursor.id)) : 0;
    const shown = begin < 0 ? [] : matching.slice(begin, begin + first);
    return {
      nodes: shown.map((index) => all[index]!),
      cursors: shown.map((index) => encodeCursor(moment, version, String(index))),
      hasNextPage: begin >= 0 && begin + first < matching.length,
      hasPreviousPage: cursor !== undefined,
      totalCount: async () => matching.length,
      lawVersion: version,
    };
  }

  /** Returns all findings at the moment, errors first. */
  async at(moment: Moment): Promise<readonly KeptFinding[]> {
    const forgotten = await this.recordedLog.forgotten();
    if (forgotten !== this.forgotten) this.kept.clear();
    this.forgotten = forgotten;
    const question = JSON.stringify([String(moment.position), moment.on, moment.readScope?.name]);
    let answer = this.kept.get(question);
    this.kept.delete(question);
    if (!answer) {
      answer = this.found(moment);
      answer.then(
        () => this.letGo(),
        () => this.kept.delete(question),
      );
    }
    this.kept.set(question, answer);
    return answer.catch((error) => {
      if (!(error instanceof OutOfTime)) throw error;
      mustBeInTime(); // the time of the first caller is up; ours may not be
      return this.at(moment);
    });
  }

  /**
   * Returns the indexes of the findings that match the filter. Cached with the findings, since clients ask for page
   * after page.
   */
  private matching(all: readonly KeptFinding[], filter: FindingFilter): readonly number[] {
    const ofFilters = this.filtered.get(all) ?? new Map<string, readonly number[]>();
    this.filtered.set(all, ofFilters);
    const { law, rule, severity, subject, type } = filter;
    const question = JSON.stringify([law, rule, severity, subject, type]);
    let matching = ofFilters.get(question);
    if (!matching) {
      if (ofFilters.size >= FILTERS_KEPT) ofFilters.clear();
      matching = [...all.keys()].filter((index) => matches(all[index]!, filter));
      ofFilters.set(question, matching);
    }
    return matching;
  }

  private async found(moment: Moment): Promise<readonly KeptFinding[]> {
    const snapshot = await this.snapshots.at(moment);
    const all: KeptFinding[] = [];
    for (const findings of judge(snapshot, this.law.on(moment.on), RULES)) {
      const subject = findings[0] && this.named(findings[0].subject);
      for (const { rule, law, article, severity, path, message, isVerified } of findings)
        all.push({ rule, law, article, severity, path, message, isVerified, subject: subject! });
      await breathe();
    }
    return inOrder(all);
  }

  private named(subject: Finding['subject']): KeptFinding['subject'] {
    const { id, key } = subject;
    return { type: categoryOf(id), id, name: this.deciders.of(id)?.name(subject), key };
  }

  /** Drops the results least recently asked for. The newest result stays, however large it is. */
  private async letGo(): Promise<void> {
    let sum = 0;
    for (const [question, answer] of [...this.kept].reverse()) {
      const { length } = await answer.catch(() => []);
      if (sum > 0 && sum + length > MOST_KEPT) this.kept.delete(question);
      else sum += Math.max(length, MOST_KEPT / 100);
    }
  }
}

/**
 * Sorts findings: errors first, then by rule, then in the register's order. There are few rules and many findings, so
 * only the rules are sorted.
 */
function inOrder(all: readonly KeptFinding[]): KeptFinding[] {
  const byRule = new Map(Object.values(Severity).map((severity) => [severity, new Map<string, KeptFinding[]>()]));
  for (const finding of all) {
    const ofSeverity = byRule.get(finding.severity)!;
    const ofRule = ofSeverity.get(finding.rule);
    if (ofRule) ofRule.push(finding);
    else ofSeverity.set(finding.rule, [finding]);
  }
  return [...byRule.values()].flatMap((rules) => [...rules.keys()].sort().flatMap((rule) => rules.get(rule)!));
}

/** Returns true if the value is given. GraphQL's null counts as absent, an empty string as given. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

function matches({ law, rule, severity, subject }: KeptFinding, filter: FindingFilter): boolean {
  return (
    (!isGiven(filter.law) || law === filter.law) &&
    (!isGiven(filter.rule) || rule === filter.rule || rule.startsWith(`${filter.rule}.`)) &&
    (!isGiven(filter.severity) || severity === filter.severity) &&
    (!isGiven(filter.subject) || subject.id === filter.subject) &&
    (!isGiven(filter.type) || subject.type === filter.type)
  );
}

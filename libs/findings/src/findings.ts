import { Injectable } from '@nestjs/common';
import { lawInForce } from '#graphql';
import { Law } from '#law';
import { categoryOf, Deciders, reject } from '#ledger';
import { Breath, encodeCursor, type Moment, Moments, type PageOf, type PageRequest, RecordedLog } from '#read-model';
import { Snapshots } from '#snapshot/reader';
import { type Finding, judge } from './model/judge.js';
import { Severity } from './model/rule.js';
import { RULES } from './rules.js';

/** A finding as it is kept: of the thing itself only its name. */
export interface KeptFinding extends Omit<Finding, 'subject' | 'about'> {
  readonly subject: { readonly type: string; readonly id: string; readonly name?: string; readonly key?: string };
}

/** By what findings are looked for; everything given must hold. */
export interface FindingFilter {
  /** Codes of laws. */
  readonly law?: string;
  /** A rule, or the beginning of several up to a dot. */
  readonly rule?: string;
  readonly severity?: Severity;
  readonly subject?: string;
  readonly type?: string;
}

export interface FindingsPage extends PageOf<KeptFinding> {
  readonly lawVersion: string;
}

/** How many findings are kept in all: those of the moments asked for last. */
const MOST_KEPT = 120_000;
/** Of how many filters what they hold is kept, for the findings of one moment. */
const FILTERS_KEPT = 20;

/** What the law makes of the register: found once for a position, a date and a version of the law data, since that never changes. */
@Injectable()
export class Findings {
  private readonly kept = new Map<string, Promise<readonly KeptFinding[]>>();
  /** How many persons had been forgotten: findings may name them. */
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
   * A page of the findings at the moment, errors first. A cursor holds its moment and the version of the law data.
   * @throws {Rejection} BAD_CURSOR for a cursor that is not ours, or of other law data; INVALID for a page size out of bounds;
   * UNKNOWN_LAW, and NO_SUCH_LAW for a law that was not in force on the date
   */
  async page(request: PageRequest, filter: FindingFilter = {}): Promise<FindingsPage> {
    const { first, cursor, moment } = await this.moments.ofPage(request);
    const { version } = this.law;
    if (cursor && (cursor.sort !== version || !/^\d+$/.test(cursor.id)))
      reject('BAD_CURSOR', 'The cursor belongs to findings under other law data: start anew.', 'after');
    const law = isAsked(filter.law) ? lawInForce(this.law.on(moment.on), filter.law, 'filter.law') : undefined;
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

  /** Every finding at the moment, in order. */
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
    return answer;
  }

  /** Which of the findings the filter holds: looked up once for as long as they are kept, since pages are asked for one by one. */
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
    const found: KeptFinding[] = [];
    const breath = new Breath();
    for (const findings of judge(snapshot, this.law.on(moment.on), RULES)) {
      const subject = findings[0] && this.named(findings[0].subject);
      for (const { rule, law, article, severity, path, message, isVerified } of findings)
        found.push({ rule, law, article, severity, path, message, isVerified, subject: subject! });
      await breath.take();
    }
    return inOrder(found);
  }

  private named(subject: Finding['subject']): KeptFinding['subject'] {
    const { id, key } = subject;
    return { type: categoryOf(id), id, name: this.deciders.of(id)?.name(subject), key };
  }

  /** Those asked for longest ago go first; the newest stay, however many they are. */
  private async letGo(): Promise<void> {
    let sum = 0;
    for (const [question, answer] of [...this.kept].reverse()) {
      const { length } = await answer.catch(() => []);
      if (sum > 0 && sum + length > MOST_KEPT) this.kept.delete(question);
      else sum += Math.max(length, MOST_KEPT / 100);
    }
  }
}

/** Errors first, then by rule; within a rule as the register lists things. Few rules, many findings: the rules are sorted. */
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

/** Whether it is given: null over GraphQL is as nothing, and an empty string is not. */
export function isAsked<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

function matches({ law, rule, severity, subject }: KeptFinding, filter: FindingFilter): boolean {
  return (
    (!isAsked(filter.law) || law === filter.law) &&
    (!isAsked(filter.rule) || rule === filter.rule || rule.startsWith(`${filter.rule}.`)) &&
    (!isAsked(filter.severity) || severity === filter.severity) &&
    (!isAsked(filter.subject) || subject.id === filter.subject) &&
    (!isAsked(filter.type) || subject.type === filter.type)
  );
}

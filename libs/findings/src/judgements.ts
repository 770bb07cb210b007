import { Injectable } from '@nestjs/common';
import { findingIdOf } from '#finding-work';
import { daysAfter, Law } from '#law';
import { breathe, categoryOf, Deciders, inSteps, mustBeInTime, OutOfTime } from '#ledger';
import { type Moment, NextDates, RecordedLog } from '#read-model';
import type { Held, Snapshot } from '#snapshot';
import { type Instead, Snapshots } from '#snapshot/reader';
import { dateAhead } from './model/dates-ahead.js';
import { type Finding, Judge, judgedAgain } from './model/judge.js';
import { Severity } from './model/rule.js';
import { RULES } from './rules.js';

/** A finding as cached: of its subject it keeps only the name and the keys. */
export interface KeptFinding extends Omit<Finding, 'subject' | 'about'> {
  /** Stable: the rule, the thing and the field. Two faults of one rule in one field have the same. */
  readonly id: string;
  readonly subject: { readonly type: string; readonly id: string; readonly name?: string; readonly key?: string };
}

/** A snapshot that has been judged, at least in part, and its judge. */
interface Judged {
  readonly snapshot: Snapshot;
  readonly judge: Judge;
}

/** Most scopes of callers whose last snapshot is kept. */
const CALLERS_KEPT = 2;

const NO_FINDINGS: readonly KeptFinding[] = [];

/** Most findings to cache. The moments asked for last stay. */
const MOST_KEPT = 120_000;

/**
 * Judges the register by the law. The findings are computed once for a position, a date and a version of the law data: the
 * answer never changes.
 */
@Injectable()
export class Judgements {
  private readonly kept = new Map<string, Promise<readonly KeptFinding[]>>();
  /** The snapshot judged last, by the scope of its caller. */
  private readonly last = new Map<string | undefined, Promise<Judged | undefined>>();
  /** The edition of the recorded log when the cache was filled. */
  private edition = '';

  constructor(
    private readonly recordedLog: RecordedLog,
    private readonly snapshots: Snapshots,
    private readonly law: Law,
    private readonly deciders: Deciders,
    private readonly nextDates: NextDates,
  ) {}

  /** Version of the law data. */
  get lawVersion(): string {
    return this.law.version;
  }

  /** Returns all findings at the moment, errors first. */
  async at(moment: Moment): Promise<readonly KeptFinding[]> {
    const edition = await this.recordedLog.edition();
    if (edition !== this.edition) {
      this.kept.clear();
      this.last.clear();
    }
    this.edition = edition;
    const question = questionOf(moment);
    let answer = this.kept.get(question);
    this.kept.delete(question);
    if (!answer) {
      answer = this.supposing(moment);
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

  /** Returns whether the findings at the moment are there, or are being computed. */
  has(moment: Moment): boolean {
    return this.kept.has(questionOf(moment));
  }

  /** Resolves once no judgement for callers of the scope is under way that was begun before. */
  async underWay(readScope: Moment['readScope']): Promise<void> {
    await this.last.get(readScope?.name);
  }

  /**
   * Returns the findings at the moment, if things were as `instead` has them. The answer is not cached. The register is judged
   * again only where it differs from the last judgement for the caller, one judgement at a time.
   */
  async supposing(moment: Moment, instead?: Instead): Promise<readonly KeptFinding[]> {
    return (await this.judged(moment, instead)).findings;
  }

  private async judged(moment: Moment, instead?: Instead) {
    const caller = moment.readScope?.name;
    const before = this.last.get(caller) ?? Promise.resolve(undefined);
    let newest: Judged | undefined;
    const judged = before.then(async (last) => {
      newest = last;
      const snapshot = await this.snapshots.at(moment, instead);
      const isSameLaw = last !== undefined && this.law.isSameOn(last.snapshot.on, moment.on);
      const judge = isSameLaw ? last.judge : new Judge(this.law.on(moment.on), RULES);
      snapshot.follow(isSameLaw ? last.snapshot : undefined);
      newest = { snapshot, judge }; // what has been judged of it stays, also if the time is up before the end
      const findings = await this.findings(snapshot, judge);
      snapshot.forgetUnused();
      return { snapshot, findings };
    });
    const kept = () => newest;
    this.last.delete(caller);
    this.last.set(caller, judged.then(kept, kept));
    if (this.last.size > CALLERS_KEPT) this.last.delete(this.last.keys().next().value);
    return judged;
  }

  private async findings(snapshot: Snapshot, judge: Judge): Promise<readonly KeptFinding[]> {
    const all: (readonly KeptFinding[])[] = [];
    for (const findings of judgedAgain(snapshot, judge, (thing, found) => this.keep(thing, found))) {
      all.push(findings);
      await breathe();
    }
    return inOrder(all);
  }

  private keep(thing: Held, findings: readonly Finding[]): readonly KeptFinding[] {
    if (findings.length === 0) return NO_FINDINGS;
    const subject = this.named(thing);
    return findings.map(({ rule, group, law, article, severity, path, message, isVerified, isOwnLaw }) => {
      const id = findingIdOf({ rule, subject: thing.id, path });
      return { id, rule, group, law, article, severity, path, message, isVerified, isOwnLaw, subject };
    });
  }

  /**
   * Returns the findings at the moment, and the first later date on which they can differ while nobody changes the register.
   * The date is undefined if nothing known lies ahead. Nothing is cached.
   */
  async ahead(moment: Moment): Promise<{ findings: readonly KeptFinding[]; next: string | undefined }> {
    const { snapshot, findings } = await this.judged(moment);
    const due = await this.nextDates.ofReviews(moment);
    const dates = [
      await inSteps(dateAhead(snapshot, this.law)),
      await this.nextDates.ofChanges(moment),
      due && daysAfter(due, 1),
    ];
    return { findings, next: dates.filter((date) => date !== undefined).sort()[0] };
  }

  private named(subject: Finding['subject']): KeptFinding['subject'] {
    const { id, key } = subject;
    return { type: categoryOf(id), id, name: this.deciders.of(id)?.name(subject), key };
  }

  /** Drops everything. What is asked for later is judged again. */
  forgetAll(): void {
    this.kept.clear();
    this.last.clear();
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

function questionOf({ position, on, readScope }: Moment): string {
  return JSON.stringify([String(position), on, readScope?.name]);
}

/** Findings by severity and rule. */
type ByRule = ReadonlyMap<string, readonly KeptFinding[]>;

/** Groups of lists that were put in order: after a change, most lists are the same. */
const GROUPED = new WeakMap<readonly KeptFinding[], ByRule>();

const SEVERITIES: readonly Severity[] = Object.values(Severity);

/** Puts lists of findings in order: errors first, then by rule, then in the register's order. */
function inOrder(lists: readonly (readonly KeptFinding[])[]): KeptFinding[] {
  const all = new Map<string, (readonly KeptFinding[])[]>();
  for (const list of lists)
    for (const [rule, findings] of byRule(list)) {
      const ofRule = all.get(rule);
      if (ofRule) ofRule.push(findings);
      else all.set(rule, [findings]);
    }
  const ofRules = [...all.keys()].sort().map((rule) => all.get(rule)!);
  return ([] as KeptFinding[]).concat(...ofRules.flat()); // `concat` takes lists as a whole, where `flat` looks at each finding
}

function byRule(list: readonly KeptFinding[]): ByRule {
  let groups = GROUPED.get(list) as Map<string, KeptFinding[]> | undefined;
  if (!groups) {
    groups = new Map();
    for (const finding of list) {
      const key = `${SEVERITIES.indexOf(finding.severity)} ${finding.rule}`;
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
    GROUPED.set(list, groups);
  }
  return groups;
}

import { Injectable } from '@nestjs/common';
import { findingIdOf } from '#finding-work';
import { daysAfter, Law } from '#law';
import { breathe, Clock, categoryOf, Deciders, inSteps, mustBeInTime, OutOfTime } from '#ledger';
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
  /** The snapshot of today that was judged last, by the scope of its caller. */
  private readonly last = new Map<string | undefined, Promise<Snapshot | undefined>>();
  /** Number of persons forgotten when the cache was filled: findings may name them. */
  private forgotten = 0n;

  constructor(
    private readonly recordedLog: RecordedLog,
    private readonly snapshots: Snapshots,
    private readonly law: Law,
    private readonly deciders: Deciders,
    private readonly nextDates: NextDates,
    private readonly clock: Clock,
  ) {}

  /** Version of the law data. */
  get lawVersion(): string {
    return this.law.version;
  }

  /** Returns all findings at the moment, errors first. */
  async at(moment: Moment): Promise<readonly KeptFinding[]> {
    const forgotten = await this.recordedLog.forgotten();
    if (forgotten !== this.forgotten) {
      this.kept.clear();
      this.last.clear();
    }
    this.forgotten = forgotten;
    const question = JSON.stringify([String(moment.position), moment.on, moment.readScope?.name]);
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

  /**
   * Returns the findings at the moment, if things were as `instead` has them. The answer is not cached. The register of today is
   * judged again only where it differs from the last judgement for the caller, one judgement at a time. Other dates are seldom
   * asked for again after an edit: nothing is kept of them.
   */
  async supposing(moment: Moment, instead?: Instead): Promise<readonly KeptFinding[]> {
    if (moment.on !== this.clock.today()) return this.of(await this.snapshots.at(moment, instead));
    const caller = moment.readScope?.name;
    const before = this.last.get(caller) ?? Promise.resolve(undefined);
    let newest: Snapshot | undefined;
    const judged = before.then(async (last) => {
      newest = last;
      const snapshot = await this.snapshots.at(moment, instead);
      snapshot.follow(last?.on === moment.on ? last : undefined);
      newest = snapshot; // what has been judged of it stays, also if the time is up before the end
      const findings = await this.of(snapshot);
      snapshot.forgetUnused();
      return findings;
    });
    const kept = () => newest;
    this.last.delete(caller);
    this.last.set(caller, judged.then(kept, kept));
    if (this.last.size > CALLERS_KEPT) this.last.delete(this.last.keys().next().value);
    return judged;
  }

  /** Returns the findings in a snapshot, errors first. Nothing is cached. */
  async of(snapshot: Snapshot): Promise<readonly KeptFinding[]> {
    const law = new Judge(this.law.on(snapshot.on), RULES);
    const all: (readonly KeptFinding[])[] = [];
    for (const findings of judgedAgain(snapshot, law, (thing, found) => this.keep(thing, found))) {
      all.push(findings);
      await breathe();
    }
    return inOrder(all.flat());
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
    const snapshot = await this.snapshots.at(moment);
    const findings = await this.of(snapshot);
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

import { Injectable } from '@nestjs/common';
import { currentWork, inSteps, mustBeInTime, OutOfTime, StringPool, type WorkContext, yieldToEventLoop } from '#kernel';
import { daysAfter, Law } from '#law';
import { categoryOf, Deciders } from '#ledger';
import { type Edition, type Moment, NextDates, RecordedLog } from '#read-model';
import { type Held, MovingSnapshot, type Snapshot } from '#snapshot';
import { type Instead, Snapshots } from '#snapshot/reader';
import { type Answer, KeptAnswers } from './kept-answers.js';
import { KeptFinding } from './kept-finding.js';
import { dateAhead } from './model/dates-ahead.js';
import { inOrder } from './model/in-order.js';
import { type Finding, Judge, judgedAgain } from './model/judge.js';
import type { Sequence } from './model/sequence.js';
import { RULES } from './rules.js';

/** The register that was judged last, at least in part, and its judge. */
interface Judged {
  readonly register: MovingSnapshot;
  readonly judge: Judge;
}

/** Most scopes of callers whose last snapshot is kept. */
const CALLERS_KEPT = 2;

const NO_FINDINGS: readonly KeptFinding[] = [];

/**
 * Judges the register by the law. The findings are computed once for a position, a date and a version of the law data: the
 * answer never changes.
 */
@Injectable()
export class Judgements {
  private readonly answers = new KeptAnswers();
  /** The work of judgements that have not ended, by the scope of their callers. */
  private readonly working = new Map<string | undefined, Set<WorkContext>>();
  /** The findings of the moments that requests hold: a request asks for them more than once, and gets the same. */
  private readonly given = new WeakMap<Moment, Answer['findings']>();
  /** The registers judged last, by the scope of their callers. */
  private readonly last = new Map<string | undefined, Promise<Judged | undefined>>();
  private texts = new StringPool();
  /** The edition of the recorded log when the cache was filled. */
  private edition: Edition | undefined;

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
  async at(moment: Moment): Promise<Sequence<KeptFinding>> {
    const findings = this.given.get(moment) ?? (await this.answerAt(moment)).findings;
    this.given.set(moment, findings);
    return findings.catch((error) => {
      if (!(error instanceof OutOfTime)) throw error;
      mustBeInTime(); // the time of the first caller is up; ours may not be
      this.given.delete(moment);
      return this.at(moment);
    });
  }

  private async answerAt(moment: Moment): Promise<Answer> {
    await this.keepUp();
    const answer = this.answers.at(moment, () => this.supposing(moment));
    if (!answer.isThere) this.hurry(moment.readScope);
    return answer;
  }

  /**
   * Returns the newest moment up to this one, of the same date and caller, whose findings are there. They can be those of former
   * read models. Undefined if there is none, or if the last judgement has failed: nobody is to be answered from before for ever.
   */
  newestUpTo(moment: Moment): Moment | undefined {
    const answer = this.answers.newestUpTo(moment);
    if (!answer) return undefined;
    const found = { ...answer.moment, readScope: moment.readScope };
    this.given.set(found, answer.findings);
    return found;
  }

  /** Drops what holds no longer. What was judged of read models that are gone still shows what differs in the new ones. */
  private async keepUp(): Promise<void> {
    const { generation, forgotten } = await this.recordedLog.edition();
    const isSame = this.edition?.forgotten === forgotten;
    if (!isSame) {
      this.answers.forgetAll();
      this.last.clear();
      this.texts = new StringPool();
    } else if (this.edition?.generation !== generation) this.answers.setAside();
    this.edition = { generation, forgotten };
  }

  /** Lets the judgements under way for callers of the scope no longer let others go first, since somebody waits for them. */
  private hurry(readScope: Moment['readScope']): void {
    if (currentWork()?.isLowPriority) return;
    for (const work of this.working.get(readScope?.name) ?? []) work.setLowPriority(false);
  }

  /** Returns whether the findings at the moment are there, or are being computed. */
  has(moment: Moment): boolean {
    return this.answers.has(moment);
  }

  /** Resolves once no judgement for callers of the scope is under way that was begun before. */
  async underWay(readScope: Moment['readScope']): Promise<void> {
    this.hurry(readScope);
    await this.last.get(readScope?.name);
  }

  /**
   * Returns the findings at the moment, if things were as `instead` has them. The answer is not cached. The register is judged
   * again only where it differs from the last judgement for the caller, one judgement at a time.
   */
  async supposing(moment: Moment, instead?: Instead): Promise<Sequence<KeptFinding>> {
    return (await this.judged(moment, instead)).findings;
  }

  private async judged(moment: Moment, instead?: Instead) {
    const caller = moment.readScope?.name;
    this.hurry(moment.readScope);
    const before = this.last.get(caller) ?? Promise.resolve(undefined);
    let newest: Judged | undefined;
    const judged = before.then(async (last) => {
      newest = last;
      const snapshot = await this.snapshots.at(moment, instead);
      newest = this.moved(last, snapshot); // what has been judged of it stays, also if the time is up before the end
      const findings = await this.findings(newest);
      return { snapshot, findings };
    });
    const work = currentWork();
    const working = this.working.get(caller) ?? new Set<WorkContext>();
    this.working.set(caller, working);
    if (work) working.add(work);
    void judged.catch(() => {}).then(() => work && working.delete(work));
    const kept = () => newest;
    this.last.delete(caller);
    this.last.set(caller, judged.then(kept, kept));
    if (this.last.size > CALLERS_KEPT) this.last.delete(this.last.keys().next().value);
    return judged;
  }

  private moved(last: Judged | undefined, { parts, moment }: Snapshot): Judged {
    if (!last || !this.law.isSameOn(last.register.moment.on, moment.on))
      return { register: new MovingSnapshot(parts), judge: new Judge(this.law.on(moment.on), RULES) };
    last.register.moveTo(parts);
    return last;
  }

  private async findings({ register, judge }: Judged): Promise<Sequence<KeptFinding>> {
    const all: (readonly KeptFinding[])[] = [];
    for (const findings of judgedAgain(register, judge, (thing, found) => this.keep(thing, found))) {
      if (findings.length > 0) all.push(findings);
      await yieldToEventLoop();
    }
    return inOrder(all);
  }

  private keep(thing: Held, findings: readonly Finding[]): readonly KeptFinding[] {
    if (findings.length === 0) return NO_FINDINGS;
    const subject = this.named(thing);
    return findings.map((finding) => {
      const { group, article, path, message } = finding;
      return new KeptFinding({ ...finding, ...this.texts.within({ group, article, path, message }) }, subject);
    });
  }

  /**
   * Returns the findings at the moment, and the first later date on which they can differ while nobody changes the register.
   * The date is undefined if nothing known lies ahead. Nothing is cached.
   */
  async ahead(moment: Moment): Promise<{ findings: Sequence<KeptFinding>; next: string | undefined }> {
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
    this.answers.forgetAll();
    this.last.clear();
  }
}

/** Returns the ids of findings. */
export function idsOf(findings: Iterable<KeptFinding>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of findings) ids.add(id);
  return ids;
}

import { Injectable } from '@nestjs/common';
import { currentWork, inSteps, StringPool, type WorkContext, yieldToEventLoop } from '#kernel';
import { daysAfter, Law } from '#law';
import { categoryOf, Deciders } from '#ledger';
import { LastByScope, type Moment, MomentCache, NextDates } from '#read-model';
import { KINDS, MovingSnapshot, nameIn, type Snapshot, type SnapshotThing } from '#snapshot';
import { Snapshots, type StateOverrides } from '#snapshot/reader';
import { CachedFinding } from './cached-finding.js';
import { dateAhead } from './model/dates-ahead.js';
import { inOrder } from './model/in-order.js';
import { type Finding, Judge, judgedAgain } from './model/judge.js';
import type { Sequence } from './model/sequence.js';
import { RULES } from './rules.js';

/** The register that was judged last, at least in part, and its judge. */
interface Judged {
  readonly register: MovingSnapshot;
  readonly judge: Judge;
  readonly texts: StringPool;
}

/** The judgements for callers who read the same: one at a time, each from where the last one has left the register. */
interface Line {
  last: Promise<Judged | undefined>;
  /** The work of those that have not ended. */
  readonly working: Set<WorkContext>;
}

/** Most findings to keep. The moments asked for last stay. */
const MAX_FINDINGS = 120_000;

const NO_FINDINGS: readonly CachedFinding[] = [];

/**
 * Judges the register by the law. The findings are computed once for a moment, a part of the register and a version of the law
 * data: the answer never changes.
 */
@Injectable()
export class Judgements {
  private readonly answers = new MomentCache<Sequence<CachedFinding>>({
    kinds: KINDS,
    most: MAX_FINDINGS,
    sizeOf: ({ length }) => Math.max(length, MAX_FINDINGS / 100),
    keepsPreviousGeneration: true,
  });
  /** The findings of the moments that requests hold: a request asks for them more than once, and gets the same. */
  private readonly given = new WeakMap<Moment, Promise<Sequence<CachedFinding>>>();
  private readonly lines = new LastByScope<Line>();

  constructor(
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
  at(moment: Moment): Promise<Sequence<CachedFinding>> {
    const known = this.given.get(moment);
    if (known) return known;
    const findings = this.answers.of(moment, () => this.compute(moment));
    if (!this.answers.isThere(moment)) this.raisePriority(moment);
    this.given.set(moment, findings);
    findings.catch(() => this.given.delete(moment));
    return findings;
  }

  /**
   * Returns the newest moment up to this one, of the same date and scope, whose findings are there. They can be those of the previous
   * read models. Undefined if there is none, or if the last judgement has failed: nobody is to be answered from before for ever.
   */
  newestUpTo(moment: Moment): Moment | undefined {
    const newest = this.answers.newestUpTo(moment);
    if (!newest) return undefined;
    const found = { ...newest.moment, readScope: moment.readScope };
    this.given.set(found, Promise.resolve(newest.answer));
    return found;
  }

  /** Lets the judgements under way for callers of the scope no longer let others go first, since somebody waits for them. */
  private raisePriority(moment: Moment): void {
    if (currentWork()?.isLowPriority) return;
    for (const work of this.lines.get(moment, KINDS)?.working ?? []) work.setLowPriority(false);
  }

  /** Returns whether the findings at the moment are there, or are being computed. */
  has(moment: Moment): boolean {
    return this.answers.has(moment);
  }

  /** Resolves once no judgement for callers of the moment's scope is under way that was begun before. */
  async underWay(moment: Moment): Promise<void> {
    this.raisePriority(moment);
    await this.lines.get(moment, KINDS)?.last;
  }

  /**
   * Returns the findings at the moment, if things were as `overrides` has them. The answer is not cached. The register is judged
   * again only where it differs from the last judgement for the scope, one judgement at a time.
   */
  async compute(moment: Moment, overrides?: StateOverrides): Promise<Sequence<CachedFinding>> {
    return (await this.judged(moment, overrides)).findings;
  }

  private async judged(moment: Moment, overrides?: StateOverrides) {
    this.raisePriority(moment);
    const line = this.lineOf(moment);
    let newest: Judged | undefined;
    const judged = line.last.then(async (last) => {
      newest = last;
      const snapshot = await this.snapshots.at(moment, overrides);
      newest = this.moved(last, snapshot); // what has been judged of it stays, also if the time is up before the end
      const findings = await this.findings(newest);
      return { snapshot, findings };
    });
    const work = currentWork();
    if (work) line.working.add(work);
    void judged.catch(() => {}).then(() => work && line.working.delete(work));
    const kept = () => newest;
    line.last = judged.then(kept, kept);
    return judged;
  }

  private lineOf(moment: Moment): Line {
    const line = this.lines.get(moment, KINDS) ?? { last: Promise.resolve(undefined), working: new Set() };
    this.lines.set(moment, KINDS, line);
    return line;
  }

  private moved(last: Judged | undefined, { parts, moment }: Snapshot): Judged {
    if (!last || !this.law.isSameOn(last.register.moment.on, moment.on)) {
      const judge = new Judge(this.law.on(moment.on), RULES);
      return { register: new MovingSnapshot(parts), judge, texts: last?.texts ?? new StringPool() };
    }
    last.register.moveTo(parts);
    return last;
  }

  private async findings({ register, judge, texts }: Judged): Promise<Sequence<CachedFinding>> {
    const all: (readonly CachedFinding[])[] = [];
    for (const findings of judgedAgain(register, judge, (...judged) => this.keep(...judged, texts))) {
      if (findings.length > 0) all.push(findings);
      await yieldToEventLoop();
    }
    return inOrder(all);
  }

  private keep(
    thing: SnapshotThing,
    findings: readonly Finding[],
    register: Snapshot,
    texts: StringPool,
  ): readonly CachedFinding[] {
    if (findings.length === 0) return NO_FINDINGS;
    const { id, key } = thing;
    const name = nameIn(register, thing, (one) => this.deciders.of(one));
    const subject = { type: categoryOf(id), id, name, key };
    const kept = findings.map((finding) => {
      const { group, article, path, message } = finding;
      const said = typeof message === 'string' ? texts.intern(message) : message;
      return new CachedFinding({ ...finding, ...texts.internAll({ group, article, path }), said }, subject);
    });
    CachedFinding.introduce(kept);
    return kept;
  }

  /**
   * Returns the findings at the moment, and the first later date on which they can differ while nobody changes the register.
   * The date is undefined if nothing known lies ahead. Nothing is cached.
   */
  async ahead(moment: Moment): Promise<{ findings: Sequence<CachedFinding>; next: string | undefined }> {
    const { snapshot, findings } = await this.judged(moment);
    const due = await this.nextDates.ofReviews(moment);
    const dates = [
      await inSteps(dateAhead(snapshot, this.law)),
      await this.nextDates.ofChanges(moment),
      due && daysAfter(due, 1),
    ];
    return { findings, next: dates.filter((date) => date !== undefined).sort()[0] };
  }

  /** Drops everything. What is asked for later is judged again. */
  forgetAll(): void {
    this.answers.clear();
    this.lines.clear();
    this.snapshots.forgetAll();
  }
}

/** Returns the ids of findings. */
export function idsOf(findings: Iterable<CachedFinding>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of findings) ids.add(id);
  return ids;
}

import { Injectable } from '@nestjs/common';
import { currentWork, ifSoon, reject, WorkContext, within, yieldToEventLoop } from '#kernel';
import { Law } from '#law';
import { type Moment, MomentCache, type MomentInput, Moments, NextDates, Reviews } from '#read-model';
import { KINDS } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import { isGiven } from './findings.js';
import { Judgements } from './judgements.js';
import { alike } from './model/alike.js';
import { byPlace } from './model/in-order.js';
import { type Finding, Judge, judgedAgain } from './model/judge.js';
import type { Severity } from './model/rule.js';
import {
  monthEndsBefore,
  type Severities,
  type Standing,
  severitiesByLaw,
  severitiesOf,
  standingOf,
} from './model/trend.js';
import { RULES } from './rules.js';

/** The register at one moment: what was found, and how its records stood. */
export interface TrendPoint extends Standing {
  readonly on: string;
  readonly position: bigint;
  readonly found: Severities;
  /** The findings of each law that finds something. */
  readonly byLaw: ReadonlyMap<string, Severities>;
}

/** The points that are there, the earliest first. */
interface Trend {
  readonly points: readonly TrendPoint[];
  /** True if some points are still being worked out. */
  readonly isStale: boolean;
}

/** Months to look back. */
const MONTHS = 12;
/** Most points to keep: those of three callers who read different parts. */
const MOST_POINTS = 3 * (MONTHS + 1);
/** Milliseconds that points can take for a caller who does not wait for them. Those that are there by then stay. */
const LONGEST = 30_000;
const EVER = '9999-12-31';

/**
 * Tells the register at the ends of the last twelve months, and at the moment. A point is what the register said on that
 * day, by the law of that day. What is recorded later changes none, and each is worked out once.
 */
@Injectable()
export class Trends {
  private readonly points = new MomentCache<TrendPoint>({ kinds: KINDS, most: MOST_POINTS });

  constructor(
    private readonly judgements: Judgements,
    private readonly moments: Moments,
    private readonly snapshots: Snapshots,
    private readonly nextDates: NextDates,
    private readonly reviews: Reviews,
    private readonly law: Law,
  ) {}

  /**
   * Returns the points. The newest is waited for; the others for as long as the caller says, without bound if absent. They go on
   * to be worked out when the caller has been answered. A month in which nothing had been recorded yet has none.
   * @throws {Rejection} INVALID for a wait that is no number of milliseconds; PROJECTION_STOPPED if a part would be missing
   */
  async upTo(at: MomentInput | undefined, maxWaitMs?: number | null): Promise<Trend> {
    if (isGiven(maxWaitMs) && !(maxWaitMs >= 0))
      reject('INVALID', 'The longest wait is a number of milliseconds, from 0.', 'maxWaitMs');
    const now = await this.moments.resolve(at);
    const newest = await this.points.of(now, () => this.present(now));
    const months = await this.monthsBefore(now);
    await this.workOut(months, maxWaitMs);
    const there = months.filter((moment) => this.points.isThere(moment));
    const isStale = there.length < months.length;
    if (isStale) currentWork()?.markProvisional();
    const before = await Promise.all(there.map((moment) => this.points.of(moment, () => this.past(moment))));
    return { points: [...before.reverse(), newest], isStale };
  }

  /** Works out the points one after the other, the newest first, since somebody looks at them from there. */
  private async workOut(months: readonly Moment[], maxWaitMs: number | null | undefined): Promise<void> {
    const work = async () => {
      for (const moment of months) await this.points.of(moment, () => this.past(moment));
      return true;
    };
    if (isGiven(maxWaitMs)) await ifSoon(within(new WorkContext(LONGEST, true), work), maxWaitMs);
    else await work();
  }

  private async monthsBefore(now: Moment): Promise<readonly Moment[]> {
    const months = await Promise.all(
      monthEndsBefore(now.on, MONTHS).map(async (on) => {
        const position = await this.nextDates.positionAtEndOf(on, now.position);
        return { ...now, position, on };
      }),
    );
    return months.filter(({ position }) => position > 0n);
  }

  private async present(moment: Moment): Promise<TrendPoint> {
    const found = await this.judgements.at(moment);
    const gravest = found.filter((finding) => finding.same[0] === finding);
    const severities = severitiesOf(gravest.map(({ severity }) => severity));
    return this.point(moment, severities, severitiesByLaw(found));
  }

  /** Judges a month apart: the register that was judged last stays at the present, for those who wait for its findings. */
  private async past(moment: Moment): Promise<TrendPoint> {
    const snapshot = await this.snapshots.at(moment);
    const judge = new Judge(this.law.on(moment.on), RULES);
    const found: Severity[] = [];
    const ofLaws: Pick<Finding, 'law' | 'severity'>[] = [];
    const counted = (findings: readonly Finding[]) => ({
      gravest: alike([...findings].sort(byPlace)).map(([first]) => first!.severity),
      ofLaws: findings.map(({ law, severity }) => ({ law, severity })),
    });
    for (const ofThing of judgedAgain(snapshot, judge, (_, findings) => [counted(findings)])) {
      found.push(...ofThing.flatMap(({ gravest }) => gravest));
      ofLaws.push(...ofThing.flatMap((one) => one.ofLaws));
      await yieldToEventLoop();
    }
    return this.point(moment, severitiesOf(found), severitiesByLaw(ofLaws));
  }

  private async point(moment: Moment, found: Severities, byLaw: TrendPoint['byLaw']): Promise<TrendPoint> {
    const { on, position } = moment;
    const dueOn = await this.reviews.allDue(moment, EVER);
    return { on, position, found, byLaw, ...standingOf(await this.snapshots.at(moment), dueOn) };
  }
}

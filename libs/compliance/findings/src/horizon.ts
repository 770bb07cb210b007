import { Injectable } from '@nestjs/common';
import { knownLaw } from '#graphql';
import { reject } from '#kernel';
import { daysAfter, Law } from '#law';
import { encodeCursor, type Moment, MomentCache, Moments, NextDates, type PageOf, type PageRequest } from '#read-model';
import { KINDS } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import { type CachedFinding, FindingAt } from './cached-finding.js';
import { type FindingFilter, isGiven, matches } from './findings.js';
import { Judgements } from './judgements.js';
import { causesOf } from './model/causes.js';
import { type Turn, turnsBetween } from './model/horizon.js';

/** A page of the dates on which findings appear or disappear by themselves. */
export interface HorizonPage extends PageOf<Turn<FindingAt>> {
  readonly lawVersion: string;
}

/** The first and the last date to look at (ISO 8601). */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** Most days between the two dates: three years. */
const LONGEST = 1_100;
/** Most horizons to cache: pages are cut from them. */
const MAX_HORIZONS = 8;

/** Looks ahead: what becomes wrong, or right, if nobody does anything. */
@Injectable()
export class Horizon {
  private readonly answers = new MomentCache<readonly Turn<CachedFinding>[]>({ kinds: KINDS, most: MAX_HORIZONS });

  constructor(
    private readonly judgements: Judgements,
    private readonly moments: Moments,
    private readonly snapshots: Snapshots,
    private readonly nextDates: NextDates,
    private readonly law: Law,
  ) {}

  /**
   * Returns the dates of the span on which findings that match the filter appear or disappear, the earliest first. Each is
   * compared with the day before. What was recorded by the moment counts, scheduled changes too.
   * @throws {Rejection} INVALID for a span that ends before it begins or is too long; BAD_CURSOR, UNKNOWN_LAW
   */
  async page(request: PageRequest, { from, to }: Span, filter: FindingFilter = {}): Promise<HorizonPage> {
    mustBeSpan({ from, to });
    const { lawVersion } = this.judgements;
    const sort = `horizon ${from} ${to} ${lawVersion}`;
    const { first, cursor, moment } = await this.moments.ofPage(request);
    if (cursor && cursor.sort !== sort)
      reject('BAD_CURSOR', 'The cursor belongs to another horizon: start again from the first page.', 'after');
    const law = isGiven(filter.law) ? knownLaw(filter.law, 'filter.law') : undefined;
    const select = (findings: readonly CachedFinding[]) => findings.filter((one) => matches(one, { ...filter, law }));
    const turns = (await this.between({ from, to }, moment))
      .map(({ on, appear, disappear }) => ({ on, appear: select(appear), disappear: select(disappear) }))
      .filter(({ appear, disappear }) => appear.length + disappear.length > 0);
    const begin = cursor ? turns.findIndex(({ on }) => on > cursor.id) : 0;
    const shown = begin < 0 ? [] : turns.slice(begin, begin + first);
    return {
      nodes: shown.map(({ on, appear, disappear }) => {
        const at = (day: string) => (finding: CachedFinding) => new FindingAt(finding, { ...moment, on: day });
        return { on, appear: appear.map(at(on)), disappear: disappear.map(at(daysAfter(on, -1))) };
      }),
      cursorAt: (index) => encodeCursor(moment, sort, shown[index]!.on),
      hasNextPage: begin >= 0 && begin + first < turns.length,
      hasPreviousPage: cursor !== undefined,
      totalCount: async () => turns.length,
      lawVersion,
    };
  }

  /**
   * Returns the causes of a date in words: what begins, ends or falls due, in the law and in the register. `findings` are
   * those that appear or disappear then.
   */
  async causes(on: string, findings: readonly FindingAt[]): Promise<string[]> {
    const [first] = findings;
    if (!first) return [];
    const moment = { ...first.at, on };
    const before = { ...moment, on: daysAfter(on, -1) };
    const concerned = {
      laws: new Set(findings.map(({ law }) => law)),
      subjects: new Set(findings.map(({ subject }) => subject.id)),
    };
    const isScheduled = (await this.nextDates.ofChanges(before)) === on;
    const isReviewed = (await this.nextDates.ofReviews(before)) === before.on;
    return [
      ...causesOf(on, await this.snapshots.at(moment), this.law, concerned),
      ...(isScheduled ? ['A change that was scheduled for this date takes effect.'] : []),
      ...(isReviewed ? [`A review was due by ${before.on}.`] : []),
    ];
  }

  private between({ from, to }: Span, moment: Moment): Promise<readonly Turn<CachedFinding>[]> {
    const look = (on: string) => this.judgements.ahead({ ...moment, on });
    return this.answers.of({ ...moment, on: from }, () => turnsBetween(from, to, look), to);
  }
}

function mustBeSpan({ from, to }: Span): void {
  if (to < from) reject('INVALID', `The horizon ends on ${to}, before it begins: give a later date.`, 'to');
  if (daysAfter(from, LONGEST) < to)
    reject('INVALID', `A horizon has at most ${LONGEST} days: ask for a later part by another query.`, 'to');
}

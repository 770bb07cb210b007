import { Injectable } from '@nestjs/common';
import { FINDING, type FindingWork, placeOf } from '#finding-work';
import { daysAfter } from '#law';
import { type Moment, MomentCache, mustBeWhole, NextDates, Things } from '#read-model';
import { KINDS } from '#snapshot';
import type { CachedFinding } from './cached-finding.js';
import { idsOf, Judgements } from './judgements.js';

/** The work on a finding that counts at a moment. */
export type WorkInForce = Pick<FindingWork, 'assignment' | 'acceptance' | 'comments'>;

/** A point of the way that a finding has come: the ids of what was found then, and the next date to look at. */
interface Waypoint {
  readonly found: ReadonlySet<string>;
  readonly next: string | undefined;
}

/** The longest that a finding can be accepted, in days: a year. */
export const LONGEST_ACCEPTANCE = 366;
/** Most ids of findings to cache. */
const MAX_IDS = 300_000;
/** Most moments whose work is cached. */
const MAX_MOMENTS = 20;

/**
 * Reads the work on findings that counts at a moment. Work counts from the day on which it was recorded, for as long as the
 * finding lasts. Between that day and the moment's date, the register is judged as it was on each day that changed something.
 * A finding that was away on one of them has ended, and the work on it with it. At most a year is looked back.
 */
@Injectable()
export class Work {
  private readonly answers = new MomentCache<ReadonlyMap<string, WorkInForce>>({
    kinds: [...KINDS, FINDING],
    most: MAX_MOMENTS,
  });
  private readonly waypoints = new MomentCache<Waypoint>({
    kinds: KINDS,
    most: MAX_IDS,
    sizeOf: ({ found }) => found.size + 100,
  });

  constructor(
    private readonly judgements: Judgements,
    private readonly things: Things,
    private readonly nextDates: NextDates,
  ) {}

  /**
   * Returns the work at the moment by the id of its finding. A finding on which nobody has worked is left out.
   * @throws {Rejection} PROJECTION_STOPPED if a part would be missing
   */
  async at(moment: Moment): Promise<ReadonlyMap<string, WorkInForce>> {
    mustBeWhole(moment, [FINDING]);
    return this.answers.of(moment, () => this.read(moment));
  }

  private async read(moment: Moment): Promise<ReadonlyMap<string, WorkInForce>> {
    const all = await this.things.all<FindingWork>(FINDING, moment);
    if (all.length === 0) return new Map();
    const found = idsOf(await this.judgements.at(moment));
    const open = all.filter(({ id }) => found.has(id));
    const away = await this.lastAway(
      open.map(({ id }) => id),
      firstDay(open, moment.on),
      moment,
    );
    return new Map(open.map((work) => [work.id, counting(work, moment.on, away.get(work.id) ?? '')]));
  }

  /** Returns, by id, the last day before the moment's date on which there was no such finding. */
  private async lastAway(ids: readonly string[], from: string, moment: Moment): Promise<ReadonlyMap<string, string>> {
    const away = new Map<string, string>();
    for (let day: string | undefined = from; day !== undefined && day < moment.on; ) {
      const position = await this.nextDates.positionAtEndOf(day, moment.position);
      const { found, next } = await this.waypoint({ ...moment, position, on: day });
      const recorded = await this.nextDates.recordedAfter(day, moment.position);
      const following: string = [next, recorded, moment.on].filter((date) => date !== undefined).sort()[0]!;
      for (const id of ids) if (!found.has(id)) away.set(id, daysAfter(following, -1));
      day = following;
    }
    return away;
  }

  /** Returns what was found at the end of a day. Each day is judged once. */
  private waypoint(moment: Moment): Promise<Waypoint> {
    return this.waypoints.of(moment, async () => {
      const { findings, next } = await this.judgements.ahead(moment);
      return { found: idsOf(findings), next };
    });
  }
}

/**
 * Returns the function that finds the work on a finding. There is work on few of them: ids are made only for those of the same
 * things.
 */
export function workIn(
  all: ReadonlyMap<string, WorkInForce>,
): (finding: Pick<CachedFinding, 'id' | 'subject'>) => WorkInForce | undefined {
  const subjects = new Set([...all.keys()].map((id) => placeOf(id).subject));
  return (finding) => (subjects.has(finding.subject.id) ? all.get(finding.id) : undefined);
}

/** Returns the first day from which work counts, but none more than a year before the date. */
function firstDay(all: readonly FindingWork[], on: string): string {
  const days = all.flatMap(({ assignment, acceptance, comments }) =>
    [assignment, acceptance, ...comments].flatMap((part) => part?.since ?? []),
  );
  const first = days.sort()[0] ?? on;
  const earliest = daysAfter(on, -LONGEST_ACCEPTANCE);
  return first > earliest ? first : earliest;
}

/** Returns the parts of the work that have held since after the last day on which there was no such finding. Pure. */
function counting({ assignment, acceptance, comments }: FindingWork, on: string, away: string): WorkInForce {
  return {
    assignment: assignment && assignment.since > away ? assignment : undefined,
    acceptance: acceptance && acceptance.since > away && on <= acceptance.until ? acceptance : undefined,
    comments: comments.filter(({ since }) => since > away),
  };
}

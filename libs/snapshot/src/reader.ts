import { Injectable, Module } from '@nestjs/common';
import { monthsBefore } from '#law';
import { AcrossMoments, IncrementalReader, type Moment, mustBeWhole, type Past, Reviews, Things } from '#read-model';
import { type Kind, Snapshot, type States } from './snapshot.js';

/** The law that covers past months, and their number (California Civil Code 1798.130(a)(5)). */
const LOOKING_BACK = { law: 'US-CA', months: 12 } as const;

/** The kinds of things in a snapshot. */
const KINDS = [
  'processingActivity',
  'engagement',
  'transfer',
  'party',
  'contact',
  'jurisdictionProfile',
] satisfies readonly Kind[];

/** Reads snapshots. */
@Injectable()
export class Snapshots {
  constructor(
    private readonly things: Things,
    private readonly incrementalReader: IncrementalReader,
    private readonly across: AcrossMoments,
    private readonly reviews: Reviews,
  ) {}

  /**
   * Reads everything in force at the moment.
   * @throws {Rejection} PROJECTION_STOPPED if a part would be missing
   */
  async at(moment: Moment): Promise<Snapshot> {
    mustBeWhole(moment, KINDS);
    const jurisdictionProfile = await this.things.all<States['jurisdictionProfile']>('jurisdictionProfile', moment);
    const since = monthsBefore(moment.on, LOOKING_BACK.months);
    const pastProfiles = await this.before('jurisdictionProfile', since, moment);
    const looksBack = [...jurisdictionProfile, ...pastProfiles].some(({ code }) => code === LOOKING_BACK.law);
    return new Snapshot({
      moment,
      processingActivity: await this.incrementalReader.of('processingActivity', moment),
      engagement: await this.incrementalReader.of('engagement', moment),
      transfer: await this.incrementalReader.of('transfer', moment),
      party: await this.things.all('party', moment),
      contact: await this.things.all('contact', moment),
      jurisdictionProfile,
      overdue: await this.reviews.allOverdue(moment),
      pastProfiles,
      ...(looksBack && {
        pastActivities: await this.before('processingActivity', since, moment),
        pastEngagements: await this.before('engagement', since, moment),
      }),
    });
  }

  /**
   * Reads former states of things of the kind between the date (ISO 8601) and the moment's own, as known at the moment.
   */
  before<K extends Kind>(kind: K, since: string, moment: Moment): Promise<Past<States[K]>[]> {
    return this.across.before(kind, since, moment);
  }
}

/** Provides {@link Snapshots}. */
@Module({ providers: [Snapshots], exports: [Snapshots] })
export class SnapshotModule {}

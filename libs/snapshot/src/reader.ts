import { Injectable, Module } from '@nestjs/common';
import { monthsBefore } from '#law';
import { categoryOf, type Segment, stateIn, type Thing } from '#ledger';
import {
  AcrossMoments,
  type Found,
  IncrementalReader,
  type Moment,
  mustBeWhole,
  type Past,
  Reviews,
  Things,
} from '#read-model';
import { KINDS, type Kind, Snapshot, type States } from './snapshot.js';

/** The law that covers past months, and their number (California Civil Code 1798.130(a)(5)). */
const LOOKING_BACK = { law: 'US-CA', months: 12 } as const;

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
   * Reads everything in force at the moment. `instead` has states by date for things that are taken to be otherwise.
   * @throws {Rejection} PROJECTION_STOPPED if a part would be missing
   */
  async at(moment: Moment, instead: Instead = new Map()): Promise<Snapshot> {
    mustBeWhole(moment, KINDS);
    const inPlace = <K extends Kind>(kind: K, things: Found<States[K]>[]) => inForce(kind, things, moment, instead);
    const all = <K extends Kind>(kind: K) => this.things.all<States[K]>(kind, moment);
    const changed = <K extends Kind>(kind: K) => this.incrementalReader.of<States[K]>(kind, moment);
    const jurisdictionProfile = inPlace('jurisdictionProfile', await all('jurisdictionProfile'));
    const since = monthsBefore(moment.on, LOOKING_BACK.months);
    const past = async <K extends Kind>(kind: K) =>
      former(kind, await this.before(kind, since, moment), since, moment, instead);
    const pastProfiles = await past('jurisdictionProfile');
    const looksBack = [...jurisdictionProfile, ...pastProfiles].some(({ code }) => code === LOOKING_BACK.law);
    return new Snapshot({
      moment,
      processingActivity: inPlace('processingActivity', await changed('processingActivity')),
      engagement: inPlace('engagement', await changed('engagement')),
      transfer: inPlace('transfer', await changed('transfer')),
      party: inPlace('party', await all('party')),
      contact: inPlace('contact', await all('contact')),
      jurisdictionProfile,
      overdue: await this.reviews.allOverdue(moment),
      pastProfiles,
      ...(looksBack && {
        pastActivities: await past('processingActivity'),
        pastEngagements: await past('engagement'),
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

/** States by date of things that are taken to be otherwise than recorded, by their ids. */
export type Instead = ReadonlyMap<string, readonly Segment<Thing>[]>;

function inForce<K extends Kind>(
  kind: K,
  things: Found<States[K]>[],
  moment: Moment,
  instead: Instead,
): Found<States[K]>[] {
  if (instead.size === 0) return things;
  const others = things.filter(({ id }) => !instead.has(id));
  const taken = [...instead].flatMap(([id, states]) => {
    const state = categoryOf(id) === kind ? stateIn(states, moment.on) : undefined;
    return state && !state.retired ? [{ ...(state as States[K]), id, status: 'DRAFT' as const, at: moment }] : [];
  });
  return [...others, ...taken];
}

function former<K extends Kind>(
  kind: K,
  past: Past<States[K]>[],
  since: string,
  { on }: Moment,
  instead: Instead,
): Past<States[K]>[] {
  if (instead.size === 0) return past;
  const others = past.filter(({ id }) => !instead.has(id));
  const taken = [...instead].flatMap(([id, states]) =>
    states
      .filter(({ to, state }) => categoryOf(id) === kind && !state.retired && since < to && to <= on)
      .map(({ from, to, state }) => ({ ...(state as States[K]), id, from, to })),
  );
  return [...others, ...taken];
}

/** Provides {@link Snapshots}. */
@Module({ providers: [Snapshots], exports: [Snapshots] })
export class SnapshotModule {}

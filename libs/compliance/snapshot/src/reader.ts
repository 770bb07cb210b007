import { isDeepStrictEqual } from 'node:util';
import { Injectable, Module } from '@nestjs/common';
import { monthsBefore } from '#law';
import { categoryOf, type Segment, stateIn, type Thing } from '#ledger';
import {
  AcrossMoments,
  IncrementalReader,
  LastByScope,
  type Moment,
  mustBeWhole,
  type Past,
  Reviews,
  Things,
} from '#read-model';
import { type Contact, KINDS, type Kind, type SnapshotThing, type States } from './parts.js';
import { Snapshot } from './snapshot.js';

/** The law that covers past months, and their number (California Civil Code 1798.130(a)(5)). */
const LOOKING_BACK = { law: 'US-CA', months: 12 } as const;

/** Reads snapshots. */
@Injectable()
export class Snapshots {
  /** The contacts as read last, opened: they go as soon as a person is forgotten. */
  private readonly lastContacts = new LastByScope<ReadonlyMap<string, Contact>>();

  constructor(
    private readonly things: Things,
    private readonly incrementalReader: IncrementalReader,
    private readonly across: AcrossMoments,
    private readonly reviews: Reviews,
  ) {}

  /**
   * Reads everything in force at the moment. `overrides` has states by date for things that are taken to be otherwise. What is
   * the same as in the snapshot read before is the same object.
   * @throws {Rejection} PROJECTION_STOPPED if a part would be missing
   */
  async at(moment: Moment, overrides: StateOverrides = new Map()): Promise<Snapshot> {
    mustBeWhole(moment, KINDS);
    const read = async <K extends Kind>(kind: K) =>
      inForce(
        kind,
        await this.incrementalReader.of<States[K]>(kind, moment),
        overrides,
        moment.on,
      ) as readonly SnapshotThing<K>[];
    const since = monthsBefore(moment.on, LOOKING_BACK.months);
    const past = async <K extends Kind>(kind: K) =>
      former(kind, await this.before(kind, since, moment), since, moment, overrides);
    const jurisdictionProfile = await read('jurisdictionProfile');
    const pastProfiles = await past('jurisdictionProfile');
    const looksBack = [...jurisdictionProfile, ...pastProfiles].some(({ code }) => code === LOOKING_BACK.law);
    return new Snapshot({
      moment,
      processingActivity: await read('processingActivity'),
      engagement: await read('engagement'),
      transfer: await read('transfer'),
      party: await read('party'),
      contact: inForce('contact', await this.contacts(moment), overrides, moment.on) as readonly Contact[],
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
  before<K extends Kind>(kind: K, since: string, moment: Moment): Promise<readonly Past<States[K]>[]> {
    return this.across.before(kind, since, moment);
  }

  /** Reads the contacts. Each is read again, because a person may have been forgotten. */
  private async contacts(moment: Moment): Promise<readonly Contact[]> {
    const all = await this.things.all<States['contact']>('contact', moment);
    const last = this.lastContacts.get(moment, ['contact']);
    const contacts = all.map(({ at: _, ...contact }) => {
      const known = last?.get(contact.id);
      return isDeepStrictEqual(known, contact) ? known! : contact;
    });
    this.lastContacts.set(moment, ['contact'], new Map(contacts.map((contact) => [contact.id, contact])));
    return contacts;
  }

  /** Drops everything. What is asked for later is read again. */
  forgetAll(): void {
    this.incrementalReader.forgetAll();
    this.across.forgetAll();
    this.lastContacts.clear();
  }
}

/** States by date of things that are taken to be otherwise than recorded, by their ids. */
export type StateOverrides = ReadonlyMap<string, readonly Segment<Thing>[]>;

function inForce(
  kind: Kind,
  things: readonly SnapshotThing[],
  overrides: StateOverrides,
  on: string,
): readonly SnapshotThing[] {
  if (overrides.size === 0) return things;
  const others = things.filter(({ id }) => !overrides.has(id));
  const taken = [...overrides].flatMap(([id, states]) => {
    const state = categoryOf(id) === kind ? stateIn(states, on) : undefined;
    return state && !state.retired
      ? [{ ...(state as States[Kind]), id, status: 'DRAFT' as const } as SnapshotThing]
      : [];
  });
  return [...others, ...taken];
}

function former<K extends Kind>(
  kind: K,
  past: readonly Past<States[K]>[],
  since: string,
  { on }: Moment,
  overrides: StateOverrides,
): readonly Past<States[K]>[] {
  if (overrides.size === 0) return past;
  const others = past.filter(({ id }) => !overrides.has(id));
  const taken = [...overrides].flatMap(([id, states]) =>
    states
      .filter(({ to, state }) => categoryOf(id) === kind && !state.retired && since < to && to <= on)
      .map(({ from, to, state }) => ({ ...(state as States[K]), id, from, to })),
  );
  return [...others, ...taken];
}

/** Provides {@link Snapshots}. */
@Module({ providers: [Snapshots], exports: [Snapshots] })
export class SnapshotModule {}

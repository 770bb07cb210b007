import type { ContactState } from '#contacts';
import type { EngagementState } from '#engagements';
import type { JurisdictionProfileState } from '#jurisdictions';
import type { PartyState } from '#parties';
import type { ProcessingActivityState } from '#processing-activities';
import type { Found, Moment, Past } from '#read-model';
import type { TransferState } from '#transfers';

/** The state type of each kind of thing. */
export interface States {
  processingActivity: ProcessingActivityState;
  engagement: EngagementState;
  transfer: TransferState;
  party: PartyState;
  contact: ContactState;
  jurisdictionProfile: JurisdictionProfileState;
}

/** A kind of thing in a snapshot. */
export type Kind = keyof States;

/** The kinds of things in a snapshot. */
export const KINDS = [
  'processingActivity',
  'engagement',
  'transfer',
  'party',
  'contact',
  'jurisdictionProfile',
] as const satisfies readonly Kind[];

/** A record of processing at the moment of the snapshot. */
export type Activity = Found<States['processingActivity']>;
/** An engagement at the moment of the snapshot. */
export type Engagement = Found<States['engagement']>;
/** A transfer at the moment of the snapshot. */
export type Transfer = Found<States['transfer']>;
/** A party at the moment of the snapshot. */
export type Party = Found<States['party']>;
/** A contact at the moment of the snapshot. */
export type Contact = Found<States['contact']>;
/** The profile of a jurisdiction at the moment of the snapshot. */
export type Profile = Found<States['jurisdictionProfile']>;

/** A former state of a record of processing, from the months before the moment. */
export type PastActivity = Past<States['processingActivity']>;
/** A former state of an engagement, from the months before the moment. */
export type PastEngagement = Past<States['engagement']>;
/** A former state of the profile of a jurisdiction, from the months before the moment. */
export type PastProfile = Past<States['jurisdictionProfile']>;

/** The content of a snapshot; a missing list is empty. */
export interface SnapshotParts {
  readonly moment: Moment;
  readonly processingActivity?: readonly Activity[];
  readonly engagement?: readonly Engagement[];
  readonly transfer?: readonly Transfer[];
  readonly party?: readonly Party[];
  readonly contact?: readonly Contact[];
  readonly jurisdictionProfile?: readonly Profile[];
  /** The date on which the review of each overdue record was due (ISO 8601), by the id of the record. */
  readonly overdue?: ReadonlyMap<string, string>;
  readonly pastActivities?: readonly PastActivity[];
  readonly pastEngagements?: readonly PastEngagement[];
  readonly pastProfiles?: readonly PastProfile[];
}

/** The United Kingdom has two codes. */
const TWINS: Readonly<Record<string, string>> = { GB: 'UK', UK: 'GB' };

/** Everything in force at one moment that the caller may read. Rules and documents are computed from it. */
export class Snapshot {
  readonly moment: Moment;
  readonly activities: readonly Activity[];
  readonly engagements: readonly Engagement[];
  readonly transfers: readonly Transfer[];
  readonly parties: readonly Party[];
  readonly contacts: readonly Contact[];
  readonly profiles: readonly Profile[];
  readonly overdue: ReadonlyMap<string, string>;
  /**
   * Former states of activities in the twelve months before. Empty if no profile of California existed in that time.
   */
  readonly pastActivities: readonly PastActivity[];
  /** Former states of engagements, under the same condition. */
  readonly pastEngagements: readonly PastEngagement[];
  /** Former states of profiles in the twelve months before, as known at the moment. */
  readonly pastProfiles: readonly PastProfile[];
  private readonly profilesByCode: ReadonlyMap<string, Profile>;
  private readonly things: ReadonlyMap<string, Found<States[Kind]>>;
  private readonly engagementsByActivity: ReadonlyMap<string, readonly Engagement[]>;
  private readonly transfersByActivity: ReadonlyMap<string, readonly Transfer[]>;
  private readonly underEngagement: ReadonlyMap<string, readonly Engagement[]>;

  constructor(private readonly parts: SnapshotParts) {
    this.moment = parts.moment;
    this.activities = parts.processingActivity ?? [];
    this.engagements = parts.engagement ?? [];
    this.transfers = parts.transfer ?? [];
    this.parties = parts.party ?? [];
    this.contacts = parts.contact ?? [];
    this.profiles = parts.jurisdictionProfile ?? [];
    this.overdue = parts.overdue ?? new Map();
    this.pastActivities = parts.pastActivities ?? [];
    this.pastEngagements = parts.pastEngagements ?? [];
    this.pastProfiles = parts.pastProfiles ?? [];
    const all = [...this.activities, ...this.engagements, ...this.transfers, ...this.parties, ...this.contacts];
    this.things = new Map([...all, ...this.profiles].map((thing) => [thing.id, thing]));
    this.profilesByCode = new Map(this.profiles.map((profile) => [profile.code, profile]));
    this.engagementsByActivity = by(this.engagements, ({ activities }) => activities);
    this.transfersByActivity = by(this.transfers, ({ activities }) => activities);
    this.underEngagement = by(this.engagements, ({ under }) => (under === undefined ? [] : [under]));
  }

  /** Returns the snapshot with each thing of its moment replaced. Former states stay as they are. */
  map(replace: <T extends Found<States[Kind]>>(thing: T) => T): Snapshot {
    const { processingActivity, engagement, transfer, party, contact, jurisdictionProfile } = this.parts;
    return new Snapshot({
      ...this.parts,
      processingActivity: processingActivity?.map(replace),
      engagement: engagement?.map(replace),
      transfer: transfer?.map(replace),
      party: party?.map(replace),
      contact: contact?.map(replace),
      jurisdictionProfile: jurisdictionProfile?.map(replace),
    });
  }

  /**
   * Returns the snapshot with these activities alone, and with the engagements and transfers that concern one of them.
   * Those that name no activity stay, and so do parties, contacts and profiles.
   */
  narrowedTo(activities: ReadonlySet<string>): Snapshot {
    const { processingActivity, engagement, transfer, pastActivities, pastEngagements } = this.parts;
    const isOne = ({ id }: { readonly id: string }) => activities.has(id);
    const concerns = ({ activities: named }: { readonly activities: readonly string[] }) =>
      named.length === 0 || named.some((id) => activities.has(id));
    return new Snapshot({
      ...this.parts,
      processingActivity: processingActivity?.filter(isOne),
      engagement: engagement?.filter(concerns),
      transfer: transfer?.filter(concerns),
      pastActivities: pastActivities?.filter(isOne),
      pastEngagements: pastEngagements?.filter(concerns),
    });
  }

  /** The effective date of the snapshot (ISO 8601). The law of this date applies. */
  get on(): string {
    return this.moment.on;
  }

  /** Returns the activity with the id; undefined if it is not in the snapshot. */
  activity(id: string): Activity | undefined {
    return this.things.get(id) as Activity | undefined;
  }

  /** Returns the engagement with the id; undefined if it is not in the snapshot. */
  engagement(id: string): Engagement | undefined {
    return this.things.get(id) as Engagement | undefined;
  }

  /** Returns the party with the id; undefined if it is not in the snapshot. */
  party(id: string | undefined): Party | undefined {
    return id === undefined ? undefined : (this.things.get(id) as Party | undefined);
  }

  /** Returns the contact with the id; undefined if it is not in the snapshot. */
  contact(id: string | undefined): Contact | undefined {
    return id === undefined ? undefined : (this.things.get(id) as Contact | undefined);
  }

  /**
   * Returns the organisation's own profile of the jurisdiction, by its code. The profile `ALL` applies to every
   * activity.
   */
  profile(code: string): Profile | undefined {
    return this.profilesByCode.get(code) ?? this.profilesByCode.get(TWINS[code] ?? code);
  }

  /** Returns the engagements that serve the activity. */
  engagementsOf(activity: string): readonly Engagement[] {
    return this.engagementsByActivity.get(activity) ?? [];
  }

  /** Returns the engagements of sub-processors under an engagement. */
  under(engagement: string): readonly Engagement[] {
    return this.underEngagement.get(engagement) ?? [];
  }

  /** Returns the transfers that name the activity, followed by those of every activity (disclosed for ALL). */
  transfersOf(activity: string): readonly Transfer[] {
    const named = this.transfersByActivity.get(activity) ?? [];
    return this.everyTransfer.length > 0 ? [...named, ...this.everyTransfer] : named;
  }

  /** Returns the activities that the transfer names; all of them for a transfer of every activity. */
  activitiesOf({ activities, jurisdictions }: Transfer): readonly Activity[] {
    if (activities.length === 0 && jurisdictions.includes('ALL')) return this.activities;
    return activities.map((id) => this.activity(id)).filter((activity) => activity !== undefined);
  }

  private get everyTransfer(): readonly Transfer[] {
    this.ofEvery ??= this.transfers.filter(({ jurisdictions }) => jurisdictions.includes('ALL'));
    return this.ofEvery;
  }
  private ofEvery: readonly Transfer[] | undefined;
}

function by<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const list = byKey.get(key);
      if (list) list.push(thing);
      else byKey.set(key, [thing]);
    }
  return byKey;
}

import type { ContactState } from '#contacts';
import type { EngagementState } from '#engagements';
import type { JurisdictionProfileState } from '#jurisdictions';
import type { PartyState } from '#parties';
import type { ProcessingActivityState } from '#processing-activities';
import type { Found, Moment, Past } from '#read-model';
import type { TransferState } from '#transfers';

/** What a snapshot holds of each kind of thing. */
export interface States {
  processingActivity: ProcessingActivityState;
  engagement: EngagementState;
  transfer: TransferState;
  party: PartyState;
  contact: ContactState;
  jurisdictionProfile: JurisdictionProfileState;
}

export type Kind = keyof States;
export type Activity = Found<States['processingActivity']>;
export type Engagement = Found<States['engagement']>;
export type Transfer = Found<States['transfer']>;
export type Party = Found<States['party']>;
export type Contact = Found<States['contact']>;
export type Profile = Found<States['jurisdictionProfile']>;
export type PastActivity = Past<States['processingActivity']>;
export type PastEngagement = Past<States['engagement']>;
export type PastProfile = Past<States['jurisdictionProfile']>;

/** What a snapshot is made of. */
export interface SnapshotParts {
  readonly moment: Moment;
  readonly processingActivity?: readonly Activity[];
  readonly engagement?: readonly Engagement[];
  readonly transfer?: readonly Transfer[];
  readonly party?: readonly Party[];
  readonly contact?: readonly Contact[];
  readonly jurisdictionProfile?: readonly Profile[];
  /** Of what is to be reviewed again and has not been: the last day on which it was in time. */
  readonly overdue?: ReadonlyMap<string, string>;
  readonly pastActivities?: readonly PastActivity[];
  readonly pastEngagements?: readonly PastEngagement[];
  readonly pastProfiles?: readonly PastProfile[];
}

/** The United Kingdom has two codes. */
const TWINS: Readonly<Record<string, string>> = { GB: 'UK', UK: 'GB' };

/** Everything that is in force at one moment, of what whoever asks sees; what the law is asked about. */
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
   * What profiles were in the twelve months before and are no longer, by what was known at the moment; and what activities
   * and engagements were, where at some time in these months there was a profile of the law that looks back on them.
   */
  readonly pastActivities: readonly PastActivity[];
  readonly pastEngagements: readonly PastEngagement[];
  readonly pastProfiles: readonly PastProfile[];
  private readonly profilesByCode: ReadonlyMap<string, Profile>;
  private readonly things: ReadonlyMap<string, Found<States[Kind]>>;
  private readonly engagementsByActivity: ReadonlyMap<string, readonly Engagement[]>;
  private readonly transfersByActivity: ReadonlyMap<string, readonly Transfer[]>;
  private readonly underEngagement: ReadonlyMap<string, readonly Engagement[]>;

  constructor(parts: SnapshotParts) {
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

  /** The date that it is of (ISO 8601): the law is asked as it stood then. */
  get on(): string {
    return this.moment.on;
  }

  activity(id: string): Activity | undefined {
    return this.things.get(id) as Activity | undefined;
  }

  engagement(id: string): Engagement | undefined {
    return this.things.get(id) as Engagement | undefined;
  }

  party(id: string | undefined): Party | undefined {
    return id === undefined ? undefined : (this.things.get(id) as Party | undefined);
  }

  contact(id: string | undefined): Contact | undefined {
    return id === undefined ? undefined : (this.things.get(id) as Contact | undefined);
  }

  /** The organisation's own profile of the jurisdiction, by its code; `ALL` is what it says of every activity at once. */
  profile(code: string): Profile | undefined {
    return this.profilesByCode.get(code) ?? this.profilesByCode.get(TWINS[code] ?? code);
  }

  /** The engagements that serve the activity. */
  engagementsOf(activity: string): readonly Engagement[] {
    return this.engagementsByActivity.get(activity) ?? [];
  }

  /** The engagements under another: sub-processors. */
  under(engagement: string): readonly Engagement[] {
    return this.underEngagement.get(engagement) ?? [];
  }

  /** The transfers that name the activity, then those of every activity (disclosed for ALL). */
  transfersOf(activity: string): readonly Transfer[] {
    const named = this.transfersByActivity.get(activity) ?? [];
    return this.everyTransfer.length > 0 ? [...named, ...this.everyTransfer] : named;
  }

  /** The activities that the transfer names; of one of every activity, all. */
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

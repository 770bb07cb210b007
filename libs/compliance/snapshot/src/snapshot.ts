import type { Moment } from '#read-model';
import { Derivations } from './derivations.js';
import { byIdIn, EVERY, engagementsIn, profilesIn, transfersIn, underIn } from './indices.js';
import {
  type Activity,
  type Contact,
  type Engagement,
  KINDS,
  type Kind,
  type Party,
  type PastActivity,
  type PastEngagement,
  type PastProfile,
  type Profile,
  type SnapshotParts,
  type SnapshotThing,
  type Transfer,
} from './parts.js';

const NONE: readonly never[] = [];

/** The United Kingdom has two codes. */
const TWINS: Readonly<Record<string, string>> = { GB: 'UK', UK: 'GB' };

/**
 * Everything in force at one moment that the caller may read. Rules and documents are computed from it.
 *
 * While {@link derive} or {@link entry} computes a value, each part that it reads here is noted. So a {@link MovingSnapshot} can keep
 * the values that no change reaches.
 */
export class Snapshot {
  protected readonly derivations: Derivations<Snapshot>;

  /** @param isFollowed true if the parts can be replaced by those of another moment */
  constructor(
    protected held: SnapshotParts,
    isFollowed = false,
  ) {
    this.derivations = new Derivations<Snapshot>(this, isFollowed);
  }

  /** All that it holds. What is read from here is not noted. */
  get parts(): SnapshotParts {
    return this.held;
  }

  get moment(): Moment {
    return this.held.moment;
  }

  /** Returns the snapshot with each thing of its moment replaced. Former states stay as they are. */
  map(replace: <T extends SnapshotThing>(thing: T) => T): Snapshot {
    const replaced = KINDS.map((kind) => [kind, this.list(kind).map(replace)]);
    return new Snapshot({ ...this.parts, ...Object.fromEntries(replaced) });
  }

  /**
   * Returns the snapshot with these activities alone, and with the engagements and transfers that concern one of them.
   * Those that name no activity stay, and so do parties, contacts and profiles. Which laws apply is still decided by the
   * whole: see {@link activitiesOfWhole}.
   */
  narrowedTo(activities: ReadonlySet<string>): Snapshot {
    const { processingActivity, engagement, transfer, pastActivities, pastEngagements } = this.parts;
    const isOne = ({ id }: { readonly id: string }) => activities.has(id);
    const concerns = ({ activities: named }: { readonly activities: readonly string[] }) =>
      named.length === 0 || named.some((id) => activities.has(id));
    return new Snapshot({
      ...this.parts,
      narrowedFrom: this.parts.narrowedFrom ?? processingActivity,
      processingActivity: processingActivity?.filter(isOne),
      engagement: engagement?.filter(concerns),
      transfer: transfer?.filter(concerns),
      pastActivities: pastActivities?.filter(isOne),
      pastEngagements: pastEngagements?.filter(concerns),
    });
  }

  /** Returns the snapshot without these records, and without the engagements and transfers that concern them alone. */
  without(records: ReadonlySet<string>): Snapshot {
    const { processingActivity, narrowedFrom, engagement, transfer, pastActivities, pastEngagements } = this.parts;
    const isKept = ({ id }: { readonly id: string }) => !records.has(id);
    const concerns = ({ activities }: { readonly activities: readonly string[] }) =>
      activities.length === 0 || activities.some((id) => !records.has(id));
    return new Snapshot({
      ...this.parts,
      processingActivity: processingActivity?.filter(isKept),
      narrowedFrom: narrowedFrom?.filter(isKept),
      engagement: engagement?.filter(concerns),
      transfer: transfer?.filter((one) => isKept(one) && concerns(one)),
      pastActivities: pastActivities?.filter(isKept),
      pastEngagements: pastEngagements?.filter(concerns),
    });
  }

  /**
   * Returns a value computed from the snapshot, computed once. `compute` reads only the snapshot that it is given, and
   * what never changes on its date. It may be called again with a later snapshot. A value that comes out the same stays: it can
   * hold objects of an earlier snapshot. So things are compared by their ids, never as objects.
   * @param name the same for the same computation, and for no other
   */
  derive<V>(name: string, compute: (snapshot: Snapshot) => V): V {
    return this.derivations.of(name, '', compute);
  }

  /**
   * Returns a value of its own for one key, such as the id of a thing. Who asks for it depends on this entry alone, however many
   * others change.
   * @param name as of {@link derive}, with the same condition on `compute`
   */
  entry<V>(name: string, key: string, compute: (snapshot: Snapshot, key: string) => V): V {
    return this.derivations.of(name, key, compute);
  }

  /** The effective date of the snapshot (ISO 8601). The law of this date applies. */
  get on(): string {
    this.derivations.read('date', '');
    return this.moment.on;
  }

  get activities(): readonly Activity[] {
    return this.all('processingActivity');
  }

  /** The activities of the snapshot that it was narrowed from; its own if it was not narrowed. */
  get activitiesOfWhole(): readonly Activity[] {
    const { activities } = this;
    return this.parts.narrowedFrom ?? activities;
  }

  get engagements(): readonly Engagement[] {
    return this.all('engagement');
  }

  get transfers(): readonly Transfer[] {
    return this.all('transfer');
  }

  get parties(): readonly Party[] {
    return this.all('party');
  }

  get contacts(): readonly Contact[] {
    return this.all('contact');
  }

  get profiles(): readonly Profile[] {
    return this.all('jurisdictionProfile');
  }

  /**
   * Former states of activities in the twelve months before. Empty if no profile of California existed in that time.
   */
  get pastActivities(): readonly PastActivity[] {
    this.derivations.read('past', 'pastActivities');
    return this.parts.pastActivities ?? NONE;
  }

  /** Former states of engagements, under the same condition. */
  get pastEngagements(): readonly PastEngagement[] {
    this.derivations.read('past', 'pastEngagements');
    return this.parts.pastEngagements ?? NONE;
  }

  /** Former states of profiles in the twelve months before, as known at the moment. */
  get pastProfiles(): readonly PastProfile[] {
    this.derivations.read('past', 'pastProfiles');
    return this.parts.pastProfiles ?? NONE;
  }

  /** Returns the date on which the review of the record was due (ISO 8601); undefined if it is not overdue. */
  overdueSince(id: string): string | undefined {
    this.derivations.read('overdue', id);
    return this.parts.overdue?.get(id);
  }

  /** Returns every thing of the kind, in the order of the register. */
  all<K extends Kind>(kind: K): readonly SnapshotThing<K>[] {
    this.derivations.read('all', kind);
    return this.list(kind);
  }

  /** Returns the activity with the id; undefined if it is not in the snapshot. */
  activity(id: string): Activity | undefined {
    return this.one('processingActivity', id);
  }

  /** Returns the engagement with the id; undefined if it is not in the snapshot. */
  engagement(id: string): Engagement | undefined {
    return this.one('engagement', id);
  }

  /** Returns the party with the id; undefined if it is not in the snapshot. */
  party(id: string | undefined): Party | undefined {
    return id === undefined ? undefined : this.one('party', id);
  }

  /** Returns the contact with the id; undefined if it is not in the snapshot. */
  contact(id: string | undefined): Contact | undefined {
    return id === undefined ? undefined : this.one('contact', id);
  }

  /** Returns the thing of the kind with the id; undefined if it is not in the snapshot. */
  one<K extends Kind>(kind: K, id: string): SnapshotThing<K> | undefined {
    this.derivations.read('thing', id);
    return byIdIn(this.list(kind)).get(id) as SnapshotThing<K> | undefined;
  }

  /**
   * Returns the organisation's own profile of the jurisdiction, by its code. The profile `ALL` applies to every
   * activity.
   */
  profile(code: string): Profile | undefined {
    const twin = TWINS[code];
    this.derivations.read('profile', code);
    if (twin) this.derivations.read('profile', twin);
    const profiles = profilesIn(this.list('jurisdictionProfile'));
    return profiles.get(code)?.at(-1) ?? (twin ? profiles.get(twin)?.at(-1) : undefined);
  }

  /** Returns the engagements that serve the activity. */
  engagementsOf(activity: string): readonly Engagement[] {
    this.derivations.read('engagements of', activity);
    return engagementsIn(this.list('engagement')).get(activity) ?? NONE;
  }

  /** Returns the engagements of sub-processors under an engagement. */
  under(engagement: string): readonly Engagement[] {
    this.derivations.read('engagements under', engagement);
    return underIn(this.list('engagement')).get(engagement) ?? NONE;
  }

  /** Returns the transfers that name the activity, followed by those of every activity (disclosed for ALL). */
  transfersOf(activity: string): readonly Transfer[] {
    this.derivations.read('transfers of', activity);
    this.derivations.read('transfers of', EVERY);
    const transfers = transfersIn(this.list('transfer'));
    return [...(transfers.get(activity) ?? NONE), ...(transfers.get(EVERY) ?? NONE)];
  }

  /** Returns the activities that the transfer names; all of them for a transfer of every activity. */
  activitiesOf({ activities, jurisdictions }: Transfer): readonly Activity[] {
    if (activities.length === 0 && jurisdictions.includes('ALL')) return this.activities;
    return activities.map((id) => this.activity(id)).filter((activity) => activity !== undefined);
  }

  private list<K extends Kind>(kind: K): readonly SnapshotThing<K>[] {
    return (this.held[kind] ?? NONE) as readonly SnapshotThing<K>[];
  }
}

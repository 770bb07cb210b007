import type { Moment } from '#read-model';
import { type Lists, listsIn, PAST } from './changes.js';
import { Derivations } from './derivations.js';
import { byIdIn, Index } from './list-index.js';
import {
  type Activity,
  type Contact,
  type Engagement,
  type Held,
  type Kind,
  type Party,
  type PastActivity,
  type PastEngagement,
  type PastProfile,
  type Profile,
  type SnapshotParts,
  type Transfer,
} from './parts.js';
import { allPiecesOf, piecesOf, type Stretches, stretchesOf } from './stretches.js';

/** Kinds of things that change seldom. */
const STEADY: ReadonlySet<Kind> = new Set(['party', 'contact', 'jurisdictionProfile']);
const EVERY = 'every activity';
const BY_CODE = new Index<Profile>(({ code }) => [code]);
const BY_ACTIVITY = new Index<Engagement | Transfer>(({ activities }) => activities);
const UNDER = new Index<Engagement>(({ under }) => (under === undefined ? [] : [under]));
const OF_EVERY = new Index<Transfer>(({ jurisdictions }) => (jurisdictions.includes('ALL') ? [EVERY] : []));

/** The United Kingdom has two codes. */
const TWINS: Readonly<Record<string, string>> = { GB: 'UK', UK: 'GB' };

/**
 * Everything in force at one moment that the caller may read. Rules and documents are computed from it.
 *
 * While {@link derive} computes a value, each part that it reads here is noted. So a {@link MovingSnapshot} can keep the values
 * that no change reaches. Parts are named by a word and an id.
 */
export class Snapshot {
  protected readonly derivations: Derivations<Snapshot>;
  private held: SnapshotParts;
  private lists: Lists;
  private byId: { [K in Kind]?: ReturnType<typeof byIdIn<Held>> } = {};

  /** @param isFollowed true if the parts can be replaced by those of another moment */
  constructor(parts: SnapshotParts, isFollowed = false) {
    this.held = parts;
    this.lists = listsIn(parts);
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
  map(replace: <T extends Held>(thing: T) => T): Snapshot {
    const { processingActivity, engagement, transfer, party, contact, jurisdictionProfile } = this.lists;
    return new Snapshot({
      ...this.parts,
      processingActivity: processingActivity.map(replace),
      engagement: engagement.map(replace),
      transfer: transfer.map(replace),
      party: party.map(replace),
      contact: contact.map(replace),
      jurisdictionProfile: jurisdictionProfile.map(replace),
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

  /**
   * Returns a value computed from the snapshot, computed once. `compute` reads only the snapshot that it is given, and
   * what never changes on its date. It may be called again with a later snapshot. A value that comes out the same stays: it can
   * hold objects of an earlier snapshot. So things are compared by their ids, never as objects.
   * @param name the same for the same computation, and for no other
   */
  derive<V>(name: string, compute: (snapshot: Snapshot) => V): V {
    return this.derivations.of(name, compute);
  }

  /**
   * Returns what is computed from all things of the kind, in the order of the register: a value for each piece of the list.
   * A piece is some things that follow each other. After a change in one of them, one piece is computed again.
   * @param name as of {@link derive}, with the same condition on `compute`
   */
  gather<K extends Kind, V>(
    kind: K,
    name: string,
    compute: (things: readonly Held<K>[], snapshot: Snapshot) => V,
  ): readonly V[] {
    this.derivations.read(`stretches of ${kind}`);
    const values: V[] = [];
    for (const stretch of this.stretches(kind).keys())
      values.push(...this.derive(nameOfStretch(name, stretch), (part) => part.inPieces(kind, name, stretch, compute)));
    return values;
  }

  /** Computes again what takes longest of what a change may have reached. The caller may pause wherever it yields. */
  settle(): Generator<void> {
    return this.derivations.settle();
  }

  private inPieces<K extends Kind, V>(
    kind: K,
    name: string,
    stretch: string,
    compute: (things: readonly Held<K>[], snapshot: Snapshot) => V,
  ): V[] {
    const pieces = [...piecesOf(this.stretch(kind, stretch)).keys()];
    return pieces.map((key) =>
      this.derive(`${name}, in piece from ${key}`, (part) => compute(part.piece(kind, key), part)),
    );
  }

  /**
   * Returns what is computed from the former states of activities: a value for each stretch. The states of an activity are in one.
   * @param name as of {@link derive}, with the same condition on `compute`
   */
  gatherPast<V>(name: string, compute: (states: readonly PastActivity[], snapshot: Snapshot) => V): readonly V[] {
    this.derivations.read(`stretches of ${PAST}`);
    const stretchFrom = (key: string) => (snapshot: Snapshot) => {
      snapshot.derivations.read(`${PAST} from ${key}`);
      return compute(stretchesOf(snapshot.parts.pastActivities ?? []).get(key)!, snapshot);
    };
    const keys = [...stretchesOf(this.parts.pastActivities ?? []).keys()];
    return keys.map((key) => this.derive(nameOfStretch(name, key), stretchFrom(key)));
  }

  /**
   * Yields the things of each stretch whose value of that name may have to be computed again. A caller that computes first what
   * this value asks of them may pause after each.
   */
  *unsettled<K extends Kind>(kind: K, name: string): Generator<Held<K>> {
    for (const [key, things] of this.stretches(kind))
      if (!this.derivations.isSettled(nameOfStretch(name, key))) yield* things;
  }

  /**
   * Yields what is computed from each stretch of the list: some dozen things that follow each other. The caller may pause between
   * two stretches.
   * @param name as of {@link derive}, with the same condition on `compute`
   */
  *eachStretch<K extends Kind, V>(
    kind: K,
    name: string,
    compute: (things: readonly Held<K>[], snapshot: Snapshot) => V,
  ): Generator<V> {
    this.derivations.read(`stretches of ${kind}`);
    for (const key of this.stretches(kind).keys())
      yield this.derive(nameOfStretch(name, key), (snapshot) => compute(snapshot.stretch(kind, key), snapshot));
  }

  /**
   * Returns the things of the kind that pass the test, in the order of the register.
   * @param name as of {@link derive}, with the same condition on `test`
   */
  where<K extends Kind>(
    kind: K,
    name: string,
    test: (thing: Held<K>, snapshot: Snapshot) => boolean,
  ): readonly Held<K>[] {
    return this.derive(`all ${name}`, (whole) =>
      whole.gather(kind, name, (things, snapshot) => things.filter((thing) => test(thing, snapshot))).flat(),
    );
  }

  /**
   * Returns whether a thing of the kind passes the test.
   * @param name as of {@link derive}, with the same condition on `test`
   */
  some<K extends Kind>(kind: K, name: string, test: (thing: Held<K>, snapshot: Snapshot) => boolean): boolean {
    return this.derive(`some ${name}`, (whole) =>
      whole.gather(kind, name, (things, snapshot) => things.some((thing) => test(thing, snapshot))).includes(true),
    );
  }

  private stretch<K extends Kind>(kind: K, key: string): readonly Held<K>[] {
    this.derivations.read(`stretch from ${key}`);
    return this.stretches(kind).get(key)!;
  }

  private piece<K extends Kind>(kind: K, key: string): readonly Held<K>[] {
    this.derivations.read(`piece from ${key}`);
    return allPiecesOf(this.lists[kind] as readonly Held<K>[]).get(key)!;
  }

  private stretches<K extends Kind>(kind: K): Stretches<Held<K>> {
    return stretchesOf(this.lists[kind] as readonly Held<K>[]);
  }

  /** Replaces all parts. */
  protected replaceParts(parts: SnapshotParts): void {
    this.held = parts;
    this.lists = listsIn(parts);
    this.byId = {};
  }

  /** The effective date of the snapshot (ISO 8601). The law of this date applies. */
  get on(): string {
    this.derivations.read('date', true);
    return this.moment.on;
  }

  get activities(): readonly Activity[] {
    return this.all('processingActivity');
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
    this.derivations.read(PAST);
    return this.parts.pastActivities ?? [];
  }

  /** Former states of engagements, under the same condition. */
  get pastEngagements(): readonly PastEngagement[] {
    this.derivations.read('past engagements');
    return this.parts.pastEngagements ?? [];
  }

  /** Former states of profiles in the twelve months before, as known at the moment. */
  get pastProfiles(): readonly PastProfile[] {
    this.derivations.read('past profiles');
    return this.parts.pastProfiles ?? [];
  }

  /** Returns the date on which the review of the record was due (ISO 8601); undefined if it is not overdue. */
  overdueSince(id: string): string | undefined {
    this.derivations.read(`overdue ${id}`);
    return this.parts.overdue?.get(id);
  }

  /** Returns every thing of the kind, in the order of the register. */
  all<K extends Kind>(kind: K): readonly Held<K>[] {
    this.derivations.read(`all ${kind}`);
    return this.lists[kind];
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
  one<K extends Kind>(kind: K, id: string): Held<K> | undefined {
    this.derivations.read(id, STEADY.has(kind));
    const byId = this.byId[kind] ?? byIdIn(this.lists[kind]);
    this.byId[kind] = byId;
    return byId.get(id) as Held<K> | undefined;
  }

  /**
   * Returns the organisation's own profile of the jurisdiction, by its code. The profile `ALL` applies to every
   * activity.
   */
  profile(code: string): Profile | undefined {
    const twin = TWINS[code];
    this.derivations.read(`profile ${code}`, true);
    if (twin) this.derivations.read(`profile ${twin}`, true);
    const profiles = BY_CODE.of(this.lists.jurisdictionProfile);
    return profiles.get(code)?.at(-1) ?? (twin ? profiles.get(twin)?.at(-1) : undefined);
  }

  /** Returns the engagements that serve the activity. */
  engagementsOf(activity: string): readonly Engagement[] {
    this.derivations.read(`engagements of ${activity}`);
    return (BY_ACTIVITY.of(this.lists.engagement).get(activity) as readonly Engagement[] | undefined) ?? [];
  }

  /** Returns the engagements of sub-processors under an engagement. */
  under(engagement: string): readonly Engagement[] {
    this.derivations.read(`engagements under ${engagement}`);
    return UNDER.of(this.lists.engagement).get(engagement) ?? [];
  }

  /** Returns the transfers that name the activity, followed by those of every activity (disclosed for ALL). */
  transfersOf(activity: string): readonly Transfer[] {
    this.derivations.read(`transfers of ${activity}`);
    this.derivations.read('transfers of every activity');
    const named = (BY_ACTIVITY.of(this.lists.transfer).get(activity) ?? []) as readonly Transfer[];
    const ofEvery = OF_EVERY.of(this.lists.transfer).get(EVERY) ?? [];
    return ofEvery.length > 0 ? [...named, ...ofEvery] : named;
  }

  /** Returns the activities that the transfer names; all of them for a transfer of every activity. */
  activitiesOf({ activities, jurisdictions }: Transfer): readonly Activity[] {
    if (activities.length === 0 && jurisdictions.includes('ALL')) return this.activities;
    return activities.map((id) => this.activity(id)).filter((activity) => activity !== undefined);
  }
}

function nameOfStretch(name: string, key: string): string {
  return `${name}, from ${key}`;
}

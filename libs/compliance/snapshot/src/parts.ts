import type { ContactState } from '#contacts';
import type { EngagementState } from '#engagements';
import type { JurisdictionProfileState } from '#jurisdictions';
import type { PartyState } from '#parties';
import type { ProcessingActivityState } from '#processing-activities';
import type { InForce, Moment, Past } from '#read-model';
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

/** A thing of the kind in a snapshot. The moment belongs to the snapshot: successive ones share the things that are the same. */
export type SnapshotThing<K extends Kind = Kind> = { [Any in Kind]: InForce<States[Any]> }[K];

/** A record of processing at the moment of the snapshot. */
export type Activity = SnapshotThing<'processingActivity'>;
/** An engagement at the moment of the snapshot. */
export type Engagement = SnapshotThing<'engagement'>;
/** A transfer at the moment of the snapshot. A report can give it a mark, such as its state in review. */
export type Transfer = SnapshotThing<'transfer'> & { readonly mark?: string };
/** A party at the moment of the snapshot. */
export type Party = SnapshotThing<'party'>;
/** A contact at the moment of the snapshot. */
export type Contact = SnapshotThing<'contact'>;
/** The profile of a jurisdiction at the moment of the snapshot. */
export type Profile = SnapshotThing<'jurisdictionProfile'>;

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
  /** The activities from which these were taken; absent if they are all. */
  readonly narrowedFrom?: readonly Activity[];
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

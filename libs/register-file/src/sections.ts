import * as contacts from '#contacts';
import * as engagements from '#engagements';
import * as jurisdictions from '#jurisdictions';
import { type CommandMeta, type Decider, type IssuedCommand, ScheduleReview, type Thing } from '#ledger';
import * as parties from '#parties';
import * as activities from '#processing-activities';
import { type Aspect, whole } from '#register-file';
import * as transfers from '#transfers';

// biome-ignore lint/suspicious/noExplicitAny: the data of a command is checked where its class is written
type AnyCommandClass = new (id: string | undefined, data: any, meta?: CommandMeta) => IssuedCommand;

/** One list of a register file: which things it holds, and the commands that bring them in, out, and back. */
export interface Section {
  readonly name: string;
  readonly decider: Decider;
  readonly aspects: readonly Aspect[];
  readonly register: AnyCommandClass;
  readonly retire: AnyCommandClass;
  readonly reinstate: AnyCommandClass;
  /** What names a thing in the file. */
  readonly keyField: 'key' | 'code';
}

/** What is done to records that are reviewed, rather than said by them: no registration holds it, and it bears no date. */
export const REVIEW: Aspect = whole(ScheduleReview, 'reviewEvery');

const of = (decider: unknown) => decider as Decider<Thing>;

/** The lists of a register file, what is referred to before what refers to it. */
export const SECTIONS: readonly Section[] = [
  {
    name: 'contacts',
    decider: of(contacts.contactDecider),
    aspects: contacts.contactAspects,
    register: contacts.RegisterContact,
    retire: contacts.RetireContact,
    reinstate: contacts.ReinstateContact,
    keyField: 'key',
  },
  {
    name: 'parties',
    decider: of(parties.partyDecider),
    aspects: parties.partyAspects,
    register: parties.RegisterParty,
    retire: parties.RetireParty,
    reinstate: parties.ReinstateParty,
    keyField: 'key',
  },
  {
    name: 'processingActivities',
    decider: of(activities.activityDecider),
    aspects: activities.activityAspects,
    register: activities.RegisterProcessingActivity,
    retire: activities.RetireProcessingActivity,
    reinstate: activities.ReinstateProcessingActivity,
    keyField: 'key',
  },
  {
    name: 'engagements',
    decider: of(engagements.engagementDecider),
    aspects: engagements.engagementAspects,
    register: engagements.EngageProcessor,
    retire: engagements.EndEngagement,
    reinstate: engagements.ReinstateEngagement,
    keyField: 'key',
  },
  {
    name: 'transfers',
    decider: of(transfers.transferDecider),
    aspects: transfers.transferAspects,
    register: transfers.RegisterTransfer,
    retire: transfers.EndTransfer,
    reinstate: transfers.ReinstateTransfer,
    keyField: 'key',
  },
  {
    name: 'jurisdictionProfiles',
    decider: of(jurisdictions.profileDecider),
    aspects: jurisdictions.profileAspects,
    register: jurisdictions.OpenJurisdictionProfile,
    retire: jurisdictions.CloseJurisdictionProfile,
    reinstate: jurisdictions.ReopenJurisdictionProfile,
    keyField: 'code',
  },
];

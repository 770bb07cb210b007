import type {
  AutomatedDecision,
  CcpaCategory,
  LegalBasis,
  NoticeRecipient,
  OfficerRole,
  PartyKind,
  Recipient,
  RetentionRule,
  SpecialCondition,
  Stated,
} from '#law';
import type { Fact, Thing } from '#ledger';

/** A party that acts as controller in the jurisdiction. */
export interface ProfileController {
  readonly party: string;
  /** The case in which it is the controller. */
  readonly when?: string;
}

/** A contact with the role of an officer there, such as a data protection officer. */
export interface ProfileContact {
  readonly role: OfficerRole;
  readonly contact: string;
}

/** A legal basis on which the organisation relies there in place of others. */
export interface LegalBasisOverride {
  readonly key: string;
  /** The bases that it replaces; empty for all. */
  readonly replaces: readonly LegalBasis[];
  readonly basis: LegalBasis;
  readonly onlyIfNoAlternative: boolean;
  /** A part of the jurisdiction: an ISO 3166-2 code, or words. */
  readonly region?: string;
  readonly condition?: string;
  /** Keys of data categories in activities; empty for all. */
  readonly dataCategories: readonly string[];
  /** True if it applies only to special categories of data and data on offences (GDPR Art 9, 10). Absent means any data. */
  readonly onlySpecialData?: boolean;
  /** Ids of activities; all if it is absent or empty. */
  readonly activities?: readonly string[];
  readonly specialCondition?: SpecialCondition;
}

/** The minimum age of customers. It is not an age of consent. */
export interface CustomerAge {
  readonly minimum: number;
  readonly exception?: string;
}

/** A duty to report a breach, as the organisation states it: the recipient, and the time limit. */
export interface BreachDuty {
  readonly key: string;
  /** The recipient in the words of the organisation. */
  readonly to: string;
  /** The kind of recipient. Older events do not state it: their words say it. */
  readonly recipient?: NoticeRecipient;
  /** ISO 8601 duration. */
  readonly within?: string;
  readonly businessDays: boolean;
  /** The event that starts the clock. */
  readonly from?: string;
  readonly condition?: string;
}

/** The authority or body that takes complaints. */
export interface ComplaintBody {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
}

/** The languages of a published document (BCP 47). */
export interface Languages {
  readonly available: readonly string[];
  /** The BCP 47 tag of the version that prevails. */
  readonly prevailing?: string;
}

/** A filing with an authority, or a permit. */
export interface Filing {
  readonly key: string;
  readonly item: string;
  readonly reference?: string;
  readonly since?: string;
  readonly until?: string;
}

/** A statement on an item that a law asks for. */
export interface Statement {
  readonly item: string;
  readonly text: string;
}

/** A row of a published Californian table. */
export interface PublishedCategory {
  readonly key: string;
  readonly code?: CcpaCategory;
  readonly name: string;
  readonly examples?: string;
  readonly collected: Stated;
  readonly disclosedTo: readonly string[];
  readonly disclosedToKinds: readonly PartyKind[];
  readonly soldOrShared: Stated;
  readonly retention?: string;
}

/** Activities that a row of the profile is limited to. */
interface OfActivities {
  /** Ids of activities; all if absent or empty. */
  readonly activities?: readonly string[];
}

/** A recipient or retention rule of the profile. It spans activities, so words replace keys of rows. */
export type ProfileRecipient = Omit<Recipient, 'dataCategories' | 'dataSubjects' | 'purposes'> & OfActivities;
export type ProfileRetentionRule = Omit<RetentionRule, 'appliesTo'> & OfActivities & { readonly condition?: string };

/** The statements of the organisation about a jurisdiction. The profile `ALL` applies to every activity. */
export interface ProfileDetails {
  readonly code: string;
  readonly controllers: readonly ProfileController[];
  readonly contacts: readonly ProfileContact[];
  readonly legalBasisOverrides: readonly LegalBasisOverride[];
  readonly customerAge?: CustomerAge;
  readonly rights: readonly string[];
  readonly breachDuties: readonly BreachDuty[];
  readonly complaintBody?: ComplaintBody;
  readonly languages?: Languages;
  readonly filings: readonly Filing[];
  readonly recipients: readonly ProfileRecipient[];
  readonly retention: readonly ProfileRetentionRule[];
  readonly securityMeasures: readonly string[];
  readonly automatedDecisions: readonly AutomatedDecision[];
  readonly ccpaCategories: readonly PublishedCategory[];
  readonly statements: readonly Statement[];
}

/** The state of a jurisdiction profile. */
export interface JurisdictionProfile extends Thing, ProfileDetails {}

/** The fact that is written by hand, as it is stored. Those of fields follow from their declarations. */
export type WrittenFact = Fact<'JurisdictionProfileOpened', ProfileDetails>;

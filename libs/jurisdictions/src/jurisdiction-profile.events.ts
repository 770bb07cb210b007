import type {
  AutomatedDecision,
  CcpaCategory,
  LegalBasis,
  OfficerRole,
  PartyKind,
  Recipient,
  RetentionRule,
  SpecialCondition,
  Stated,
} from '#law';
import type { Fact, Thing } from '#ledger';

export interface ProfileController {
  readonly party: string;
  /** In which case it is the controller. */
  readonly when?: string;
}

export interface ProfileContact {
  readonly role: OfficerRole;
  readonly contact: string;
}

/** Which basis the organisation relies on there instead of which. */
export interface LegalBasisOverride {
  readonly key: string;
  /** Empty: whatever the basis is. */
  readonly replaces: readonly LegalBasis[];
  readonly basis: LegalBasis;
  readonly onlyIfNoAlternative: boolean;
  /** A part of the jurisdiction: ISO 3166-2, or words. */
  readonly region?: string;
  readonly condition?: string;
  /** Keys of activities' data categories; empty: all. */
  readonly dataCategories: readonly string[];
  /** Empty: all. */
  readonly activities: readonly string[];
  readonly specialCondition?: SpecialCondition;
}

/** From which age people may be customers: no age of consent. */
export interface CustomerAge {
  readonly minimum: number;
  readonly exception?: string;
}

/** Whom the organisation says it tells of a breach, and by when. */
export interface BreachDuty {
  readonly key: string;
  readonly to: string;
  /** ISO 8601 duration. */
  readonly within?: string;
  readonly businessDays: boolean;
  /** The event that starts the clock. */
  readonly from?: string;
  readonly condition?: string;
}

export interface ComplaintBody {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
}

export interface Languages {
  readonly available: readonly string[];
  /** BCP 47 tag of the version that prevails. */
  readonly prevailing?: string;
}

/** A filing or permit. */
export interface Filing {
  readonly key: string;
  readonly item: string;
  readonly reference?: string;
  readonly since?: string;
  readonly until?: string;
}

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

/** Scopes of a profile's rows are in words: they span activities. */
export type ProfileRecipient = Omit<Recipient, 'dataCategories' | 'dataSubjects' | 'purposes'>;
export type ProfileRetentionRule = Omit<RetentionRule, 'appliesTo'> & { readonly condition?: string };

/** What the organisation itself says that it does there; `ALL` holds what it says of every activity at once. */
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

export interface JurisdictionProfile extends Thing, ProfileDetails {}

type Nothing = Record<string, never>;
type Removed = { readonly key: string };

export type ProfileFact =
  | Fact<'JurisdictionProfileOpened', ProfileDetails>
  | Fact<'ProfileControllersChanged', { readonly controllers: readonly ProfileController[] }>
  | Fact<'ProfileContactsChanged', { readonly contacts: readonly ProfileContact[] }>
  | Fact<'LegalBasisOverridden', { readonly override: LegalBasisOverride }>
  | Fact<'LegalBasisOverrideLifted', Removed>
  | Fact<'CustomerAgeChanged', { readonly customerAge?: CustomerAge }>
  | Fact<'RightsChanged', { readonly rights: readonly string[] }>
  | Fact<'BreachDutySet', { readonly breachDuty: BreachDuty }>
  | Fact<'BreachDutyRemoved', Removed>
  | Fact<'ComplaintBodyChanged', { readonly complaintBody?: ComplaintBody }>
  | Fact<'LanguagesChanged', { readonly languages?: Languages }>
  | Fact<'FilingRecorded', { readonly filing: Filing }>
  | Fact<'FilingRemoved', Removed>
  | Fact<'ProfileRecipientSet', { readonly recipient: ProfileRecipient }>
  | Fact<'ProfileRecipientRemoved', Removed>
  | Fact<'ProfileRetentionRuleSet', { readonly rule: ProfileRetentionRule }>
  | Fact<'ProfileRetentionRuleRemoved', Removed>
  | Fact<'ProfileSecurityMeasuresChanged', { readonly securityMeasures: readonly string[] }>
  | Fact<'ProfileAutomatedDecisionSet', { readonly automatedDecision: AutomatedDecision }>
  | Fact<'ProfileAutomatedDecisionRemoved', Removed>
  | Fact<'CategoryPublished', { readonly category: PublishedCategory }>
  | Fact<'CategoryUnpublished', Removed>
  | Fact<'StatementMade', { readonly statement: Statement }>
  | Fact<'StatementWithdrawn', { readonly item: string }>
  | Fact<'JurisdictionProfileClosed', Nothing>
  | Fact<'JurisdictionProfileReopened', Nothing>;

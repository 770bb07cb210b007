import type {
  ActivityRole,
  AutomatedDecision,
  CcpaCategory,
  LegalBasis,
  Recipient,
  RetentionRule,
  SpecialCategory,
  SpecialCondition,
  Stated,
} from '#law';
import type { Fact, Thing } from '#ledger';

/** A category of data subjects (GDPR Art 30(1)(c)). */
export interface DataSubject {
  readonly key: string;
  readonly name: string;
  readonly children: Stated;
  /** States if they are companies, which some laws protect too (POPIA s1). */
  readonly juristic: Stated;
  /** States if they themselves are the party to the contract. */
  readonly contractingParty: Stated;
}

/** A category of personal data (GDPR Art 30(1)(c)), with its classes under the laws. */
export interface DataCategory {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  /** States if it is a special category of data (GDPR Art 9(1)); `specialKinds` names the kinds. */
  readonly special: Stated;
  readonly specialKinds: readonly SpecialCategory[];
  /** Special categories that the data may reveal without belonging to them. */
  readonly mayReveal: readonly SpecialCategory[];
  /** States if it concerns criminal convictions and offences (GDPR Art 10). */
  readonly criminal: Stated;
  readonly uniqueIdentifier: Stated;
  readonly financial: Stated;
  readonly ccpa: readonly CcpaCategory[];
  /** Keys of the data subjects whose data they are; of any if absent or empty. */
  readonly dataSubjects?: readonly string[];
}

/** A recipient of the data. It is limited to the named rows; an empty list means all rows of the activity. */
export interface ActivityRecipient extends Recipient {
  /** True for people who work for the organisation itself. No law of the register counts them as recipients. */
  readonly ownStaff?: boolean;
}

/** A source of the data. It is limited to the named rows; an empty list means all rows of the activity. */
export interface Source {
  readonly key: string;
  readonly description: string;
  readonly party?: string;
  readonly condition?: string;
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly purposes: readonly string[];
}

/** A legal basis of a purpose, with its condition (GDPR Art 6, 9(2)). */
export interface LegalBasisRow {
  readonly basis: LegalBasis;
  readonly condition?: string;
  /** The interest pursued, if the basis is legitimate interests. */
  readonly interest?: string;
  readonly specialCondition?: SpecialCondition;
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
}

/** A purpose of the processing (GDPR Art 30(1)(b)). It may have no legal basis. */
export interface Purpose {
  readonly key: string;
  readonly description: string;
  readonly condition?: string;
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly legalBases: readonly LegalBasisRow[];
}

/** A system in which the processing runs. */
export interface System {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly party?: string;
}

/** A record of processing activities (GDPR Art 30). */
export interface ActivityDetails {
  readonly key?: string;
  readonly reference: string;
  readonly title: string;
  readonly role: ActivityRole;
  readonly description?: string;
  readonly controllers: readonly string[];
  /** The parties on whose behalf a processor acts; processors only. */
  readonly onBehalfOf: readonly string[];
  readonly dataSubjects: readonly DataSubject[];
  readonly dataCategories: readonly DataCategory[];
  readonly sources: readonly Source[];
  readonly purposes: readonly Purpose[];
  readonly recipients: readonly ActivityRecipient[];
  readonly retention: readonly RetentionRule[];
  readonly securityMeasures: readonly string[];
  readonly automatedDecisions: readonly AutomatedDecision[];
  readonly systems: readonly System[];
}

/** The state of a processing activity. */
export interface ProcessingActivity extends Thing, ActivityDetails {}

type Nothing = Record<string, never>;
type Removed = { readonly key: string };

/** The facts of processing activities, as they are stored. */
export type ActivityFact =
  | Fact<'ProcessingActivityRegistered', ActivityDetails>
  | Fact<'ActivityRetitled', { readonly title: string }>
  | Fact<'ActivityRenumbered', { readonly reference: string }>
  | Fact<'ActivityDescribed', { readonly description?: string }>
  | Fact<
      'ActivityRoleChanged',
      { readonly role: ActivityRole; readonly controllers: readonly string[]; readonly onBehalfOf: readonly string[] }
    >
  | Fact<'DataSubjectSet', { readonly dataSubject: DataSubject }>
  | Fact<'DataSubjectRemoved', Removed>
  | Fact<'DataCategorySet', { readonly dataCategory: DataCategory }>
  | Fact<'DataCategoryRemoved', Removed>
  | Fact<'SourceSet', { readonly source: Source }>
  | Fact<'SourceRemoved', Removed>
  | Fact<'PurposeSet', { readonly purpose: Purpose }>
  | Fact<'PurposeRemoved', Removed>
  | Fact<'LegalBasisChanged', { readonly purpose: string; readonly legalBases: readonly LegalBasisRow[] }>
  | Fact<'RecipientSet', { readonly recipient: ActivityRecipient }>
  | Fact<'RecipientRemoved', Removed>
  | Fact<'RetentionRuleSet', { readonly rule: RetentionRule }>
  | Fact<'RetentionRuleRemoved', Removed>
  | Fact<'SecurityMeasuresChanged', { readonly securityMeasures: readonly string[] }>
  | Fact<'AutomatedDecisionSet', { readonly automatedDecision: AutomatedDecision }>
  | Fact<'AutomatedDecisionRemoved', Removed>
  | Fact<'SystemSet', { readonly system: System }>
  | Fact<'SystemRemoved', Removed>
  | Fact<'ProcessingActivityRetired', Nothing>
  | Fact<'ProcessingActivityReinstated', Nothing>;

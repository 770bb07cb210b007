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

/** Whose data (GDPR Art 30(1)(c)). */
export interface DataSubject {
  readonly key: string;
  readonly name: string;
  readonly children: Stated;
  /** Companies, where a law protects them too (POPIA s1). */
  readonly juristic: Stated;
  /** They are themselves the party to the contract. */
  readonly contractingParty: Stated;
}

/** Which data (GDPR Art 30(1)(c)), and what laws make of them. */
export interface DataCategory {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  /** GDPR Art 9(1), and of which kinds. */
  readonly special: Stated;
  readonly specialKinds: readonly SpecialCategory[];
  /** Not special as such, but possibly revealing it. */
  readonly mayReveal: readonly SpecialCategory[];
  /** GDPR Art 10. */
  readonly criminal: Stated;
  readonly uniqueIdentifier: Stated;
  readonly financial: Stated;
  readonly ccpa: readonly CcpaCategory[];
}

/** From where the data come; limited to the rows named, empty lists: all of the activity. */
export interface Source {
  readonly key: string;
  readonly description: string;
  readonly party?: string;
  readonly condition?: string;
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly purposes: readonly string[];
}

/** On which basis, under which condition (GDPR Art 6, 9(2)). */
export interface LegalBasisRow {
  readonly basis: LegalBasis;
  readonly condition?: string;
  /** The interest pursued, where it is legitimate interests. */
  readonly interest?: string;
  readonly specialCondition?: SpecialCondition;
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
}

/** What for (GDPR Art 30(1)(b)). None is a valid number of legal bases. */
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

/** One record of processing (GDPR Art 30). */
export interface ActivityDetails {
  readonly key?: string;
  readonly reference: string;
  readonly title: string;
  readonly role: ActivityRole;
  readonly description?: string;
  readonly controllers: readonly string[];
  /** For a processor: the parties for whom. */
  readonly onBehalfOf: readonly string[];
  readonly dataSubjects: readonly DataSubject[];
  readonly dataCategories: readonly DataCategory[];
  readonly sources: readonly Source[];
  readonly purposes: readonly Purpose[];
  readonly recipients: readonly Recipient[];
  readonly retention: readonly RetentionRule[];
  readonly securityMeasures: readonly string[];
  readonly automatedDecisions: readonly AutomatedDecision[];
  readonly systems: readonly System[];
}

export interface ProcessingActivity extends Thing, ActivityDetails {}

type Nothing = Record<string, never>;
type Removed = { readonly key: string };

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
  | Fact<'RecipientSet', { readonly recipient: Recipient }>
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

import type {
  ActivityAssessmentKind,
  ActivityRole,
  AgeGroup,
  AssessmentState,
  AutomatedDecision,
  CcpaCategory,
  LegalBasis,
  Recipient,
  RetentionRule,
  RiskFactor,
  SensitiveKind,
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
  /** States if they are vulnerable, such as patients or employees (recital 75). Not stated in older events. */
  readonly vulnerable?: Stated;
  /** The ages of minors among them. Older events have none. */
  readonly ages?: readonly AgeGroup[];
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
  /** Kinds that laws of the United States call sensitive in addition to the special categories. Older events have none. */
  readonly sensitiveKinds?: readonly SensitiveKind[];
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
  /** The id of the asset that it is. */
  readonly asset?: string;
}

/** An assessment of the activity: if it is needed, how far it has come, and what came out. */
export interface ActivityAssessment {
  readonly key: string;
  readonly kind: ActivityAssessmentKind;
  readonly needed: Stated;
  /** The reason for which it is needed, or is not. */
  readonly because?: string;
  readonly state: AssessmentState;
  /** The date of its present state. */
  readonly on?: string;
  readonly outcome?: string;
  /** A reference or an address of the document, not the document. */
  readonly reference?: string;
  /** The revision of the content that a completed assessment was made of, as `contentRevision` names it. */
  readonly ofRevision?: string;
  /** The date from which the content is no longer that revision. It follows from the facts, and is never stored. */
  readonly outdatedSince?: string;
}

/** A personal data breach that occurred (GDPR Art 33(5)). */
export interface ActivityBreach {
  readonly key: string;
  readonly on?: string;
  readonly description: string;
  /** A reference or an address of its record, not the record. */
  readonly reference?: string;
}

/** The policy by which data are kept and erased, and whether it is followed. */
export interface RetentionPolicy {
  /** A reference or an address of the document, not the document. */
  readonly reference?: string;
  readonly followed: Stated;
  /** The reasons for which it is not followed. */
  readonly because?: string;
}

/** The department and the contact that answer for a record. */
export interface Responsibility {
  /** The business function. It names no person. */
  readonly department?: string;
  /** The id of a contact. */
  readonly owner?: string;
}

/** Evidence that the activity complies (GDPR Art 5(2)). Older events have none of it. */
export interface Accountability extends Responsibility {
  readonly assessments?: readonly ActivityAssessment[];
  readonly breaches?: readonly ActivityBreach[];
  /** The place of the record of consent (GDPR Art 7(1)): a reference or an address. */
  readonly consentRecord?: string;
  /** The place where data subjects are informed (GDPR Art 13, 14): a reference or an address. */
  readonly privacyNotice?: string;
  readonly retentionPolicy?: RetentionPolicy;
  /** Keys of the conditions of Schedule 1 to the UK's Data Protection Act 2018: `PARA_8`. */
  readonly schedule1Conditions?: readonly string[];
}

/** A record of processing activities (GDPR Art 30). */
export interface ActivityDetails extends Accountability {
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
  /** The technologies used, in words. Older events have none. */
  readonly technologies?: readonly string[];
  /** Risks that the lists of impact assessments name. Older events have none. */
  readonly riskFactors?: readonly RiskFactor[];
  /** Short texts by which the organisation finds it again. Older events have none. */
  readonly tags?: readonly string[];
}

/** The state of a processing activity. */
export interface ProcessingActivity extends Thing, ActivityDetails {}

type Removed = { readonly key: string };

/** The facts that are written by hand, as they are stored. Those of fields follow from their declarations. */
export type WrittenFact =
  | Fact<'ProcessingActivityRegistered', ActivityDetails>
  | Fact<'LegalBasisChanged', { readonly purpose: string; readonly legalBases: readonly LegalBasisRow[] }>
  | Fact<'ActivityAssessmentSet', { readonly assessment: ActivityAssessment }>
  | Fact<'ActivityAssessmentRemoved', Removed>;

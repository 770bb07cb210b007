/** Returns a closed list of words as an object whose values are its keys, for GraphQL enums. */
function words<const W extends readonly string[]>(...list: W): { readonly [K in W[number]]: K } {
  return Object.fromEntries(list.map((word) => [word, word])) as { [K in W[number]]: K };
}

type WordOf<T> = T[keyof T];

/** The statement of a source on a property. A property that is not stated is not false. */
export const Stated = words('YES', 'NO', 'NOT_STATED');
export type Stated = WordOf<typeof Stated>;

/** The role of the organisation in an activity (GDPR Art 4(7), 26 and 4(8)). */
export const ActivityRole = words('CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR');
export type ActivityRole = WordOf<typeof ActivityRole>;

/**
 * Legal bases: those of GDPR Art 6(1)(a) to (f), express consent (Saudi Arabia, UAE, Quebec), and recognised legitimate
 * interests (UK DUAA 2025).
 */
export const LegalBasis = words(
  'CONSENT',
  'EXPRESS_CONSENT',
  'CONTRACT',
  'LEGAL_OBLIGATION',
  'VITAL_INTERESTS',
  'PUBLIC_TASK',
  'LEGITIMATE_INTERESTS',
  'RECOGNISED_LEGITIMATE_INTERESTS',
);
export type LegalBasis = WordOf<typeof LegalBasis>;

/** The legal bases that many laws share: all but the one that only the UK knows. */
export const COMMON_BASES: readonly LegalBasis[] = Object.values(LegalBasis).filter(
  (basis) => basis !== 'RECOGNISED_LEGITIMATE_INTERESTS',
);

/** Conditions for processing special categories: GDPR Art 9(2)(a) to (j), in this order. */
export const SpecialCondition = words(
  'EXPLICIT_CONSENT',
  'EMPLOYMENT_AND_SOCIAL_SECURITY',
  'VITAL_INTERESTS',
  'NOT_FOR_PROFIT_BODY',
  'MADE_PUBLIC_BY_DATA_SUBJECT',
  'LEGAL_CLAIMS',
  'SUBSTANTIAL_PUBLIC_INTEREST',
  'HEALTH_OR_SOCIAL_CARE',
  'PUBLIC_HEALTH',
  'ARCHIVING_OR_RESEARCH',
);
export type SpecialCondition = WordOf<typeof SpecialCondition>;

/** Special categories of personal data (GDPR Art 9(1)). */
export const SpecialCategory = words(
  'RACIAL_OR_ETHNIC_ORIGIN',
  'POLITICAL_OPINIONS',
  'RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS',
  'TRADE_UNION_MEMBERSHIP',
  'GENETIC',
  'BIOMETRIC',
  'HEALTH',
  'SEX_LIFE_OR_ORIENTATION',
);
export type SpecialCategory = WordOf<typeof SpecialCategory>;

/**
 * Kinds of data that laws of the United States call sensitive in addition to the special categories. PRECISE_LOCATION: of a
 * person or device within about 1,750 feet. ACCOUNT_ACCESS: an account with the means of access to it.
 */
export const SensitiveKind = words(
  'CITIZENSHIP',
  'NATIONAL_ORIGIN',
  'PRECISE_LOCATION',
  'ACCOUNT_ACCESS',
  'GOVERNMENT_IDENTIFIER',
  'NEURAL',
  'TRANSGENDER_STATUS',
  'CRIME_VICTIM',
);
export type SensitiveKind = WordOf<typeof SensitiveKind>;

/**
 * Risks of processing that the lists of impact assessments name, and that show in no other field. MONITORING: systematic monitoring,
 * evaluation or scoring of people. LIMITS_RIGHTS: it keeps people from a right, a service or a contract.
 */
export const RiskFactor = words(
  'LARGE_SCALE',
  'MONITORING',
  'PUBLIC_MONITORING',
  'MATCHING',
  'NEW_TECHNOLOGY',
  'LIMITS_RIGHTS',
  'PUBLICATION',
);
export type RiskFactor = WordOf<typeof RiskFactor>;

/** The ages of minors, as laws of the United States tell them apart. */
export const AgeGroup = words('UNDER_13', 'AGED_13_TO_15', 'AGED_16', 'AGED_17');
export type AgeGroup = WordOf<typeof AgeGroup>;

/** Categories of personal information (California Civil Code 1798.140(v)(1)(A) to (L)). */
export const CcpaCategory = words('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L');
export type CcpaCategory = WordOf<typeof CcpaCategory>;

/**
 * Kinds of parties and recipients, for laws that list them. A buyer pays for the data with money, or gives another thing of value
 * for them.
 */
export const PartyKind = words(
  'AFFILIATE',
  'SERVICE_PROVIDER',
  'COMMUNICATION_SERVICE_PROVIDER',
  'ADVERTISING_NETWORK',
  'DATA_ANALYTICS_PROVIDER',
  'SOCIAL_NETWORK',
  'BUSINESS_CLIENT',
  'ADVISOR',
  'PUBLIC_AUTHORITY',
  'AUDITOR',
  'INTERNET_SERVICE_PROVIDER',
  'OPERATING_SYSTEM',
  'RECRUITMENT_AGENCY',
  'TRANSACTION_PARTY',
  'SUPPLIER',
  'BUYER_FOR_MONEY',
  'BUYER_FOR_OTHER_VALUE',
  'OTHER',
);
export type PartyKind = WordOf<typeof PartyKind>;

/** Kinds of assets: what keeps or uses data. */
export const AssetKind = words(
  'APPLICATION',
  'CLOUD_SERVICE',
  'DATABASE',
  'FILE_STORE',
  'SERVER',
  'DEVICE',
  'NETWORK',
  'PAPER_ARCHIVE',
  'BACKUP',
  'OTHER',
);
export type AssetKind = WordOf<typeof AssetKind>;

/** Offices that laws provide for, in all jurisdictions. */
export const OfficerRole = words(
  'DATA_PROTECTION_OFFICER',
  'EU_REPRESENTATIVE',
  'UK_REPRESENTATIVE',
  'REPRESENTATIVE',
  'INFORMATION_OFFICER',
  'CHIEF_PRIVACY_OFFICER',
  'GRIEVANCE_OFFICER',
  'JOINT_USE_MANAGER',
  'CORPORATE_REPRESENTATIVE',
  'DOMESTIC_AGENT',
  'PRIVACY_CONTACT',
);
export type OfficerRole = WordOf<typeof OfficerRole>;

/** Kinds of assessments of a party. */
export const AssessmentKind = words('SECURITY', 'PRIVACY');
export type AssessmentKind = WordOf<typeof AssessmentKind>;

/**
 * Kinds of assessments of a processing activity. DPIA: of the impact on data protection (GDPR Art 35). LIA: of legitimate
 * interests (Art 6(1)(f)). TIA: of transfers (Art 46). FRIA: of fundamental rights (AI Act Art 27).
 */
export const ActivityAssessmentKind = words('DPIA', 'LIA', 'TIA', 'FRIA');
export type ActivityAssessmentKind = WordOf<typeof ActivityAssessmentKind>;

/** The progress of an assessment of a processing activity. NOT_STATED: it is recorded, and nobody says how far it is. */
export const AssessmentState = words('NOT_STATED', 'NOT_STARTED', 'IN_PROGRESS', 'COMPLETED');
export type AssessmentState = WordOf<typeof AssessmentState>;

/**
 * Kinds of retention rules. Only FIXED_PERIOD has a period. OPEN_ENDED: kept without an end, as the source says. NOT_YET_KNOWN: nobody
 * has said yet how long, or the words of the source were not understood.
 */
export const RetentionKind = words(
  'FIXED_PERIOD',
  'WHILE_STATE_LASTS',
  'UNTIL_EVENT',
  'AS_LONG_AS_NEEDED',
  'SET_BY_LOCAL_LAW',
  'ON_INSTRUCTION',
  'CONSENT_TERM',
  'OTHER_DOCUMENT',
  'PROMPTLY',
  'OPEN_ENDED',
  'NOT_YET_KNOWN',
);
export type RetentionKind = WordOf<typeof RetentionKind>;

/** EXACT: the period is exact. AT_MOST: the data may be deleted earlier. */
export const RetentionBound = words('EXACT', 'AT_MOST');
export type RetentionBound = WordOf<typeof RetentionBound>;

/** The day from which a period counts: the event, or the end of its month or year. */
export const RetentionAnchor = words('EVENT', 'END_OF_MONTH', 'END_OF_YEAR');
export type RetentionAnchor = WordOf<typeof RetentionAnchor>;

/** The action at the end of the retention. */
export const RetentionAction = words('DELETE', 'ANONYMISE', 'SUPPRESS_ONLY');
export type RetentionAction = WordOf<typeof RetentionAction>;

/** DUE: the last day of retention is known. The other values say why it is not. */
export const DueStatus = words('DUE', 'UNRESOLVED_TRIGGER', 'NOT_A_FIXED_PERIOD', 'BEYOND_CALENDAR');
export type DueStatus = WordOf<typeof DueStatus>;

/**
 * Kinds of transfers: provision to a third party, entrustment to a processor, storage, access from abroad, and joint
 * use (APPI 27(5)(iii)).
 */
export const TransferKind = words('PROVISION', 'ENTRUSTMENT', 'STORAGE', 'ACCESS', 'JOINT_USE');
export type TransferKind = WordOf<typeof TransferKind>;

/** Kinds of instruments that are signed or certified for transfers. */
export const InstrumentKind = words(
  'SCC',
  'IDTA',
  'UK_ADDENDUM',
  'SWISS_ADDENDUM',
  'BCR',
  'INTRAGROUP_AGREEMENT',
  'DPF_CERTIFICATION',
  'CONTRACT',
  'CODE_OF_CONDUCT',
  'CERTIFICATION',
  'OTHER',
);
export type InstrumentKind = WordOf<typeof InstrumentKind>;

/** The names of the kinds of instruments, as they are written within a sentence. */
export const INSTRUMENT_NAMES: Readonly<Record<InstrumentKind, string>> = {
  SCC: 'standard contractual clauses',
  IDTA: 'an International Data Transfer Agreement',
  UK_ADDENDUM: 'the UK Addendum',
  SWISS_ADDENDUM: 'the Swiss addendum',
  BCR: 'binding corporate rules',
  INTRAGROUP_AGREEMENT: 'an agreement within the group',
  DPF_CERTIFICATION: 'certification under the Data Privacy Framework',
  CONTRACT: 'a contract',
  CODE_OF_CONDUCT: 'a code of conduct',
  CERTIFICATION: 'a certification',
  OTHER: 'another instrument',
};

/**
 * The status of a prior authorisation under POPIA s57(1)(d): requested, granted, or no longer followed by the
 * processing.
 */
export const AuthorisationStatus = words('REQUESTED', 'GRANTED', 'DEPARTED_FROM');
export type AuthorisationStatus = WordOf<typeof AuthorisationStatus>;

/** Kinds of organisations that a provision binds, if it does not bind all. */
export const Bound = words(
  'ONLINE_SERVICE_PROVIDERS',
  'TELECOMMUNICATIONS_PROVIDERS',
  'COMPANIES',
  'NON_PROFIT_BODIES',
  'PUBLIC_BODIES',
  'PROCESSORS_OF_PUBLIC_BODIES',
  'OTHER_PROCESSORS',
  'OF_MAJOR_IMPORTANCE',
  'REGISTERED',
  'ESTABLISHED_ABROAD',
  'CRITICAL_INFRASTRUCTURE',
);
export type Bound = WordOf<typeof Bound>;

/** The names of these organisations, as they are written within a sentence. */
export const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  ONLINE_SERVICE_PROVIDERS: 'online service providers',
  TELECOMMUNICATIONS_PROVIDERS: 'providers of public electronic communications services',
  COMPANIES: 'companies',
  NON_PROFIT_BODIES: 'non-profit bodies',
  PUBLIC_BODIES: 'public bodies',
  PROCESSORS_OF_PUBLIC_BODIES: 'processors of public bodies',
  OTHER_PROCESSORS: 'processors of other organisations than public bodies',
  OF_MAJOR_IMPORTANCE: 'controllers and processors of major importance',
  REGISTERED: 'controllers that must register',
  ESTABLISHED_ABROAD: 'organisations established abroad',
  CRITICAL_INFRASTRUCTURE: 'operators of critical information infrastructure',
};

/**
 * Measures that a number in a condition counts. DATA_SUBJECTS_SENSITIVE: people whose sensitive data are processed.
 * DATA_SUBJECTS_SOLD: people whose data are sold or offered for sale. REVENUE_FROM_SALE: the share of revenue from sales of data.
 */
export const Measure = words(
  'DATA_SUBJECTS',
  'DATA_SUBJECTS_SENSITIVE',
  'DATA_SUBJECTS_LINKED',
  'DATA_SUBJECTS_SOLD',
  'EMPLOYEES',
  'TURNOVER',
  'REVENUE_FROM_SALE',
  'ASSETS',
);
export type Measure = WordOf<typeof Measure>;

/** Rights of a data subject whose requests have a time limit. ANY: all that have no clock of their own. */
export const RequestRight = words(
  'ANY',
  'ACCESS',
  'CORRECTION',
  'ERASURE',
  'RESTRICTION',
  'OBJECTION',
  'PORTABILITY',
  'CONSENT_WITHDRAWAL',
  'AUTOMATED_DECISION',
  'APPEAL',
);
export type RequestRight = WordOf<typeof RequestRight>;

/** The recipients of the notice of a breach. CUSTOMER: the controller, notified by its processor. */
export const NoticeRecipient = words(
  'AUTHORITY',
  'DATA_SUBJECTS',
  'CUSTOMER',
  'CONSUMER_REPORTING_AGENCIES',
  'LAW_ENFORCEMENT',
  'PUBLIC',
);
export type NoticeRecipient = WordOf<typeof NoticeRecipient>;

import type {
  ActivityAssessmentKind,
  LegalBasis,
  OfficerRole,
  RetentionKind,
  SpecialCategory,
  SpecialCondition,
} from '#law';

// The terms of the Data Privacy Vocabulary (W3C DPVCG, version 2.3) for the words of the register.
// https://w3id.org/dpv, https://w3id.org/dpv/legal/eu/gdpr, https://w3id.org/dpv/pd, https://w3id.org/dpv/loc

/** The version of the vocabulary whose terms are used. */
export const DPV_VERSION = '2.3';

/** Prefixes of names, in the order in which files declare them. */
export const PREFIXES = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  pd: 'https://w3id.org/dpv/pd#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name with a prefix, such as `dpv:hasPurpose`. */
export type Name = `${keyof typeof PREFIXES}:${string}`;

/** The name of what a statement of the graph says that a thing is. */
export const IS_A = 'rdf:type';

/** The general term of a legal basis, and that of the GDPR. */
export interface BasisTerms {
  readonly general: Name;
  /** Absent where the GDPR has no such basis. */
  readonly gdpr?: Name;
}

/** The terms of the legal bases (GDPR Art 6(1)). */
export const LEGAL_BASES: Readonly<Record<LegalBasis, BasisTerms>> = {
  CONSENT: { general: 'dpv:Consent', gdpr: 'eu-gdpr:A6-1-a' },
  EXPRESS_CONSENT: { general: 'dpv:ExplicitlyExpressedConsent', gdpr: 'eu-gdpr:A6-1-a-explicit-consent' },
  CONTRACT: { general: 'dpv:Contract', gdpr: 'eu-gdpr:A6-1-b' },
  LEGAL_OBLIGATION: { general: 'dpv:LegalObligation', gdpr: 'eu-gdpr:A6-1-c' },
  VITAL_INTERESTS: { general: 'dpv:VitalInterest', gdpr: 'eu-gdpr:A6-1-d' },
  PUBLIC_TASK: { general: 'dpv:PublicInterest', gdpr: 'eu-gdpr:A6-1-e' },
  LEGITIMATE_INTERESTS: { general: 'dpv:LegitimateInterest', gdpr: 'eu-gdpr:A6-1-f' },
  RECOGNISED_LEGITIMATE_INTERESTS: { general: 'dpv:LegitimateInterest' },
};

/** The terms of the conditions of special categories (GDPR Art 9(2)). */
export const SPECIAL_CONDITIONS: Readonly<Record<SpecialCondition, BasisTerms>> = {
  EXPLICIT_CONSENT: { general: 'dpv:ExplicitlyExpressedConsent', gdpr: 'eu-gdpr:A9-2-a' },
  EMPLOYMENT_AND_SOCIAL_SECURITY: { general: 'dpv:LegalBasis', gdpr: 'eu-gdpr:A9-2-b' },
  VITAL_INTERESTS: { general: 'dpv:VitalInterest', gdpr: 'eu-gdpr:A9-2-c' },
  NOT_FOR_PROFIT_BODY: { general: 'dpv:LegitimateInterest', gdpr: 'eu-gdpr:A9-2-d' },
  MADE_PUBLIC_BY_DATA_SUBJECT: { general: 'dpv:LegalBasis', gdpr: 'eu-gdpr:A9-2-e' },
  LEGAL_CLAIMS: { general: 'dpv:LegalBasis', gdpr: 'eu-gdpr:A9-2-f' },
  SUBSTANTIAL_PUBLIC_INTEREST: { general: 'dpv:PublicInterest', gdpr: 'eu-gdpr:A9-2-g' },
  HEALTH_OR_SOCIAL_CARE: { general: 'dpv:LegalBasis', gdpr: 'eu-gdpr:A9-2-h' },
  PUBLIC_HEALTH: { general: 'dpv:PublicInterest', gdpr: 'eu-gdpr:A9-2-i' },
  ARCHIVING_OR_RESEARCH: { general: 'dpv:PublicInterest', gdpr: 'eu-gdpr:A9-2-j' },
};

/** The terms of the special categories of personal data (GDPR Art 9(1)). */
export const SPECIAL_CATEGORIES: Readonly<Record<SpecialCategory, readonly Name[]>> = {
  RACIAL_OR_ETHNIC_ORIGIN: ['pd:Race', 'pd:EthnicOrigin'],
  POLITICAL_OPINIONS: ['pd:PoliticalOpinion'],
  RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: ['pd:ReligiousBelief', 'pd:PhilosophicalBelief'],
  TRADE_UNION_MEMBERSHIP: ['pd:TradeUnionMembership'],
  GENETIC: ['pd:Genetic'],
  BIOMETRIC: ['pd:Biometric'],
  HEALTH: ['pd:Health'],
  SEX_LIFE_OR_ORIENTATION: ['pd:Sexual'],
};

/** The terms of the grounds of transfers under the GDPR (Art 45, 46, 49). `EU.COURT` (Art 48) has none. */
export const TRANSFER_GROUNDS: Readonly<Record<string, Name>> = {
  'EU.ADEQ': 'eu-gdpr:A45-3',
  'EU.PUBINSTR': 'eu-gdpr:A46-2-a',
  'EU.BCR': 'eu-gdpr:A46-2-b',
  'EU.SCC': 'eu-gdpr:A46-2-c',
  'EU.SCC_SA': 'eu-gdpr:A46-2-d',
  'EU.COC': 'eu-gdpr:A46-2-e',
  'EU.CERT': 'eu-gdpr:A46-2-f',
  'EU.ADHOC': 'eu-gdpr:A46-3-a',
  'EU.ADMIN': 'eu-gdpr:A46-3-b',
  'EU.49A': 'eu-gdpr:A49-1-a',
  'EU.49B': 'eu-gdpr:A49-1-b',
  'EU.49C': 'eu-gdpr:A49-1-c',
  'EU.49D': 'eu-gdpr:A49-1-d',
  'EU.49E': 'eu-gdpr:A49-1-e',
  'EU.49F': 'eu-gdpr:A49-1-f',
  'EU.49G': 'eu-gdpr:A49-1-g',
  'EU.49CLI': 'eu-gdpr:A49-2',
};

/** The terms of how long data are stored. "Indeterminate" would say that nobody can know: what is not yet known is not available. */
export const DURATIONS: Readonly<Record<RetentionKind, Name>> = {
  FIXED_PERIOD: 'dpv:TemporalDuration',
  WHILE_STATE_LASTS: 'dpv:UntilEventDuration',
  UNTIL_EVENT: 'dpv:UntilEventDuration',
  CONSENT_TERM: 'dpv:UntilEventDuration',
  ON_INSTRUCTION: 'dpv:UntilEventDuration',
  AS_LONG_AS_NEEDED: 'dpv:IndeterminateDuration',
  SET_BY_LOCAL_LAW: 'dpv:IndeterminateDuration',
  OTHER_DOCUMENT: 'dpv:IndeterminateDuration',
  PROMPTLY: 'dpv:IndeterminateDuration',
  OPEN_ENDED: 'dpv:EndlessDuration',
  NOT_YET_KNOWN: 'dpv:NotAvailable',
};

/** The terms of assessments. */
export const ASSESSMENTS: Readonly<Record<ActivityAssessmentKind, Name>> = {
  DPIA: 'dpv:DPIA',
  LIA: 'dpv:LegitimateInterestAssessment',
  TIA: 'dpv:DataTransferImpactAssessment',
  FRIA: 'dpv:FRIA',
};

/** The relation of a party to the holder of an office, and the term of the holder. Other offices have no term. */
export const OFFICES: Partial<Record<OfficerRole, readonly [relation: Name, holder: Name]>> = {
  DATA_PROTECTION_OFFICER: ['dpv:hasDataProtectionOfficer', 'dpv:DataProtectionOfficer'],
  EU_REPRESENTATIVE: ['dpv:hasRepresentative', 'dpv:Representative'],
  UK_REPRESENTATIVE: ['dpv:hasRepresentative', 'dpv:Representative'],
  REPRESENTATIVE: ['dpv:hasRepresentative', 'dpv:Representative'],
};

/** Returns the term of a country or a union (ISO 3166-1, `EU`, `EEA`); undefined if the vocabulary has none. */
export function place(code: string): Name | undefined {
  if (code === 'UK') return 'loc:GB';
  return /^[A-Z]{2}$|^EEA$/.test(code) ? `loc:${code}` : undefined;
}

/** Returns the IRI of a name. */
export function iri(name: Name): string {
  const colon = name.indexOf(':');
  return PREFIXES[name.slice(0, colon) as keyof typeof PREFIXES] + name.slice(colon + 1);
}

import type { Field } from '../reading.js';

// The terms of the Data Privacy Vocabulary that our own report writes, and the fields that the import reads them as. A term that two
// words of the register share, such as dpv:LegitimateInterest, is in no table: it is asked about.

/** The rows of an activity, by the relation to them: the predicate with their text, and its field. */
export const DPV_ROWS: Readonly<Record<string, readonly (readonly [predicate: string, field: Field])[]>> = {
  'dpv:hasDataSubject': [['dct:title', 'dataSubject']],
  'dpv:hasPersonalData': [
    ['dct:title', 'dataCategory'],
    ['dct:description', 'dataCategory.description'],
  ],
  'dpv:hasRecipient': [['dct:title', 'recipient']],
  'dpv:hasDataSource': [['dct:description', 'source']],
  'dpv:hasTechnicalOrganisationalMeasure': [['dct:description', 'securityMeasure']],
  'dpv:isImplementedUsingTechnology': [['dct:description', 'system']],
  'dpv:hasNotice': [['dct:source', 'privacyNotice']],
};

/** Rows whose field depends on what they are. */
export const DPV_TYPED: Readonly<Record<string, readonly (readonly [predicate: string, field: Field])[]>> = {
  'dpv:AutomatedDecisionMaking': [['dct:description', 'automatedDecision']],
  'dpv:DPIA': [['dct:source', 'dpiaDocument']],
  'dpv:LegitimateInterestAssessment': [['dct:source', 'legitimateInterestsAssessment']],
  'dpv:DataBreachRecord': [
    ['dct:description', 'breach'],
    ['dct:source', 'breachDocument'],
  ],
  'dpv:ConsentRecord': [['dct:source', 'consentRecord']],
};

/** Terms of bases, conditions and special categories, with what they mean. */
export const DPV_VALUES = {
  legalBases: {
    'eu-gdpr:A6-1-a': 'CONSENT',
    'eu-gdpr:A6-1-b': 'CONTRACT',
    'eu-gdpr:A6-1-c': 'LEGAL_OBLIGATION',
    'eu-gdpr:A6-1-d': 'VITAL_INTERESTS',
    'eu-gdpr:A6-1-e': 'PUBLIC_TASK',
    'eu-gdpr:A6-1-f': 'LEGITIMATE_INTERESTS',
    'eu-gdpr:A6-1-a-explicit-consent': 'EXPRESS_CONSENT',
    'dpv:Consent': 'CONSENT',
    'dpv:Contract': 'CONTRACT',
    'dpv:LegalObligation': 'LEGAL_OBLIGATION',
  },
  specialConditions: {
    'eu-gdpr:A9-2-a': 'EXPLICIT_CONSENT',
    'eu-gdpr:A9-2-b': 'EMPLOYMENT_AND_SOCIAL_SECURITY',
    'eu-gdpr:A9-2-c': 'VITAL_INTERESTS',
    'eu-gdpr:A9-2-d': 'NOT_FOR_PROFIT_BODY',
    'eu-gdpr:A9-2-e': 'MADE_PUBLIC_BY_DATA_SUBJECT',
    'eu-gdpr:A9-2-f': 'LEGAL_CLAIMS',
    'eu-gdpr:A9-2-g': 'SUBSTANTIAL_PUBLIC_INTEREST',
    'eu-gdpr:A9-2-h': 'HEALTH_OR_SOCIAL_CARE',
    'eu-gdpr:A9-2-i': 'PUBLIC_HEALTH',
    'eu-gdpr:A9-2-j': 'ARCHIVING_OR_RESEARCH',
  },
  specialCategories: {
    'pd:Race': 'RACIAL_OR_ETHNIC_ORIGIN',
    'pd:EthnicOrigin': 'RACIAL_OR_ETHNIC_ORIGIN',
    'pd:PoliticalOpinion': 'POLITICAL_OPINIONS',
    'pd:ReligiousBelief': 'RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS',
    'pd:PhilosophicalBelief': 'RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS',
    'pd:TradeUnionMembership': 'TRADE_UNION_MEMBERSHIP',
    'pd:Genetic': 'GENETIC',
    'pd:Biometric': 'BIOMETRIC',
    'pd:Health': 'HEALTH',
    'pd:Sexual': 'SEX_LIFE_OR_ORIENTATION',
    'pd:Criminal': 'CRIMINAL',
  },
} as const;

import type { Meaning } from './fields.js';

/**
 * The thirty columns of the ICO's sheet for controllers, in their order, as secondary copies quote them. A column without a
 * meaning goes to the description with its heading.
 */
export const ICO_COLUMNS: readonly (readonly [heading: string, meaning?: Meaning])[] = [
  ['Business function', 'department'],
  ['Purpose of processing', 'purpose'],
  ['Name and contact details of joint controller (if applicable)', 'jointController'],
  ['Categories of individuals', 'dataSubject'],
  ['Categories of personal data', 'dataCategory'],
  ['Categories of recipients', 'recipient'],
  ['Link to contract with processor', 'processorContract'],
  [
    'Names of third countries or international organisations that personal data are transferred to (if applicable)',
    'country',
  ],
  [
    'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
    'safeguard',
  ],
  ['Retention schedule (if possible)', 'retention'],
  ['General description of technical and organisational security measures (if possible)', 'securityMeasure'],
  ['Article 6 lawful basis for processing personal data', 'legalBasis'],
  ['Article 9 condition for processing special category data', 'specialCondition'],
  ['Legitimate interests for the processing (if applicable)', 'legitimateInterest'],
  ['Link to record of legitimate interests assessment (if applicable)', 'legitimateInterestsAssessment'],
  ['Rights available to individuals'],
  ['Existence of automated decision-making, including profiling (if applicable)', 'automatedDecision'],
  ['The source of the personal data (if applicable)', 'source'],
  ['Link to record of consent', 'consentRecord'],
  ['Location of personal data'],
  ['Data Protection Impact Assessment required?', 'dpiaNeeded'],
  ['Data Protection Impact Assessment progress', 'dpiaState'],
  ['Link to Data Protection Impact Assessment', 'dpiaDocument'],
  ['Has a personal data breach occurred?', 'breach'],
  ['Link to record of personal data breach', 'breachDocument'],
  ['Data Protection Act 2018 Schedule 1 Condition for processing', 'schedule1'],
  ['GDPR Article 6 lawful basis for processing', 'legalBasis'],
  ['Link to retention and erasure policy document', 'retentionPolicy'],
  ['Is personal data retained and erased in accordance with the policy document?', 'retentionFollowed'],
  ['Reasons for not adhering to policy document (if applicable)', 'retentionReasons'],
];

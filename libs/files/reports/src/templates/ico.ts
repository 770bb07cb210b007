import type { ColumnsTemplate } from '../shared/record-table.js';

const OPTIONAL = { type: 'TEXT', optional: true } as const;
const LINK = { type: 'LINK', optional: true } as const;
const YES_NO = { type: 'YES_NO', optional: true } as const;

/** The record of processing for controllers of the Information Commissioner's Office: sheet `Template`, row 9, A to AD. */
export const ICO_TEMPLATES: readonly [ColumnsTemplate] = [
  {
    id: 'ICO',
    version: '1',
    source:
      'Information Commissioner’s Office, documentation template for controllers, as quoted in public notes. The headings of the columns L and AA ask for the same.',
    isVerified: false,
    columns: [
      { answer: 'department', heading: 'Business function', ...OPTIONAL },
      { answer: 'titleAndPurpose', heading: 'Purpose of processing', type: 'TEXT', article: '30(1)(b)', width: 2 },
      {
        answer: 'jointControllers',
        heading: 'Name and contact details of joint controller (if applicable)',
        ...OPTIONAL,
        article: '30(1)(a)',
      },
      { answer: 'dataSubjects', heading: 'Categories of individuals', type: 'TEXT', article: '30(1)(c)' },
      {
        answer: 'dataCategories',
        heading: 'Categories of personal data',
        type: 'TEXT',
        article: '30(1)(c)',
        width: 1.5,
      },
      { answer: 'recipients', heading: 'Categories of recipients', type: 'TEXT', article: '30(1)(d)', width: 1.5 },
      { answer: 'contracts', heading: 'Link to contract with processor', ...OPTIONAL },
      {
        answer: 'thirdCountries',
        heading:
          'Names of third countries or international organisations that personal data are transferred to (if applicable)',
        ...OPTIONAL,
        article: '30(1)(e)',
      },
      {
        answer: 'safeguards',
        heading:
          'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
        ...OPTIONAL,
        article: '30(1)(e)',
      },
      {
        answer: 'retention',
        heading: 'Retention schedule (if possible)',
        ...OPTIONAL,
        article: '30(1)(f)',
        width: 1.5,
      },
      {
        answer: 'securityMeasures',
        heading: 'General description of technical and organisational security measures (if possible)',
        ...OPTIONAL,
        article: '30(1)(g)',
        width: 1.5,
      },
      { answer: 'legalBases', heading: 'Article 6 lawful basis for processing personal data', ...OPTIONAL },
      {
        answer: 'specialConditions',
        heading: 'Article 9 condition for processing special category data',
        ...OPTIONAL,
      },
      { answer: 'interests', heading: 'Legitimate interests for the processing (if applicable)', ...OPTIONAL },
      {
        answer: 'interestsAssessment',
        heading: 'Link to record of legitimate interests assessment (if applicable)',
        ...LINK,
      },
      { answer: 'rights', heading: 'Rights available to individuals', ...OPTIONAL },
      {
        answer: 'automatedDecisions',
        heading: 'Existence of automated decision-making, including profiling (if applicable)',
        ...OPTIONAL,
      },
      { answer: 'sources', heading: 'The source of the personal data (if applicable)', ...OPTIONAL },
      { answer: 'consentRecord', heading: 'Link to record of consent', ...LINK },
      { answer: 'locations', heading: 'Location of personal data', ...OPTIONAL },
      { answer: 'dpiaRequired', heading: 'Data Protection Impact Assessment required?', ...YES_NO },
      { answer: 'dpiaProgress', heading: 'Data Protection Impact Assessment progress', ...OPTIONAL },
      { answer: 'dpia', heading: 'Link to Data Protection Impact Assessment', ...LINK },
      { answer: 'breachOccurred', heading: 'Has a personal data breach occurred?', ...YES_NO },
      { answer: 'breachRecord', heading: 'Link to record of personal data breach', ...LINK },
      {
        answer: 'schedule1Condition',
        heading: 'Data Protection Act 2018 Schedule 1 Condition for processing',
        type: 'TEXT',
        article: 'DPA 2018 Sch 1',
      },
      {
        key: 'legalBasesAgain',
        answer: 'legalBases',
        heading: 'GDPR Article 6 lawful basis for processing',
        type: 'TEXT',
        article: 'DPA 2018 Sch 1',
      },
      {
        answer: 'retentionPolicy',
        heading: 'Link to retention and erasure policy document',
        type: 'LINK',
        article: 'DPA 2018 Sch 1',
      },
      {
        answer: 'retentionFollowed',
        heading: 'Is personal data retained and erased in accordance with the policy document?',
        type: 'YES_NO',
        article: 'DPA 2018 Sch 1',
      },
      {
        answer: 'retentionReasons',
        heading: 'Reasons for not adhering to policy document (if applicable)',
        ...OPTIONAL,
        article: 'DPA 2018 Sch 1',
      },
    ],
  },
];

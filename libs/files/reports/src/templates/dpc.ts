import type { TemplateVersion } from '../model/kind.js';
import type { ValueType } from '../model/report.js';
import type { AnswerKey } from '../shared/answers.js';

/** A question of an authority, and the answer to it. */
interface Question {
  readonly answer: AnswerKey;
  readonly heading: string;
  readonly type?: ValueType;
}

/** A template that asks questions in groups. */
export interface QuestionsTemplate extends TemplateVersion {
  readonly groups: readonly {
    readonly key: string;
    readonly heading: string;
    readonly questions: readonly Question[];
  }[];
}

/** The record in the form that the Data Protection Commission asked for: complete in itself, in words, without links. */
export const DPC_TEMPLATES: readonly [QuestionsTemplate] = [
  {
    id: 'DPC',
    version: '1',
    source:
      'Data Protection Commission, guidance on records of processing activities, by the questions that open-source products read in it',
    isVerified: false,
    groups: [
      {
        key: 'operation',
        heading: 'Processing operation',
        questions: [
          { answer: 'title', heading: 'Processing activity' },
          { answer: 'description', heading: 'Description of the system or processing activity' },
          { answer: 'department', heading: 'Department responsible for this processing activity' },
          { answer: 'owner', heading: 'Owner of the processing activity' },
          { answer: 'startsOn', heading: 'Start of the processing', type: 'DATE' },
          { answer: 'endsOn', heading: 'End of the processing', type: 'DATE' },
          { answer: 'changedOn', heading: 'Last change of this record', type: 'DATE' },
        ],
      },
      {
        key: 'controllers',
        heading: 'Controllers (Art 30(1)(a))',
        questions: [
          { answer: 'role', heading: 'Role of the organisation' },
          { answer: 'controllers', heading: 'Name and contact details of the controller' },
          { answer: 'jointControllers', heading: 'Joint controllers' },
        ],
      },
      {
        key: 'purposes',
        heading: 'Purposes and lawful basis (Arts 6, 9, 30(1)(b))',
        questions: [
          { answer: 'purposes', heading: 'Purposes of the processing' },
          { answer: 'legalBases', heading: 'Lawful basis under Article 6' },
          { answer: 'interests', heading: 'Legitimate interests pursued' },
          { answer: 'specialConditions', heading: 'Condition under Article 9 for special category data' },
          { answer: 'interestsAssessmentInWords', heading: 'Legitimate interests assessment' },
        ],
      },
      {
        key: 'data',
        heading: 'Data subjects and personal data (Art 30(1)(c))',
        questions: [
          { answer: 'dataSubjects', heading: 'Categories of data subjects' },
          { answer: 'children', heading: 'Children among them', type: 'YES_NO' },
          { answer: 'vulnerable', heading: 'Other vulnerable people among them', type: 'YES_NO' },
          { answer: 'dataCategories', heading: 'Categories of personal data' },
          { answer: 'specialCategories', heading: 'Special category data under Article 9' },
          { answer: 'criminalData', heading: 'Data on criminal convictions and offences under Article 10' },
          { answer: 'sources', heading: 'Source of the personal data' },
        ],
      },
      {
        key: 'recipients',
        heading: 'Recipients and processors (Arts 28, 30(1)(d))',
        questions: [
          { answer: 'recipients', heading: 'Categories of recipients, and the data that each receives' },
          { answer: 'processors', heading: 'Processors and their work' },
          { answer: 'processorContracts', heading: 'Contracts with processors (Art 28(3))' },
        ],
      },
      {
        key: 'transfers',
        heading: 'International transfers (Art 30(1)(e))',
        questions: [
          { answer: 'transfers', heading: 'Transfers, with the countries and the transfer mechanism under Chapter V' },
        ],
      },
      {
        key: 'retention',
        heading: 'Retention and erasure (Art 30(1)(f))',
        questions: [
          { answer: 'retention', heading: 'Retention periods for each category of personal data' },
          { answer: 'retentionFollowed', heading: 'The retention policy is followed', type: 'YES_NO' },
          { answer: 'retentionReasons', heading: 'Reasons if it is not followed' },
        ],
      },
      {
        key: 'security',
        heading: 'Security and location (Art 30(1)(g))',
        questions: [
          { answer: 'securityMeasures', heading: 'Technical and organisational security measures' },
          { answer: 'systems', heading: 'Systems' },
          { answer: 'technology', heading: 'Technology' },
          { answer: 'locations', heading: 'Location of the personal data' },
        ],
      },
      {
        key: 'assessments',
        heading: 'Automated decisions, assessments and breaches (Arts 22, 33, 35)',
        questions: [
          { answer: 'automatedDecisions', heading: 'Profiling or automated decision-making, and its logic' },
          { answer: 'dpiaRequired', heading: 'Data protection impact assessment required', type: 'YES_NO' },
          { answer: 'dpiaProgress', heading: 'Its state and outcome' },
          { answer: 'otherAssessments', heading: 'Other impact assessments' },
          { answer: 'breachOccurred', heading: 'A personal data breach has occurred', type: 'YES_NO' },
          { answer: 'breaches', heading: 'Personal data breaches' },
        ],
      },
      {
        key: 'rights',
        heading: 'Data subject rights (Arts 12 to 22)',
        questions: [{ answer: 'rights', heading: 'Rights of data subjects, and how they are exercised' }],
      },
    ],
  },
];

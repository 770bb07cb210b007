import { DPC_TEMPLATES, type QuestionsTemplate } from './dpc.js';

/** All questions on an activity, with its references to other documents. */
export const ACTIVITY_TEMPLATES: readonly [QuestionsTemplate] = [
  {
    id: 'ACTIVITY',
    version: '1',
    isVerified: true,
    groups: [
      ...DPC_TEMPLATES[0].groups,
      {
        key: 'documents',
        heading: 'Documents',
        questions: [
          { answer: 'reference', heading: 'Number of the activity' },
          { answer: 'contracts', heading: 'Contracts with processors, by their references' },
          { answer: 'consentRecord', heading: 'Record of consent', type: 'LINK' },
          { answer: 'privacyNotice', heading: 'Privacy notice', type: 'LINK' },
          { answer: 'riskFactors', heading: 'Risk factors' },
          { answer: 'dpia', heading: 'Data protection impact assessment', type: 'LINK' },
          { answer: 'breachRecord', heading: 'Record of the breach', type: 'LINK' },
          { answer: 'retentionPolicy', heading: 'Retention policy', type: 'LINK' },
          { answer: 'schedule1Condition', heading: 'Condition of DPA 2018 Schedule 1' },
        ],
      },
    ],
  },
];

import type { Section } from '../shared/sections.js';

/** The sections of the Thai record, in their order. */
export const THAILAND_SECTIONS: readonly Section[] = [
  { kind: 'TEXT', heading: 'representative', paths: ['representative'] },
  { kind: 'TEXT', heading: 'rights', paths: ['rights'] },
  { kind: 'TEXT', heading: 'accessConditions', paths: ['accessConditions'] },
  { kind: 'TEXT', heading: 'refusals', paths: ['refusals'] },
  {
    kind: 'CARDS',
    paths: ['records'],
    name: ['reference', 'title'],
    columns: [
      'role',
      'controllers',
      'onBehalfOf',
      'dataCategories',
      'dataSubjects',
      'purposes',
      'erasure',
      'withoutConsent',
      'recipients',
      'transfers',
      'securityMeasures',
    ],
  },
];

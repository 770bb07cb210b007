import type { Section } from '../shared/sections.js';

/** The sections of the Brazilian record, in their order. */
export const BRAZIL_SECTIONS: readonly Section[] = [
  {
    kind: 'CARDS',
    paths: ['records'],
    name: ['reference', 'title'],
    columns: [
      'role',
      'agents',
      'onBehalfOf',
      'purposes',
      'legalBases',
      'dataSubjects',
      'dataCategories',
      'sensitiveData',
      'revealingData',
      'recipients',
      'transfers',
      'erasure',
      'securityMeasures',
    ],
  },
];

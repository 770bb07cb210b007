import type { Section } from '../shared/sections.js';

/** The sections of the Swiss record, in their order. */
export const SWISS_SECTIONS: readonly Section[] = [
  { kind: 'TEXT', heading: 'party', paths: ['party'] },
  {
    kind: 'CARDS',
    paths: ['records'],
    name: ['reference', 'title'],
    columns: [
      'controllers',
      'processors',
      'onBehalfOf',
      'purposes',
      'dataSubjects',
      'dataCategories',
      'recipients',
      'erasure',
      'securityMeasures',
      'transfers',
    ],
  },
];

import type { Section } from '../shared/sections.js';

/** The sections of the record of Art 30, in their order. */
export const ARTICLE30_SECTIONS: readonly Section[] = [
  {
    kind: 'FACTS',
    heading: 'controller',
    paths: ['controller'],
    columns: ['name', 'address', 'email', 'representative', 'dataProtectionOfficer'],
  },
  {
    kind: 'CARDS',
    paths: ['records'],
    name: ['reference', 'title'],
    columns: [
      'onBehalfOf',
      'jointControllers',
      'purposes',
      'dataSubjects',
      'dataCategories',
      'recipients',
      'transfers',
      'erasure',
      'securityMeasures',
    ],
  },
];

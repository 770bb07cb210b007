import { NAMED, type Section, TRANSFERS, wide } from '../shared/sections.js';

/** The sections of the Brazilian record, in their order. */
export const BRAZIL_SECTIONS: readonly Section[] = [
  {
    kind: 'CARDS',
    paths: ['records'],
    name: ['reference', 'title'],
    columns: [
      ...NAMED,
      { name: 'role', width: 0.7 },
      'agents',
      'onBehalfOf',
      wide('purposes'),
      { ...wide('legalBases'), parts: ['purpose', 'basisName', 'interest', 'condition', 'because'] },
      'dataSubjects',
      wide('dataCategories'),
      'sensitiveData',
      'revealingData',
      wide('recipients'),
      TRANSFERS,
      wide('erasure'),
      wide('securityMeasures'),
    ],
  },
];

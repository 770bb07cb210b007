import { NAMED, REACHED, type Section, TRANSFERS, wide } from '../shared/sections.js';

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
      ...NAMED,
      { name: 'role', width: 0.7 },
      { name: 'controllers', parts: [...REACHED, 'when'] },
      'onBehalfOf',
      wide('dataCategories'),
      'dataSubjects',
      wide('purposes'),
      wide('erasure'),
      'withoutConsent',
      wide('recipients'),
      TRANSFERS,
      wide('securityMeasures'),
    ],
  },
];

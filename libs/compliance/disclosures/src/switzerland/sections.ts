import { NAMED, REACHED, type Section, TRANSFERS, wide } from '../shared/sections.js';

/** The sections of the Swiss record, in their order. */
export const SWISS_SECTIONS: readonly Section[] = [
  { kind: 'TEXT', heading: 'party', paths: ['party'], columns: [{ name: 'party', parts: REACHED, only: 'FILE' }] },
  {
    kind: 'CARDS',
    paths: ['records'],
    name: ['reference', 'title'],
    columns: [
      ...NAMED,
      'controllers',
      'processors',
      wide('purposes'),
      'dataSubjects',
      wide('dataCategories'),
      wide('recipients'),
      wide('erasure'),
      wide('securityMeasures'),
      TRANSFERS,
    ],
  },
];

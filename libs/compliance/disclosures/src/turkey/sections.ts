import { NAMED, type Section, TRANSFERS, wide } from '../shared/sections.js';

/** The sections of the Turkish inventory. Its columns are in the order of the By-Law. */
export const TURKEY_SECTIONS: readonly Section[] = [
  { kind: 'TEXT', heading: 'form', paths: ['form'] },
  { kind: 'TEXT', heading: 'registration', paths: ['registration'] },
  { kind: 'TEXT', heading: 'representative', paths: ['representative'] },
  {
    kind: 'CARDS',
    paths: ['records'],
    name: ['reference', 'title'],
    columns: [
      ...NAMED,
      'controllers',
      wide('purposes'),
      wide('legalBases'),
      wide('dataCategories'),
      'sensitiveData',
      wide('recipients'),
      'dataSubjects',
      wide('erasure'),
      TRANSFERS,
      wide('securityMeasures'),
    ],
  },
];

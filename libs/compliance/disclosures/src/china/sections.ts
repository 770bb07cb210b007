import { NAMED, type Section, TRANSFERS, wide } from '../shared/sections.js';

/** The sections of the record of the cases of Art 55. */
export const CHINA_SECTIONS: readonly Section[] = [
  { kind: 'TEXT', heading: 'form', paths: ['form'] },
  { kind: 'TEXT', heading: 'exportedPersons', paths: ['exportedPersons'] },
  { kind: 'TEXT', heading: 'exportedSensitivePersons', paths: ['exportedSensitivePersons'] },
  { kind: 'TEXT', heading: 'representative', paths: ['representative'] },
  {
    kind: 'CARDS',
    paths: ['records'],
    name: ['reference', 'title'],
    columns: [
      ...NAMED,
      'controllers',
      wide('cases'),
      wide('purposes'),
      'methods',
      'dataSubjects',
      wide('dataCategories'),
      'sensitiveData',
      'necessity',
      wide('legalBases'),
      wide('recipients'),
      TRANSFERS,
      { name: 'storage', as: 'COUNTRY' },
      wide('erasure'),
      wide('securityMeasures'),
      'assessments',
      wide('outcome'),
      'reports',
    ],
  },
];

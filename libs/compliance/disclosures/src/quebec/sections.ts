import { NAMED, type Section, wide } from '../shared/sections.js';

/** The sections of the document of Quebec: the notice, and the list of assessments. */
export const QUEBEC_SECTIONS: readonly Section[] = [
  { kind: 'TEXT', heading: 'notice.form', paths: ['notice.form', 'notice.outside'] },
  {
    kind: 'FACTS',
    heading: 'notice.all',
    columns: ['means', 'rights', 'withdrawal', 'profiling', 'personInCharge'].map((name) => ({
      name,
      field: `notice.${name}`,
    })),
  },
  {
    kind: 'TABLE',
    heading: 'notice',
    paths: ['notice.records'],
    columns: [...NAMED, wide('purposes'), 'collectedFor', wide('recipients'), wide('places'), 'automated'],
    name: ['title'],
  },
  { kind: 'TEXT', heading: 'assessments.form', paths: ['assessments.form'] },
  {
    kind: 'TABLE',
    heading: 'assessments',
    paths: ['assessments.records'],
    columns: [
      wide('of'),
      'trigger',
      'places',
      'sensitivity',
      { name: 'assessed', width: 1.3 },
      'agreement',
      { name: 'date', type: 'DATE' },
      wide('outcome'),
      'document',
    ],
    name: ['of'],
  },
];

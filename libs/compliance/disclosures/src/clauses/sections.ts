import type { Section, SectionColumn } from '../shared/sections.js';

const text = (heading: string, always = true): Section => ({ kind: 'TEXT', heading, paths: [heading], always });
const open = (name: string): SectionColumn => ({ name, field: 'open' });
const SUB_PROCESSORS: Section = {
  kind: 'TABLE',
  heading: 'subProcessors',
  paths: ['subProcessors'],
  columns: ['name', 'address', 'contact', 'work', { name: 'countries', as: 'COUNTRY' }, 'duration'],
};
const DATE = { name: 'signedOn', type: 'DATE' } as const;

/** Annexes I to III of the clauses of Decision (EU) 2021/914, in their order. */
export const SCC_SECTIONS: readonly Section[] = [
  { kind: 'FACTS', heading: 'clauses', columns: ['modules', 'version', DATE], always: true },
  ...(['exporter', 'importer'] as const).map(
    (party): Section => ({
      kind: 'FACTS',
      heading: party,
      paths: [party],
      columns: ['name', 'address', 'email', 'phone', 'contact', 'representative', 'activities', 'role', 'signature'],
      always: true,
    }),
  ),
  {
    kind: 'FACTS',
    heading: 'description',
    columns: ['dataSubjects', 'dataCategories', 'sensitive', 'frequency', 'nature', 'purposes', 'retention'],
    always: true,
  },
  text('authority'),
  {
    kind: 'FACTS',
    heading: 'measures',
    columns: ['importerMeasures', 'certificates', 'activityMeasures'],
    always: true,
  },
  SUB_PROCESSORS,
];

/** The four tables of the UK's agreement, in their order. What the parties choose is a line. */
export const IDTA_SECTIONS: readonly Section[] = [
  { kind: 'FACTS', heading: 'table1', columns: [{ ...DATE, heading: 'startDate' }], always: true },
  ...(['exporter', 'importer'] as const).map(
    (party): Section => ({
      kind: 'FACTS',
      heading: party === 'exporter' ? 'table1Exporter' : 'table1Importer',
      paths: [party],
      columns: ['name', 'registration', 'address', 'email', 'phone', 'contact', 'role', 'signature'],
      always: true,
    }),
  ),
  {
    kind: 'FACTS',
    heading: 'table2',
    columns: [
      'contracts',
      ...['law', 'court', 'term', 'ending', 'furtherTransfers', 'restrictions', 'review'].map(open),
    ],
    always: true,
  },
  {
    kind: 'FACTS',
    heading: 'table3',
    columns: ['dataCategories', 'sensitive', 'dataSubjects', 'purposes'],
    always: true,
  },
  {
    kind: 'FACTS',
    heading: 'table4',
    columns: ['importerMeasures', 'certificates', 'activityMeasures', open('securityReview')],
    always: true,
  },
];

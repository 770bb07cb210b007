import type { Section } from '../shared/sections.js';

const PARTY = [
  'name',
  'creditCode',
  'address',
  { name: 'country', as: 'COUNTRY' },
  'email',
  'phone',
  'contact',
] as const;
const facts = (heading: string, columns: Section['columns'], path?: string): Section => ({
  kind: 'FACTS',
  heading,
  ...(path && { paths: [path] }),
  columns,
  always: true,
});
const date = (name: string) => ({ name, type: 'DATE' }) as const;

/** The sections of the sheet for the filing of a standard contract. The appendix has the order of the contract. */
export const CHINA_FILING_SECTIONS: readonly Section[] = [
  { kind: 'TEXT', heading: 'form', paths: ['form'], always: true },
  facts('handler', PARTY, 'handler'),
  facts('recipient', PARTY, 'recipient'),
  facts('contract', ['version', date('signedOn'), date('inForce'), date('fileBy'), date('filedOn'), 'filing']),
  facts('numbers', ['exportedPersons', 'exportedSensitivePersons', 'criticalInfrastructure']),
  facts('appendix', [
    'purposes',
    'methods',
    'scale',
    'dataCategories',
    'sensitive',
    'onward',
    'transmission',
    'retention',
    { name: 'places', as: 'COUNTRY' },
    'other',
  ]),
  {
    kind: 'TABLE',
    heading: 'assessment',
    paths: ['assessments'],
    columns: [date('assessedOn'), 'outcome', 'report'],
  },
  facts(
    'enclosed',
    ['contractCopy', 'assessmentReport', 'creditCopy', 'identity', 'power', 'commitment'].map((name) => ({
      name,
      field: `enclosed.${name}`,
    })),
  ),
];

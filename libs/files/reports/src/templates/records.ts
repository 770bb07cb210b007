import { CALIFORNIA_SECTIONS, REACHED } from '#disclosures';
import { type SectionLayout, tableOf } from '../shared/layout.js';

// Documents that files set out in another way than screens.

const HEADINGS: Readonly<Record<string, string>> = {
  name: 'Name',
  address: 'Address',
  email: 'Email',
  phone: 'Telephone',
};

const reached = (key: string, names: readonly string[]): SectionLayout => ({
  key,
  facts: names.map((name) => ({ name, heading: HEADINGS[name], field: `${key}.${name}` })),
});

/** The documentation of POPIA s17 with the content of PAIA s51(1)(c). */
export const SOUTH_AFRICA_LAYOUT: readonly SectionLayout[] = [
  reached('responsibleParty', REACHED),
  reached(
    'informationOfficer',
    REACHED.filter((name) => name !== 'address'),
  ),
  {
    key: 'publication',
    heading: 'Publication of the manual',
    facts: [
      { name: 'publishedOn', heading: 'First published', type: 'DATE' },
      { name: 'updatedOn', heading: 'Last updated', type: 'DATE' },
    ],
    optional: true,
  },
  { key: 'purposes', note: ['purposes'] },
  {
    key: 'dataSubjects',
    table: {
      rows: 'dataSubjects',
      columns: [
        { name: 'category', heading: 'Category of data subjects' },
        { name: 'information', heading: 'Categories of information', width: 2 },
      ],
    },
  },
  { key: 'recipients', note: ['recipients'] },
  {
    key: 'transborderFlows',
    table: {
      rows: 'transborderFlows',
      columns: [
        { name: 'country', heading: 'Country', as: 'COUNTRY' },
        { name: 'recipient', heading: 'Recipient', width: 1.5 },
        { name: 'ground', heading: 'Ground (POPIA s72)', width: 2 },
      ],
    },
  },
  { key: 'securityMeasures', note: ['securityMeasures'] },
  {
    key: 'priorAuthorisations',
    table: {
      rows: 'priorAuthorisations',
      columns: [
        { name: 'subject', heading: 'Transfer', width: 2 },
        { name: 'article', heading: 'Provision' },
        {
          name: 'status',
          heading: 'Status',
          names: { REQUESTED: 'Requested', GRANTED: 'Granted', DEPARTED_FROM: 'Departed from' },
        },
      ],
    },
    optional: true,
  },
];

/** The categories of the twelve months of Civil Code 1798.130(a)(5). */
export const CALIFORNIA_LAYOUT: readonly SectionLayout[] = [
  {
    key: 'categories',
    heading: 'Categories',
    facts: [...['from', 'to', 'updatedOn'].map((name) => ({ name, type: 'DATE' }) as const), 'updates'],
    table: tableOf(CALIFORNIA_SECTIONS.find(({ kind }) => kind === 'CARDS')!),
  },
  ...['sources', 'disclosedForBusinessPurpose', 'soldOrShared'].map((key) => ({ key, note: [key] })),
  { key: 'revealingData', note: ['revealingData'], optional: true },
  ...['rights', 'requestMethods'].map((key) => ({ key, note: [key] })),
];

import type { FieldLayout, LayoutTemplate, SectionLayout } from '../shared/layout.js';

// The records and lists of other laws, set out from their documents.

const TRANSFERS: FieldLayout = {
  key: 'transfers',
  parts: [{ key: 'recipient' }, { key: 'countries', as: 'COUNTRY' }, { key: 'safeguard' }],
  width: 1.3,
};
const WIDE = { width: 1.5 } as const;
const PERSON: readonly FieldLayout[] = [{ key: 'name' }, { key: 'address' }, { key: 'email' }, { key: 'phone' }];

const template = (id: string, source: string, sections: readonly SectionLayout[]): readonly [LayoutTemplate] => [
  { id, version: '1', source, isVerified: false, sections },
];

/** The record of FADP Art 12. */
export const SWISS_TEMPLATES = template('CH', 'Federal Act on Data Protection Art 12(2) and (3)', [
  {
    key: 'record',
    heading: 'title',
    facts: [{ key: 'party', parts: PERSON }],
    table: {
      rows: 'records',
      columns: [
        { key: 'reference', width: 0.5 },
        { key: 'title' },
        { key: 'controllers' },
        { key: 'processors' },
        { key: 'purposes', ...WIDE },
        { key: 'dataSubjects' },
        { key: 'dataCategories', ...WIDE },
        { key: 'recipients', ...WIDE },
        { key: 'erasure', ...WIDE },
        { key: 'securityMeasures', ...WIDE },
        TRANSFERS,
      ],
    },
  },
]);

/** The records of ss 39 and 40(3) of the Thai act. */
export const THAILAND_TEMPLATES = template('TH', 'Personal Data Protection Act B.E. 2562, ss 39 and 40(3)', [
  {
    key: 'record',
    heading: 'title',
    facts: [{ key: 'representative' }, { key: 'rights' }, { key: 'accessConditions' }, { key: 'refusals' }],
    table: {
      rows: 'records',
      columns: [
        { key: 'reference', width: 0.5 },
        { key: 'title' },
        { key: 'role', width: 0.7 },
        { key: 'controllers', parts: [...PERSON, { key: 'when' }] },
        { key: 'onBehalfOf' },
        { key: 'dataCategories', ...WIDE },
        { key: 'dataSubjects' },
        { key: 'purposes', ...WIDE },
        { key: 'erasure', ...WIDE },
        { key: 'withoutConsent' },
        { key: 'recipients', ...WIDE },
        TRANSFERS,
        { key: 'securityMeasures', ...WIDE },
      ],
    },
  },
]);

/** The record of Art 37 LGPD. */
export const BRAZIL_TEMPLATES = template('BR', 'Lei Geral de Proteção de Dados, Art. 37', [
  {
    key: 'record',
    heading: 'title',
    table: {
      rows: 'records',
      columns: [
        { key: 'reference', width: 0.5 },
        { key: 'title' },
        { key: 'role', width: 0.7 },
        { key: 'agents' },
        { key: 'onBehalfOf' },
        { key: 'purposes', ...WIDE },
        {
          key: 'legalBases',
          parts: [
            { key: 'purpose' },
            { key: 'basisName' },
            { key: 'interest' },
            { key: 'condition' },
            { key: 'because' },
          ],
          ...WIDE,
        },
        { key: 'dataSubjects' },
        { key: 'dataCategories', ...WIDE },
        { key: 'sensitiveData' },
        { key: 'revealingData' },
        { key: 'recipients', ...WIDE },
        TRANSFERS,
        { key: 'erasure', ...WIDE },
        { key: 'securityMeasures', ...WIDE },
      ],
    },
  },
]);

/** The documentation of POPIA s17 with the content of PAIA s51(1)(c). */
export const SOUTH_AFRICA_TEMPLATES = template('ZA_PAIA', 'Promotion of Access to Information Act s51(1)(a) and (c)', [
  {
    key: 'responsibleParty',
    facts: PERSON.map((field) => ({ ...titled(field), path: `responsibleParty.${field.key}` })),
  },
  {
    key: 'informationOfficer',
    facts: PERSON.filter(({ key }) => key !== 'address').map((field) => ({
      ...titled(field),
      path: `informationOfficer.${field.key}`,
    })),
  },
  {
    key: 'publication',
    heading: 'Publication of the manual',
    facts: [
      { key: 'publishedOn', heading: 'First published', type: 'DATE' },
      { key: 'updatedOn', heading: 'Last updated', type: 'DATE' },
    ],
    optional: true,
  },
  { key: 'purposes', note: 'purposes' },
  {
    key: 'dataSubjects',
    table: {
      rows: 'dataSubjects',
      columns: [
        { key: 'category', heading: 'Category of data subjects' },
        { key: 'information', heading: 'Categories of information', width: 2 },
      ],
    },
  },
  { key: 'recipients', note: 'recipients' },
  {
    key: 'transborderFlows',
    table: {
      rows: 'transborderFlows',
      columns: [
        { key: 'country', heading: 'Country', as: 'COUNTRY' },
        { key: 'recipient', heading: 'Recipient', width: 1.5 },
        { key: 'ground', heading: 'Ground (POPIA s72)', width: 2 },
      ],
    },
  },
  { key: 'securityMeasures', note: 'securityMeasures' },
  {
    key: 'priorAuthorisations',
    table: {
      rows: 'priorAuthorisations',
      columns: [
        { key: 'subject', heading: 'Transfer', width: 2 },
        { key: 'article', heading: 'Provision' },
        {
          key: 'status',
          heading: 'Status',
          names: { REQUESTED: 'Requested', GRANTED: 'Granted', DEPARTED_FROM: 'Departed from' },
        },
      ],
    },
    optional: true,
  },
]);

function titled({ key }: FieldLayout): FieldLayout {
  const headings: Readonly<Record<string, string>> = {
    name: 'Name',
    address: 'Address',
    email: 'Email',
    phone: 'Telephone',
  };
  return { key, heading: headings[key] };
}

/** The categories of the twelve months of Civil Code 1798.130(a)(5). */
export const CALIFORNIA_TEMPLATES = template(
  'US_CA',
  'California Civil Code 1798.100(a), 1798.110(c), 1798.130(a)(5)',
  [
    {
      key: 'categories',
      heading: 'Categories',
      facts: [
        { key: 'from', type: 'DATE' },
        { key: 'to', type: 'DATE' },
        { key: 'updatedOn', type: 'DATE' },
        { key: 'updates' },
      ],
      table: {
        rows: 'categories',
        columns: [
          { key: 'code', width: 0.4 },
          { key: 'name', ...WIDE },
          { key: 'collected', as: 'STATED', width: 0.6 },
          { key: 'purposes', ...WIDE },
          { key: 'disclosedTo', ...WIDE },
          { key: 'soldOrShared', as: 'STATED', width: 0.6 },
          { key: 'retention', ...WIDE },
        ],
      },
    },
    { key: 'sources', note: 'sources' },
    { key: 'disclosedForBusinessPurpose', note: 'disclosedForBusinessPurpose' },
    { key: 'soldOrShared', note: 'soldOrShared' },
    { key: 'revealingData', note: 'revealingData', optional: true },
    { key: 'rights', note: 'rights' },
    { key: 'requestMethods', note: 'requestMethods' },
  ],
);

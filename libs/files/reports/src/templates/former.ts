import { REACHED } from '#disclosures';
import type { SectionLayout } from '../shared/layout.js';

// Former versions of the layouts of documents, as files were issued with them. They stay as they are.

const text = (key: string): SectionLayout => ({ key, note: [key], optional: true });
const person = (key: string): SectionLayout => ({
  key,
  facts: ['name', 'department', 'phone', 'email'].map((name) => ({
    name,
    heading: `privacyOfficer.${name}`,
    field: `${key}.${name}`,
  })),
  optional: true,
});

/** The privacy policy of Korea, version 1. */
export const KOREA_1: readonly SectionLayout[] = [
  { key: 'appliesFrom', facts: [{ name: 'appliesFrom', type: 'DATE' }], optional: true },
  {
    key: 'processing',
    table: {
      rows: 'processing.rows',
      columns: [
        { name: 'reference', heading: '#', width: 0.4, only: 'FILE' },
        { name: 'title' },
        { name: 'purposes', width: 1.5 },
        { name: 'items', width: 1.5 },
        { name: 'retention', width: 1.5 },
      ],
    },
    note: ['processing.retention'],
  },
  {
    key: 'withoutConsent',
    table: {
      rows: 'withoutConsent.rows',
      columns: [
        { name: 'title', heading: 'processing.title', only: 'FILE' },
        ...['purpose', 'items', 'basis'].map((name) => ({ name })),
        { name: 'override', only: 'FILE' },
      ],
    },
    note: [],
  },
  {
    key: 'thirdPartyProvision',
    table: {
      rows: 'thirdPartyProvision.rows',
      columns: ['recipient', 'purpose', 'items', 'retention'].map((name) => ({ name })),
    },
    note: ['thirdPartyProvision.none'],
  },
  {
    key: 'delegation',
    table: {
      rows: 'delegation.rows',
      columns: [
        { name: 'delegatee' },
        { name: 'works', width: 2 },
        { name: 'under' },
        { name: 'marketing', as: 'STATED', width: 0.7 },
      ],
    },
    note: [],
  },
  {
    key: 'overseasTransfers',
    table: {
      rows: 'overseasTransfers.rows',
      columns: [
        ...['ground', 'items'].map((name) => ({ name, width: 1.3 })),
        { name: 'country', field: 'countryName' },
        ...['timing', 'method'].map((name) => ({ name })),
        ...['recipient', 'recipientContact', 'purpose'].map((name) => ({ name, width: 1.2 })),
        ...['retention', 'refusalMethod', 'refusalProcedure', 'refusalEffect'].map((name) => ({ name })),
      ],
    },
    note: [],
  },
  ...['destruction', 'preservedByLaw', 'pseudonymisedData', 'sensitiveDataDisclosure', 'additionalUse'].map(text),
  ...['securityMeasures', 'automaticCollection'].map(text),
  { key: 'rights', note: ['rights', 'rightsExercise'], optional: false },
  ...['processingCountries', 'automatedDecisions'].map(text),
  ...['domesticAgent', 'agentRepresentative', 'privacyOfficer'].map(person),
];

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

/** The documentation of South Africa, version 1. */
export const SOUTH_AFRICA_1: readonly SectionLayout[] = [
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

/** The categories of California, version 1. */
export const CALIFORNIA_1: readonly SectionLayout[] = [
  {
    key: 'categories',
    heading: 'Categories',
    facts: [...['from', 'to', 'updatedOn'].map((name) => ({ name, type: 'DATE' }) as const), 'updates'],
    table: {
      rows: 'categories',
      columns: [
        { name: 'code', width: 0.4, only: 'FILE' },
        { name: 'name', width: 1.5, only: 'FILE' },
        { name: 'collected', as: 'STATED', width: 0.6 },
        ...['purposes', 'disclosedTo'].map((name) => ({ name, width: 1.5 })),
        { name: 'soldOrShared', as: 'STATED', width: 0.6 },
        { name: 'retention', width: 1.5 },
      ],
    },
  },
  ...['sources', 'disclosedForBusinessPurpose', 'soldOrShared'].map((key) => ({ key, note: [key] })),
  { key: 'revealingData', note: ['revealingData'], optional: true },
  ...['rights', 'requestMethods'].map((key) => ({ key, note: [key] })),
];

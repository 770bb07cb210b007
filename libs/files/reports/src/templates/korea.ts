import type { LayoutTemplate } from '../shared/layout.js';

const PERSON = [
  { key: 'name', heading: 'privacyOfficer.name' },
  { key: 'department', heading: 'privacyOfficer.department' },
  { key: 'phone', heading: 'privacyOfficer.phone' },
  { key: 'email', heading: 'privacyOfficer.email' },
] as const;

const person = (key: string) =>
  ({ key, facts: PERSON.map((field) => ({ ...field, path: `${key}.${field.key}` })), optional: true }) as const;
const stated = (key: string) => ({ key, note: key, optional: true }) as const;

/** The privacy policy of PIPA 30, with the tables of delegation (26(2)) and of overseas transfers (28-8(2)). */
export const KOREA_TEMPLATES: readonly [LayoutTemplate] = [
  {
    id: 'KR_POLICY',
    version: '1',
    source: 'Personal Information Protection Act Art 30, Enforcement Decree Art 31',
    isVerified: false,
    sections: [
      { key: 'appliesFrom', facts: [{ key: 'appliesFrom', type: 'DATE' }], optional: true },
      {
        key: 'processing',
        table: {
          rows: 'processing.rows',
          columns: [
            { key: 'reference', heading: '#', width: 0.4 },
            { key: 'title' },
            { key: 'purposes', width: 1.5 },
            { key: 'items', width: 1.5 },
            { key: 'retention', width: 1.5 },
          ],
        },
        note: 'processing.retention',
      },
      {
        key: 'withoutConsent',
        table: {
          rows: 'withoutConsent.rows',
          columns: [
            { key: 'title', heading: 'processing.title' },
            { key: 'purpose' },
            { key: 'items' },
            { key: 'basis', path: 'basis' },
            { key: 'override' },
          ],
        },
      },
      {
        key: 'thirdPartyProvision',
        table: {
          rows: 'thirdPartyProvision.rows',
          columns: [{ key: 'recipient' }, { key: 'purpose' }, { key: 'items' }, { key: 'retention' }],
        },
        note: 'thirdPartyProvision.none',
      },
      {
        key: 'delegation',
        table: {
          rows: 'delegation.rows',
          columns: [
            { key: 'delegatee' },
            { key: 'works', width: 2 },
            { key: 'under' },
            { key: 'marketing', as: 'STATED', width: 0.7 },
          ],
        },
      },
      {
        key: 'overseasTransfers',
        table: {
          rows: 'overseasTransfers.rows',
          columns: [
            { key: 'ground', width: 1.3 },
            { key: 'items', width: 1.3 },
            { key: 'country', path: 'countryName' },
            { key: 'timing' },
            { key: 'method' },
            { key: 'recipient', width: 1.2 },
            { key: 'recipientContact', width: 1.2 },
            { key: 'purpose', width: 1.2 },
            { key: 'retention' },
            { key: 'refusalMethod' },
            { key: 'refusalProcedure' },
            { key: 'refusalEffect' },
          ],
        },
      },
      ...['destruction', 'preservedByLaw', 'pseudonymisedData', 'sensitiveDataDisclosure', 'additionalUse'].map(stated),
      ...['securityMeasures', 'automaticCollection'].map(stated),
      { key: 'rights', note: ['rights', 'rightsExercise'] },
      ...['processingCountries', 'automatedDecisions'].map(stated),
      ...['domesticAgent', 'agentRepresentative', 'privacyOfficer'].map(person),
    ],
  },
];

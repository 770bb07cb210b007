import { type Section, type SectionColumn, wide } from '../shared/sections.js';

const reached = (name: string): SectionColumn => ({ name, heading: `privacyOfficer.${name}` });
/** A domestic agent's address belongs to the policy; that of others is no blank in it. */
const AGENT = ['name', 'department', 'address', 'phone', 'email'].map(reached);
const PERSON = AGENT.map(
  (column): SectionColumn => (column.name === 'address' ? { ...column, only: 'SCREEN' } : column),
);
const text = (heading: string): Section => ({ kind: 'TEXT', heading, paths: [heading] });
const person = (heading: string, columns = PERSON): Section => ({ kind: 'FACTS', heading, paths: [heading], columns });

/** The sections of the Korean privacy policy, in their order. */
export const KOREA_SECTIONS: readonly Section[] = [
  { kind: 'FACTS', columns: [{ name: 'appliesFrom', type: 'DATE' }], always: true },
  {
    kind: 'TABLE',
    heading: 'processing',
    paths: ['processing.rows'],
    columns: [
      { name: 'reference', heading: '#', width: 0.4, only: 'FILE' },
      'title',
      wide('purposes'),
      wide('items'),
      wide('retention'),
    ],
  },
  text('processing.retention'),
  {
    kind: 'TABLE',
    heading: 'withoutConsent',
    paths: ['withoutConsent.rows'],
    columns: [{ name: 'title', heading: 'processing.title', only: 'FILE' }, 'purpose', 'items', 'basis', 'limits'],
  },
  {
    kind: 'TABLE',
    heading: 'thirdPartyProvision',
    paths: ['thirdPartyProvision.rows'],
    columns: ['recipient', 'purpose', 'items', 'retention'],
    instead: 'thirdPartyProvision.none',
  },
  {
    kind: 'TABLE',
    heading: 'delegation',
    paths: ['delegation.rows'],
    columns: ['delegatee', { name: 'works', width: 2 }, 'under', { name: 'marketing', as: 'STATED', width: 0.7 }],
  },
  {
    kind: 'CARDS',
    heading: 'overseasTransfers',
    paths: ['overseasTransfers.rows'],
    name: ['recipient'],
    columns: [
      { name: 'ground', width: 1.3 },
      { name: 'items', width: 1.3 },
      { name: 'country', field: 'countryName' },
      'timing',
      'method',
      { name: 'recipient', width: 1.2 },
      { name: 'recipientContact', width: 1.2 },
      { name: 'purpose', width: 1.2 },
      'retention',
      'refusalMethod',
      'refusalProcedure',
      'refusalEffect',
    ],
  },
  ...['destruction', 'preservedByLaw', 'pseudonymisedData', 'sensitiveDataDisclosure', 'additionalUse'].map(text),
  ...['securityMeasures', 'automaticCollection'].map(text),
  { kind: 'TEXT', heading: 'rights', paths: ['rights', 'rightsExercise'], always: true },
  ...['processingCountries', 'automatedDecisions'].map(text),
  person('domesticAgent', AGENT),
  person('agentRepresentative'),
  person('privacyOfficer'),
];

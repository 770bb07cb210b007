import type { Section } from '../shared/sections.js';

/** The sections of the South African documentation, in their order. */
export const SOUTH_AFRICA_SECTIONS: readonly Section[] = [
  { kind: 'FACTS', columns: ['responsibleParty', 'informationOfficer'] },
  { kind: 'TEXT', heading: 'purposes', paths: ['purposes'] },
  { kind: 'TABLE', heading: 'dataSubjects', paths: ['dataSubjects'], columns: ['category', 'information'] },
  { kind: 'TEXT', heading: 'recipients', paths: ['recipients'] },
  {
    kind: 'TABLE',
    heading: 'transborderFlows',
    paths: ['transborderFlows'],
    columns: ['recipient', 'country', 'ground'],
  },
  { kind: 'TEXT', heading: 'securityMeasures', paths: ['securityMeasures'] },
  {
    kind: 'TABLE',
    heading: 'priorAuthorisations',
    paths: ['priorAuthorisations'],
    columns: ['subject', 'article', 'status'],
  },
];

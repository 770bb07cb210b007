import { REACHED, type Section } from '../shared/sections.js';

/** The sections of the South African documentation, in their order. */
export const SOUTH_AFRICA_SECTIONS: readonly Section[] = [
  { kind: 'FACTS', heading: 'responsibleParty', paths: ['responsibleParty'], columns: REACHED, always: true },
  {
    kind: 'FACTS',
    heading: 'informationOfficer',
    paths: ['informationOfficer'],
    columns: REACHED.filter((name) => name !== 'address'),
    always: true,
  },
  {
    kind: 'FACTS',
    heading: 'publication',
    columns: ['publishedOn', 'updatedOn'].map((name) => ({ name, type: 'DATE' })),
  },
  { kind: 'TEXT', heading: 'purposes', paths: ['purposes'], always: true },
  {
    kind: 'TABLE',
    heading: 'dataSubjects',
    paths: ['dataSubjects'],
    columns: ['category', { name: 'information', width: 2 }],
  },
  { kind: 'TEXT', heading: 'recipients', paths: ['recipients'], always: true },
  {
    kind: 'TABLE',
    heading: 'transborderFlows',
    paths: ['transborderFlows'],
    columns: [
      { name: 'country', as: 'COUNTRY' },
      { name: 'recipient', width: 1.5 },
      { name: 'ground', width: 2 },
    ],
  },
  { kind: 'TEXT', heading: 'securityMeasures', paths: ['securityMeasures'], always: true },
  {
    kind: 'TABLE',
    heading: 'priorAuthorisations',
    paths: ['priorAuthorisations'],
    columns: [
      { name: 'subject', width: 2 },
      'article',
      {
        name: 'status',
        names: { REQUESTED: 'Requested', GRANTED: 'Granted', DEPARTED_FROM: 'Departed from' },
      },
    ],
    always: false,
  },
];

import type { Section } from '../shared/sections.js';

/** The sections of the arrangement: who, for what, and who does which duty. */
export const ARRANGEMENT_SECTIONS: readonly Section[] = [
  {
    kind: 'FACTS',
    heading: 'processing',
    columns: ['purposes', 'dataSubjects', 'dataCategories'],
    always: true,
  },
  {
    kind: 'TABLE',
    heading: 'controllers',
    paths: ['controllers'],
    columns: ['name', 'address', 'email', 'dataProtectionOfficer'],
  },
  {
    kind: 'TABLE',
    heading: 'duties',
    paths: ['duties'],
    columns: [
      { name: 'duty', width: 1.2 },
      { name: 'article', width: 0.5 },
      { name: 'who', width: 2 },
    ],
  },
  { kind: 'TEXT', heading: 'essence', paths: ['essence'], always: true },
];

import type { Section } from '../shared/sections.js';

/** The sections of the Californian disclosure, in their order. */
export const CALIFORNIA_SECTIONS: readonly Section[] = [
  { kind: 'FACTS', columns: ['updatedOn', 'from', 'to'] },
  {
    kind: 'CARDS',
    paths: ['categories'],
    name: ['code', 'name'],
    columns: ['collected', 'purposes', 'disclosedTo', 'soldOrShared', 'retention'],
  },
  { kind: 'TEXT', heading: 'sources', paths: ['sources'] },
  { kind: 'TEXT', heading: 'soldOrShared', paths: ['soldOrShared'] },
  { kind: 'TEXT', heading: 'disclosedForBusinessPurpose', paths: ['disclosedForBusinessPurpose'] },
  { kind: 'TEXT', heading: 'rights', paths: ['rights'] },
  { kind: 'TEXT', heading: 'requestMethods', paths: ['requestMethods'] },
  { kind: 'TEXT', heading: 'updates', paths: ['updates'] },
];

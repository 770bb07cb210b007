import { type Section, wide } from '../shared/sections.js';

/** The sections of the Californian disclosure, in their order. */
export const CALIFORNIA_SECTIONS: readonly Section[] = [
  { kind: 'FACTS', columns: ['updatedOn', 'from', 'to'] },
  {
    kind: 'CARDS',
    paths: ['categories'],
    name: ['code', 'name'],
    columns: [
      { name: 'code', width: 0.4, only: 'FILE' },
      { ...wide('name'), only: 'FILE' },
      { name: 'collected', as: 'STATED', width: 0.6 },
      wide('purposes'),
      wide('disclosedTo'),
      { name: 'soldOrShared', as: 'STATED', width: 0.6 },
      wide('retention'),
    ],
  },
  { kind: 'TEXT', heading: 'sources', paths: ['sources'] },
  { kind: 'TEXT', heading: 'soldOrShared', paths: ['soldOrShared'] },
  { kind: 'TEXT', heading: 'disclosedForBusinessPurpose', paths: ['disclosedForBusinessPurpose'] },
  { kind: 'TEXT', heading: 'rights', paths: ['rights'] },
  { kind: 'TEXT', heading: 'requestMethods', paths: ['requestMethods'] },
  { kind: 'TEXT', heading: 'updates', paths: ['updates'] },
];

import { type Section, wide } from '../shared/sections.js';
import type { Dossier } from './context.js';

/** Returns the sections of a dossier: what is said of its filing, the points of the form, and its tables. */
export const vietnamSections = (dossier: Dossier): readonly Section[] => [
  { kind: 'TEXT', heading: 'form', paths: ['form'] },
  { kind: 'TEXT', heading: 'filing', paths: ['filing'] },
  { kind: 'TEXT', heading: 'filed', paths: ['filed'] },
  {
    kind: 'TABLE',
    heading: 'points',
    paths: ['points'],
    columns: [{ name: 'point', width: 0.7 }, wide('name'), { name: 'stated', width: 3 }],
    name: ['name'],
  },
  {
    kind: 'TABLE',
    heading: 'flows',
    paths: ['flows'],
    columns: [
      'title',
      ...(dossier === 'PROCESSING' ? ['role'] : ['recipient']),
      'dataSubjects',
      wide('purposes'),
      wide('basicData'),
      'sensitiveData',
      'openData',
      'bases',
    ],
    name: ['title'],
  },
  ...(dossier === 'TRANSFERS' ? [{ kind: 'TEXT', heading: 'free', paths: ['free'], always: false } as const] : []),
  {
    kind: 'TABLE',
    heading: 'parties',
    paths: ['parties'],
    columns: ['role', wide('name'), 'registrationNumber', 'officer', 'agreement', 'works'],
    name: ['name'],
  },
];

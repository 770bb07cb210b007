import type { Section, SectionColumn } from '../shared/sections.js';
import { TRANSFERS } from '../shared/sections.js';
import type { ListedLaw } from './articles.js';

/** The company and who answers for it. */
const REACHED = ['name', 'department', 'address', 'email', 'phone'] as const;
const person = (name: string): SectionColumn => ({ name, parts: REACHED });

const CONTROLLER: Section = {
  kind: 'FACTS',
  heading: 'controller',
  paths: ['controller'],
  columns: ['name', 'address', 'email', 'phone', person('representative'), person('dataProtectionOfficer')],
  always: true,
};

const processing = (...columns: readonly (string | SectionColumn)[]): Section => ({
  kind: 'CARDS',
  heading: 'records',
  paths: ['records'],
  columns: ['title', 'jointControllers', ...columns],
  name: ['title'],
});

const text = (heading: string, always = true): Section => ({ kind: 'TEXT', heading, paths: [heading], always });

/** The sections of the notice of Art 13 and 14. What always applies is shown even where nothing is stated. */
export const NOTICE_SECTIONS: readonly Section[] = [
  CONTROLLER,
  processing('purposes', 'interests', 'dataCategories', 'sources', 'recipients', TRANSFERS, 'erasure'),
  text('safeguardsCopy', false),
  text('provision'),
  text('decisions', false),
  text('rights'),
  text('rightsExercise', false),
  text('withdrawal', false),
  text('objection', false),
  text('complaint'),
];

/** The sections of the answer to a request for access. The copy of the data comes from the person who answers. */
export const ANSWER_SECTIONS: readonly Section[] = [
  CONTROLLER,
  processing('purposes', 'dataCategories', 'sources', 'recipients', TRANSFERS, 'erasure'),
  text('decisions', false),
  text('rights'),
  text('rightsExercise', false),
  text('complaint'),
  text('copy'),
];

const REACHED_DIRECTLY: Section = { ...CONTROLLER, columns: ['name', 'address', 'email', 'phone'] };

/** The sections of the notices of other laws: the items of the law, in its order. */
export const LISTED_SECTIONS: Readonly<Record<ListedLaw, readonly Section[]>> = {
  TW: [
    REACHED_DIRECTLY,
    processing(
      'purposes',
      'dataCategories',
      'sources',
      { name: 'erasure', heading: 'period' },
      { name: 'territory', as: 'COUNTRY' },
      'recipients',
    ),
    text('methods'),
    text('rights'),
    text('rightsExercise'),
    text('provision'),
  ],
  HK: [
    REACHED_DIRECTLY,
    text('provision'),
    processing('purposes', { name: 'recipients', heading: 'transferees' }),
    text('rights'),
    text('rightsExercise', false),
    {
      kind: 'FACTS',
      heading: 'requests',
      paths: ['answeredBy'],
      columns: ['name', 'department', 'address', 'email', 'phone'],
      always: true,
    },
    text('marketing'),
  ],
};

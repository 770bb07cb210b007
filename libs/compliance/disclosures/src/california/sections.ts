import { type Section, wide } from '../shared/sections.js';

const text = (heading: string, ...paths: string[]): Section => ({
  kind: 'TEXT',
  heading,
  paths: paths.length > 0 ? paths : [heading],
});
const always = (section: Section): Section => ({ ...section, always: true });

/** The sections of the Californian disclosure, in their order. */
export const CALIFORNIA_SECTIONS: readonly Section[] = [
  {
    kind: 'FACTS',
    heading: 'categories.period',
    columns: ['updatedOn', 'from', 'to'].map((name) => ({ name, type: 'DATE' })),
    always: true,
  },
  {
    kind: 'TABLE',
    heading: 'categories',
    paths: ['categories'],
    columns: [
      { name: 'lettered', width: 1.5 },
      { name: 'collected', as: 'STATED', width: 0.7 },
      { name: 'disclosedTo', width: 3, inline: true },
      { name: 'soldOrShared', as: 'STATED', width: 0.7 },
      { name: 'kept', field: 'period' },
    ],
  },
  text('statedPurposes'),
  {
    kind: 'TABLE',
    heading: 'purposeRows',
    paths: ['purposeRows'],
    columns: [{ name: 'purpose', width: 5 }, 'letters'],
  },
  {
    kind: 'TABLE',
    heading: 'retentionRows',
    paths: ['retentionRows'],
    columns: [wide('activity'), { name: 'periods', width: 4 }, 'letters'],
    always: false,
  },
  always(text('sources')),
  always(text('disclosedForBusinessPurpose')),
  always(text('soldOrShared', 'soldOrShared', 'noneSoldOrShared')),
  text('saleAndSharing', 'saleAndSharing', 'optOutLink'),
  text('sensitiveUse', 'sensitiveUse', 'limitUseLink'),
  text('revealingData'),
  always(text('rights')),
  always(text('requestMethods')),
  text('verification'),
  text('authorizedAgents'),
  always(text('metrics')),
  text('updates'),
];

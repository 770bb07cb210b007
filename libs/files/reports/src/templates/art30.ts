import type { LayoutTemplate } from '../shared/layout.js';

const TRANSFERS = {
  key: 'transfers',
  parts: [{ key: 'recipient' }, { key: 'countries', as: 'COUNTRY' }, { key: 'safeguard' }],
} as const;

const PEOPLE = [
  { key: 'name', path: 'controller.name', article: '30(1)(a)' },
  { key: 'address', path: 'controller.address' },
  { key: 'email', path: 'controller.email' },
  {
    key: 'representative',
    path: 'controller.representative',
    parts: [{ key: 'name' }, { key: 'email' }],
  },
  {
    key: 'dataProtectionOfficer',
    path: 'controller.dataProtectionOfficer',
    parts: [{ key: 'name' }, { key: 'email' }],
  },
] as const;

/** The record of a controller in the words of Art 30(1). */
export const ART30_1_TEMPLATES: readonly [LayoutTemplate] = [
  {
    id: 'ART30_1',
    version: '1',
    isVerified: true,
    sections: [
      {
        key: 'controller',
        facts: PEOPLE,
        table: {
          rows: 'records',
          columns: [
            { key: 'reference', width: 0.5 },
            { key: 'title' },
            {
              key: 'jointControllers',
              parts: [{ key: 'name' }, { key: 'address' }, { key: 'email' }],
              article: '30(1)(a)',
            },
            { key: 'purposes', article: '30(1)(b)', width: 1.5 },
            { key: 'dataSubjects', article: '30(1)(c)' },
            { key: 'dataCategories', article: '30(1)(c)', width: 1.5 },
            { key: 'sensitiveData' },
            { key: 'revealingData' },
            { key: 'recipients', article: '30(1)(d)', width: 1.5 },
            { ...TRANSFERS, article: '30(1)(e)' },
            { key: 'erasure', article: '30(1)(f)', width: 1.5 },
            { key: 'securityMeasures', article: '30(1)(g)', width: 1.5 },
          ],
        },
      },
    ],
  },
];

/** The record of a processor in the words of Art 30(2). */
export const ART30_2_TEMPLATES: readonly [LayoutTemplate] = [
  {
    id: 'ART30_2',
    version: '1',
    isVerified: true,
    sections: [
      {
        key: 'controller',
        facts: PEOPLE,
        table: {
          rows: 'records',
          columns: [
            { key: 'reference', width: 0.5 },
            { key: 'title' },
            { key: 'onBehalfOf', article: '30(2)(a)' },
            { key: 'purposes', article: '30(2)(b)', width: 1.5 },
            { key: 'dataSubjects' },
            { key: 'dataCategories', width: 1.5 },
            { key: 'sensitiveData' },
            { key: 'revealingData' },
            { key: 'recipients', width: 1.5 },
            { ...TRANSFERS, article: '30(2)(c)' },
            { key: 'erasure', width: 1.5 },
            { key: 'securityMeasures', article: '30(2)(d)', width: 1.5 },
          ],
        },
      },
    ],
  },
];

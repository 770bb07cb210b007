import type { LayoutTemplate } from '../shared/layout.js';

const TRANSFERS = {
  name: 'transfers',
  parts: ['recipient', { name: 'countries', as: 'COUNTRY' }, 'safeguard'],
} as const;

const PEOPLE = [
  { name: 'name', field: 'controller.name', article: '30(1)(a)' },
  { name: 'address', field: 'controller.address' },
  { name: 'email', field: 'controller.email' },
  { name: 'representative', field: 'controller.representative', parts: ['name', 'email'] },
  { name: 'dataProtectionOfficer', field: 'controller.dataProtectionOfficer', parts: ['name', 'email'] },
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
            { name: 'reference', width: 0.5 },
            'title',
            { name: 'jointControllers', parts: ['name', 'address', 'email'], article: '30(1)(a)' },
            { name: 'purposes', article: '30(1)(b)', width: 1.5 },
            { name: 'dataSubjects', article: '30(1)(c)' },
            { name: 'dataCategories', article: '30(1)(c)', width: 1.5 },
            'sensitiveData',
            'revealingData',
            { name: 'recipients', article: '30(1)(d)', width: 1.5 },
            { ...TRANSFERS, article: '30(1)(e)' },
            { name: 'erasure', article: '30(1)(f)', width: 1.5 },
            { name: 'securityMeasures', article: '30(1)(g)', width: 1.5 },
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
            { name: 'reference', width: 0.5 },
            'title',
            { name: 'onBehalfOf', article: '30(2)(a)' },
            { name: 'purposes', article: '30(2)(b)', width: 1.5 },
            'dataSubjects',
            { name: 'dataCategories', width: 1.5 },
            'sensitiveData',
            'revealingData',
            { name: 'recipients', width: 1.5 },
            { ...TRANSFERS, article: '30(2)(c)' },
            { name: 'erasure', width: 1.5 },
            { name: 'securityMeasures', article: '30(2)(d)', width: 1.5 },
          ],
        },
      },
    ],
  },
];

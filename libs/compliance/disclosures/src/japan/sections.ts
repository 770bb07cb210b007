import { type Section, wide } from '../shared/sections.js';

/** The sections of the Japanese document, in their order. */
export const JAPAN_SECTIONS: readonly Section[] = [
  {
    kind: 'FACTS',
    heading: 'publicMatters',
    paths: ['publicMatters'],
    columns: [
      { name: 'operator', parts: ['name', 'address'] },
      'operatorRepresentative',
      'purposesOfUse',
      'rights',
      'requests',
      'securityMeasures',
      'externalEnvironment',
      { name: 'complaints', parts: ['name', 'department', 'address', 'email', 'phone'] },
    ],
    always: true,
  },
  {
    kind: 'CARDS',
    heading: 'jointUse',
    paths: ['jointUses'],
    columns: [
      wide('items'),
      'scope',
      wide('purposes'),
      { ...wide('manager'), parts: ['name', 'address', 'representative'] },
    ],
  },
  {
    kind: 'CARDS',
    heading: 'foreignProvision',
    paths: ['foreignProvision.rows'],
    name: ['recipient'],
    columns: [
      'recipient',
      { name: 'country', field: 'countryName' },
      { name: 'basis', field: 'basisName' },
      { name: 'systemEstablishedBy', article: 'Rule 18(3)(i)' },
      { ...wide('equivalentMeasures'), article: 'Rule 18(3)(ii)' },
      { name: 'checkFrequency', article: 'Rule 18(3)(iii)' },
      { name: 'checkMethod', article: 'Rule 18(3)(iii)' },
      { name: 'foreignSystem', article: 'Rule 18(3)(v)' },
      { name: 'impairment', article: 'Rule 18(3)(vi)' },
      { name: 'response', article: 'Rule 18(3)(vii)' },
      { name: 'lastCheckedOn', type: 'DATE' },
    ],
  },
  {
    kind: 'CARDS',
    heading: 'consentInformation',
    paths: ['consentInformation.rows'],
    name: ['recipient'],
    columns: [
      'recipient',
      { name: 'country', field: 'countryName' },
      'countryUnknown',
      { name: 'system', width: 2 },
      { name: 'measures', width: 2 },
      'measuresUnknown',
    ],
  },
];

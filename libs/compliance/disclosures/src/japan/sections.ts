import type { Section } from '../shared/sections.js';

/** The sections of the Japanese document, in their order. */
export const JAPAN_SECTIONS: readonly Section[] = [
  {
    kind: 'FACTS',
    heading: 'publicMatters',
    paths: ['publicMatters'],
    columns: [
      'operator',
      'operatorRepresentative',
      'purposesOfUse',
      'rights',
      'requests',
      'securityMeasures',
      'externalEnvironment',
      'complaints',
    ],
  },
  { kind: 'CARDS', heading: 'jointUse', paths: ['jointUses'], columns: ['items', 'scope', 'purposes', 'manager'] },
  {
    kind: 'CARDS',
    heading: 'foreignProvision',
    paths: ['foreignProvision.rows'],
    name: ['recipient'],
    columns: [
      'recipient',
      { name: 'country', field: 'countryName' },
      { name: 'basis', field: 'basisName' },
      'systemEstablishedBy',
      'equivalentMeasures',
      'checkFrequency',
      'checkMethod',
      'foreignSystem',
      'impairment',
      'response',
      'lastCheckedOn',
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
      'system',
      'measures',
      'measuresUnknown',
    ],
  },
];

import type { LayoutTemplate, SectionLayout } from '../shared/layout.js';

const SOURCE = 'Act on the Protection of Personal Information, and its Enforcement Rules';

const template = (id: string, section: SectionLayout): readonly [LayoutTemplate] => [
  { id, version: '1', source: SOURCE, isVerified: false, sections: [section] },
];

/** The notice of joint use (27(5)(iii)). */
export const JOINT_USE_TEMPLATES = template('JP_JOINT_USE', {
  key: 'jointUse',
  table: {
    rows: 'jointUses',
    columns: [
      { key: 'items', width: 1.5 },
      { key: 'scope' },
      { key: 'purposes', width: 1.5 },
      { key: 'manager', parts: [{ key: 'name' }, { key: 'address' }, { key: 'representative' }], width: 1.5 },
    ],
  },
});

/** The information on third parties abroad for a principal who asks for it (28(3), Rule 18(3)). */
export const RULE_18_TEMPLATES = template('JP_RULE_18_3', {
  key: 'foreignProvision',
  table: {
    rows: 'foreignProvision.rows',
    columns: [
      { key: 'recipient' },
      { key: 'country', path: 'countryName' },
      { key: 'basis', path: 'basisName' },
      { key: 'systemEstablishedBy', article: 'Rule 18(3)(i)' },
      { key: 'equivalentMeasures', article: 'Rule 18(3)(ii)', width: 1.5 },
      { key: 'checkFrequency', article: 'Rule 18(3)(iii)' },
      { key: 'checkMethod', article: 'Rule 18(3)(iii)' },
      { key: 'foreignSystem', article: 'Rule 18(3)(v)' },
      { key: 'impairment', article: 'Rule 18(3)(vi)' },
      { key: 'response', article: 'Rule 18(3)(vii)' },
      { key: 'lastCheckedOn', type: 'DATE' },
    ],
  },
});

/** The information before consent to provision abroad (28(2), Rule 17). */
export const RULE_17_TEMPLATES = template('JP_RULE_17', {
  key: 'consentInformation',
  table: {
    rows: 'consentInformation.rows',
    columns: [
      { key: 'recipient' },
      { key: 'country', path: 'countryName' },
      { key: 'countryUnknown' },
      { key: 'system', width: 2 },
      { key: 'measures', width: 2 },
      { key: 'measuresUnknown' },
    ],
  },
});

/** The public matters on the data kept (32(1), Order 10). */
export const PUBLIC_MATTERS_TEMPLATES = template('JP_PUBLIC_MATTERS', {
  key: 'publicMatters',
  facts: [
    { key: 'operator', path: 'publicMatters.operator', parts: [{ key: 'name' }, { key: 'address' }] },
    { key: 'operatorRepresentative', path: 'publicMatters.operatorRepresentative' },
    { key: 'purposesOfUse', path: 'publicMatters.purposesOfUse' },
    { key: 'rights', path: 'publicMatters.rights' },
    { key: 'requests', path: 'publicMatters.requests' },
    { key: 'securityMeasures', path: 'publicMatters.securityMeasures' },
    { key: 'externalEnvironment', path: 'publicMatters.externalEnvironment' },
    {
      key: 'complaints',
      path: 'publicMatters.complaints',
      parts: [{ key: 'name' }, { key: 'department' }, { key: 'address' }, { key: 'email' }, { key: 'phone' }],
    },
  ],
});

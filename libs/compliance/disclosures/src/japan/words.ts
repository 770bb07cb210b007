import { textsIn } from '#translations';

export const JAPAN_HEADINGS = [
  'jointUse',
  'items',
  'scope',
  'purposes',
  'manager',
  'name',
  'address',
  'representative',
  'foreignProvision',
  'recipient',
  'country',
  'basis',
  'systemEstablishedBy',
  'equivalentMeasures',
  'checkFrequency',
  'checkMethod',
  'foreignSystem',
  'impairment',
  'response',
  'lastCheckedOn',
  'consentInformation',
  'countryUnknown',
  'system',
  'measures',
  'measuresUnknown',
  'publicMatters',
  'operator',
  'operatorRepresentative',
  'purposesOfUse',
  'rights',
  'requests',
  'securityMeasures',
  'externalEnvironment',
  'complaints',
] as const;

/** The grounds for provision outside Japan. */
export type JapanGround = 'JP.WHITELIST' | 'JP.EQUIV' | 'JP.CBPR' | 'JP.CONSENT' | 'JP.EXC27_1';

export type JapanWord =
  | 'title'
  | (typeof JAPAN_HEADINGS)[number]
  | `basis.${JapanGround}`
  | 'cited'
  | 'noImpairment'
  | 'noResponse'
  | 'suspended';

/** The phrases of the document. Those in Japanese follow the Act and its Rules. */
export const JAPAN_WORDS = textsIn('japan', ['ja'], {
  title: 'Joint use, and provision to third parties in foreign countries (Japan)',
  jointUse: 'Joint use',
  items: 'Items of personal data used jointly',
  scope: 'Scope of the joint users',
  purposes: 'Purposes of use by the users',
  manager: 'Person responsible for managing the personal data',
  name: 'Name',
  address: 'Address',
  representative: 'Name of the representative',
  foreignProvision: 'Provision to a third party in a foreign country',
  recipient: 'Third party',
  country: 'Foreign country',
  basis: 'Ground',
  systemEstablishedBy: 'How the system was established',
  equivalentMeasures: 'Outline of the equivalent action',
  checkFrequency: 'Frequency of the check',
  checkMethod: 'Method of the check',
  foreignSystem: 'Systems of the foreign country that may affect the equivalent action',
  impairment: 'Impairments of the equivalent action',
  response: 'Action taken on impairments',
  lastCheckedOn: 'Last check',
  consentInformation: 'Information before consent',
  countryUnknown: 'That the foreign country cannot be identified, and why',
  system: "The foreign country's system for the protection of personal information",
  measures: 'Measures of the third party to protect personal information',
  measuresUnknown: 'That the measures cannot be told, and why',
  publicMatters: 'Matters that principals can find out',
  operator: 'Business operator',
  operatorRepresentative: 'Name of its representative, if it is a corporation',
  purposesOfUse: 'Purposes of use',
  rights: 'Rights of the principal',
  requests: 'How requests are submitted',
  securityMeasures: 'Measures for security control',
  externalEnvironment:
    'Countries abroad in which data are kept or handled, and how their systems were taken into account',
  complaints: 'Where complaints are received',
  'basis.JP.WHITELIST': 'Country designated by the Personal Information Protection Commission',
  'basis.JP.EQUIV': 'System that ensures equivalent action',
  'basis.JP.CBPR': 'Certification under an international framework',
  'basis.JP.CONSENT': 'Consent of the principal',
  'basis.JP.EXC27_1': 'Exception from the restriction of provision to third parties',
  cited: '{text} (Art {article})',
  noImpairment: 'None (check of {date})',
  noResponse: 'None needed',
  suspended: 'Provision is suspended since {date}',
});

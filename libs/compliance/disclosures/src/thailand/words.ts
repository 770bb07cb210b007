import { textsIn } from '#translations';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';

const EN = {
  title: 'Records of processing activities (Personal Data Protection Act, ss 39 and 40(3))',
  'heading.representative': 'Representative in Thailand',
  'heading.rights': 'Rights of data subjects',
  'heading.accessConditions': 'Methods and conditions of access',
  'heading.refusals': 'Requests refused and objections rejected',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'heading.role': 'Kept as',
  'heading.controllers': 'Controllers',
  'heading.onBehalfOf': 'Controllers for whom a processor processes',
  'heading.dataCategories': 'Personal data collected',
  'heading.dataSubjects': 'Data subjects',
  'heading.purposes': 'Purposes',
  'heading.erasure': 'Retention period',
  'heading.withoutConsent': 'Used or disclosed without consent for',
  'heading.recipients': 'Disclosed to',
  'heading.transfers': 'Transfers abroad',
  'heading.country': 'Country',
  'heading.safeguard': 'Ground (ss 28, 29)',
  'heading.securityMeasures': 'Security measures',
  'role.CONTROLLER': 'data controller',
  'role.JOINT_CONTROLLER': 'joint data controller',
  'role.PROCESSOR': 'data processor',
} as const;

/** The phrases of the records of ss 39 and 40(3) of the Thai act. */
export const THAILAND_WORDS = textsIn('thailand', ['th'], EN, RETENTION_WORDS, INSTRUMENT_WORDS);

export type ThailandKey = keyof (typeof THAILAND_WORDS)['en'];

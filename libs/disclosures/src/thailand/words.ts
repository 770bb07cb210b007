import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';

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
  'gap.noRecords':
    'The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.',
  'gap.DATA_CATEGORIES': '{record} does not say which personal data are collected. State them.',
  'gap.PURPOSES': '{record} states no purpose. State what each kind of data is collected for.',
  'gap.CONTROLLER': '{record} gives no details of a controller. Name it, with an address, e-mail or telephone number.',
  'gap.RETENTION': '{record} does not say how long data are kept. State a period, or by what it is decided.',
  'gap.RIGHTS':
    'Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.',
  'gap.DISCLOSURE':
    '{record} uses data without consent, or on no stated basis, and does not say to whom they are disclosed. State the recipients.',
  'gap.LEGAL_BASIS':
    '{record} states no legal basis for “{purpose}”. State it, so that the record shows what is done without consent.',
  'gap.REFUSALS':
    'Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.',
  'gap.SECURITY': '{record} describes no security measures. Describe how the data are protected.',
  'gap.CONTROLLERS': '{record} does not say for whom the data are processed. Name each controller.',
  'gap.CATEGORIES': '{record} does not say what is done for the controllers. State it as the purposes of the activity.',
  'gap.PROCESSOR':
    '{record} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.',
  'gap.OFFICER':
    'The name or the contact details of the data protection officer are not stated. Enter them in the contact.',
} as const;

/** The phrases of the records of ss 39 and 40(3) of the Thai act. */
export const THAILAND_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
} satisfies Catalogue;

export type ThailandKey = keyof (typeof THAILAND_WORDS)['en'];

/** The fields of the document that have a heading, in the order of the document. */
export const THAILAND_HEADINGS = [
  'representative',
  'rights',
  'accessConditions',
  'refusals',
  'reference',
  'title',
  'role',
  'controllers',
  'onBehalfOf',
  'dataCategories',
  'dataSubjects',
  'purposes',
  'erasure',
  'withoutConsent',
  'recipients',
  'transfers',
  'country',
  'safeguard',
  'securityMeasures',
] as const;

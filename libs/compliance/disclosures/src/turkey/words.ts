import { textsIn } from '#translations';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';

const EN = {
  title: 'Inventory of personal data processing (By-Law on the Data Controllers’ Registry, Art 4(1)(h))',
  form: 'No form of the inventory is prescribed. This one has the items of the By-Law, in their order. It does not follow the screens of VERBIS, and is not entered there by itself.',
  'heading.form': 'Form',
  'heading.registration': 'Registration in VERBIS',
  'heading.representative': 'Representative in Turkey',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'heading.controllers': 'Data controllers',
  'heading.purposes': 'Purposes of processing',
  'heading.legalBases': 'Legal ground',
  'heading.dataCategories': 'Data categories',
  'heading.sensitiveData': 'Special categories of data (Art 6)',
  'heading.dataSubjects': 'Groups of data subjects',
  'heading.recipients': 'Recipient groups',
  'heading.erasure': 'Maximum period of storage',
  'heading.transfers': 'Data meant to go to foreign countries',
  'heading.country': 'Country',
  'heading.safeguard': 'Ground (Art 9)',
  'heading.securityMeasures': 'Measures for data security',
  'basis.CONSENT': 'explicit consent (5(1))',
  'basis.EXPRESS_CONSENT': 'explicit consent (5(1))',
  'basis.CONTRACT': 'contract with the data subject (5(2)(c))',
  'basis.LEGAL_OBLIGATION': 'legal obligation (5(2)(ç))',
  'basis.VITAL_INTERESTS': 'life or body (5(2)(b))',
  'basis.LEGITIMATE_INTERESTS': 'legitimate interests of the controller (5(2)(f))',
  'basis.PUBLIC_TASK': 'public task (no ground of Turkish law)',
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'recognised legitimate interests (no ground of Turkish law)',
} as const;

/** The phrases of the inventory of Turkish law. */
export const TURKEY_WORDS = textsIn('turkey', ['tr'], EN, RETENTION_WORDS, INSTRUMENT_WORDS);

export type TurkeyKey = keyof (typeof TURKEY_WORDS)['en'];

import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';

const EN = {
  title: 'Record of processing operations (LGPD, Art. 37)',
  'heading.reference': 'Number',
  'heading.title': 'Processing operation',
  'heading.role': 'Kept as',
  'heading.agents': 'Processing agents',
  'heading.onBehalfOf': 'Controllers for whom an operator processes',
  'heading.purposes': 'Purposes',
  'heading.legalBases': 'Legal bases, and the interest pursued where it is legitimate interest',
  'heading.dataSubjects': 'Data subjects',
  'heading.dataCategories': 'Personal data',
  'heading.sensitiveData': 'Sensitive personal data among them',
  'heading.revealingData': 'Data that may reveal sensitive personal data (Art. 11, § 1)',
  'heading.recipients': 'Shared with',
  'heading.transfers': 'International transfers',
  'heading.country': 'Country',
  'heading.safeguard': 'Ground (Art. 33)',
  'heading.erasure': 'Storage period',
  'heading.securityMeasures': 'Security measures',
  'gap.noRecords':
    'The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.',
  'gap.AGENT': '{record} does not say which controller it is of; of an operator, for whom it processes. Name them.',
  'gap.PURPOSES': '{record} states no purpose. State what the data are processed for.',
  'gap.DATA_CATEGORIES': '{record} does not say which data are processed. State them.',
  'gap.LEGAL_BASIS': '{record} states no legal basis for “{purpose}”. Say on which basis of Art. 7 it rests.',
  'gap.INTEREST':
    '{record} rests “{purpose}” on legitimate interest and names no interest. State the interest pursued.',
} as const;

/** The phrases of the record of Art 37 LGPD. */
export const BRAZIL_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
} satisfies Catalogue;

export type BrazilKey = keyof (typeof BRAZIL_WORDS)['en'];

/** The fields of the document that have a heading, in the order of the document. */
export const BRAZIL_HEADINGS = [
  'reference',
  'title',
  'role',
  'agents',
  'onBehalfOf',
  'purposes',
  'legalBases',
  'dataSubjects',
  'dataCategories',
  'sensitiveData',
  'revealingData',
  'recipients',
  'transfers',
  'country',
  'safeguard',
  'erasure',
  'securityMeasures',
] as const;

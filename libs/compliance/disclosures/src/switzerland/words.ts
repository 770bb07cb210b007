import { textsIn } from '#translations';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';

// Swiss law has its own terms, also in French and German: Personendaten and données personnelles, Bearbeitung,
// Massnahmen.

const EN = {
  title: 'Record of processing activities (Art 12 FADP)',
  'heading.party': 'Record of',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'heading.controllers': 'Controller',
  'heading.processors': 'Processor',
  'heading.purposes': 'Purpose of the processing',
  'heading.dataSubjects': 'Categories of data subjects',
  'heading.dataCategories': 'Categories of personal data processed',
  'heading.recipients': 'Categories of recipients',
  'heading.erasure': 'Retention period, or the criteria by which it is determined',
  'heading.securityMeasures': 'General description of the measures for data security',
  'heading.transfers': 'Disclosure abroad',
  'heading.country': 'State',
  'heading.safeguard': 'Guarantees',
} as const;

/** The phrases of the Swiss record. */
export const SWISS_WORDS = textsIn('switzerland', ['de', 'fr'], EN, RETENTION_WORDS, INSTRUMENT_WORDS);

export type SwissKey = keyof (typeof SWISS_WORDS)['en'];

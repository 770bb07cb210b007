import { textsIn } from '#translations';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';

const EN = {
  title: 'Record of processing by the law of {law} ({article})',
  form: 'The law asks for this: {instead} This document has the items, activity by activity, and is not that document itself.',
  'heading.form': 'Form',
  'heading.controllers': 'Activities of controllers',
  'heading.processors': 'Activities of processors',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'basis.CONSENT': 'consent',
  'basis.EXPRESS_CONSENT': 'express consent',
  'basis.CONTRACT': 'contract',
  'basis.LEGAL_OBLIGATION': 'legal obligation',
  'basis.VITAL_INTERESTS': 'vital interests',
  'basis.PUBLIC_TASK': 'public task',
  'basis.LEGITIMATE_INTERESTS': 'legitimate interests',
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'recognised legitimate interests',
} as const;

/** The phrases of records whose items the law lists. The items have the words of the law data, which are in English. */
export const LISTED_WORDS = textsIn('listed', [], EN, RETENTION_WORDS, INSTRUMENT_WORDS);

export type ListedKey = keyof (typeof LISTED_WORDS)['en'];

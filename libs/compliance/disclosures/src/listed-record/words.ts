import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';

const EN = {
  title: 'Record of processing by the law of {law} ({article})',
  'heading.controllers': 'Activities of controllers',
  'heading.processors': 'Activities of processors',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'gap.noRecords':
    'The register holds no activity that the law of {law} concerns. Record the activities of the companies that it binds.',
  'gap.item': '{record} does not state an item of the record: “{item}”. State it in the activity.',
  'gap.statement':
    'An item of the record is not stated: “{item}”. State it in the profile {profile} under the item {statement}.',
  'gap.transfers':
    '{record} does not say whether data go abroad. Record the transfers, or say in the profile {profile} under the item internationalTransfers that there are none.',
  'gap.GROUND': 'The transfer “{transfer}” of {record} states no ground under this law. State on which one it relies.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} holds data of {record} abroad ({countries}), and no transfer with a ground is registered. Register the transfer with its ground.',
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
export const LISTED_WORDS = { en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en } } satisfies Catalogue;

export type ListedKey = keyof (typeof LISTED_WORDS)['en'];

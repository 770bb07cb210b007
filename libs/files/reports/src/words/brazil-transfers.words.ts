import { INSTRUMENT_WORDS } from '#disclosures';
import { textsIn } from '#translations';

const EN = {
  transfers: 'Transfers',
  importer: 'Recipient',
  countries: 'Country of destination',
  purposes: 'Specific purpose',
  data: 'Data',
  form: 'Form',
  duration: 'Duration',
  ground: 'Ground (Art. 33)',
  measures: 'Security measures of the agents',
  rights: 'Rights of data subjects, and how they are exercised',
  none: 'No personal data leave Brazil.',
  'kind.PROVISION': 'Provision to a third party',
  'kind.ENTRUSTMENT': 'Entrustment to an operator',
  'kind.STORAGE': 'Storage',
  'kind.ACCESS': 'Access from abroad',
  'kind.JOINT_USE': 'Joint use',
} as const;

/** The phrases of the page on transfers from Brazil. */
export const BRAZIL_TRANSFER_WORDS = textsIn('brazil-transfers', ['pt'], EN, INSTRUMENT_WORDS);

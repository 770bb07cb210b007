import type { Catalogue } from '../shared/words.js';

const en = {
  title: 'Categories of personal information over the preceding twelve months',
  from: 'From',
  to: 'To',
  code: 'Letter',
  name: 'Category',
  collected: 'Collected',
  disclosedTo: 'Disclosed to',
  purposes: 'Purposes',
  soldOrShared: 'Sold or shared',
  retention: 'Retention',
  notStatedCollected:
    '{code} ({name}): it is not stated whether it is collected, and no activity collected it. State it in the published table.',
  noPurposes:
    '{code} ({name}): no purpose is stated. Name the data in the purposes of the activities that collect them.',
  noRecipients:
    '{code} ({name}): nobody is named to whom it is disclosed. State the recipients in the published table; where it is disclosed to nobody, enter that in their place.',
  notStatedSold: '{code} ({name}): it is not stated whether it is sold or shared. State it in the published table.',
  noRetention:
    '{code} ({name}): neither the published table nor a rule of an activity says how long it is kept. State it for this category.',
  rowWithoutLetter: 'The published row {name} bears none of the letters of the Act. Give it its letter.',
  dataWithoutLetter:
    'It is not known to which categories these data of the activities belong: {names}. Give each its letters in the activity.',
};

export type CaliforniaWord = keyof typeof en;

/** The phrases of California's document. */
export const CALIFORNIA_WORDS: Catalogue<CaliforniaWord> = { en };

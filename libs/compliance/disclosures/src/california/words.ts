import type { Catalogue } from '../shared/words.js';

const en = {
  updatedOn: 'Last updated',
  updates: 'Updates',
  sources: 'Sources',
  disclosedForBusinessPurpose: 'Categories disclosed for a business purpose',
  revealingData: 'Data that may reveal sensitive personal information and are not in category L (1798.140(ae)(1))',
  rights: 'Rights',
  requestMethods: 'How to submit a request',
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
  noBusinessPurpose:
    'It is not stated whether these categories are disclosed for a business purpose: {codes}. State the kinds of their recipients in the published table, or the list in a statement “disclosedForBusinessPurpose” of the profile of California.',
  noSources:
    'No source is stated. State the sources in the activities, or in the profile of California under the item sources.',
  noRights: 'The rights of consumers are not stated. Enter them in the profile of California.',
  noRequestMethods:
    'It is not stated how consumers submit requests. State it in the profile of California, under the item rightsExercise.',
  noUpdate:
    'It is not stated when the policy was last updated. Record its publication among the filings of the profile, as “Privacy notice”, with the date.',
  oldPolicy:
    'The policy is older than twelve months. Update it, and record its publication among the filings of the profile.',
  notStatedSold: '{code} ({name}): it is not stated whether it is sold or shared. State it in the published table.',
  noRetention:
    '{code} ({name}): neither the published table nor the rules of the activities say how long all of its data are kept{data}. State it for this category.',
  rowWithoutLetter: 'The published row {name} bears none of the letters of the Act. Give it its letter.',
  dataWithoutLetter:
    'It is not known to which categories these data of the activities belong: {names}. Give each its letters in the activity.',
};

export type CaliforniaWord = keyof typeof en;

/** The phrases of California's document. */
export const CALIFORNIA_WORDS: Catalogue<CaliforniaWord> = { en };

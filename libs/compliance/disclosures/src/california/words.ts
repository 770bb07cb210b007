import type { Catalogue } from '../shared/words.js';

const en = {
  title: 'Categories of personal information over the preceding twelve months',
  // ---- headings, in the order of the document; columns after a dot
  'heading.updatedOn': 'Last updated',
  'heading.updates': 'Updates',
  'heading.categories.period': 'The twelve months',
  'heading.from': 'From',
  'heading.to': 'To',
  'heading.categories': 'Categories of personal information',
  'heading.categories.code': 'Letter',
  'heading.categories.name': 'Name',
  'heading.categories.lettered': 'Category',
  'heading.categories.collected': 'Collected',
  'heading.categories.disclosedTo': 'Disclosed to',
  'heading.categories.soldOrShared': 'Sold or shared',
  'heading.categories.kept': 'Kept',
  'heading.categories.purposes': 'Purposes',
  'heading.categories.retention': 'Retention',
  'heading.statedPurposes': 'Business or commercial purposes of collecting personal information',
  'heading.purposeRows': 'Purposes of the activities, and the categories collected for them',
  'heading.purposeRows.purpose': 'Purpose',
  'heading.purposeRows.letters': 'Categories',
  'heading.retentionRows': 'How long activities keep the data',
  'heading.retentionRows.activity': 'Activity',
  'heading.retentionRows.periods': 'Kept',
  'heading.retentionRows.letters': 'Categories',
  'heading.sources': 'Categories of sources',
  'heading.soldOrShared': 'Categories sold or shared',
  'heading.saleAndSharing': 'Sale and sharing, and how to opt out',
  'heading.disclosedForBusinessPurpose': 'Categories disclosed for a business purpose',
  'heading.sensitiveUse': 'Use of sensitive personal information, and how to limit it',
  'heading.revealingData':
    'Data that may reveal sensitive personal information and are not in category L (1798.140(ae)(1))',
  'heading.rights': 'Rights of consumers',
  'heading.requestMethods': 'How to submit a request',
  'heading.verification': 'How a request is verified',
  'heading.authorizedAgents': 'Requests by an authorised agent',
  'heading.metrics': 'Numbers of requests, and of their answers',
  // ---- fixed phrases
  noneSold: 'No category of personal information was sold or shared in the twelve months.',
  periodsBelow: 'As the activities below say',
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
  noOptOutLink:
    'Categories are sold or shared, and no page for opting out is named. State its address in the profile of California, under the item optOutLink.',
  noLimitLink:
    'Sensitive personal information is collected. State in the profile of California that it is used only as the Act allows (sensitivePersonalInformation), or the address of the page for limiting its use (limitUseLink).',
  noMetrics:
    'The numbers of requests are not stated. State them, where they are published, or that fewer than ten million consumers are concerned in a year: in the profile of California, under the item requestMetrics.',
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

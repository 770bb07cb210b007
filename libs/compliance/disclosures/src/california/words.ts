import { textsIn } from '#translations';

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
};

export type CaliforniaWord = keyof typeof en;

/** The phrases of California's document. */
export const CALIFORNIA_WORDS = textsIn('california', [], en);

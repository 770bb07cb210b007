import { textsIn } from '#translations';

const EN = {
  title: 'Sub-processors',
  intro: 'The companies that process personal data for our customers on our behalf.',
  processor: 'Sub-processor',
  work: 'Work',
  locations: 'Where the data are',
  seat: 'Seat',
  engagedBy: 'Engaged by',
  none: 'No sub-processor is engaged.',
} as const;

/** The phrases of the list of sub-processors. */
export const SUB_PROCESSOR_WORDS = textsIn('sub-processors', ['de', 'fr', 'ja', 'ko', 'pt'], EN);

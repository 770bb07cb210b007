import { LANGUAGES } from '#disclosures';
import { textsIn } from '#translations';

/** Said of a record that nobody has approved, in every language of reports. */
export const STATE_WORDS = textsIn('state', LANGUAGES, { DRAFT: 'draft', IN_REVIEW: 'in review' });

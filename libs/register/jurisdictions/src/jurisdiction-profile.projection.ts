import { fieldTexts, projection } from '#read-model';
import { profileDecider } from './jurisdiction-profile.decider.js';
import { profileFields } from './jurisdiction-profile.fields.js';

/** Returns the words of a profile. Its data categories and purposes are those of activities, by their keys. */
const wordsOf = fieldTexts(profileDecider, profileFields, [
  'role',
  'anchor',
  'kind',
  'code',
  'significant',
  'bound',
  'action',
  'humanInvolved',
  'replaces',
  'basis',
  'specialCondition',
  'collected',
  'disclosedToKinds',
  'soldOrShared',
  'dataCategories',
  'purposes',
  'recipient',
]);

/** The order, the filters and the search of jurisdiction profiles. */
export const profileProjection = projection({
  decider: profileDecider,
  version: 2,
  sort: (profile) => (profile.code === 'ALL' ? '' : profile.code),
  indexTerms: (profile) => ({ code: [profile.code] }),
  text: (profile) => ({ code: profile.code, ...wordsOf(profile) }),
});

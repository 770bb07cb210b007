import { LANGUAGES } from '#disclosures';
import { textsIn } from '#translations';

/** Said in the place of a list or a text that the register does not state. */
export const NOTHING_WORDS = textsIn('nothing', LANGUAGES, { stated: 'Nothing is stated.' });

/** The heading of activities that name no controller or no processor, by the role in which their records are kept. */
export const WITHOUT_PARTY = textsIn(
  'without-party',
  ['fr', 'de', 'es', 'it', 'nl', 'pt-PT', 'zh-Hans', 'zh-Hant', 'zh-Hant-HK'],
  { CONTROLLER: 'Activities that name no controller', PROCESSOR: 'Activities that name no processor' },
);

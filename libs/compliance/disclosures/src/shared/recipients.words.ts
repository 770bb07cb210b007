import { textsIn } from '#translations';

/** Phrases about what a recipient receives, in each language of the records. */
export const RECIPIENT_WORDS = textsIn(
  'recipients',
  ['fr', 'de', 'pt', 'th', 'tr', 'vi', 'es', 'it', 'nl', 'pt-PT', 'zh-Hans', 'zh-Hant', 'zh-Hant-HK'],
  { data: 'data', of: '{data} of: {subjects}' },
);

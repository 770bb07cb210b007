// The documents are pure functions of a snapshot. Each folder has one law, with its API and its words.

export {
  type Article30,
  type Article30Record,
  article30,
  article30Records,
  belongsTo,
} from './article30/document.js';
export { ARTICLE30_WORDS } from './article30/words.js';
export { brazil } from './brazil/document.js';
export { BRAZIL_SECTIONS } from './brazil/sections.js';
export { BRAZIL_WORDS } from './brazil/words.js';
export { california } from './california/document.js';
export { CALIFORNIA_SECTIONS } from './california/sections.js';
export { CALIFORNIA_WORDS } from './california/words.js';
export { GapPlace, LanguageScalar, MissingTranslation } from './disclosures.graphql.js';
export * from './disclosures.module.js';
export { japan } from './japan/document.js';
export { JAPAN_SECTIONS } from './japan/sections.js';
export { JAPAN_WORDS } from './japan/words.js';
export { korea } from './korea/document.js';
export { KOREA_SECTIONS } from './korea/sections.js';
export { KOREA_WORDS } from './korea/words.js';
export { MissingTranslationsResolver, TranslatedDocument } from './missing-translations.resolver.js';
export { withArticlesIn } from './shared/articles.js';
export { type Disclosure, type DocumentContext, type Gap, gapOf } from './shared/disclosure.js';
export { groundGaps } from './shared/ground-gaps.js';
export { HEADER_WORDS, officeIn } from './shared/header.words.js';
export { presented } from './shared/presentation.js';
export {
  engagersOf,
  inOrder,
  placesAbroad,
  purposeText,
  type RecordTransfer,
  recipientText,
  transfersIn,
  useOf,
  withCondition,
} from './shared/records.js';
export { retentionSentence, scopeNames } from './shared/retention.js';
export { rightsUnder } from './shared/rights.js';
export { safeguardOf } from './shared/safeguards.js';
export { INSTRUMENT_WORDS } from './shared/safeguards.words.js';
export { columnsIn, REACHED, type Section, type SectionColumn, type Shown } from './shared/sections.js';
export { type Catalogue, type Language, type Say, saying } from './shared/words.js';
export { southAfrica } from './south-africa/document.js';
export { SOUTH_AFRICA_SECTIONS } from './south-africa/sections.js';
export { SOUTH_AFRICA_WORDS } from './south-africa/words.js';
export { switzerland } from './switzerland/document.js';
export { SWISS_SECTIONS } from './switzerland/sections.js';
export { SWISS_WORDS } from './switzerland/words.js';
export { thailand } from './thailand/document.js';
export { THAILAND_SECTIONS } from './thailand/sections.js';
export { THAILAND_WORDS } from './thailand/words.js';
export { turkey } from './turkey/document.js';
export { TURKEY_SECTIONS } from './turkey/sections.js';
export { TURKEY_WORDS } from './turkey/words.js';

// The documents are pure functions of a snapshot. Each folder has one law, with its API and its words.

export { arrangement, jointActivities } from './arrangement/document.js';
export { ARRANGEMENT_SECTIONS } from './arrangement/sections.js';
export { ARRANGEMENT_WORDS } from './arrangement/words.js';
export { type CompanyWithActivities, companiesOf, type KeptAs, type KeptUnder } from './article30/companies.js';
export {
  type Article30,
  type Article30Record,
  article30,
  article30Records,
  belongsTo,
} from './article30/document.js';
export { ARTICLE30_WORDS } from './article30/words.js';
export { chinaFiling, isFiledInChina, noFilingGap } from './china/filing.js';
export { CHINA_FILING_WORDS } from './china/filing.words.js';
export { CHINA_FILING_SECTIONS } from './china/filing-sections.js';
export { clauses } from './clauses/document.js';
export { CLAUSES, type ClausesForm, reliesOn } from './clauses/forms.js';
export { CLAUSES_GAPS } from './clauses/gap-sentences.js';
export { IDTA_SECTIONS, SCC_SECTIONS } from './clauses/sections.js';
export { CLAUSES_WORDS } from './clauses/words.js';
export { GapPlace, LanguageScalar, MissingTranslation } from './disclosures.graphql.js';
export * from './disclosures.module.js';
export type { DocumentReport, LawDocument } from './document/declared.js';
export { DOCUMENTS } from './documents.js';
export type { InformationForm, InformationLaw, ListedLaw } from './information/articles.js';
export { information } from './information/document.js';
export { INFORMATION_GAPS } from './information/gap-sentences.js';
export { peopleGaps } from './information/gaps.js';
export { isChosen, peopleIn } from './information/people.js';
export { ANSWER_SECTIONS, LISTED_SECTIONS, NOTICE_SECTIONS } from './information/sections.js';
export { INFORMATION_WORDS } from './information/words.js';
export { cited, LISTING_LAWS } from './listed-record/laws.js';
export { MissingTranslationsResolver, TranslatedDocument } from './missing-translations.resolver.js';
export { articleIn, citedIn } from './shared/articles.js';
export { BASIS_NAMES, CONDITION_NAMES } from './shared/basis.words.js';
export {
  type CitedArticle,
  type Disclosure,
  type DocumentContext,
  type Gap,
  gapOf,
  ofWhole,
  profileOf,
} from './shared/disclosure.js';
export {
  askedBy,
  bareSaid,
  type GapSentence,
  type GapSentences,
  lacking,
  meaningOf,
  thingsIn,
} from './shared/gap-sentence.js';
export { groundGaps } from './shared/ground-gaps.js';
export { HEADER_WORDS, lookedThroughIn, officeIn } from './shared/header.words.js';
export { isReadAs, LANGUAGES, type Language, languageAmong } from './shared/languages.js';
export { ofOwned } from './shared/owned.js';
export { isProper, presented } from './shared/presentation.js';
export {
  inOrder,
  placesAbroad,
  purposeText,
  type RecordTransfer,
  recipientText,
  transfersIn,
  transferText,
  useOf,
  withCondition,
} from './shared/records.js';
export { RETENTION_GAPS } from './shared/retention.gaps.js';
export {
  type RetentionKey,
  retentionSentence,
  type ShownRule,
  scopeNames,
  withoutStop,
} from './shared/retention.js';
export { RETENTION_WORDS } from './shared/retention.words.js';
export { rightsIn, rightsUnder } from './shared/rights.js';
export { safeguardOf } from './shared/safeguards.js';
export { INSTRUMENT_WORDS } from './shared/safeguards.words.js';
export { columnsIn, REACHED, type Section, type SectionColumn, type Shown } from './shared/sections.js';
export { type Catalogue, type Say, saying } from './shared/words.js';
export { type Writer, writerOf } from './shared/written.js';

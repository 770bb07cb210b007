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
export { brazil } from './brazil/document.js';
export { BRAZIL_SECTIONS } from './brazil/sections.js';
export { BRAZIL_WORDS } from './brazil/words.js';
export { california } from './california/document.js';
export { CALIFORNIA_SECTIONS } from './california/sections.js';
export { CALIFORNIA_WORDS } from './california/words.js';
export { chinaAssessments } from './china/assessments.js';
export { chinaFiling, isFiledInChina, noFilingGap } from './china/filing.js';
export { CHINA_FILING_WORDS } from './china/filing.words.js';
export { CHINA_FILING_SECTIONS } from './china/filing-sections.js';
export { CHINA_SECTIONS } from './china/sections.js';
export { CHINA_WORDS } from './china/words.js';
export { clauses } from './clauses/document.js';
export { CLAUSES, type ClausesForm, reliesOn } from './clauses/forms.js';
export { CLAUSES_GAPS } from './clauses/gap-sentences.js';
export { IDTA_SECTIONS, SCC_SECTIONS } from './clauses/sections.js';
export { CLAUSES_WORDS } from './clauses/words.js';
export { GapPlace, LanguageScalar, MissingTranslation } from './disclosures.graphql.js';
export * from './disclosures.module.js';
export type { InformationForm, InformationLaw, ListedLaw } from './information/articles.js';
export { information } from './information/document.js';
export { INFORMATION_GAPS } from './information/gap-sentences.js';
export { peopleGaps } from './information/gaps.js';
export { isChosen, peopleIn } from './information/people.js';
export { ANSWER_SECTIONS, LISTED_SECTIONS, NOTICE_SECTIONS } from './information/sections.js';
export { INFORMATION_WORDS } from './information/words.js';
export { japan } from './japan/document.js';
export { JAPAN_SECTIONS } from './japan/sections.js';
export { JAPAN_WORDS } from './japan/words.js';
export { korea } from './korea/document.js';
export { KOREA_SECTIONS } from './korea/sections.js';
export { KOREA_WORDS } from './korea/words.js';
export { listedRecord } from './listed-record/document.js';
export { cited, LISTING_LAWS } from './listed-record/laws.js';
export { listedSections } from './listed-record/sections.js';
export { LISTED_WORDS } from './listed-record/words.js';
export { MissingTranslationsResolver, TranslatedDocument } from './missing-translations.resolver.js';
export { quebec } from './quebec/document.js';
export { QUEBEC_SECTIONS } from './quebec/sections.js';
export { QUEBEC_WORDS } from './quebec/words.js';
export { articleIn, citedIn } from './shared/articles.js';
export { BASIS_NAMES, CONDITION_NAMES } from './shared/basis.words.js';
export {
  type CitedArticle,
  type Disclosure,
  type DocumentContext,
  type Gap,
  gapOf,
  profileOf,
} from './shared/disclosure.js';
export { bareSaid, type GapSentence, type GapSentences, lacking, meaningOf } from './shared/gap-sentence.js';
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
export type { Dossier } from './vietnam/context.js';
export { vietnam } from './vietnam/document.js';
export { vietnamSections } from './vietnam/sections.js';
export { VIETNAM_WORDS } from './vietnam/words.js';

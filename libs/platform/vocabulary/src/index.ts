export {
  DOCUMENT_LANGUAGES,
  OWN_NAMES,
  VARIANTS,
  WHOLE_LANGUAGES,
  WHOLE_LANGUAGES_IN_WORDS,
  type WholeLanguage,
  WRITTEN_LANGUAGES,
  type WrittenLanguage,
  wholeLanguageOf,
} from './languages.js';
export { saidAt } from './values.js';

export {
  DOCUMENT_LANGUAGES,
  OWN_NAMES,
  VARIANTS,
  WHOLE_LANGUAGES,
  type WholeLanguage,
  type WrittenLanguage,
} from './languages.js';
export { type Said, saidAt } from './values.js';

export {
  DOCUMENT_LANGUAGES,
  MESSAGE_LANGUAGES,
  type MessageLanguage,
  type Translated,
  type Translator,
  translator,
  translatorFor,
  type WrittenLanguage,
} from './translator.js';

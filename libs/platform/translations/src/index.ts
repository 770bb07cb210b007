export {
  MESSAGE_LANGUAGES,
  type MessageLanguage,
  type Translated,
  type Translator,
  translator,
  type WrittenLanguage,
} from './translator.js';

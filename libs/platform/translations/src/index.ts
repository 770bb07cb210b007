export { MESSAGE_LANGUAGES, type MessageLanguage, type Translated, type Translator, translator } from './translator.js';

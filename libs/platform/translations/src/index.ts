export { catalogueOf, textOf } from './catalogue.js';
export { messageOf } from './messages.js';
export { declaredTexts, type InLanguages, type Texts, textsIn } from './texts.js';
export { type Translated, type Translator, translator, translatorFor } from './translator.js';

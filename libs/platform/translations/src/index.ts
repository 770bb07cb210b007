export { catalogueOf, textOf } from './catalogue.js';
export { englishFor, isMarked, languageOf, markOf, raised } from './marks.js';
export { messageOf } from './messages.js';
export { declaredTexts, type InLanguages, type Texts, textsFor, textsIn, textsToRecord } from './texts.js';
export { shownTo, type Translated, type Translator, translator, translatorFor } from './translator.js';

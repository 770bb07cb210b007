export { type EventMessage, eventSentence, eventTitle, type Sentences, sentencesWith } from './events.js';
export { type Forms, formsIn } from './forms.js';
export { type Find, labelOfField, STEP, spaced, type Titles, titlesIn } from './titles.js';

import { LANGUAGES, type Language } from '#disclosures';
import { formsIn } from '#say';
import { textsIn } from '#translations';

// What a report says about texts without a translation: once on the cover, and by a small mark at each of them.

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'abcdefghijklmnoprstuvwxyz'].map((letter, i) => [letter, [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][i]!]),
  ),
};

/** The sentence of the cover. `{language}` and `{register}` are names of languages. */
const SENTENCES = textsIn('languages', LANGUAGES, {
  cover:
    'Texts without a mark are in {language}. Texts with the mark {mark} are in {register}: no translation is recorded.',
});

/** Returns the code of a language (BCP 47) in small raised letters. */
function markOf(register: string): string {
  return [...register.split('-')[0]!].map((letter) => RAISED[letter] ?? letter).join('');
}

/** Returns the text with the mark of its language. A space keeps the mark from being a part of its last word. */
export function raised(text: string, register: string): string {
  return `${text}\u00a0${markOf(register)}`;
}

const LOWERED = new Map(Object.entries(RAISED).map(([letter, small]) => [small, letter]));
/** A text whose only mark is at its end. It has no letters of those languages of documents that have an alphabet of their own. */
const MARKED = /^[^\u00a0\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+\u00a0([^\s\p{P}]{2,3})$/u;

/** Returns the language (ISO 639) of a text that is in the language of the register as a whole, by its mark. */
export function languageOf(text: string): string | undefined {
  const letters = [...(MARKED.exec(text)?.[1] ?? '')].map((small) => LOWERED.get(small));
  return letters.length > 0 && !letters.includes(undefined) ? letters.join('') : undefined;
}

/** Returns the sentence on the languages of a report. */
export function languagesInWords(language: Language, register: string): string {
  const name = (tag: string) => formsIn(language).languageName(tag.split('-')[0]!);
  return SENTENCES[language].cover
    .replace('{language}', name(language))
    .replace('{register}', name(register))
    .replace('{mark}', markOf(register));
}

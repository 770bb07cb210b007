// A text in another language than the text around it has a small mark after it: the code of its language in raised letters.

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnoprstuvwxyz'].map((letter, i) => [letter, [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][i]!]),
);

/** Returns the code of a language (BCP 47) in small raised letters. */
export function markOf(tag: string): string {
  return [...tag.split('-')[0]!].map((letter) => RAISED[letter] ?? letter).join('');
}

/** Returns the text with the mark of its language. A space keeps the mark from being a part of its last word. */
export function raised(text: string, tag: string): string {
  return `${text}\u00a0${markOf(tag)}`;
}

/** Returns an English text with a mark for readers of another language. One without words of its own has none. Spaces at its end stay there. */
export function englishFor(language: string, text: string): string {
  if (language === 'en' || !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) return text;
  const words = text.trimEnd();
  return raised(words, 'en') + text.slice(words.length);
}

/** Returns true if a text in the value, or in what it has, has the mark of the language. */
export function isMarked(value: unknown, tag: string): boolean {
  if (typeof value === 'string') return value.includes(raised('', tag));
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => isMarked(part, tag));
}

const LOWERED = new Map(Object.entries(RAISED).map(([letter, small]) => [small, letter]));
/** A text whose only mark is at its end. It has no letters of those languages of documents that have an alphabet of their own. */
const MARKED = /^[^\u00a0\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+\u00a0([^\s\p{P}]{2,3})$/u;

/** Returns the language (ISO 639) of a text that is in another language as a whole, by its mark. */
export function languageOf(text: string): string | undefined {
  const letters = [...(MARKED.exec(text)?.[1] ?? '')].map((small) => LOWERED.get(small));
  return letters.length > 0 && !letters.includes(undefined) ? letters.join('') : undefined;
}

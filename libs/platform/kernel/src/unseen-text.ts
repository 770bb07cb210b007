// Characters that people do not see. Two texts that differ in them look the same, and a text of them alone says nothing.

/**
 * Characters that no text may contain. These are controls, except for tabs and line ends; line ends that many editors do
 * not show (U+2028, U+2029); unpaired surrogates; and noncharacters (Unicode, 23.7). Directional embeddings, overrides and
 * isolates (UAX 9) are refused too, and the Arabic letter mark: they can make a text read as another. Deprecated format
 * characters, annotations and tags hide a text in another, which a program that reads it may follow.
 */
const UNWANTED =
  /(?!\t|\n|\r\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u2028\u2029\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u;
/**
 * Characters that no name may contain, since two names that look the same would differ. These are directional marks
 * (UAX 9), soft hyphens, zero-width spaces and operators, and fillers. Joiners (U+200C, U+200D) and variation selectors
 * are letters' affair, and allowed.
 */
const UNWANTED_IN_NAMES =
  /[\u034f\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2064\u3164\ufeff\uffa0]/u;
/** More combining marks on one letter than any writing has: 30 (UAX 15, 13). A pile of them covers the lines above and below. */
const PILE = /(\p{M}{30})\p{M}+/gu;
/** Line ends other than those of the register. */
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** White space, format characters, all that Unicode lets programs leave out, and the empty Braille pattern. */
const BLANK = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Returns true if the text has no visible character. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Returns the first character that no text may contain, or no name; undefined if there is none. */
export function unwantedIn(text: string, isName: boolean): RegExpExecArray | undefined {
  return UNWANTED.exec(text) ?? (isName ? UNWANTED_IN_NAMES.exec(text) : null) ?? undefined;
}

/** Returns true if the text has more combining marks on a letter than a text can. */
export function hasPileOfMarks(text: string): boolean {
  return text.search(PILE) >= 0;
}

/**
 * Returns a text from a file as the register can take it. It has the register's line ends, and no character that no text may contain, or no
 * name, and no pile of marks. It is empty if nothing of it can be seen.
 */
export function withoutUnseen(text: string, isName: boolean): string {
  const lines = text.replace(LINE_ENDS, '\n');
  const clean = unwantedIn(lines, isName) ? [...lines].filter((one) => !unwantedIn(one, isName)).join('') : lines;
  const seen = clean.replace(PILE, '$1');
  return isBlank(seen) ? '' : seen;
}

/** Returns a text with escapes of JSON and GraphQL for characters that no text may contain, so that people see them. */
export function withEscapes(text: string): string {
  return text.replace(new RegExp(UNWANTED, 'gu'), (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

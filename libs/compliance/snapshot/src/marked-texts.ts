/** Noncharacters around the number of a text. No text of the register has them: commands refuse them. */
const [BEGIN, END] = ['\ufdd0', '\ufdd1'];
const MARK = /\ufdd0(\d+)\ufdd1/gu;

/** Returns the text with a number in front, by which it is found again in a document that was made of it. */
export function marked(text: string, number: number): string {
  return `${BEGIN}${number}${END}${text}`;
}

/** Returns the text without the numbers of {@link marked}. */
export function bare(text: string): string {
  return text.replace(MARK, '');
}

/**
 * Replaces what follows each number.
 * @param replace takes the number and the rest of the text after it; returns what is shown for how many of its characters
 */
export function replaceMarked(
  text: string,
  replace: (number: number, rest: string) => { readonly shown: string; readonly length: number },
): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index < at) continue;
    const begins = match.index + match[0].length;
    const { shown, length } = replace(Number(match[1]), text.slice(begins));
    result += text.slice(at, match.index) + shown;
    at = begins + length;
  }
  return result + text.slice(at);
}

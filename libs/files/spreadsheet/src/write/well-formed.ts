/** Half of a character of two UTF-16 units, without the other half. */
const HALF = /\p{Surrogate}/gu;

/** Returns the text with the replacement character in the place of each half character, which no file can hold. */
export function wellFormed(text: string): string {
  return text.replace(HALF, '\ufffd');
}

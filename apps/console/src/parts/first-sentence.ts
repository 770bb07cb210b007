/** The end of a name of a company: its dot ends no sentence. */
const COMPANY = /(\b(Bros|Co|Corp|Inc|Ltd|Ltda|Pte|Pty|Pvt|Sdn)|\.[A-Z])\.\s+$/;

/** Returns the first sentence of a text, and the rest of it. No sentence begins with a bracket: the dot before it ends an abbreviation. */
export function firstSentence(text: string): readonly [sentence: string, more: string] {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)];
  const next = segments.find(
    ({ index, segment }) => index > 0 && !segment.startsWith('(') && !COMPANY.test(text.slice(0, index)),
  );
  const sentence = text.slice(0, next?.index);
  return [sentence.trim(), text.slice(sentence.length).trim()];
}

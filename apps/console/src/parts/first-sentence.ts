/** Returns the first sentence of a text, and the rest of it. */
export function firstSentence(text: string): readonly [sentence: string, more: string] {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  const sentence = first?.segment ?? '';
  return [sentence.trim(), text.slice(sentence.length).trim()];
}

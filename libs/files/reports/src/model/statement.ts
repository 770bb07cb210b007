/** Ends of sentences. A full stop after an abbreviation of articles is none. */
const END = /(?<!\b(?:arts?|abs|buchst|par|nr|no))[.。](?=\s|\p{Lo}|$)/iu;
/** The word with which a request begins in Thai, which separates sentences by spaces alone. */
const THAI_REQUEST = /\s*โปรด/u;

/**
 * Returns the first sentence of the phrase of a gap: it says what is missing. The following ones ask the organisation to do
 * something, and say nothing to other readers.
 */
export function statementIn(phrase: string): string {
  const request = THAI_REQUEST.exec(phrase);
  if (request) return phrase.slice(0, request.index);
  const end = END.exec(phrase);
  return end ? phrase.slice(0, end.index + 1) : phrase;
}

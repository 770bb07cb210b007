// Words for how often something happens.

const OCCASIONAL =
  /\b(?:(?<!\b(?:each|every) )occasions?(?! of\b)|occasional(?:ly)?|once(?! (?:an?|per|each|every|the|they|you|we|it)\b)|single (?:cases?|transfers?|occasions?|times?|events?|instances?|requests?)|one[- ]off|ad[- ]hoc|exceptional(?:ly)?|irregular(?:ly)?|not (?:\w+ ){0,2}(?:repetitive|repeated(?:ly)?|systematic(?:ally)?|regular(?:ly)?|continuous(?:ly)?))\b/i;
const SYSTEMATIC =
  /\b(?:continu(?:al(?:ly)?|ous(?:ly)?|es?|ing)|(?:hour|dai|night|week|month|quarter|year)ly|annual(?:ly)?|regular(?:ly)?|constant(?:ly)?|ongoing|permanent(?:ly)?|systematic(?:ally)?|always|real[- ]time|each|every|(?:an?|per) (?:hour|day|week|month|quarter|year))\b/i;

/** Returns whether the words describe single cases or a regular transfer; undefined if they say neither. */
export function frequencyOf(words: string): 'OCCASIONAL' | 'SYSTEMATIC' | undefined {
  if (OCCASIONAL.test(words)) return 'OCCASIONAL';
  return SYSTEMATIC.test(words) ? 'SYSTEMATIC' : undefined;
}

import { ACCORDING_TO, REFERENCES } from './data/references.js';
import { inAnyCase } from './words.js';

/** A text without references to national law, and these. */
export interface Referring {
  readonly text: string;
  readonly references: readonly string[];
}

const LEAD = `(?:(?<![\\p{L}\\d])(?:${ACCORDING_TO.map(inAnyCase).join('|')})\\s*)?`;
const TRAIL = String.raw`(?:\s?(?:に基づく|に基づき|による|により|에 따른|에 따라))?`;
const REFERENCE = new RegExp(`${LEAD}(?<![\\p{L}\\d])(${REFERENCES.join('|')})(?![\\p{Lu}\\d])${TRAIL}`, 'gu');

/** Returns the references to national law in a text, and the rest with nothing in their place. */
export function withoutReferences(text: string): Referring {
  const references: string[] = [];
  const rest = text.normalize('NFC').replace(REFERENCE, (_, reference: string) => {
    references.push(reference.trim());
    return ' ';
  });
  return { text: references.length > 0 ? rest.replace(/[(（［[][\s,;/&]*[)）］\]]/g, ' ').trim() : text, references };
}

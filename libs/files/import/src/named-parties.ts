import { AROUND_ROLES } from './data/fillers.js';
import { HOSTING, PROCESSING_CONTRACTS } from './data/parties.js';
import { ROLES } from './data/values.js';
import { folded, oneLine } from './text.js';
import { annotated, countryOf, wholeOf } from './values.js';

/** A party as a cell names it: `DATEV eG (AVV)`, `Greenhouse Software, Inc. (processor)`. */
export interface NamedParty {
  readonly name: string;
  /** True if the cell says that it is a processor. */
  readonly isProcessor: boolean;
  /** The word for the contract with a processor. */
  readonly contract?: string;
  /** The countries in which it holds the data (ISO 3166-1). */
  readonly locations: readonly string[];
}

const CONTRACTS = new Set(PROCESSING_CONTRACTS.map(folded));
const HOSTED = HOSTING.map(folded).sort((a, b) => b.length - a.length);

/** Returns a country, also after a word that says that data are held there; an empty text for that word alone. */
function placeIn(text: string, countries: ReadonlyMap<string, string>): string | undefined {
  const plain = folded(text);
  const word = HOSTED.find((hosted) => plain === hosted || plain.startsWith(`${hosted} `));
  if (word === plain) return '';
  // "IT" is a department more often than a country.
  if (word === undefined && /^[a-z]{2}$/.test(plain) && plain !== 'us' && plain !== 'uk') return undefined;
  return countryOf(word === undefined ? text : plain.slice(word.length + 1), countries);
}

/**
 * Reads the name of a processor, or of a recipient that may be one. What is in brackets after it is read whole, or is a part of the
 * name. Of a recipient that is not said to be a processor, it always is a part of the name.
 */
export function namedParty(text: string, countries: ReadonlyMap<string, string>, isProcessor = false): NamedParty {
  const whole = { name: oneLine(text), isProcessor, locations: [] };
  const { head, note } = annotated(text);
  if (note === undefined) return whole;
  const found = { isProcessor, contract: [] as string[], locations: [] as string[] };
  for (const part of note.split(/[,;:/、，；：]/)) {
    const place = placeIn(part, countries);
    const isRole = wholeOf(part, ROLES, AROUND_ROLES).codes.join() === 'PROCESSOR';
    if (CONTRACTS.has(folded(part))) found.contract.push(part.trim());
    else if (place) found.locations.push(place);
    else if (!isRole && place === undefined) return whole;
    found.isProcessor ||= isRole || found.contract.length > 0;
  }
  if (!found.isProcessor) return whole;
  const [contract] = found.contract;
  return { name: oneLine(head), isProcessor: true, ...(contract && { contract }), locations: found.locations };
}

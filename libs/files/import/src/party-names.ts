import type { NAME_ANSWERS } from './choices.js';
import { COMPANIES, COMPANY_SIGNS } from './data/parties.js';
import type { DraftReader } from './draft-reader.js';
import type { Entries } from './entries.js';
import type { Statement } from './reading.js';
import { betweenCommas, enumerated, folded, oneLine } from './text.js';
import { countryOf } from './values.js';

// A party is somebody who answers for data. So a cell is divided only where each part is a party for certain: a comma, and a line
// too, can stand within an address. Otherwise it is a question, and the mapping answers it by the text of the cell.

type NameAnswer = (typeof NAME_ANSWERS)[number];

/** A party of a cell, by the name and the address that are in it. */
interface PartyInCell {
  readonly name: string;
  readonly address?: string;
}

/** Returns the parties that a cell names; undefined, and reports the cell, if nobody knows what its commas divide. */
export function partiesNamed(
  reader: DraftReader,
  entries: Entries,
  statement: Statement,
): readonly PartyInCell[] | undefined {
  const { text, row, isItem } = statement;
  if (row !== undefined || isItem) return [{ name: oneLine(text) }];
  const answer = reader.corrections.names.get(folded(text)) as NameAnswer | undefined;
  const found = answer ? answered(text, answer) : certain(text, (name) => isParty(name, entries));
  if (!found) reader.describe(statement, 'NOT_UNDERSTOOD', 'COMMAS');
  return found;
}

function answered(text: string, answer: NameAnswer): readonly PartyInCell[] {
  const parts = enumerated(text).flatMap(betweenCommas);
  if (answer === 'SEVERAL') return parts.map((name) => ({ name }));
  const [name, ...address] = answer === 'ONE' ? [oneLine(text)] : parts;
  return name === undefined ? [] : [{ name, ...(address.length > 0 && { address: address.join(', ') }) }];
}

function certain(text: string, isCertain: (name: string) => boolean): readonly PartyInCell[] | undefined {
  const lines = enumerated(text).map((line) => ({ line, names: betweenCommas(line) }));
  const isKnown = lines.every(({ line, names }) =>
    names.length > 1 ? names.every(isCertain) : lines.length === 1 || isCertain(line) || !isOfAddress(line),
  );
  return isKnown ? lines.flatMap(({ names }) => names.map((name) => ({ name: oneLine(name) }))) : undefined;
}

const COMPANY = COMPANIES.map(folded);

/** Returns true for a party for certain: the register knows it, or its name has a legal form. */
function isParty(name: string, { known }: Entries): boolean {
  const plain = ` ${folded(name)} `;
  const hasForm = COMPANY.some((form) => plain.endsWith(` ${form} `) && plain.length > form.length + 2);
  return hasForm || COMPANY_SIGNS.test(name) || known.find('parties', name) !== undefined;
}

/** Returns true if a text looks like a part of an address: it has a number, or is a country, or leads to somebody. */
export function isOfAddress(text: string): boolean {
  const hasNumber = /(?:^\d[\d/.-]*\p{L}?\s|\s\d[\d/.-]*\p{L}?(?:\s|$))/u.test(text.trim());
  return hasNumber || /\S@\S|^(?:https?:|www\.)/i.test(text) || countryOf(text) !== undefined;
}

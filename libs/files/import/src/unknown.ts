import { parse } from 'yaml';
import { yieldToEventLoop } from '#kernel';
import { choicesOf } from './choices.js';
import { SPECIAL_CATEGORIES } from './data/values.js';
import { type Correctable, correctionsOf, type Mapping } from './mapping.js';
import type { CellReport, Field, Note } from './reading.js';
import { retentionOf } from './retention.js';
import { folded, linesOf, listOf } from './text.js';
import { codeOf, countryOf } from './values.js';

/** A text that was not understood in some cells, and is answered once for all of them. */
export interface UnknownValue {
  /** The list of the mapping that the answer goes to. */
  readonly list: Correctable;
  readonly field: Field;
  readonly text: string;
  readonly cells: number;
  /** The answers that there are. None for countries, which are codes, and for periods, which are words. */
  readonly choices: readonly string[];
}

const LISTS: Partial<Record<Field, Correctable>> = {
  legalBasis: 'legalBases',
  specialCondition: 'specialConditions',
  specialCategory: 'specialCategories',
  'dataCategory.special': 'specialCategories',
  country: 'countries',
  'party.country': 'countries',
  vendorCountry: 'countries',
  location: 'countries',
  safeguard: 'safeguards',
  role: 'roles',
  retention: 'retention',
};

/** Lists that answer a question. */
const ASKED: Partial<Record<Note, Correctable>> = { RETIRED: 'states', STATUS: 'states', VENDOR: 'vendors' };

/** Lists by the note of a cell that is not understood, for every field. */
const OF_NOTE: Partial<Record<Note, Correctable>> = { COMMAS: 'names' };

/** Notes that an answer helps with. Several values of a cell, or a country that is missing, are other questions. */
const ANSWERABLE = new Set<Note>([
  ...(['NO_SUCH_CODE', 'NOT_WHOLE', 'NO_SUCH_COUNTRY', 'NO_PERIOD', 'NO_GROUND', 'NOT_RECOGNISED'] as const),
]);

/** Cells that are handled in one turn of the event loop. */
const AT_ONCE = 2_000;

/** Returns the texts of cells that were not understood, those of most cells first. */
export async function unknownValues(cells: readonly CellReport[], mapping: Mapping): Promise<UnknownValue[]> {
  const found = new Map<string, { -readonly [K in keyof UnknownValue]: UnknownValue[K] }>();
  for (const [i, { outcome, field, text, note, became, proposal }] of cells.entries()) {
    if (i % AT_ONCE === 0) await yieldToEventLoop();
    const asked = became !== undefined && outcome === 'ASKED' ? ASKED[note!] : undefined;
    const ofNote = outcome === 'NOT_UNDERSTOOD' && note ? OF_NOTE[note] : undefined;
    const list = asked ?? ofNote ?? LISTS[field];
    if (!list || !(asked || ofNote || (outcome === 'NOT_UNDERSTOOD' && note && ANSWERABLE.has(note)))) continue;
    const answered = correctionsOf(mapping, list);
    const proposed = asked && proposal !== undefined ? [(parse(proposal) as { value: string }).value] : [];
    for (const part of asked ? [became!] : partsOf(list, text)) {
      if (answered.get(folded(part))) continue;
      const key = `${list} ${folded(part)}`;
      const known = found.get(key);
      if (known) {
        known.cells += 1;
        known.choices = [...new Set([...known.choices, ...proposed])];
      } else
        found.set(key, {
          list,
          field: asked === 'states' ? 'status' : field,
          text: part,
          cells: 1,
          choices: [...new Set([...choicesOf(list, mapping.law), ...proposed])],
        });
    }
  }
  return [...found.values()].sort((a, b) => b.cells - a.cells);
}

/** Returns the parts of a cell that are not known. An answer is for a part of a list, and otherwise for all of a cell. */
function partsOf(list: Correctable, text: string): readonly string[] {
  if (list === 'countries') return listOf(text).filter((part) => countryOf(part) === undefined);
  if (list === 'retention') return linesOf(text).filter((part) => retentionOf(part) === undefined);
  if (list === 'specialCategories')
    return listOf(text).filter((part) => codeOf(part, SPECIAL_CATEGORIES) === undefined);
  return [text.trim()];
}

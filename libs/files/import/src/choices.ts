import { keysOf } from '#kernel';
import { GROUNDS, LEGAL_BASES, RECIPIENT_KINDS, ROLES, SPECIAL_CATEGORIES, SPECIAL_CONDITIONS } from './data/values.js';
import type { Correctable, Mapping } from './mapped.js';

/** The answers to the question what a vendor is for you. NOTHING: it is left out. */
export const VENDOR_ANSWERS = ['PROCESSOR', 'COMPANY', 'NOTHING'] as const;
/** The answers to the question what the commas and lines of a cell divide. */
export const NAME_ANSWERS = ['SEVERAL', 'ONE', 'ADDRESS'] as const;

const CHOICES: Partial<Record<Correctable, readonly string[]>> = {
  legalBases: keysOf(LEGAL_BASES),
  specialConditions: keysOf(SPECIAL_CONDITIONS),
  specialCategories: keysOf(SPECIAL_CATEGORIES),
  recipients: keysOf(RECIPIENT_KINDS),
  rows: ['ABOVE', 'ACTIVITY', 'HEADING'],
  states: ['ACTIVE'],
  vendors: VENDOR_ANSWERS,
  names: NAME_ANSWERS,
  roles: keysOf(ROLES),
};

/** Returns the answers that people choose from. None for countries, which are codes, and for periods, which are words. */
export function choicesOf(list: Correctable, law: Mapping['law']): readonly string[] {
  if (list === 'safeguards') return [...new Set(Object.values(GROUNDS[law]))];
  return CHOICES[list] ?? [];
}

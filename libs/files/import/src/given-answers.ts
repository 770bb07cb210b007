import { choicesOf } from './choices.js';
import type { Correctable, Mapping } from './mapped.js';
import type { Field } from './reading.js';

/** An answer that the mapping has: what a text means. */
export interface GivenAnswer {
  readonly list: Correctable;
  /** The field that such a text is read as. */
  readonly field: Field;
  readonly text: string;
  readonly value: string;
  /** The answers that there are, with the one that is given. */
  readonly choices: readonly string[];
}

const FIELDS: Readonly<Record<Correctable, Field>> = {
  legalBases: 'legalBasis',
  specialConditions: 'specialCondition',
  specialCategories: 'specialCategory',
  countries: 'country',
  safeguards: 'safeguard',
  recipients: 'recipient.kind',
  states: 'status',
  rows: 'title',
  roles: 'role',
  retention: 'retention',
  vendors: 'vendor',
  names: 'recipient',
};

/** Returns the answers of a mapping, so that each can be changed and taken back. */
export function givenAnswers({ values, law }: Mapping): GivenAnswer[] {
  return values.flatMap(({ list, text, value }) => {
    if (value === '') return [];
    const choices = choicesOf(list, law);
    const isOpen = list === 'countries' || list === 'retention'; // codes of all countries, and words
    return { list, field: FIELDS[list], text, value, choices: isOpen ? [] : [...new Set([...choices, value])] };
  });
}

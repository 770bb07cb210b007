import type { Words } from '../../words/words';

/** The vocabulary of the values of a field. */
const TYPES: Readonly<Record<string, string>> = {
  legalBasis: 'LegalBasis',
  specialCondition: 'SpecialCondition',
  dataCategory: 'SpecialCategory',
  'dataCategory.special': 'SpecialCategory',
  specialCategory: 'SpecialCategory',
  recipient: 'PartyKind',
  'recipient.kind': 'PartyKind',
  role: 'ActivityRole',
  officer: 'OfficerRole',
  dpiaState: 'AssessmentState',
  representative: 'OfficerRole',
};

/** Fields whose values are codes of countries. */
const COUNTRIES = new Set(['country', 'party.country', 'vendorCountry', 'location']);

/** Returns the value that a cell became in words: the title of a code, a country, a date, a period. */
export function becameInWords(field: string, became: string, words: Words): string {
  const one = (value: string) => {
    if (COUNTRIES.has(field)) return words.place(value);
    if (field === 'created' || field === 'updated') return words.date(value);
    if (field === 'retention') return /^P\d/.test(value) ? words.period(value) : words.code('RetentionKind', value);
    if (value === 'YES' || value === 'NO') return words.code('Stated', value);
    if (field === 'safeguard') return value; // the code of a ground of the law, as people write it
    return words.find(`codes.${TYPES[field] ?? ''}.${value}`) ?? value;
  };
  return words.list([...new Set(became.split(', ').map(one))]);
}

import { graphql, type ResultOf } from '../api/graphql';

/** The grounds of all laws on a date, and the recognitions in force then. */
export const GROUNDS = graphql(`
  query GroundsToRelyOn($on: Date, $reader: LanguageTag) {
    jurisdictions(on: $on, language: $reader) {
      code
      grounds {
        code law name article kind limit priorFiling onlyFor besideAnother needsOneOf instruments awaitsList selfJudged
      }
    }
    recognitions(on: $on) { law ground countries }
    places { code law }
  }
`);

type Answer = ResultOf<typeof GROUNDS>;
export type Ground = Answer['jurisdictions'][number]['grounds'][number];
/** The recognitions in force, and the law of each place. */
export type OfCountries = Pick<Answer, 'recognitions' | 'places'>;

/** The standing of a ground in some countries: the law recognises them, or not all. OPEN: no recognition decides it. */
type Standing = 'RECOGNISED' | 'NOT_HERE' | 'OPEN';

/** Returns whether a ground can hold for transfers to the countries, by the recognitions in force. */
export function standingOf(
  { code, kind, law, awaitsList, selfJudged }: Pick<Ground, 'code' | 'kind' | 'law' | 'awaitsList' | 'selfJudged'>,
  countries: readonly string[],
  { recognitions, places }: OfCountries,
): Standing {
  if (kind !== 'RECOGNITION' || selfJudged) return 'OPEN';
  if (awaitsList) return 'NOT_HERE';
  const abroad = countries.filter((country) => places.find((place) => place.code === country)?.law !== law);
  const hasList = recognitions.some((one) => one.law === law);
  if (abroad.length === 0 || !hasList) return 'OPEN';
  const recognised = new Set(recognitions.filter(({ ground }) => ground === code).flatMap((one) => one.countries));
  return abroad.every((country) => recognised.has(country.split('-')[0]!)) ? 'RECOGNISED' : 'NOT_HERE';
}

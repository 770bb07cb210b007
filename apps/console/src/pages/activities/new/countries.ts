import type { Words } from '../../../words/words';
import type { Models } from './query';

/** Returns the countries among places, by their names. */
export const countriesIn = (places: Models['places'], { country, language }: Pick<Words, 'country' | 'language'>) =>
  places
    .filter(({ scalars }) => scalars.includes('CountryCode'))
    .map(({ code }) => ({ value: code, label: country(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));

import type { Words } from '../../../words/words';
import type { Models } from './query';

/** Returns the countries among places, by their names. */
export const countriesIn = (places: Models['places'], { place, language }: Pick<Words, 'place' | 'language'>) =>
  places
    .filter(({ scalars }) => scalars.includes('CountryCode'))
    .map(({ code }) => ({ value: code, label: place(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));

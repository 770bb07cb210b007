import { groundsOf } from '#law';
import { GROUND_NAMES } from './safeguards.words.js';

describe('The names of grounds', () => {
  const codes = ['EU', 'UK', 'CH'].flatMap((law) => groundsOf(law));

  it.each(['fr', 'de'] as const)(
    'are there in %s for every ground of the EU, the UK and Switzerland, and no other',
    (language) => {
      expect(Object.keys(GROUND_NAMES[language]).sort()).toEqual([...codes].sort());
    },
  );
});

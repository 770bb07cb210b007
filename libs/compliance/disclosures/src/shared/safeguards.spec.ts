import { groundsOf } from '#law';
import { GROUND_NAMES } from './safeguards.words.js';

describe('The names of grounds', () => {
  it.each([
    ...(['fr', 'de'] as const).map((language) => [language, ['EU', 'UK', 'CH']] as const),
    ...(['es', 'it', 'nl', 'pt-PT', 'zh-Hans'] as const).map((language) => [language, ['EU', 'UK']] as const),
  ])('are there in %s for every ground of %j, and no other', (language, laws) => {
    expect(Object.keys(GROUND_NAMES[language]).sort()).toEqual(laws.flatMap((law) => groundsOf(law)).sort());
    expect(Object.values(GROUND_NAMES[language]).filter((name) => !name)).toEqual([]);
  });
});

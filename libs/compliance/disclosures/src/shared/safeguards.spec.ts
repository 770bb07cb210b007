import { groundsOf } from '#law';
import { GROUNDS_OF_RECORDS } from '../article30/languages/index.js';
import { CHINA_GROUNDS } from '../china/grounds.words.js';
import { GROUND_NAMES } from './safeguards.words.js';

describe('The names of grounds', () => {
  it.each([
    ...(['fr', 'de'] as const).map((language) => [language, ['EU', 'UK', 'CH']] as const),
    ['vi', ['VN']] as const,
    ...(['es', 'it', 'nl', 'pt-PT', 'zh-Hans'] as const).map((language) => [language, ['EU', 'UK']] as const),
  ])('are there in %s for every ground of %j, and no other', (language, laws) => {
    const names: Readonly<Record<string, string>> = { ...GROUND_NAMES, ...GROUNDS_OF_RECORDS }[language];
    expect(Object.keys(names).sort()).toEqual(laws.flatMap((law) => groundsOf(law)).sort());
    expect(Object.values(names).filter((name) => !name)).toEqual([]);
  });

  it('are there in Chinese for every way out of China', () => {
    expect(Object.keys(CHINA_GROUNDS).sort()).toEqual([...groundsOf('CN')].sort());
  });
});

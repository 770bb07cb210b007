import { Law } from '#law';
import { isMarked } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { snapshotOf } from '../../../../compliance/findings/src/testing.js';
import { REPORT_KINDS } from '../kinds/index.js';
import { acme, letters, made, THINGS, TODAY, UNDER_ALL } from '../testing.js';
import { nothingUnder } from './without-law.js';

const swiss = { ...acme, id: 'party-swiss', name: 'Zürcher Käse AG', country: 'CH', officers: [] };
/** A register that Swiss law alone concerns. */
const SWISS = {
  party: [swiss],
  processingActivity: [{ ...letters, controllers: [swiss.id], processors: [] }],
} as never;
const isWhole = (language: string) => (WHOLE_LANGUAGES as readonly string[]).includes(language);
const OF_LAWS = REPORT_KINDS.filter(({ law }) => law !== undefined && law !== 'CH');

describe('A document of a law that concerns nothing in the register', () => {
  it.each(OF_LAWS.flatMap((kind) => kind.languages.map((language) => ({ kind, language }))))(
    'is a page that says so: $kind.code in $language',
    ({ kind: { code }, language }) => {
      const report = made(code, { language }, SWISS);
      expect(report.sections).toEqual([]);
      expect(report.gaps).toMatchObject([{ article: '' }]);
      if (isWhole(language)) expect(isMarked(report.gaps, 'en')).toBe(false);
    },
  );

  it('says in words which law, and what to do if it binds a company', () => {
    expect(made('KR_POLICY', { language: 'en' }, SWISS).gaps.map(({ message }) => message)).toEqual([
      'Nothing in the register comes under this law (the Republic of Korea), so that it has no document. ' +
        'If it binds a company, record that company with its country, or open the profile of the law.',
    ]);
  });

  it('has its content as soon as a company, a record, or a profile comes under the law', () => {
    const korean = { ...swiss, id: 'party-korean', name: '급여 주식회사', country: 'KR' };
    const profile = { id: 'jurisdictionProfile-KR', code: 'KR', controllers: [{ party: swiss.id }] };
    for (const more of [{ party: [swiss, korean] }, { jurisdictionProfile: [profile] }])
      expect(made('KR_POLICY', {}, { ...(SWISS as object), ...more } as never).sections).not.toEqual([]);
    expect(made('ART30_1', {}, THINGS).sections).not.toEqual([]);
  });

  it('says to a reader of a part of the register nothing of the rest', () => {
    const snapshot = snapshotOf(TODAY, SWISS, undefined, { isLimited: true } as never);
    expect(nothingUnder('KR', { snapshot, law: new Law().on(TODAY) })).toEqual({ sections: [], gaps: [] });
  });

  it('is never that of a kind that no law asks for', () => {
    expect(made('RETENTION', {}, SWISS).sections).not.toEqual([]);
    expect(made('CH', {}, SWISS).sections).not.toEqual([]);
    expect(made('KR_POLICY', {}, UNDER_ALL).sections).not.toEqual([]);
  });
});

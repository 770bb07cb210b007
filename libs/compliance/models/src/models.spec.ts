import type { Texts } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { MEASURES } from './measures.js';
import { libraryIn, MODELS, modelsIn, TEXTS } from './models.js';
import { PERIODS } from './periods.js';
import { RECIPIENTS } from './recipients.js';

const leaves = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : leaves(text)));

/** The letters of a language that are not Latin, and texts without any that are the same in them. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|SNS|CV/u,
  ko: /\p{Script=Hangul}/u,
};

describe('The models of activities', () => {
  it('are at least forty, of nine sectors, each with a key of its own', () => {
    const keys = MODELS.map(({ key }) => key);
    expect(keys.length).toBeGreaterThanOrEqual(40);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(MODELS.map(({ sector }) => sector)).size).toBe(9);
  });

  it('have every text in each language, in its own script', () => {
    expect(leaves(TEXTS.en).length).toBeGreaterThan(200);
    const wrong = WHOLE_LANGUAGES.flatMap((language) =>
      leaves(TEXTS[language]).filter((text) => !(SCRIPTS[language] ?? /\p{Script=Latin}/u).test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('use every measure, recipient and period at least once', () => {
    const used = (pick: (model: (typeof MODELS)[number]) => readonly string[] | undefined) =>
      new Set(MODELS.flatMap((model) => pick(model) ?? []));
    const unused = (all: object, keys: ReadonlySet<string>) => Object.keys(all).filter((key) => !keys.has(key));
    expect({
      measures: unused(
        MEASURES,
        used(({ measures }) => measures),
      ),
      recipients: unused(
        RECIPIENTS,
        used(({ recipients }) => recipients),
      ),
      periods: unused(
        PERIODS,
        used(({ periods }) => periods),
      ),
    }).toEqual({ measures: [], recipients: [], periods: [] });
  });

  it.each(WHOLE_LANGUAGES)('name in a purpose only data and groups of their own, in %s', (language) => {
    for (const { key, purposes, dataCategories, dataSubjects } of modelsIn(language)) {
      const [data, groups] = [dataCategories, dataSubjects].map((rows) => new Set(rows.map((row) => row.key)));
      for (const purpose of purposes) {
        expect({ key, missing: purpose.dataCategories.filter((datum) => !data!.has(datum)) }).toEqual({
          key,
          missing: [],
        });
        expect({ key, missing: purpose.dataSubjects.filter((group) => !groups!.has(group)) }).toEqual({
          key,
          missing: [],
        });
      }
    }
  });

  it('give a condition of Art 9(2) for every purpose with data of special categories', () => {
    const without = modelsIn('en').flatMap(({ key, purposes, dataCategories }) =>
      purposes.flatMap(({ description, dataCategories: of, legalBases }) => {
        const data = dataCategories.filter((datum) => of.length === 0 || of.includes(datum.key));
        const isSpecial = data.some(({ special }) => special === 'YES');
        return isSpecial && !legalBases.every(({ specialCondition }) => specialCondition)
          ? [`${key}: ${description}`]
          : [];
      }),
    );
    expect(without).toEqual([]);
  });

  it('name the interest wherever the basis is legitimate interests', () => {
    const bases = modelsIn('en').flatMap(({ purposes }) => purposes.flatMap(({ legalBases }) => legalBases));
    expect(
      bases.filter(({ basis, interest }) => (basis === 'LEGITIMATE_INTERESTS') !== (interest !== undefined)),
    ).toEqual([]);
  });

  it('say of no period that it was verified, and name its source', () => {
    const periods = modelsIn('en').flatMap(({ periods: of }) => of);
    expect(periods.filter(({ isVerified, source }) => isVerified || source === '')).toEqual([]);
  });

  it('are made of what the library offers', () => {
    const { dataCategories, dataSubjects, securityMeasures } = libraryIn('de');
    expect(dataSubjects).toContainEqual({
      key: 'pupils',
      name: 'Schülerinnen und Schüler',
      children: 'YES',
      vulnerable: 'YES',
    });
    expect(dataCategories.find(({ key }) => key === 'sick-leave')).toMatchObject({
      special: 'YES',
      specialKinds: ['HEALTH'],
    });
    expect(securityMeasures).toContain('Verschlüsselung im Ruhezustand');
  });
});

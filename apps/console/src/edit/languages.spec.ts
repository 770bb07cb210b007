import { languageChoices, languageIn } from './languages';

const names = new Intl.DisplayNames('en', { type: 'language' });
const WORDS = { language: 'en', languageName: (tag: string) => names.of(tag) ?? tag };
const labelOf = (value: string, chosen: string[] = [], typed = '') =>
  languageChoices(WORDS, chosen, typed).find((one) => one.value === value)?.label;

describe('The languages to choose from', () => {
  it('are all that have a code of two letters, by their names, each once', () => {
    const choices = languageChoices(WORDS, ['es', 'gsw'], '');
    expect(['es', 'sw', 'zh-Hans', 'pt-PT'].map((tag) => labelOf(tag))).toEqual([
      ...['Spanish', 'Swahili', 'Simplified Chinese', 'European Portuguese'],
    ]);
    expect(labelOf('gsw', ['gsw'])).toBe('Swiss German');
    expect(labelOf('iw')).toBeUndefined(); // the former code of Hebrew
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThan(150);
  });

  it('have any other by its tag, in the form that is recorded', () => {
    expect(labelOf('es-MX', [], 'es-mx')).toBe('Mexican Spanish (es-mx)');
    expect(labelOf('aaa', [], 'aaa')).toBe('aaa');
    expect(labelOf('es', [], 'ES')).toBe('Spanish (ES)');
    expect(labelOf('lo', [], 'Lao')).toBe('Lao');
  });

  it.each(['', 'spanish', 'es_MX', 'es-', 'x-klingon', 'español'])('have none for %j', (typed) =>
    expect(languageIn(typed)).toBeUndefined(),
  );
});

import { listed, type Message, Said, say, Term } from '#kernel';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { translator } from './index.js';
import { withParticles } from './korean.js';
import { shownTo, translatorOf } from './translator.js';

const ENDED = say` It ended on ${'2026-11-25'}.`;

describe('A message', () => {
  const inEach = (message: Message) =>
    Object.fromEntries(WHOLE_LANGUAGES.map((language) => [language, translator(language)(message).text]));

  it('has dates as people write them', () => {
    expect(inEach(ENDED)).toEqual({
      en: ' It ended on 25 November 2026.',
      fr: ' Il a pris fin le 25 novembre 2026.',
      de: ' Sie endete am 25. November 2026.',
      ja: 'この根拠は2026年11月25日に終了しました。',
      ko: ' 이 근거는 2026년 11월 25일에 끝났습니다.',
    });
  });

  it('has places, periods and names as each language has them', () => {
    const period = new Term('period', 'P1Y6M', '1 year and 6 months');
    const name = say`"${'Acme'}"`;
    expect(inEach(say`${name} (${[new Term('place', 'US', 'the United States'), period]})`)).toEqual({
      en: '"Acme" (the United States, 1 year and 6 months)',
      fr: '«\u00a0Acme\u00a0» (États-Unis, 1 an et 6 mois)',
      de: '„Acme“ (Vereinigte Staaten, 1 Jahr, 6 Monate)',
      ja: '「Acme」（アメリカ合衆国、1年6か月）',
      ko: '“Acme”(미국, 1년 6개월)',
    });
  });

  it('counts business days', () => {
    const days = new Term('businessPeriod', 'P3D', '3 business days');
    expect(inEach(say`${days}`)).toMatchObject({ de: '3 Arbeitstage', ja: '3営業日' });
  });

  it('separates lists and numbers as each language does', () => {
    const items = [say`the authority`, say`the people concerned`];
    expect(inEach(say`${listed(items, ' or ')} (${1234567})`)).toMatchObject({
      fr: 'l’autorité ou les personnes concernées (1\u202f234\u202f567)',
      de: 'die Behörde oder die betroffenen Personen (1.234.567)',
      ja: '監督機関、または本人（1,234,567）',
    });
  });

  it('ends with one full stop after a name that ends in one', () => {
    const { fr } = inEach(say` Conclude ${'Acme Ltd.'} and record it.`);
    expect(fr).toBe(' Concluez ceci\u00a0: Acme Ltd., et enregistrez-le.');
    const write = translatorOf('de', { sentences: new Map([['Ask {0}.', 'Fragen Sie {0}.']]), texts: new Map() });
    expect(write(say`Ask ${'Acme Ltd.'}.`).text).toBe('Fragen Sie Acme Ltd.');
  });

  it('is English, and says so, if it or a part of it has no translation', () => {
    const german = translator('de');
    expect(german('Plain words.')).toEqual({ text: 'Plain words.', language: 'en' });
    expect(german(say`Nobody says ${'this'}.`)).toEqual({ text: 'Nobody says this.', language: 'en' });
    expect(german(say`${new Said(['Plain words.'], [])} ${ENDED}`).language).toBe('en');
    expect(german(ENDED).language).toBe('de');
  });

  it('is as people write it in English, and as short, if it has no translation', () => {
    const untranslated = say`Nobody says ${'2026-11-25'}. Say it.`;
    const first = (sentence: string) => sentence.slice(0, sentence.indexOf('.') + 1);
    expect(translator('de')(untranslated, first).text).toBe('Nobody says 25 November 2026.');
  });

  it('has a mark in a text in another language, where nothing else says its language', () => {
    const shown = (language: 'en' | 'nl', message: Message) => shownTo(language, translator(language)(message));
    expect(shown('nl', say`Nobody says ${'this'}.`)).toBe('Nobody says this.\u00a0ᵉⁿ');
    expect(shown('en', say`Nobody says ${'this'}.`)).toBe('Nobody says this.');
    expect(shown('nl', say`${'this'} (${'that'})`)).toBe('this (that)');
  });

  it('has texts of the law data as the language has them, and others as they are', () => {
    const named = (text: string) => say`"${new Term('lawText', text, text)}"`;
    expect(inEach(named('Adequacy decision'))).toMatchObject({
      de: '„Angemessenheitsbeschluss“',
      ko: '“적정성 결정”',
    });
    expect(translator('de')(named('A ground of tomorrow'))).toEqual({
      text: '„A ground of tomorrow“',
      language: 'de',
    });
  });

  it('is read once', () => {
    expect(translator('fr')).toBe(translator('fr'));
  });
});

describe('A Korean particle', () => {
  it.each([
    ['회사은(는)', '회사는'],
    ['계약은(는)', '계약은'],
    ['“계약”을(를)', '“계약”을'],
    ['버전(으)로', '버전으로'],
    ['서울(으)로', '서울로'],
    ['회사와(과)', '회사와'],
    ['Acme은(는)', 'Acme은(는)'],
  ])('follows the sound before it: %s', (text, expected) => {
    expect(withParticles(text)).toBe(expected);
  });
});

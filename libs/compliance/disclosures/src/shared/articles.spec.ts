import { Law } from '#law';
import { articleIn } from './articles.js';
import type { Language } from './words.js';

const LAW = new Law();

/** Returns every article that a document of the law can cite in a gap, of all dates. */
const articlesOf = (code: string) => {
  const { items, grounds, legalBases, record } = LAW.on('2026-11-26').jurisdiction(code)!;
  const all = [...Object.values(items).flat(), ...grounds, ...legalBases, ...record];
  return [...new Set(all.map(({ article }) => article))];
};

describe('Articles in the language of a document', () => {
  it.each<[Language, string, string]>([
    ['ko', '28-8(2)2', '제28조의8제2항제2호'],
    ['ko', '23(1), decree 18', '제23조제1항, 시행령 제18조'],
    ['ja', 'Rule 18(3)(iii)', '規則第18条第3項第3号'],
    ['ja', '32(1)(iv); Order 10(i)', '法第32条第1項第4号、施行令第10条第1号'],
    [
      'ja',
      '32(1)(iv); guidelines of the Commission, 10-7',
      '法第32条第1項第4号、個人情報保護委員会ガイドライン（通則編）10-7',
    ],
    ['pt', '37; 10', 'art. 37; art. 10'],
    ['pt', '33 II b; 7 V', 'art. 33, II, b; art. 7º, V'],
    ['pt', 'Resolution CD/ANPD 19/2024, regulation, art. 17, para 2', 'Resolução CD/ANPD 19/2024, art. 17, § 2º'],
    [
      'pt',
      'Resolution CD/ANPD 19/2024, regulation, art. 17, caput, para 1',
      'Resolução CD/ANPD 19/2024, art. 17, caput, § 1º',
    ],
    ['th', '39(6); 27 para 3', 'มาตรา 39 (6); มาตรา 27 วรรคสาม'],
    ['th', '39(7); 30 para 3, 31 para 3', 'มาตรา 39 (7); มาตรา 30 วรรคสาม, มาตรา 31 วรรคสาม'],
    ['tr', 'Registry By-Law 4(1)(h), 5(1)(ç) to (f)', 'Sicil Yönetmeliği m. 4(1)(h), 5(1)(ç)–(f)'],
    ['tr', '9(1) to (3); Transfer By-Law 14', 'm. 9(1)–(3); Aktarım Yönetmeliği m. 14'],
    ['en', '28-8(2)2', '28-8(2)2'],
    ['fr', '30(1)(f)', '30(1)(f)'],
  ])('are in %s: %s is %s', (language, article, shown) => {
    expect(articleIn(language, article)).toBe(shown);
  });

  it.each<[Language, string]>([
    ['ko', 'KR'],
    ['ja', 'JP'],
    ['th', 'TH'],
  ])('have in %s no English word, for any article of the law of %s that a document can cite', (language, code) => {
    expect(articlesOf(code).filter((article) => /[A-Za-z]{2}/.test(articleIn(language, article)))).toEqual([]);
  });

  it('have in pt no English word, for any article of the law of BR that a document can cite', () => {
    const english = /\b(?:para|law|regulation|resolution|guidance|and|of)\b/i;
    expect(articlesOf('BR').filter((article) => english.test(articleIn('pt', article)))).toEqual([]);
  });
});

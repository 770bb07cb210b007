import { articlesIn, articlesWithAct } from './index.js';

describe('Articles as people write them', () => {
  it.each<[law: string, article: string, de: string, fr: string, ja: string, ko: string]>([
    ['EU', '30', 'Art. 30', 'art. 30', '第30条', '제30조'],
    ['EU', '30(1)(b)', 'Art. 30 Abs. 1 Buchst. b', 'art. 30, par. 1, point b)', '第30条第1項(b)', '제30조 제1항 (b)호'],
    [
      'EU',
      '46(3), 47',
      'Art. 46 Abs. 3, 47',
      'art. 46, par. 3 ; art. 47',
      '第46条第3項、第47条',
      '제46조 제3항, 제47조',
    ],
    [
      'EU',
      '49(1), second subparagraph',
      'Art. 49 Abs. 1 Unterabs. 2',
      'art. 49, par. 1, alinéa 2',
      '第49条第1項第2段落',
      '제49조 제1항 제2단락',
    ],
    [
      'UK',
      '49(1)(a) to (g)',
      'Art. 49 Abs. 1 Buchst. a bis g',
      'art. 49, par. 1, point a) à g)',
      '第49条第1項(a)から(g)まで',
      '제49조 제1항 (a)호부터 (g)호까지',
    ],
    ['UK', '45A', 'Art. 45A', 'art. 45A', '第45A条', '제45A조'],
    ['CH', '16(2)(a)', 'Art. 16 Abs. 2 Bst. a', 'art. 16, al. 2, let. a', '第16条第2項(a)', '제16조 제2항 (a)호'],
    ['JP', '28(1), Rule 16(i)', '28(1), Rule 16(i)', '28(1), Rule 16(i)', '28(1), Rule 16(i)', '28(1), Rule 16(i)'],
    ['JP', 'Order 10(i)', 'Order 10(i)', 'Order 10(i)', '施行令第10条第1号', '시행령 제10조 제1호'],
    ['JP', 'Rule 18(3)(iii)', 'Rule 18(3)(iii)', 'Rule 18(3)(iii)', '規則第18条第3項第3号', '규칙 제18조 제3항 제3호'],
    ['JP', '35(1)', 'Art. 35 Abs. 1', 'art. 35, par. 1', '第35条第1項', '제35조 제1항'],
    ['KR', '28-8(1)', 'Art. 28-8 Abs. 1', 'art. 28-8, par. 1', '第28条の8第1項', '제28조의8 제1항'],
    [
      'KR',
      '28-8(1)3',
      'Art. 28-8 Abs. 1 Nr. 3',
      'art. 28-8, par. 1, point 3',
      '第28条の8第1項第3号',
      '제28조의8 제1항 제3호',
    ],
    ['KR', 'decree 31(1)2', 'decree 31(1)2', 'decree 31(1)2', '施行令第31条第1項第2号', '시행령 제31조 제1항 제2호'],
    [
      'TR',
      '9(1) to (3)',
      'Art. 9 Abs. 1 bis 3',
      'art. 9, par. 1 à 3',
      '第9条第1項から第3項まで',
      '제9조 제1항부터 제3항까지',
    ],
    ['TR', '19 to 22', 'Art. 19 bis 22', 'art. 19 à 22', '第19条から第22条まで', '제19조부터 제22조까지'],
    ['CN', 'PIPL 38(1)', 'PIPL Art. 38 Abs. 1', 'PIPL art. 38, par. 1', 'PIPL 第38条第1項', 'PIPL 제38조 제1항'],
    ['TW', '8(1)(4)', 'Art. 8 Abs. 1 Nr. 4', 'art. 8, par. 1, point 4', '第8条第1項第4号', '제8조 제1항 제4호'],
    ['ZA', '72(1)(a)', '72(1)(a)', '72(1)(a)', '第72条第1項(a)', '제72조 제1항 (a)호'],
  ])('of %s: %s', (law, article, de, fr, ja, ko) => {
    const all = Object.fromEntries(
      ['de', 'fr', 'ja', 'ko'].map((language) => [language, articlesIn(language, article, law)]),
    );
    expect(all).toEqual({ de, fr, ja, ko });
  });

  it.each([
    ['EU', 'Directive 95/46/EC, 29'],
    ['CH', '12-13'],
    ['EU', '46(5); (EU) 2021/914 Art 4'],
    ['TW', '21 as amended in 2025'],
    ['BR', '33 II a'],
    ['US-CA', '1798.100(d)'],
    ['KR', '30(1)3-2'],
    ['EU', ''],
    ['EU', 'none'],
  ])('stay as they are where they have another form: %s %s', (law, article) => {
    for (const language of ['de', 'fr', 'ja', 'ko']) expect(articlesIn(language, article, law)).toBe(article);
  });

  it('stay as they are in English, and are read once: what is written is read no more', () => {
    expect(articlesIn('en', '30(1)(b)', 'EU')).toBe('30(1)(b)');
    for (const language of ['de', 'fr', 'ja', 'ko']) {
      const once = articlesIn(language, '30(1)(b)', 'EU');
      expect(articlesIn(language, once, 'EU')).toBe(once);
    }
  });

  it('have the name of their act in the documents of a law', () => {
    expect(articlesWithAct('de', '30(1)(b)', 'EU')).toBe('Art. 30 Abs. 1 Buchst. b DSGVO');
    expect(articlesWithAct('fr', '12(2)', 'CH')).toBe('art. 12, al. 2, LPD');
    expect(articlesWithAct('de', 'DPO 14', 'CH')).toBe('DPO 14');
  });
});

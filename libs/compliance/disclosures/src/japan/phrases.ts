const ARTICLE = /^(Rule |Order )?(\d+)?(?:\((\d+)\))?(?:\(([ivx]+)\))?$/;
/** The Act, its Rules, and the Order for its enforcement. */
const BOOKS: Readonly<Record<string, string>> = { '': '法', 'Rule ': '規則', 'Order ': '施行令' };
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Other sources that the law data cite, in Japanese. */
const OTHERS: readonly [cited: RegExp, japanese: string][] = [
  [/guidelines of the Commission, (\d+-\d+)/, '個人情報保護委員会ガイドライン（通則編）$1'],
  [/^proviso$/, 'ただし書'],
  [/^Rules (\d+)-(\d+)$/, '規則第$1条から第$2条まで'],
];

/**
 * Returns articles in the form of Japanese law: `28(1), Rule 16(i)` is 法第28条第1項、規則第16条第1号. Other texts are returned
 * unchanged.
 */
export function japaneseArticle(articles: string): string {
  return articles
    .split('; ')
    .flatMap((some) => (OTHERS[0]![0].test(some) ? some : some.split(', ')))
    .map(oneArticle)
    .join('、');
}

function oneArticle(article: string): string {
  const match = ARTICLE.exec(article);
  if (!match) return OTHERS.reduce((text, [cited, japanese]) => text.replace(cited, japanese), article);
  const [, rule, number, paragraph, item] = match;
  return [
    number && `${BOOKS[rule ?? '']}第${number}条`,
    paragraph && `第${paragraph}項`,
    item && `第${ROMAN.indexOf(item) + 1}号`,
  ]
    .filter(Boolean)
    .join('');
}

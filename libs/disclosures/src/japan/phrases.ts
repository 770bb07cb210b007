const ARTICLE = /^(Rule )?(\d+)?(?:\((\d+)\))?(?:\(([ivx]+)\))?$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * Returns articles in the form of Japanese law: `28(1), Rule 16(i)` is 法第28条第1項、規則第16条第1号. Other texts are returned
 * unchanged.
 */
export function japaneseArticle(articles: string): string {
  return articles.split(', ').map(oneArticle).join('、');
}

function oneArticle(article: string): string {
  const match = ARTICLE.exec(article);
  if (!match) return article;
  const [, rule, number, paragraph, item] = match;
  return [
    number && `${rule ? '規則' : '法'}第${number}条`,
    paragraph && `第${paragraph}項`,
    item && `第${ROMAN.indexOf(item) + 1}号`,
  ]
    .filter(Boolean)
    .join('');
}

/** Names of by-laws and decisions, in Turkish. */
const NAMES: readonly (readonly [english: RegExp, turkish: string])[] = [
  [/^Registry By-Law (?=\d)/, 'Sicil Yönetmeliği m. '],
  [/^Transfer By-Law (?=\d)/, 'Aktarım Yönetmeliği m. '],
  [/^Decision (?=\d)/, 'Karar '],
  [/^(?=\d)/, 'm. '],
];

/** Returns articles in the form of Turkish law: `9(1) to (3); Registry By-Law 4` is m. 9(1)–(3); Sicil Yönetmeliği m. 4. Others stay. */
export function turkishArticle(articles: string): string {
  return articles
    .split('; ')
    .map((article) => {
      const [english, turkish] = NAMES.find(([name]) => name.test(article)) ?? [];
      return english ? article.replace(english, turkish!).replaceAll(' to ', '–') : article;
    })
    .join('; ');
}

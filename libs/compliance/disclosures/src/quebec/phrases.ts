/** Returns articles of Quebec's law as its French text has them: `P-39.1, ss. 3.3, 17` is P-39.1, art. 3.3, 17. */
export function quebecArticle(articles: string): string {
  return articles.replace(/\bss?\. (?=\d)/g, 'art. ').replace(/\bpara (?=\d)/g, 'al. ');
}

const ARTICLE = /^(?:art\. )?(\d+)(?: ([IVX]+))?(?: ([a-z](?:, [a-z])*))?(, caput)?(?:, para (\d+))?$/;

/**
 * Returns articles in the form of Brazilian law: `33 II b; 7 V` is art. 33, II, b; art. 7º, V. Other texts are returned
 * unchanged, apart from the name of a resolution.
 */
export function brazilianArticle(articles: string): string {
  return articles.split('; ').map(oneArticle).join('; ');
}

function oneArticle(article: string): string {
  const resolution = /^Resolution (CD\/ANPD \d+\/\d+)(?:, regulation)?(?:, (.*))?$/.exec(article);
  if (resolution)
    return [`Resolução ${resolution[1]}`, resolution[2] && oneArticle(resolution[2])].filter(Boolean).join(', ');
  const match = ARTICLE.exec(article);
  if (!match) return article;
  const [, number, item, letter, caput, paragraph] = match;
  return [`art. ${ordinal(number!)}`, item, letter, caput && 'caput', paragraph && `§ ${ordinal(paragraph)}`]
    .filter(Boolean)
    .join(', ');
}

/** Articles and paragraphs up to the ninth have ordinal numbers. */
function ordinal(number: string): string {
  return Number(number) < 10 ? `${number}º` : number;
}

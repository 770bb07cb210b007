/** The Act, its decree, and the guidelines of the Commission. */
const BOOKS: Readonly<Record<string, string>> = { 'decree ': '시행령 ', 'guidelines ': '표준 개인정보 보호지침 ' };
const ARTICLE = /^(decree |guidelines )?(\d+)(?:-(\d+))?(?:\((\d+)\))?(?:(\d+)(?:-(\d+))?)?$/;

/**
 * Returns articles in the form of Korean law: `28-8(1)3, decree 31` is 제28조의8제1항제3호, 시행령 제31조. Other texts are
 * returned unchanged.
 */
export function koreanArticle(articles: string): string {
  return articles.split(', ').map(oneArticle).join(', ');
}

function oneArticle(article: string): string {
  const match = ARTICLE.exec(article);
  if (!match) return article;
  const [, book, number, branch, paragraph, item, itemBranch] = match;
  return [
    book && BOOKS[book],
    `제${number}조`,
    branch && `의${branch}`,
    paragraph && `제${paragraph}항`,
    item && `제${item}호`,
    itemBranch && `의${itemBranch}`,
  ]
    .filter(Boolean)
    .join('');
}

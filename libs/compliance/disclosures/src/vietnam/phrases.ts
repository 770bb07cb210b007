/** Names of acts and forms, in Vietnamese. */
const NAMES: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  [/^Law (\d+\/\d+), /, 'Luật $1/QH15'],
  [/^Decree (\d+\/\d+), /, 'Nghị định $1/NĐ-CP'],
  [/^Resolution (\d+\/\d+), /, 'Nghị quyết $1/NQ-CP'],
];
const FORM = /^Form (\d+), (.+)$/;
const ARTICLE = /^(\d+)?(?:\((\d+)\))?(?:\(([a-zđ])\))?$/;

/**
 * Returns articles in the form of Vietnamese law: `Decree 356/2025, 19(3)(a); Form 10, A.II.7` is điểm a khoản 3 Điều 19 Nghị
 * định 356/2025/NĐ-CP; Mẫu số 10, mục A.II.7. Others stay.
 */
export function vietnameseArticle(articles: string): string {
  return articles.split('; ').map(inVietnamese).join('; ');
}

function inVietnamese(part: string): string {
  const [, form, points] = FORM.exec(part) ?? [];
  if (form) return `Mẫu số ${form}, mục ${points!.replace(' to ', ' đến ')}`;
  const [act, name] = NAMES.find(([english]) => english.test(part)) ?? [];
  const cited = citedIn(act ? part.replace(act, '') : part);
  if (cited === undefined) return part;
  return act ? `${cited} ${act.exec(part)![0].replace(act, name!)}` : cited;
}

/** Returns articles with their clauses and points, the smallest first; undefined if they have another form. */
function citedIn(articles: string): string | undefined {
  const range = /^(\d+) to (\d+)$/.exec(articles);
  if (range) return `Điều ${range[1]} đến Điều ${range[2]}`;
  const byArticle = new Map<string, Map<string, string[]>>();
  let [article, clause] = ['', ''];
  for (const one of articles.split(', ')) {
    const [whole, number, of, point] = ARTICLE.exec(one) ?? [];
    if (!whole) return undefined;
    article = number ?? article;
    clause = of ?? (number === undefined ? clause : '');
    const clauses = byArticle.get(article) ?? new Map<string, string[]>();
    clauses.set(clause, [...(clauses.get(clause) ?? []), ...(point ? [`điểm ${point}`] : [])]);
    byArticle.set(article, clauses);
  }
  const written = [...byArticle].map(([number, clauses]) => {
    const parts = [...clauses].map(([of, points]) =>
      [points.join(', '), of && `khoản ${of}`].filter(Boolean).join(' '),
    );
    return [parts.filter(Boolean).join(', '), `Điều ${number}`].filter(Boolean).join(' ');
  });
  return written.join(', ');
}

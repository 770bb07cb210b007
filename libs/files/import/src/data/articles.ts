// Words by which sheets write a paragraph and a letter of an article of the GDPR: `Art. 6 Abs. 1 lit. b, c`, `art. 6, lid 1, onder b`,
// `artigo 6.º, n.º 1, alínea b)`, `第6条第1項(b)号`.

/** Words of an article. Without any of them, `6(1)(b)` is one as well. */
export const ARTICLE: readonly string[] = [
  ...['article', 'articles', 'Artikel', 'artículo', 'articolo', 'artigo', 'artykuł', 'art', 'arts', '第', '제'],
];

/** Words between the number of an article and its paragraph. */
export const PARAGRAPH: readonly string[] = [
  ...['Abs', 'Absatz', 'lid', 'paragraphe', 'paragraph', 'para', 'par', 'paragrafo', 'paragraaf', 'apartado', 'apdo'],
  ...['comma', 'co', 'número', 'n', 'ust', 'ustęp', 'alinéa', 'al', '条', '条第', '條', '條第', '조', '조 제'],
];

/** Words between a paragraph and its letter. */
export const LETTER: readonly string[] = [
  ...['lit', 'litera', 'Buchst', 'Buchstabe', 'lettre', 'lettres', 'let', 'point', 'points', 'pt', 'onder', 'sub'],
  ...['letra', 'letras', 'lettera', 'lettere', 'lett', 'alínea', 'alíneas', 'al', 'pkt', 'subparagraph'],
  ...['S. 1', 'Satz 1', 'UAbs. 1', 'Unterabsatz 1', '項', '項第', '项', '款', '款第', '항', '항 제'],
];

/** Words and signs between two letters that name both. */
export const AND: readonly string[] = ['and', 'und', 'sowie', 'et', 'en', 'y', 'e', 'i', 'oraz'];

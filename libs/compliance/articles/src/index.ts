// Articles as people write them. The law data have them in English, in the form `30(1)(b)`. Server and console load this.

import { type Cited, type Level, type Numbering, type Part, read } from './grammar.js';

/** Languages in which articles are written in a way of their own. */
const WAYS: Readonly<Record<string, Way>> = {
  de: {
    article: ({ number, branch }) => [number, branch].filter(Boolean).join('-'),
    before: 'Art. ',
    levels: (level, i, law) =>
      'number' in level
        ? `${isParagraph(level, i) ? 'Abs.' : 'Nr.'} ${level.number}`
        : `${law === 'CH' ? 'Bst.' : 'Buchst.'} ${level.letter}`,
    subparagraph: (number) => `Unterabs. ${number}`,
    between: ' ',
    to: (first, last) => `${first} bis ${last.replace(/^\p{L}+\. /u, '')}`,
    list: ', ',
    parts: '; ',
  },
  fr: {
    article: ({ number, branch }) => `art. ${[number, branch].filter(Boolean).join('-')}`,
    levels: (level, i, law) => {
      const isSwiss = law === 'CH';
      if ('number' in level) return `${!isParagraph(level, i) ? 'point' : isSwiss ? 'al.' : 'par.'} ${level.number}`;
      return isSwiss ? `let. ${level.letter}` : `point ${level.letter})`;
    },
    subparagraph: (number) => `alinéa ${number}`,
    between: ', ',
    to: (first, last) => `${first} à ${last.replace(/^\p{L}+\.? /u, '')}`,
    list: ' ; ',
    parts: ' ; ',
  },
  ja: {
    article: ({ number, branch }) => `第${number}条${branch ? `の${branch}` : ''}`,
    levels: (level, i) =>
      'number' in level ? `第${level.number}${isParagraph(level, i) ? '項' : '号'}` : `(${level.letter})`,
    subparagraph: (number) => `第${number}段落`,
    between: '',
    to: (first, last) => `${first}から${last}まで`,
    list: '、',
    parts: '、',
  },
  ko: {
    article: ({ number, branch }) => `제${number}조${branch ? `의${branch}` : ''}`,
    levels: (level, i) =>
      'number' in level ? `제${level.number}${isParagraph(level, i) ? '항' : '호'}` : `(${level.letter})호`,
    subparagraph: (number) => `제${number}단락`,
    between: ' ',
    to: (first, last) => `${first}부터 ${last}까지`,
    list: ', ',
    parts: ', ',
  },
};

interface Way {
  readonly article: (cited: Cited) => string;
  /** Written once before the articles of a part. */
  readonly before?: string;
  readonly levels: (level: Level, i: number, law: string) => string;
  readonly subparagraph: (number: number) => string;
  readonly between: string;
  readonly to: (first: string, last: string) => string;
  readonly list: string;
  readonly parts: string;
}

/** Laws that number in a way of their own, and the names of their regulations in other languages. */
const NUMBERINGS: Readonly<Record<string, Numbering & { readonly names?: Readonly<Record<string, string>> }>> = {
  JP: {
    isRoman: true,
    hasBranches: false,
    books: ['Rule', 'Order'],
    names: { 'ja Rule': '規則', 'ja Order': '施行令', 'ko Rule': '규칙 ', 'ko Order': '시행령 ' },
  },
  KR: {
    hasBranches: true,
    books: ['decree', 'guidelines'],
    names: {
      'ko decree': '시행령 ',
      'ko guidelines': '표준 개인정보 보호지침 ',
      'ja decree': '施行令',
      'ja guidelines': '標準個人情報保護指針',
    },
  },
  TW: { hasBranches: true, books: ['PDPA'] },
  CN: { books: ['PIPL', 'CSL', 'DSL', 'NDR'] },
  EC: { books: ['LOPDP'] },
  MX: { books: ['LFPDPPP 2025', 'LFPDPPP 2010'] },
};

/** Laws whose plain numbers are articles. Those of others are sections, which German and French texts cite in English. */
const OF_ARTICLES = new Set('AE AE-DIFC AR BR CH CN CO EC EG EU ID JP KR MX QA SA TR TW UK'.split(' '));

/** Short names of acts in the languages of their documents. */
const ACTS: Readonly<Record<string, string>> = {
  'de EU': 'DSGVO',
  'de UK': 'UK GDPR',
  'de CH': 'DSG',
  'fr EU': 'RGPD',
  'fr UK': 'RGPD du Royaume-Uni',
  'fr CH': 'LPD',
};

/**
 * Returns the articles of a law as people write them in the language: `30(1)(b)` of the EU is Art. 30 Abs. 1 Buchst. b in German, and
 * 第30条第1項(b) in Japanese. A text that has another form stays as it is, and so does that of another language.
 */
export function articlesIn(language: string, articles: string, law: string): string {
  const way = WAYS[language];
  if (!way || (way.before !== undefined || language === 'fr' ? !OF_ARTICLES.has(law) : law.startsWith('US')))
    return articles;
  const numbering = NUMBERINGS[law] ?? {};
  const parts = read(articles, numbering);
  if (!parts || parts.some(({ book }) => needsName(book, language, numbering.names))) return articles;
  return parts.map((part) => written(part, way, nameOf(part.book, language, numbering.names), law)).join(way.parts);
}

/** Returns the articles with the short name of the act after them, for a text that does not say which law it is on. */
export function articlesWithAct(language: string, articles: string, law: string): string {
  const cited = articlesIn(language, articles, law);
  const act = ACTS[`${language} ${law}`];
  return act === undefined || cited === articles ? cited : `${cited}${language === 'fr' ? ', ' : ' '}${act}`;
}

function isParagraph(level: Level, i: number): boolean {
  return i === 0 && !('isItem' in level);
}

/** An English noun such as decree is translated, and an abbreviation is a name. */
function needsName(book: string, language: string, names: Readonly<Record<string, string>> = {}): boolean {
  return /[a-z]/.test(book) && names[`${language} ${book}`] === undefined;
}

function nameOf(book: string, language: string, names: Readonly<Record<string, string>> = {}): string {
  return names[`${language} ${book}`] ?? (book === '' ? '' : `${book} `);
}

function written({ cited, book: _ }: Part, way: Way, name: string, law: string): string {
  const texts = cited.map((one) =>
    one.to ? way.to(oneIn(one, way, law), oneIn(one.to, way, law, one)) : oneIn(one, way, law),
  );
  return name + (way.before ?? '') + texts.join(way.list);
}

/** @param after the article with which a range begins: what ends it has the same levels */
function oneIn({ number, levels, subparagraph, ...cited }: Cited, way: Way, law: string, after?: Cited): string {
  const depth = number === undefined && after ? Math.max(after.levels.length - levels.length, 0) : 0;
  return [
    ...(number === undefined ? [] : [way.article({ number, levels, ...cited })]),
    ...levels.map((level, i) => way.levels(level, i + depth, law)),
    ...(subparagraph === undefined ? [] : [way.subparagraph(subparagraph)]),
  ].join(way.between);
}

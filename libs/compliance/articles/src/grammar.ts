/** A level below an article: a paragraph or an item. It is a number, or a letter as it is. What is marked as an item is no paragraph. */
export type Level = { readonly number: number; readonly isItem?: boolean } | { readonly letter: string };

/** An article, or the end of a range: `28-8(1)(b)`. Without a number, it goes on with the article before it: `(2)`. */
export interface Cited {
  readonly number?: string;
  /** The branch of an article that was inserted: 8 in `28-8`. */
  readonly branch?: string;
  readonly levels: readonly Level[];
  /** The subparagraph after them. */
  readonly subparagraph?: number;
  /** The last one of a range: `19 to 22`, `9(1) to (3)`. */
  readonly to?: Cited;
}

/** A part of a text on articles: those of one act or regulation, as the law data name it; empty for the law itself. */
export interface Part {
  readonly book: string;
  readonly cited: readonly Cited[];
}

/** The ways in which a law numbers. */
export interface Numbering {
  /** True if a hyphen comes before a branch: 28-8 was inserted after 28. Elsewhere it may be a range: such a text is not read. */
  readonly hasBranches?: boolean;
  /** True if its items are small Roman numbers: (iv) is the fourth. */
  readonly isRoman?: boolean;
  /** The names before the number of an article of another act or regulation, in English. */
  readonly books?: readonly string[];
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ONE = /^(\d+[A-Za-z]?)?(?:-(\d+))?((?:\([0-9A-Za-zç]+\))*)(\d+)?(?:-(\d+))?$/;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SUBPARAGRAPH = / ¶(\d+)$/;

/** Reads the English text of articles; undefined if a part of it has another form. */
export function read(articles: string, numbering: Numbering): Part[] | undefined {
  const parts = articles.split('; ').map((part) => partOf(part, numbering));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function partOf(text: string, numbering: Numbering): Part | undefined {
  const book = numbering.books?.find((name) => text.startsWith(`${name} `)) ?? '';
  const rest = text.slice(book === '' ? 0 : book.length + 1);
  const named = rest.replace(/, (\w+) subparagraph/g, (whole, ordinal) =>
    ORDINALS.includes(ordinal) ? ` ¶${ORDINALS.indexOf(ordinal) + 1}` : whole,
  );
  const cited = named.split(', ').map((one) => rangeOf(one, numbering));
  return cited.every((one) => one !== undefined) && cited[0]!.number !== undefined ? { book, cited } : undefined;
}

function rangeOf(text: string, numbering: Numbering): Cited | undefined {
  const [first, last, ...more] = text.split(' to ').map((end) => citedIn(end, numbering));
  if (first === undefined || more.length > 0 || !text.includes(' to ')) return more.length > 0 ? undefined : first;
  return last === undefined || isEmpty(last) ? undefined : { ...first, to: last };
}

function citedIn(text: string, { hasBranches, isRoman }: Numbering): Cited | undefined {
  const subparagraph = SUBPARAGRAPH.exec(text)?.[1];
  const match = ONE.exec(text.replace(SUBPARAGRAPH, ''));
  if (!match) return undefined;
  const [, number, branch, levels = '', item, itemBranch] = match;
  // An item after a paragraph without parentheses, and branches, are ways of Korean law.
  if ((branch ?? item ?? itemBranch) !== undefined && !hasBranches) return undefined;
  if (itemBranch !== undefined || (item !== undefined && levels === '')) return undefined;
  const read = [...levels.matchAll(/\((\w+|ç)\)/g)].map(([, level]) => levelOf(level!, isRoman));
  if (number === undefined && (branch !== undefined || read.length === 0)) return undefined;
  return {
    number,
    branch,
    levels: item === undefined ? read : [...read, { number: Number(item), isItem: true }],
    ...(subparagraph !== undefined && { subparagraph: Number(subparagraph) }),
  };
}

function levelOf(level: string, isRoman: boolean | undefined): Level {
  if (/^\d+$/.test(level)) return { number: Number(level) };
  if (isRoman && ROMAN.includes(level)) return { number: ROMAN.indexOf(level) + 1, isItem: true };
  return { letter: level };
}

function isEmpty({ number, levels }: Cited): boolean {
  return number === undefined && levels.length === 0;
}

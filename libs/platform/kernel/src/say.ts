/** A text in English, or a sentence that other languages have, too. */
export type Message = string | Said;

/**
 * An argument of a sentence: a name as it is, a number, a date (ISO 8601), a {@link Term}, a list, or another sentence. Undefined
 * is nothing.
 */
export type Argument = string | number | Said | Term | Listed | readonly Argument[] | undefined;

/** The English sentence of a call of {@link say}: the parts between its arguments. */
type Parts = readonly string[];

/**
 * A sentence with its arguments. It is its English text wherever a string is asked for. `#translations` writes it in other
 * languages, which know it by its English template.
 */
export class Said {
  constructor(
    readonly parts: Parts,
    readonly args: readonly Argument[],
  ) {}

  /** The English sentence with numbered places: `{0} names no country.` */
  get template(): string {
    return this.parts.reduce((text, part, i) => `${text}{${i - 1}}${part}`);
  }

  toString(): string {
    return withOneStop(this.parts.reduce((text, part, i) => text + asEnglish(this.args[i - 1]) + part));
  }

  toJSON(): string {
    return this.toString();
  }
}

/** Returns the text with one full stop where a name that ends in one comes before another. */
export function withOneStop(text: string): string {
  return text.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}

/**
 * A value that each language writes in its own way. It is a place (ISO 3166, or a code of a law), a period (ISO 8601), or a text of
 * the law data. Such a text stays as it is where a language has none.
 */
export class Term {
  constructor(
    readonly kind: 'place' | 'period' | 'businessPeriod' | 'lawText',
    readonly value: string,
    private readonly english: string,
  ) {}

  toString(): string {
    return this.english;
  }
}

/** The text between the items of a list. */
export type Between = ' or ' | ' and ' | '; ' | ' ';

/** A list whose items are not simply separated by commas. */
export class Listed {
  constructor(
    readonly items: readonly Argument[],
    readonly between: Between,
  ) {}

  toString(): string {
    return this.items.map(asEnglish).join(this.between);
  }
}

/** Sentences without arguments: each is made once. */
const PLAIN = new WeakMap<Parts, Said>();

/** Tags an English sentence, so that it can be said in other languages: say`${title} names no country.` */
export function say(parts: TemplateStringsArray, ...args: readonly Argument[]): Said {
  if (args.length > 0) return new Said(parts, args);
  const known = PLAIN.get(parts) ?? new Said(parts, args);
  PLAIN.set(parts, known);
  return known;
}

/** Returns a word of a vocabulary, which the catalogues of other languages know by its English. */
export function wordOf(english: string): Said {
  return new Said([english], []);
}

/** Returns the items as one argument, with other words between them than commas. */
export function listed(items: readonly Argument[], between: Between): Listed {
  return new Listed(items, between);
}

/** Returns true if two messages are the same in English. Most that are not differ in their templates or their first argument. */
export function saysTheSame(a: Message, b: Message): boolean {
  return a === b || String(a) === String(b);
}

function asEnglish(argument: Argument): string {
  return Array.isArray(argument) ? argument.map(asEnglish).join(', ') : String(argument ?? '');
}

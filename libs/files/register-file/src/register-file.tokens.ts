import { type CST, Lexer, type LineCounter, Parser } from 'yaml';

/** Bounds of a text in YAML besides its length. One far beyond any register would take unlimited time and memory. */
const MOST = {
  /** Lexemes of YAML: words, signs and blanks. A register of 16 MiB has fewer. */
  lexemes: 3_000_000,
  /** Levels of nested collections. A register has eight. */
  depth: 40,
  keys: 200,
  aliases: 100,
} as const;

/** Reports a bound that the text exceeds, with the offset in it. */
export class BeyondBounds extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** A kind of text in YAML, and its largest size in characters. */
export interface YamlKind {
  /** Its name, as a sentence begins with it. */
  readonly name: string;
  readonly longest: number;
}

/**
 * Reads the tokens of the text for the composer. Its aliases, when expanded, are together no longer than the longest text.
 * @throws {BeyondBounds}
 */
export function readTokens(text: string, lines: LineCounter, kind: YamlKind): CST.Token[] {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    if (lexemes > MOST.lexemes)
      throw new BeyondBounds(parser.offset, `${kind.name} can have at most ${MOST.lexemes} words and signs. Split it.`);
    if (parser.stack.length > MOST.depth)
      throw new BeyondBounds(
        parser.offset,
        `Lists and mappings can be nested at most ${MOST.depth} levels deep. Flatten this part.`,
      );
  }
  tokens.push(...parser.end());
  mustBeBounded(tokens, kind);
  return tokens;
}

/** A part of the file with an anchor, its length in characters, and the anchored part around it. */
interface Anchored {
  readonly name: string;
  readonly within?: Anchored;
  length: number;
}

function mustBeBounded(tokens: readonly CST.Token[], { name, longest }: YamlKind): void {
  const anchors = new Map<string, Anchored>();
  let aliases = 0;
  let length = 0;
  const walk = (token: CST.Token | null | undefined, before: readonly CST.SourceToken[], outer?: Anchored): void => {
    if (!token) return;
    const anchor = before.find(({ type }) => type === 'anchor');
    const within = anchor ? { name: anchor.source.slice(1), within: outer, length: 0 } : outer;
    if (anchor) anchors.set(within!.name, within!);
    if (token.type === 'alias') {
      if (outer)
        throw new BeyondBounds(token.offset, 'An alias within an anchored part is not allowed. Write the value out.');
      aliases += 1;
      length += anchors.get(token.source.slice(1))?.length ?? 0;
      if (aliases > MOST.aliases || length > longest)
        throw new BeyondBounds(
          token.offset,
          `${name} can have at most ${MOST.aliases} aliases, which stand for at most ${longest} characters. Write them out.`,
        );
    }
    if ('source' in token) for (let part = within; part; part = part.within) part.length += token.source.length;
    if (!('items' in token)) return;
    if (
      token.type !== 'block-seq' &&
      token.items.length > MOST.keys &&
      token.items.some((item) => 'key' in item && item.key)
    )
      throw new BeyondBounds(token.offset, `A mapping can have at most ${MOST.keys} keys. Use a list.`);
    for (const { start, key, sep, value } of token.items) {
      walk(key, start, within);
      walk(value, sep ?? start, within);
    }
  };
  for (const token of tokens) if (token.type === 'document') walk(token.value, token.start);
}

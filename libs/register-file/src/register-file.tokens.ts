import { type CST, Lexer, type LineCounter, Parser } from 'yaml';

/** What a register file may hold beside its length: what is far beyond any register takes time and memory without end. */
const MOST = {
  /** Words, signs and blanks, as YAML's lexer tells them apart: more than 16 MiB of a register come to. */
  lexemes: 3_000_000,
  /** Collections within collections: the register's own are eight. */
  depth: 40,
  keys: 200,
  aliases: 100,
} as const;

/** A bound that the file goes beyond, and where, as an offset. */
export class BeyondBounds extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The file's tokens, as the composer takes them.
 * @param longest what all aliases of the file may come to when they are written out, in characters
 * @throws {BeyondBounds}
 */
export function readTokens(text: string, lines: LineCounter, longest: number): CST.Token[] {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    if (lexemes > MOST.lexemes)
      throw new BeyondBounds(parser.offset, `A register file holds at most ${MOST.lexemes} words and signs: split it.`);
    if (parser.stack.length > MOST.depth)
      throw new BeyondBounds(parser.offset, `Lists and mappings lie at most ${MOST.depth} deep in each other.`);
  }
  tokens.push(...parser.end());
  mustBeBounded(tokens, longest);
  return tokens;
}

/** An anchored part of the file, how long it is, and those that it lies in. */
interface Anchored {
  readonly name: string;
  readonly within?: Anchored;
  length: number;
}

function mustBeBounded(tokens: readonly CST.Token[], longest: number): void {
  const anchors = new Map<string, Anchored>();
  let aliases = 0;
  let length = 0;
  const walk = (token: CST.Token | null | undefined, before: readonly CST.SourceToken[], outer?: Anchored): void => {
    if (!token) return;
    const anchor = before.find(({ type }) => type === 'anchor');
    const within = anchor ? { name: anchor.source.slice(1), within: outer, length: 0 } : outer;
    if (anchor) anchors.set(within!.name, within!);
    if (token.type === 'alias') {
      if (outer) throw new BeyondBounds(token.offset, 'An alias within what another alias stands for: write it out.');
      aliases += 1;
      length += anchors.get(token.source.slice(1))?.length ?? 0;
      if (aliases > MOST.aliases || length > longest)
        throw new BeyondBounds(
          token.offset,
          `A register file has at most ${MOST.aliases} aliases, which stand for at most ${longest} characters: write them out.`,
        );
    }
    if ('source' in token) for (let one = within; one; one = one.within) one.length += token.source.length;
    if (!('items' in token)) return;
    if (
      token.type !== 'block-seq' &&
      token.items.length > MOST.keys &&
      token.items.some((item) => 'key' in item && item.key)
    )
      throw new BeyondBounds(token.offset, `A mapping has at most ${MOST.keys} keys.`);
    for (const { start, key, sep, value } of token.items) {
      walk(key, start, within);
      walk(value, sep ?? start, within);
    }
  };
  for (const token of tokens) if (token.type === 'document') walk(token.value, token.start);
}

import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { Composer, type Document, isNode, LineCounter } from 'yaml';
import { asError } from '#kernel';
import { BeyondBounds, readTokens, type YamlKind } from './register-file.tokens.js';

/** Largest register file in characters: 16 MiB. A register of 10,000 activities has about 13. */
export const LARGEST_FILE = 16 * 1024 * 1024;

const REGISTER_FILE: YamlKind = { name: 'A register file', longest: LARGEST_FILE };

/** A path in a file: names of fields and places in lists (from 0). */
export type FilePath = readonly (string | number)[];

/** A mistake in a file: its name if there are several files, dotted path, line (from 1), and what was expected. */
export interface FileMistake {
  readonly file?: string;
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

/** Reports the mistakes of files. Nothing was applied. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(readonly mistakes: readonly FileMistake[]) {
    super(
      mistakes
        .map(({ file, path, line, message }) =>
          [file, line && `line ${line}`, path, message].filter(Boolean).join(': '),
        )
        .join('\n'),
    );
  }
}

/** The content of a YAML text, and the line (from 1) of each path in it. */
export interface YamlText {
  readonly value: unknown;
  lineOf(path: FilePath): number | undefined;
}

/**
 * Reads one document of YAML 1.2 (`NO` is Norway) within bounds that no register exceeds. All YAML of others is read by it.
 * @throws {UnreadableFile} with every mistake: syntax, repeated keys, exceeded bounds
 */
export function readYaml(text: string, kind = REGISTER_FILE): YamlText {
  if (text.length > kind.longest)
    throw new UnreadableFile([
      { path: '', message: `${kind.name} can have at most ${kind.longest / 1024 / 1024} MiB. Split it.` },
    ]);
  const lines = new LineCounter();
  const document = composed(text, lines, kind);
  const problems = [...document.errors, ...document.warnings];
  const mistakesOf = (some: typeof problems): FileMistake[] =>
    some.map(({ message, pos }) => ({ path: '', line: lines.linePos(pos[0]).line, message: sentence(message) }));
  const repeated = problems.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = problems.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const mistakes = [...mistakesOf(repeated), ...firstOf(mistakesOf(others))];
  if (mistakes.length > 0) throw new UnreadableFile(mistakes);
  return { value: plainValue(document), lineOf: (path) => lineOf(document, lines, path) };
}

/** Returns the first mistake of syntax, with the number of the others: most of them follow from it. */
function firstOf(mistakes: readonly FileMistake[]): readonly FileMistake[] {
  const [first, ...others] = [...mistakes].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (!first || others.length === 0) return mistakes;
  const more = `${others.length} more ${others.length === 1 ? 'mistake follows' : 'mistakes follow'}, most likely from this one.`;
  return [{ ...first, message: `${first.message} ${more}` }];
}

/** Checks the value at a path of the file against an input type of the API. Returns it as the API reads it, or the mistakes. */
export function checkedAs(
  type: GraphQLInputType,
  value: unknown,
  { lineOf }: Pick<YamlText, 'lineOf'>,
  at: FilePath = [],
): { readonly value: unknown; readonly mistakes: readonly FileMistake[] } {
  const mistakes: FileMistake[] = [];
  const read = coerceInputValue(value, type, (path, wrong, error) => {
    const whole = [...at, ...path];
    mistakes.push({ path: whole.join('.'), line: lineOf(whole), message: advice(error.message, wrong) });
  });
  return { value: read, mistakes };
}

function composed(text: string, lines: LineCounter, kind: YamlKind): Document.Parsed {
  try {
    const composer = new Composer({ version: '1.2', uniqueKeys: true, lineCounter: lines, prettyErrors: false });
    const [document, second] = composer.compose(readTokens(text, lines, kind), true, text.length);
    if (second) throw new BeyondBounds(second.range[0], `${kind.name} is one document in YAML. Remove the other ones.`);
    return document as Document.Parsed;
  } catch (error) {
    if (!(error instanceof BeyondBounds)) throw error;
    const { line } = lines.linePos(error.offset);
    throw new UnreadableFile([{ path: '', line, message: error.message }]);
  }
}

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new UnreadableFile([{ path: '', message: sentence(asError(error).message) }]);
  }
}

function advice(message: string, wrong: unknown): string {
  const quotes =
    typeof wrong === 'number' && !message.includes('quotes') ? ' YAML read a number: put it in quotes.' : '';
  return sentence(message) + quotes;
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

import { coerceInputValue, type GraphQLSchema, isInputType } from 'graphql';
import { Composer, type Document, isNode, LineCounter } from 'yaml';
import { BeyondBounds, readTokens } from './register-file.tokens.js';
import type { TranslationEntry } from './translations.js';

/** Largest register file in characters: 16 MiB. A register of 10,000 activities has about 13. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** Contents of a register file: lists of things by section name, in the shape of the API's type RegisterInput. */
export interface RegisterContents {
  /** Effective date (ISO 8601), unless the caller gives one. */
  readonly effectiveOn?: string;
  /** True if things that it omits are retired and fields that it omits are cleared. */
  readonly complete?: boolean;
  /** Texts of things in other languages. */
  readonly translations?: readonly TranslationEntry[];
}

/** A mistake in a register file: dotted path, line (from 1), and what was expected. */
export interface FileMistake {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

/** Reports the mistakes of a register file. Nothing was applied. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(readonly mistakes: readonly FileMistake[]) {
    super(
      mistakes
        .map(({ path, line, message }) => [line && `line ${line}`, path, message].filter(Boolean).join(': '))
        .join('\n'),
    );
  }
}

/**
 * Reads a register file: YAML 1.2 (`NO` is Norway), checked against the API's RegisterInput.
 * @throws {UnreadableFile} with every mistake: syntax, repeated keys, exceeded bounds, unknown fields or codes, numbers
 * instead of text (5.10 without quotes)
 */
export function readRegisterFile(text: string, schema: GraphQLSchema): RegisterContents {
  if (text.length > LARGEST_FILE)
    throw new UnreadableFile([
      { path: '', message: `A register file can have at most ${LARGEST_FILE / 1024 / 1024} MiB. Split it.` },
    ]);
  const lines = new LineCounter();
  const document = composed(text, lines);
  const syntax = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    path: '',
    line: lines.linePos(pos[0]).line,
    message: sentence(message),
  }));
  if (syntax.length > 0) throw new UnreadableFile(syntax);
  return checked(plainValue(document), document, lines, schema);
}

function composed(text: string, lines: LineCounter): Document.Parsed {
  try {
    const composer = new Composer({ version: '1.2', uniqueKeys: true, lineCounter: lines, prettyErrors: false });
    const [document, second] = composer.compose(readTokens(text, lines, LARGEST_FILE), true, text.length);
    if (second)
      throw new BeyondBounds(second.range[0], 'A register file is one document in YAML. Remove the other ones.');
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
    throw new UnreadableFile([{ path: '', message: sentence((error as Error).message) }]);
  }
}

function checked(
  value: unknown,
  document: Document.Parsed,
  lines: LineCounter,
  schema: GraphQLSchema,
): RegisterContents {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UnreadableFile([
      {
        path: '',
        line: 1,
        message: 'A register file is a mapping with lists such as parties and processingActivities.',
      },
    ]);
  const type = schema.getType('RegisterInput');
  if (!isInputType(type)) throw new Error('The schema has no RegisterInput');
  const mistakes: FileMistake[] = [];
  const input = coerceInputValue(value, type, (path, wrong, error) => {
    mistakes.push({ path: path.join('.'), line: lineOf(document, lines, path), message: advice(error.message, wrong) });
  });
  if (mistakes.length > 0) throw new UnreadableFile(mistakes);
  return input as RegisterContents;
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

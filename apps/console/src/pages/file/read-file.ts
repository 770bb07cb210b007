import { isNode, LineCounter, parseDocument } from 'yaml';
import type { VariablesOf } from '../../api/graphql';
import type { PLAN } from './queries';
import type { WrongValue } from './wrong-value';

/** Largest register file in characters: 16 MiB. The server takes no larger ones. */
export const LARGEST_FILE = 16 * 1024 * 1024;
/** Most anchors that are repeated. */
const MOST_ALIASES = 100;

/** A mistake in a file: its dotted path, its line (from 1), the text of that line, and what was expected. */
export interface FileMistake {
  readonly path: string;
  readonly line?: number;
  readonly text?: string;
  readonly message: string;
  /** A message of this page, by its key, where the server has none. */
  readonly key?: 'tooLarge' | 'several' | 'notMapping' | 'tooManyAliases' | 'tooDeep';
  /** The meaning of a message, if it is one of GraphQL's. */
  readonly wrong?: WrongValue;
}

/** The content of a register file. The server says what is wrong in it. */
export type RegisterInput = VariablesOf<typeof PLAN>['input'];

/** A register file as it was read. */
export interface ReadFile {
  readonly input?: RegisterInput;
  readonly mistakes: readonly FileMistake[];
  /** Adds the line of its path to a mistake. */
  located(mistake: FileMistake): FileMistake;
}

/** Reads a register file: one document of YAML 1.2 (`NO` is Norway) without repeated keys. */
export function readFile(text: string): ReadFile {
  const lines = new LineCounter();
  const failed = (...mistakes: FileMistake[]): ReadFile => ({ mistakes, located: (mistake) => mistake });
  if (text.length > LARGEST_FILE) return failed({ path: '', message: '', key: 'tooLarge' });
  const document = parseDocument(text, {
    version: '1.2',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number) => {
    const { line } = lines.linePos(offset);
    return { line, text: lineAt(text, lines, line) };
  };
  const syntax = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): FileMistake => ({
      path: '',
      ...at(pos[0]),
      message: sentence(message),
      ...(code === 'MULTIPLE_DOCS' && { key: 'several' }),
      ...(code === 'RESOURCE_EXHAUSTION' && { key: 'tooDeep' }),
    }),
  );
  if (syntax.length > 0) return failed(...syntax);
  let input: RegisterInput;
  try {
    input = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return failed({ path: '', message: '', key: 'tooManyAliases' });
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failed({ path: '', line: 1, message: '', key: 'notMapping' });
  return {
    input,
    mistakes: [],
    located: (mistake) => {
      const steps = stepsOf(mistake.path);
      for (let length = steps.length; length >= 0; length -= 1) {
        const node = document.getIn(steps.slice(0, length), true);
        if (isNode(node) && node.range) return { ...mistake, ...at(node.range[0]) };
      }
      return mistake;
    },
  };
}

/** Returns the steps of a dotted path: names of fields, and places in lists. */
export const stepsOf = (path: string): (string | number)[] =>
  path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Longest part of a line that is shown. */
const LONGEST_LINE = 160;

function lineAt(text: string, { lineStarts }: LineCounter, line: number): string {
  const start = lineStarts[line - 1] ?? 0;
  return text.slice(start, Math.min(lineStarts[line] ?? text.length, start + LONGEST_LINE)).trimEnd();
}

const sentence = (message: string) => (/[.!?]$/.test(message) ? message : `${message}.`);

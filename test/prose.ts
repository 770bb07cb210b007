import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A piece of prose in the sources: a comment, a docstring, a description of the API, a message, a paragraph of a document. */
export interface Prose {
  readonly file: string;
  /** Its first line, from 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: 'docstring' | 'comment' | 'message' | 'paragraph';
}

/** The files whose words people read: sources of the product, its tests, its bench, and its documents. */
const SOURCES = ['{apps,libs,test,bench}/**/*.{ts,js}', '*.js'];
const DOCUMENTS = ['*.md', '{docs,test}/**/*.md'];

/** Words of the law and translations are quoted as they are. */
const QUOTED =
  /^libs\/compliance\/law\/src\/(?:jurisdictions\/|open-points\.ts)|^libs\/platform\/translations\/src\/[a-z]{2}\/|words\.ts$|phrases\.ts$|\.spec\.ts$|^test\/prose\.ts$/;

/** A text with this many spaces is a sentence, and no name or code. */
const SPACES_OF_A_SENTENCE = 3;

/** Every piece of prose, in the order of the files. */
export function prose(root: string): readonly Prose[] {
  const listed = (patterns: string[]) =>
    globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', 'dist/**', '**/dist/**'] }).sort();
  return [
    ...listed(SOURCES).flatMap((file) => inSource(file, readFileSync(`${root}/${file}`, 'utf8'))),
    ...listed(DOCUMENTS).flatMap((file) => inDocument(file, readFileSync(`${root}/${file}`, 'utf8'))),
  ];
}

/** The comments and messages of a source file. */
export function inSource(file: string, source: string): Prose[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lineOf = (at: number) => parsed.getLineAndCharacterOfPosition(at).line + 1;
  const pieces = new Map<number, Prose>();
  const comments = (node: ts.Node) => {
    for (const { pos, end } of ts.getLeadingCommentRanges(source, node.pos) ?? []) add(pos, end);
    for (const { pos, end } of ts.getTrailingCommentRanges(source, node.end) ?? []) add(pos, end);
  };
  const add = (pos: number, end: number) => {
    const raw = source.slice(pos, end);
    const text = raw.replace(/^\/\*\*?|\*\/$|^\/\/|^[ \t]*\* ?/gm, '').trim();
    if (/^(?:biome-|@ts-|#)/.test(text)) return;
    pieces.set(pos, { file, line: lineOf(pos), text, kind: raw.startsWith('/**') ? 'docstring' : 'comment' });
  };
  const visit = (node: ts.Node) => {
    comments(node);
    if (!QUOTED.test(file) && ts.isStringLiteralLike(node)) {
      const { text } = node;
      if (text.split(' ').length > SPACES_OF_A_SENTENCE && /^[A-Z]/.test(text))
        pieces.set(node.getStart(), { file, line: lineOf(node.getStart()), text, kind: 'message' });
    }
    if (!QUOTED.test(file) && ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('X');
      if (text.split(' ').length > SPACES_OF_A_SENTENCE && /^[A-Z]/.test(text))
        pieces.set(node.getStart(), { file, line: lineOf(node.getStart()), text, kind: 'message' });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return joined([...pieces].sort(([a], [b]) => a - b).map(([, piece]) => piece));
}

/** Lines of `//` that follow one another are one comment. */
function joined(pieces: readonly Prose[]): Prose[] {
  const result: Prose[] = [];
  let next = 0;
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === 'comment' && piece.kind === 'comment' && piece.line === next)
      result[result.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else result.push(piece);
    next = piece.line + piece.text.split('\n').length;
  }
  return result;
}

/** The paragraphs and list items of a Markdown document, without code, tables and headings. */
export function inDocument(file: string, source: string): Prose[] {
  const pieces: Prose[] = [];
  let isCode = false;
  let goesOn = false;
  for (const [index, raw] of source.split('\n').entries()) {
    const isFence = /^\s*```/.test(raw);
    if (isFence) isCode = !isCode;
    if (isCode || isFence || /^\s*(?:\||#|$)/.test(raw)) {
      goesOn = false;
      continue;
    }
    const text = raw.replace(/^\s*(?:[-*] |\d+\. |> ?)?/, '').trim();
    const last = pieces.at(-1);
    if (goesOn && last && !/^\s*(?:[-*] |\d+\. )/.test(raw))
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${text}` };
    else pieces.push({ file, line: index + 1, text, kind: 'paragraph' });
    goesOn = true;
  }
  return pieces;
}

/** The sentences of a text, without code in backquotes, links' addresses and tags of docstrings. */
export function sentencesWith(text: string): string[] {
  return text
    .replace(/`[^`]*`/g, 'X')
    .replace(/\{@link ([^}]*)\}/g, '$1')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\n\s*\n/g, '. ')
    .replace(/\n@/g, '. @')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?:;)])\s+(?=[A-Z@(“"'X*_\d[])/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// Reads the sources for the sentences that messages are made of.

/** A sentence in the sources, by its English template. */
export interface Sentence {
  readonly template: string;
  readonly file: string;
}

/** Returns the sentences that the sources of the product below the folder tag with `say`. Other texts are none. */
export function sentencesBelow(folder: string): Sentence[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !/\.(?:spec|testing|double|contract)\.ts$|(?:^|\/)testing\.ts$/.test(file),
    )
    .flatMap((name) => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      const isOurs = /\bsay\b[^']*\} from '#kernel'/.test(text); // others have another `say`, or none
      return isOurs ? sentencesIn(text).map((template) => ({ template, file })) : [];
    });
}

/** Returns the templates in a source. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.push(templateOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

function templateOf(node: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return node.templateSpans.reduce((text, { literal }, i) => `${text}{${i}}${literal.text}`, node.head.text);
}

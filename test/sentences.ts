import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// Reads the sources for the sentences that messages are made of.

/** A sentence in the sources, by its English template. */
export interface Sentence {
  readonly template: string;
  readonly file: string;
}

/** The folders whose sources say sentences with `say`. */
export const SAID_IN: readonly string[] = ['libs', 'apps/api/src'];

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

/** Returns the texts of a source that are messages: those of sentences, refusals, and fields named `message`; and what sentences name, constants by their values. */
export function messagesIn(source: string): { readonly texts: readonly string[]; readonly named: readonly string[] } {
  const texts: string[] = [];
  const named: string[] = [];
  const valueIn = (name: string) =>
    (/^\w+$/.test(name) && new RegExp(`^const ${name} = ('[^']*');`, 'm').exec(source)?.[1]) || name;
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      take(node.template);
      if (ts.isTemplateExpression(node.template))
        named.push(...node.template.templateSpans.map(({ expression }) => valueIn(expression.getText())));
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'reject' && node.arguments[1])
      take(node.arguments[1]);
    else if (ts.isPropertyAssignment(node) && node.name.getText() === 'message') take(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return { texts, named };
}

function templateOf(node: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return node.templateSpans.reduce((text, { literal }, i) => `${text}{${i}}${literal.text}`, node.head.text);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// Reads the sources for the sentences that messages are made of.

/** A sentence in the sources. */
export interface Sentence {
  readonly template: string;
  readonly file: string;
}

/** Returns the sources of the product below the folders. */
function sources(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => /\.ts$/.test(file) && !/\.(?:spec|testing|double|contract)\.ts$|(?:^|\/)testing\.ts$/.test(file),
      )
      .map((file) => join(folder, file)),
  );
}

/** Returns the sentences that the sources below the folders tag with `say`, and the messages that they leave untagged. */
export function sentencesIn(folders: readonly string[]): { tagged: Sentence[]; untagged: Sentence[] } {
  const tagged: Sentence[] = [];
  const untagged: Sentence[] = [];
  for (const file of sources(folders)) {
    const text = readFileSync(file, 'utf8');
    if (!/\bsay\b[^']*\} from '#kernel'/.test(text)) continue; // the others have another `say`, or none
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say')
        tagged.push({ template: templateOf(node.template), file });
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'message' && isPlain(node.initializer))
        untagged.push({ template: node.initializer.getText(), file });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return { tagged, untagged };
}

function isPlain(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function templateOf(node: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return node.templateSpans.reduce((text, { literal }, i) => `${text}{${i}}${literal.text}`, node.head.text);
}

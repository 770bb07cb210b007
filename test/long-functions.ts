import ts from 'typescript';

/** Returns the functions of a source that have more lines than this, by the names that they are declared under. */
export function longFunctions(text: string, most: number): readonly string[] {
  if (text.split('\n').length <= most) return [];
  const source = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLong = ts.isFunctionLike(node) && lineOf(node.end) - lineOf(node.getStart(source)) + 1 > most;
    if (isLong && !ts.isTypeNode(node)) found.push(nameOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Returns the name of a function, or of the nearest thing around it that has one. */
function nameOf(node: ts.Node | undefined): string {
  if (node === undefined) return '';
  return 'name' in node && node.name ? (node.name as ts.Node).getText() : nameOf(node.parent);
}

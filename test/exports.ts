import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A name that a library exports. */
export interface Export {
  /** The file that declares it, from the root of the repository. */
  readonly file: string;
  readonly name: string;
  readonly hasDocstring: boolean;
}

/** Returns what the libraries export from their `index.ts` and `reader.ts`, except names of other libraries and packages. */
export function exportsOfLibraries(root: string): readonly Export[] {
  const entries = globSync('libs/*/*/src/{index,reader}.ts', { cwd: root }).sort();
  return entries.flatMap((entry) => exportsOf(root, entry));
}

/** Follows re-exports to the files that declare the names. */
function exportsOf(root: string, file: string): Export[] {
  const parsed = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = parsed.statements.flatMap((statement) => declaredBy(file, statement));
  return parsed.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return isExported(statement) ? named(declared, namesOf(statement)) : [];
    const { moduleSpecifier, exportClause } = statement;
    const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
    if (from && !from.startsWith('.')) return [];
    const available = from ? exportsOf(root, join(dirname(file), from.replace(/\.js$/, '.ts'))) : declared;
    if (!exportClause || !ts.isNamedExports(exportClause)) return available;
    return named(
      available,
      exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text),
    );
  });
}

/** Returns each name once. A docstring on any declaration of the name is enough: a type and a value may share it. */
function named(available: readonly Export[], names: readonly string[]): Export[] {
  return names.flatMap((name) => {
    const same = available.filter((candidate) => candidate.name === name);
    return same.find(({ hasDocstring }) => hasDocstring) ?? same[0] ?? [];
  });
}

function declaredBy(file: string, statement: ts.Statement): Export[] {
  const hasDocstring = ts.getJSDocCommentsAndTags(statement).some(ts.isJSDoc);
  return namesOf(statement).map((name) => ({ file, name, hasDocstring }));
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && Boolean(ts.getModifiers(statement)?.some(isExport));
}

function isExport({ kind }: ts.Modifier): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

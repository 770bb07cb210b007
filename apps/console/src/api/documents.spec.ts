import { globSync, readFileSync } from 'node:fs';
import { buildSchema, type DefinitionNode, type FragmentDefinitionNode, Kind, parse, validate, visit } from 'graphql';

const SOURCES = 'apps/console/src/**/*.{ts,tsx}';
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** Every definition in the documents of the console, with its file. */
const definitions = globSync(SOURCES, { exclude: ['**/*.spec.ts'] }).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/graphql\(\s*`([^`]+)`/g)].flatMap(([, text]) =>
    // `@_unmask` is for the types alone: it is taken out before a document is sent.
    parse(text!.replaceAll('@_unmask', '')).definitions.map((definition) => ({ file, definition })),
  ),
);
const fragments = new Map(
  definitions.flatMap(({ definition }) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
  ),
);

/** Returns an operation with the fragments that it uses, also by way of others. */
function whole(operation: DefinitionNode): DefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const take = (definition: DefinitionNode) =>
    visit(definition, {
      [Kind.FRAGMENT_SPREAD]({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || used.has(value)) return;
        used.set(value, fragment);
        take(fragment);
      },
    });
  take(operation);
  return [operation, ...used.values()];
}

describe('Every question that the console asks', () => {
  const operations = definitions.filter(({ definition }) => definition.kind === Kind.OPERATION_DEFINITION);

  it('is found', () => expect(operations.length).toBeGreaterThan(10));

  it.each(
    operations.map(({ file, definition }) => [
      `${file}: ${'name' in definition ? definition.name?.value : ''}`,
      definition,
    ]),
  )('is valid: %s', (_name, definition) => {
    const document = { kind: Kind.DOCUMENT, definitions: whole(definition as DefinitionNode) } as const;
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});

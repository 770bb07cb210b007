import values from 'virtual:values';
import type { TypedDocumentNode } from '@urql/core';
import type { DefinitionNode, DocumentNode, FieldNode, SelectionNode } from 'graphql';

// What a thing states is shown although nobody wrote its place: a new field is on the page and among the columns at once.

/** Returns the names of values that things of a type state, and that a question does not ask for. `path` leads to the things in it. */
export function unaskedIn(question: DocumentNode, path: readonly string[], type: string): readonly string[] {
  const asked = new Set<string>();
  const note = (selections: readonly SelectionNode[]): readonly SelectionNode[] => {
    for (const one of selections)
      if (one.kind === 'Field') asked.add(one.name.value);
      else if (one.kind === 'FragmentSpread') note(fragmentOf(question, one.name.value));
    return selections;
  };
  for (const definition of question.definitions) changedAt(definition, path, note);
  return Object.keys(values[type] ?? {}).filter((name) => !asked.has(name));
}

function fragmentOf({ definitions }: DocumentNode, named: string): readonly SelectionNode[] {
  return definitions.flatMap((one) =>
    one.kind === 'FragmentDefinition' && one.name.value === named ? one.selectionSet.selections : [],
  );
}

/** Returns values of the type as a question writes them. */
export function selectionOf(type: string, names: readonly string[]): string {
  const inner = (name: string) => values[type]?.[name] ?? [];
  return names.map((name) => (inner(name).length > 0 ? `${name} { ${inner(name).join(' ')} }` : name)).join(' ');
}

/** Returns the question with values of the type, by their names. */
export function asking<Data, Variables>(
  question: TypedDocumentNode<Data, Variables>,
  path: readonly string[],
  type: string,
  names: readonly string[],
): TypedDocumentNode<Data, Variables> {
  if (names.length === 0) return question;
  const added = names.map((name) => fieldOf(name, values[type]?.[name]));
  const definitions = question.definitions.map((one) => changedAt(one, path, (before) => [...before, ...added]));
  return { kind: question.kind, definitions } as TypedDocumentNode<Data, Variables>;
}

const fieldOf = (name: string, inner: readonly string[] = []): FieldNode => ({
  kind: 'Field' as never,
  name: { kind: 'Name' as never, value: name },
  ...(inner.length > 0 && {
    selectionSet: { kind: 'SelectionSet' as never, selections: inner.map((one) => fieldOf(one)) },
  }),
});

/** Returns the part of a question with other fields at the path. */
function changedAt<Part extends DefinitionNode | FieldNode>(
  part: Part,
  [step, ...rest]: readonly string[],
  change: (selections: readonly SelectionNode[]) => readonly SelectionNode[],
): Part {
  if (!('selectionSet' in part) || !part.selectionSet) return part;
  const { selections } = part.selectionSet;
  const changed =
    step === undefined
      ? change(selections)
      : selections.map((one) => (one.kind === 'Field' && one.name.value === step ? changedAt(one, rest, change) : one));
  return { ...part, selectionSet: { ...part.selectionSet, selections: changed } };
}

/** Returns false for a value that says nothing. */
export const isStated = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  value !== 'NOT_STATED' &&
  !(Array.isArray(value) && value.length === 0);

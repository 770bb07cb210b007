import values from 'virtual:values';
import type { TypedDocumentNode } from '@urql/core';
import type { DefinitionNode, DocumentNode, FieldNode, SelectionNode } from 'graphql';

// What a thing states is shown although nobody wrote its place: a new field is on the page and among the columns at once.

/** Returns the names of values that things of a type state, and that a question does not ask for. `path` leads to the things in it. */
export function unaskedIn(question: DocumentNode, path: readonly string[], type: string): readonly string[] {
  const asked = new Set(question.definitions.flatMap((one) => fieldsAt(question, one, path)));
  return Object.keys(values[type] ?? {}).filter((name) => !asked.has(name));
}

/** Returns the names of the fields that a part of a question asks at the path, those of its fragments too. */
function fieldsAt(question: DocumentNode, part: Part, [step, ...rest]: readonly string[]): readonly string[] {
  const selections = ('selectionSet' in part && part.selectionSet?.selections) || [];
  return selections.flatMap((one) => {
    if (one.kind === 'Field' && step === undefined) return one.name.value;
    if (one.kind === 'Field') return one.name.value === step ? fieldsAt(question, one, rest) : [];
    if (one.kind !== 'FragmentSpread') return [];
    const isNamed = (other: DefinitionNode) =>
      other.kind === 'FragmentDefinition' && other.name.value === one.name.value;
    const fragment = question.definitions.find(isNamed);
    return fragment ? fieldsAt(question, fragment, step === undefined ? [] : [step, ...rest]) : [];
  });
}

type Part = DefinitionNode | FieldNode;

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
function changedAt<P extends Part>(
  part: P,
  [step, ...rest]: readonly string[],
  change: (selections: readonly SelectionNode[]) => readonly SelectionNode[],
): P {
  if (!('selectionSet' in part) || !part.selectionSet) return part;
  const { selections } = part.selectionSet;
  const changed =
    step === undefined
      ? change(selections)
      : selections.map((one) => (one.kind === 'Field' && one.name.value === step ? changedAt(one, rest, change) : one));
  return { ...part, selectionSet: { ...part.selectionSet, selections: changed } };
}

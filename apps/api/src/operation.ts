import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print, separateOperations } from 'graphql';
import { LIMITS } from './limits.js';

/** What a GraphQL request asks for, as logs, metrics and traces may know it: names, and nothing that is passed along. */
export interface Operation {
  readonly type: string;
  /** As its author called it; as many as there are authors. */
  readonly name?: string;
  /** The schema's field that it asks for, or `several`: as many as the schema has. */
  readonly field: string;
}

/** The operations of the document, or the one that is named. */
export function operations(document: DocumentNode, name?: string | null): OperationDefinitionNode[] {
  const all = document.definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  return name ? all.filter((operation) => operation.name?.value === name) : all;
}

/** The operation that is asked for; undefined where the document has none of that name. */
export function operationOf(document: DocumentNode, operationName?: string | null): Operation | undefined {
  const [operation] = operations(document, operationName);
  if (!operation) return undefined;
  const fields = new Set(operation.selectionSet.selections.map((s) => (s.kind === Kind.FIELD ? s.name.value : '…')));
  const [field] = fields;
  const name = operation.name?.value;
  return {
    type: operation.operation,
    ...(name && { name }),
    field: fields.size === 1 && field !== '…' ? field! : 'several',
  };
}

/** The document, within the limits of its length. */
export function parsed(text: string): DocumentNode {
  return parse(text, { maxTokens: LIMITS.tokens });
}

const READ_BEFORE = 200;
const alone = new Map<string, string | undefined>();

/**
 * The document with nothing but the operation that is named: the engine compiles each text once, for the operation that
 * was asked for first. A document that cannot be read, or has no such operation, is left to the engine to refuse.
 */
export function onlyOperation(text: string, name: string): string {
  if (text.length > LIMITS.characters || name.length > LIMITS.characters) return text;
  const key = `${name} ${text}`;
  if (!alone.has(key)) {
    alone.set(key, separated(text, name));
    if (alone.size > READ_BEFORE) alone.delete(alone.keys().next().value!);
  }
  return alone.get(key) ?? text;
}

function separated(text: string, name: string): string | undefined {
  try {
    const document = parsed(text);
    const operation = separateOperations(document)[name];
    return operation && operations(document).length > 1 ? print(operation) : undefined;
  } catch {
    return undefined;
  }
}

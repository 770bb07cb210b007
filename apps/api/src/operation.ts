import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print, separateOperations } from 'graphql';
import { LIMITS } from './limits.js';

/** A GraphQL operation as logs, metrics and traces show it: names, never values. */
export interface Operation {
  readonly type: string;
  /** The name that the client gave it. It is not used in metrics, since clients can make any number of names. */
  readonly name?: string;
  /** The field of the schema that it asks for, or `several`. */
  readonly field: string;
}

/** Returns the operations of the document, or only the named one. */
export function operations(document: DocumentNode, name?: string | null): OperationDefinitionNode[] {
  const all = document.definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  return name ? all.filter((operation) => operation.name?.value === name) : all;
}

/** Describes the requested operation; undefined if the document has no operation of that name. */
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

/**
 * Parses a document.
 * @throws {GraphQLError} for a syntax error, or for more tokens than {@link LIMITS.tokens}
 */
export function parsed(text: string): DocumentNode {
  return parse(text, { maxTokens: LIMITS.tokens });
}

const CACHED_DOCUMENTS = 200;
const separatedDocuments = new Map<string, string | undefined>();

/**
 * Returns the document with only the named operation. The engine compiles each text once, for the operation that was
 * requested first. A document that is invalid, or has no such operation, is returned as it is: the engine refuses it.
 */
export function onlyOperation(text: string, name: string): string {
  if (text.length > LIMITS.characters || name.length > LIMITS.characters) return text;
  const key = `${name} ${text}`;
  if (!separatedDocuments.has(key)) {
    separatedDocuments.set(key, separated(text, name));
    if (separatedDocuments.size > CACHED_DOCUMENTS) separatedDocuments.delete(separatedDocuments.keys().next().value!);
  }
  return separatedDocuments.get(key) ?? text;
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

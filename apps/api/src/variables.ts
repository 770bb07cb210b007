import {
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import { RequestErrors } from './errors.js';
import { operations, parsed } from './operation.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Coerces the variables of a request to their types and fills in defaults. The compiled engine does not apply the defaults
 * of nested fields, and its own errors have no code or path.
 * @throws {RequestErrors} with one error for each invalid value: its path, and what was expected
 */
export function readVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Variables,
  { operationName, suggests = true }: { readonly operationName?: string | null; readonly suggests?: boolean } = {},
): Record<string, unknown> {
  const errors: GraphQLError[] = [];
  const read: Record<string, unknown> = {};
  for (const operation of operations(document, operationName))
    for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
      const name = variable.name.value;
      const type = typeFromAST(schema, node as never);
      if (!isInputType(type)) continue;
      if (given[name] === undefined && defaultValue) read[name] = valueFromAST(defaultValue, type);
      else if (given[name] !== undefined || node.kind === Kind.NON_NULL_TYPE)
        read[name] = coerceInputValue(
          given[name],
          type,
          (path, _value, error) => {
            errors.push(
              new GraphQLError(error.message, {
                extensions: { code: 'BAD_USER_INPUT', path: [name, ...path].join('.') },
              }),
            );
          },
          !suggests,
        );
    }
  if (errors.length > 0) throw new RequestErrors(errors);
  return read;
}

/** Returns the errors of a request that the engine refused before its hooks; empty if our checks find no error. */
export function faultsOf(schema: GraphQLSchema, request: GraphQLRequest, suggests: boolean): readonly GraphQLError[] {
  try {
    const document = parsed(request.query ?? '');
    if (!request.operationName && operations(document).length > 1)
      return [new GraphQLError('The document has several operations. Name one of them in operationName.', BAD_REQUEST)];
    readVariables(schema, document, variablesOf(request), { operationName: request.operationName, suggests });
  } catch (error) {
    if (error instanceof RequestErrors) return error.errors;
  }
  return [];
}

const BAD_REQUEST = { extensions: { code: 'BAD_REQUEST' } };

/** A GraphQL request, from the body or the query string. */
export interface GraphQLRequest {
  readonly query?: string;
  readonly operationName?: string | null;
  readonly variables?: Variables | string | null;
}

function variablesOf({ variables }: GraphQLRequest): Variables {
  return (typeof variables === 'string' ? JSON.parse(variables) : variables) ?? {};
}

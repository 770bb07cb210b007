import { randomUUID } from 'node:crypto';
import { Catch, Logger } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import {
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  typeFromAST,
} from 'graphql';
import { Rejection } from '#ledger';

const logger = new Logger('GraphQL');

/** An error as a client sees it: a refusal with its code and path; what failed inside, without what it was. */
export function presentable(error: Error): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (original instanceof Rejection) {
    const { code, path, details, message } = original;
    return new GraphQLError(message, { ...at, extensions: { code, ...(path !== undefined && { path }), ...details } });
  }
  if (error instanceof GraphQLError && !error.originalError) {
    const code = error.extensions?.code ?? 'GRAPHQL_VALIDATION_FAILED';
    return new GraphQLError(error.message, { ...at, extensions: { ...error.extensions, code } });
  }
  if ('statusCode' in original && (original as { statusCode: number }).statusCode < 500)
    return new GraphQLError(original.message, { extensions: { code: 'BAD_REQUEST' } });
  const incident = randomUUID();
  logger.error(`Incident ${incident}`, original.stack);
  return new GraphQLError(`Something failed inside the register. Its log has it under incident ${incident}.`, {
    ...at,
    extensions: { code: 'INTERNAL', incident },
  });
}

/** Refusals are answers, not failures: they go to the client as they are, and not into the log. */
@Catch(Rejection)
export class RejectionFilter implements GqlExceptionFilter<Rejection, Rejection> {
  catch(rejection: Rejection): Rejection {
    return rejection;
  }
}

/** Several errors of one request. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((e) => e.message).join('\n'));
  }
}

/**
 * Checks the variables of an operation against their types, since the engine's own errors carry neither code nor path.
 * @throws {RequestErrors} with one error for each value that does not fit: its path, and what was expected
 */
export function checkVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const errors: GraphQLError[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const variable of definition.variableDefinitions ?? []) {
      const name = variable.variable.name.value;
      const type = typeFromAST(schema, variable.type as never);
      if (!isInputType(type) || (variables[name] === undefined && variable.type.kind !== Kind.NON_NULL_TYPE)) continue;
      if (variables[name] === undefined && variable.defaultValue) continue;
      coerceInputValue(variables[name], type, (path, _value, error) => {
        errors.push(
          new GraphQLError(error.message, {
            extensions: { code: 'BAD_USER_INPUT', path: [name, ...path].join('.') },
          }),
        );
      });
    }
  }
  if (errors.length > 0) throw new RequestErrors(errors);
}

import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { EventStoreUnreachable, Rejection } from '#ledger';

const UNREACHABLE =
  'The ledger has not answered in time. A command may or may not be recorded: send it again with the same commandId, which records it once and answers with its receipt.';

/** What a resolver throws is told by {@link presentable}, to the client and in the log, and by nobody before. */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(error: Error, host: ArgumentsHost): Error | undefined {
    if (host.getType<string>() === 'graphql') return error;
    super.catch(error, host);
    return undefined;
  }
}

/** Several errors of one request. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((e) => e.message).join('\n'));
  }
}

/**
 * An error as a client sees it: a refusal with its code and path; a ledger that is away; what failed inside, without what it was. The request's
 * account has it.
 */
export function presentable(error: Error, request: FastifyRequest): GraphQLError {
  const presented = present(error, request);
  request.account.errors.add(String(presented.extensions.code));
  return presented;
}

function present(error: Error, { id: incident, account }: FastifyRequest): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (original instanceof Rejection) {
    const { code, path, details, message } = original;
    return new GraphQLError(message, { ...at, extensions: { code, ...(path !== undefined && { path }), ...details } });
  }
  if (original instanceof GraphQLError) {
    const code = original.extensions?.code ?? 'GRAPHQL_VALIDATION_FAILED';
    return new GraphQLError(error.message, { ...at, extensions: { ...original.extensions, code } });
  }
  if (original instanceof EventStoreUnreachable)
    return new GraphQLError(UNREACHABLE, { ...at, extensions: { code: 'LEDGER_UNREACHABLE' } });
  if ('statusCode' in original && (original as { statusCode: number }).statusCode < 500)
    return new GraphQLError(original.message, { extensions: { code: 'BAD_REQUEST' } });
  account.failure ??= original;
  return new GraphQLError(`Something failed inside the register. Its log has it under incident ${incident}.`, {
    ...at,
    extensions: { code: 'INTERNAL', incident },
  });
}

/** A request's error may hold several: those of validation, or of variables. */
export function unfolded(error: Error): readonly Error[] {
  const original = (error instanceof GraphQLError && error.originalError) || error;
  if (original instanceof RequestErrors) return original.errors;
  const { errors, statusCode } = original as { errors?: readonly Error[]; statusCode?: number };
  if (!Array.isArray(errors) || errors.length === 0) return [error];
  return errors.map((inner) =>
    inner instanceof GraphQLError ? inner : Object.assign(new Error(inner.message), { statusCode }),
  );
}

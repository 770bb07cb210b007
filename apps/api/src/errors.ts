import { randomUUID } from 'node:crypto';
import { Catch, Logger } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { EventStoreUnreachable, Rejection } from '#ledger';

const UNREACHABLE =
  'The ledger has not answered in time. A command may or may not be recorded: send it again with the same commandId, which records it once and answers with its receipt.';

const logger = new Logger('GraphQL');

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

/** An error as a client sees it: a refusal with its code and path; a ledger that is away; what failed inside, without what it was. */
export function presentable(error: Error): GraphQLError {
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
  const incident = randomUUID();
  logger.error(`Incident ${incident}`, original.stack);
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

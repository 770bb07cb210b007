import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { EventStoreUnreachable, OutOfTime, Rejection } from '#ledger';
import { limitBehind } from './operation-limits.js';
import { codeOf, RequestRefused, statusOf } from './refusal.js';

const UNREACHABLE =
  'The ledger has not answered in time. A command may or may not be recorded: send it again with the same commandId, which records it once and answers with its receipt.';
const OUT_OF_TIME = 'It took too long and was stopped. Ask for less: a smaller page (`first`), or fewer fields.';
const NOT_RECORDED =
  'Time was up before this command was recorded; nothing of it was. Send it again, with a commandId of its own, which records it once.';

/** What fails at any door of the process is told by {@link presentable}, to the client and in the log, and by nobody before. */
@Catch()
export class ErrorFilter implements ExceptionFilter<Error> {
  catch(error: Error, host: ArgumentsHost): Error | undefined {
    if (host.getType<string>() === 'graphql') return error; // it is told with all others of its request
    answer(error, ...host.getArgs<[FastifyRequest, FastifyReply]>());
    return undefined;
  }
}

/** Has what hooks throw before a controller is called told in the same way; Nest hears of what comes later only. */
export function tellErrors(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.url !== '/graphql') route.errorHandler ??= answer;
  });
}

function answer(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent) return;
  const presented = presentable(atTheDoor(error, request), request);
  reply
    .status(statusOf(presented) ?? 500)
    .type('application/json')
    .send({ errors: [presented] });
}

function atTheDoor(error: Error, request: FastifyRequest): Error {
  if (!(error instanceof HttpException) || error.getStatus() >= 500) return error;
  return request.is404
    ? new RequestRefused('NO_SUCH_ADDRESS', 'There is nothing at this address. Ask with POST /graphql.')
    : new RequestRefused(codeOf(error.getStatus()), error.message);
}

/** Several errors of one request. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((e) => e.message).join('\n'));
  }
}

/**
 * An error as a client sees it: a refusal with its code and path; a ledger that is away; time that is up; what failed inside,
 * without what it was. The request's account has it.
 */
export function presentable(error: Error, request: FastifyRequest): GraphQLError {
  const presented = present(error, request);
  request.account.errors.add(String(presented.extensions.code));
  return presented;
}

function present(error: Error, { id: incident, account }: FastifyRequest): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  // What a hook refuses has no place in the answer; a path of its own is one in the input.
  const { nodes, path: place } = error as GraphQLError;
  const at = error instanceof GraphQLError ? { nodes, path: Array.isArray(place) ? place : undefined } : {};
  const limit = at.path ? undefined : limitBehind(original);
  if (limit) return limit;
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
  if (original instanceof OutOfTime)
    return new GraphQLError(account.operation?.type === 'mutation' ? NOT_RECORDED : OUT_OF_TIME, {
      ...at,
      extensions: { code: 'TIMEOUT' },
    });
  const { statusCode } = original as { statusCode?: number };
  if (statusCode === 405)
    return new RequestRefused('ONLY_BY_POST', 'By GET the register is read; what changes it is sent by POST.');
  if (statusCode !== undefined && statusCode < 500) return new RequestRefused(codeOf(statusCode), original.message);
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
    inner instanceof GraphQLError || inner instanceof RangeError
      ? inner
      : Object.assign(new Error(inner.message), { statusCode }),
  );
}

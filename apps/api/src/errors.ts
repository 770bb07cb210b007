import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type Message, OutOfTime, Rejection } from '#kernel';
import { EventStoreRefused, EventStoreUnreachable, LedgerDamaged, OutcomeUnknown, UnknownEvent } from '#ledger';
import { type Translated, translator } from '#translations';
import { limitBehind } from './operation-limits.js';
import { languageOf } from './readers-language.js';
import { codeOf, RequestRefused, statusOf } from './refusal.js';

const UNREACHABLE =
  'The ledger did not answer in time, so the command was not sent to it. Send it again. A register file is applied again: what is done stays done.';
const UNREADABLE =
  'The ledger did not answer in time, and what was asked for is read from it. Ask again. What the read models hold is answered meanwhile: the register itself, findings, reports.';
const REFUSED =
  'The server of the ledger refuses this register. Nothing was recorded. The operator finds in the log, and in /health/ready, what is wrong.';
const REFUSED_TO_READ =
  'The server of the ledger refuses this register, and what was asked for is read from it. The operator finds in the log, and in /health/ready, what is wrong.';
const OUT_OF_TIME =
  'The request took too long and was stopped. Ask for less: a smaller page (`first`), or fewer fields.';
const NOT_RECORDED =
  'The command took too long and was stopped; nothing of it was recorded. Send it again with a commandId of its own, which records it once.';

/** Formats every error of a controller by {@link formatError}, for the client and for the log. */
@Catch()
export class ErrorFilter implements ExceptionFilter<Error> {
  catch(error: Error, host: ArgumentsHost): Error | undefined {
    if (host.getType<string>() === 'graphql') return error; // formatted with the other errors of its request
    answerError(error, ...host.getArgs<[FastifyRequest, FastifyReply]>());
    return undefined;
  }
}

/** Formats errors of hooks like all others. Nest's filter sees only errors that are thrown after routing. */
export function formatHookErrors(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.url !== '/graphql') route.errorHandler ??= answerError;
  });
}

/** Answers a request with its error. */
export function answerError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent) return;
  const formatted = formatError(withCode(error, request), request);
  reply
    .status(statusOf(formatted) ?? 500)
    .type('application/json')
    .send({ errors: [formatted] });
}

/** Replaces an HTTP error of Nest by a refusal with a code of the API. */
function withCode(error: Error, request: FastifyRequest): Error {
  if (!(error instanceof HttpException) || error.getStatus() >= 500) return error;
  return request.is404
    ? new RequestRefused('NO_SUCH_ADDRESS', 'There is nothing at this address. Send requests to POST /graphql.')
    : new RequestRefused(codeOf(error.getStatus()), error.message);
}

/** Carries several errors of one request. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((e) => e.message).join('\n'));
  }
}

/**
 * Returns the error as a client sees it, and records its code for the log. A refusal keeps its code and path. An internal
 * failure shows only the number of the incident.
 */
export function formatError(error: Error, request: FastifyRequest): GraphQLError {
  const formatted = toGraphQLError(error, request);
  request.outcome.errors.add(String(formatted.extensions.code));
  return formatted;
}

function toGraphQLError(error: Error, request: FastifyRequest): GraphQLError {
  const { id: incident, outcome } = request;
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  // An error of a hook has no place in the answer. If it has a path, that is a dotted path in the input.
  // One of a field has its path alone: a compiled query knows no places, and so they would tell whether anybody had sent it before.
  const { nodes, path } = error as GraphQLError;
  const at = error instanceof GraphQLError ? (Array.isArray(path) ? { path } : { nodes }) : {};
  const limit = at.path ? undefined : limitBehind(original);
  if (limit) return limit;
  if (original instanceof Rejection) {
    const { code, path, details, message, said } = original;
    const translation = translated(said, request);
    const extensions = { code, ...(path !== undefined && { path }), ...details, ...(translation && { translation }) };
    return new GraphQLError(message, { ...at, extensions });
  }
  if (original instanceof GraphQLError) {
    const code = original.extensions?.code ?? 'GRAPHQL_VALIDATION_FAILED';
    return new GraphQLError(error.message, { ...at, extensions: { ...original.extensions, code } });
  }
  const isCommand = outcome.operation?.type === 'mutation';
  if (original instanceof EventStoreUnreachable)
    return new GraphQLError(isCommand ? UNREACHABLE : UNREADABLE, {
      ...at,
      extensions: { code: 'LEDGER_UNREACHABLE' },
    });
  if (original instanceof EventStoreRefused)
    return new GraphQLError(isCommand ? REFUSED : REFUSED_TO_READ, { ...at, extensions: { code: 'LEDGER_REFUSED' } });
  if (original instanceof OutcomeUnknown)
    return new GraphQLError(original.message, { ...at, extensions: { code: 'OUTCOME_UNKNOWN' } });
  if (original instanceof OutOfTime)
    return new GraphQLError(isCommand ? NOT_RECORDED : OUT_OF_TIME, {
      ...at,
      extensions: { code: 'TIMEOUT' },
    });
  const { statusCode } = original as { statusCode?: number };
  if (statusCode === 405) return new RequestRefused('ONLY_BY_POST', 'A mutation cannot come by GET. Send it by POST.');
  if (statusCode !== undefined && statusCode < 500) return new RequestRefused(codeOf(statusCode), original.message);
  outcome.failure ??= original;
  if (original instanceof UnknownEvent)
    return new GraphQLError(
      `The ledger holds an event that this version of Regesta does not know: a newer version wrote it, or the ledger is damaged. Ask the operator to update Regesta; the log names the event under the incident number ${incident}.`,
      { ...at, extensions: { code: 'EVENT_UNKNOWN', incident } },
    );
  if (original instanceof LedgerDamaged)
    return new GraphQLError(
      `The ledger holds an event that is not as it was stored. Nothing was recorded. Give the incident number ${incident} to the operator, who finds in the log which one it is and what to do.`,
      { ...at, extensions: { code: 'LEDGER_DAMAGED', incident } },
    );
  return new GraphQLError(
    `The server failed. Give the incident number ${incident} to the operator, who finds the failure in the log by it.`,
    {
      ...at,
      extensions: { code: 'INTERNAL', incident },
    },
  );
}

/** Returns the refusal in the language that the request asks for; undefined if it is English, or has no translation. */
function translated(said: Message, { headers }: FastifyRequest): Translated | undefined {
  const language = languageOf(headers['accept-language']);
  const written = language && translator(language)(said);
  return written?.language === language ? written : undefined;
}

/** Returns the errors inside an error: validation and variables can have several. */
export function unwrapErrors(error: Error): readonly Error[] {
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

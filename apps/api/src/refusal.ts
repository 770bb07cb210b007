import { GraphQLError } from 'graphql';
import { API_ERRORS, type ApiErrorCode } from './error-codes.js';

/**
 * A request that is refused before execution. `extensions.code` names the rule; the message says what the limit is and
 * what to do.
 */
export class RequestRefused extends GraphQLError {
  constructor(code: ApiErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code, ...details } });
  }
}

/** The HTTP status of each code that has one. */
const STATUS = new Map(
  Object.entries(API_ERRORS).flatMap(([code, entry]): [ApiErrorCode, number][] =>
    'status' in entry ? [[code as ApiErrorCode, entry.status]] : [],
  ),
);

/** Returns the HTTP status of an answer that holds this error alone; undefined for errors inside GraphQL (HTTP 200). */
export function statusOf({ extensions }: GraphQLError): number | undefined {
  return STATUS.get(extensions.code as ApiErrorCode);
}

/** Returns the code for an error of Fastify, Nest or Mercurius that has a status and no code of ours. */
export function codeOf(status: number): ApiErrorCode {
  for (const [code, statusOfCode] of STATUS) if (statusOfCode === status) return code;
  return 'BAD_REQUEST';
}

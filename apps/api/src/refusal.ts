import { GraphQLError } from 'graphql';

/**
 * What a request is refused with before anything of it is executed. `extensions.code` names the rule; the message says what
 * the limit is, and what to do.
 */
export class Refusal extends GraphQLError {
  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code, ...details } });
  }
}

/** The HTTP status of an answer that is nothing but a refusal, by its code; what is refused within GraphQL is answered 200. */
const STATUS: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  BATCHING_REFUSED: 400,
  CROSS_ORIGIN: 403,
  WRONG_HOST: 421,
  NO_SUCH_ADDRESS: 404,
  ONLY_BY_POST: 405,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
};

export function statusOf({ extensions }: GraphQLError): number | undefined {
  return STATUS[String(extensions.code)];
}

/** The code of what Fastify, Nest and Mercurius refuse with a status and no code of ours. */
export function codeOf(status: number): string {
  return Object.keys(STATUS).find((code) => STATUS[code] === status) ?? 'BAD_REQUEST';
}

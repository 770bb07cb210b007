import type { Caller } from '#kernel';
import type { GraphQLRequest } from '../variables.js';
import type { Answered } from './messages.js';
import type { Readers } from './readers.js';

/** A question of the server itself. */
export interface OwnQuestion extends GraphQLRequest {
  /** The id under which it is logged. */
  readonly requestId: string;
  readonly caller: Caller;
  /** The time that it can take. */
  readonly milliseconds: number;
  /** True if other requests go first. */
  readonly isLowPriority?: boolean;
}

/** Asks a reader a question of the server itself, which nobody takes back. */
export function askReader(
  readers: Pick<Readers, 'ask'>,
  { requestId, caller, milliseconds, isLowPriority, ...question }: OwnQuestion,
): Promise<Answered | undefined> {
  const handed = {
    requestId,
    caller,
    method: 'POST',
    url: '/graphql',
    body: JSON.stringify(question),
    milliseconds,
    isLowPriority,
  };
  return readers.ask(handed, new AbortController().signal);
}

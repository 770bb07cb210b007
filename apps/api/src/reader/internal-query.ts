import { GraphQLError } from 'graphql';
import type { Caller, Callers } from '#kernel';
import type { GraphQLRequest } from '../variables.js';
import type { ReaderResponse } from './messages.js';
import type { Readers } from './readers.js';

/** A query of the server itself. */
export interface InternalQuery extends GraphQLRequest {
  /** The id under which it is logged. */
  readonly requestId: string;
  readonly caller: Caller;
  /** The time that it can take. */
  readonly milliseconds: number;
  /** True if other requests go first. */
  readonly isLowPriority?: boolean;
}

/** Milliseconds after which a finding that was there a moment ago is enough: somebody works on it. */
const MAX_WAIT_MS = 100;
const OF_SUBJECT = `query ($subject: ID!, $maxWaitMs: Int) {
  findings(first: 1000, filter: { subject: $subject }, maxWaitMs: $maxWaitMs) { isStale nodes { id } }
}`;

/** Asks a reader a query of the server itself, which nobody takes back. */
export function askReader(
  readers: Pick<Readers, 'ask'>,
  { requestId, caller, milliseconds, isLowPriority, ...query }: InternalQuery,
): Promise<ReaderResponse | undefined> {
  const body = JSON.stringify(query);
  const request = { requestId, caller, method: 'POST', url: '/graphql', body, milliseconds, isLowPriority };
  return readers.ask(request, new AbortController().signal);
}

/**
 * Returns a function that asks a reader whether a finding is there, for commands on it: this thread holds no register.
 * @param milliseconds that a query can take
 */
export function findingsByReader(readers: Pick<Readers, 'ask'>, callers: Callers, milliseconds: number) {
  const find = async (id: string, maxWaitMs?: number) => {
    const variables = { subject: id.split(':')[1], maxWaitMs };
    const query = { requestId: 'finding', caller: callers.current(), query: OF_SUBJECT, variables, milliseconds };
    const response = await askReader(readers, query);
    const { data, errors } = JSON.parse(Buffer.from(response!.body).toString());
    if (errors) throw new GraphQLError(errors[0].message, { extensions: errors[0].extensions });
    const { nodes, isStale } = data.findings;
    return { isFound: nodes.some((finding: { id: string }) => finding.id === id), isStale };
  };
  return async (id: string): Promise<boolean> => {
    const { isFound, isStale } = await find(id, MAX_WAIT_MS);
    return isFound || (isStale && (await find(id)).isFound);
  };
}

import { GraphQLError } from 'graphql';
import type { Callers } from '#kernel';
import type { GraphQLRequest } from '../variables.js';
import type { ReaderRequest, ReaderResponse } from './messages.js';
import type { Readers } from './readers.js';

/** Milliseconds after which a finding that was there a moment ago is enough: somebody works on it. */
const MAX_WAIT_MS = 100;
const OF_SUBJECT = `query ($subject: ID!, $maxWaitMs: Int) {
  findings(first: 1000, filter: { subject: $subject }, maxWaitMs: $maxWaitMs) { isStale nodes { id alike { id } } }
}`;

/** A finding, and those of other laws that say the same. */
interface Same {
  readonly id: string;
  readonly alike: readonly { readonly id: string }[];
}

/** Asks a reader a query for findings of the server itself, which nobody takes back. */
export function askReader(
  readers: Pick<Readers, 'ask'>,
  query: GraphQLRequest,
  from: Omit<ReaderRequest, 'method' | 'url' | 'operation' | 'body'>,
): Promise<ReaderResponse | undefined> {
  const request = { ...from, method: 'POST', url: '/graphql', operation: 'findings', body: JSON.stringify(query) };
  return readers.ask(request, new AbortController().signal);
}

/**
 * Returns a function that asks a reader for a finding and those that say the same, for commands on it: this thread holds no register.
 * @param milliseconds that a query can take
 */
export function findingsByReader(readers: Pick<Readers, 'ask'>, callers: Callers, milliseconds: number) {
  const find = async (id: string, maxWaitMs?: number) => {
    const variables = { subject: id.split(':')[1], maxWaitMs };
    const from = { requestId: 'finding', caller: callers.current(), milliseconds };
    const response = await askReader(readers, { query: OF_SUBJECT, variables }, from);
    const { data, errors } = JSON.parse(Buffer.from(response!.body).toString());
    if (errors) throw new GraphQLError(errors[0].message, { extensions: errors[0].extensions });
    const { nodes, isStale } = data.findings;
    const alike = (nodes as Same[]).map((same) => [same, ...same.alike].map((finding) => finding.id));
    return { ids: alike.find((ids) => ids.includes(id)) ?? [], isStale };
  };
  return async (id: string): Promise<readonly string[]> => {
    const { ids, isStale } = await find(id, MAX_WAIT_MS);
    return ids.length === 0 && isStale ? (await find(id)).ids : ids;
  };
}

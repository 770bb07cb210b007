import { GraphQLError } from 'graphql';
import type { Callers } from '#kernel';
import type { GraphQLRequest } from '../variables.js';
import type { ReaderRequest, ReaderResponse } from './messages.js';
import type { Readers } from './readers.js';

/** Milliseconds after which a finding that was there a moment ago is enough: somebody works on it. */
const PATIENCE = 100;
const OF_SUBJECT = `query ($subject: ID!, $patience: Int) {
  findings(first: 1000, filter: { subject: $subject }, patience: $patience) { isBehind nodes { id } }
}`;

/** Asks a reader a query of the server itself, which nobody takes back. */
export function askReader(
  readers: Pick<Readers, 'ask'>,
  query: GraphQLRequest,
  from: Omit<ReaderRequest, 'method' | 'url' | 'body'>,
): Promise<ReaderResponse | undefined> {
  const request = { ...from, method: 'POST', url: '/graphql', body: JSON.stringify(query) };
  return readers.ask(request, new AbortController().signal);
}

/**
 * Returns a function that asks a reader whether a finding is there, for commands on it: this thread holds no register.
 * @param milliseconds that a query can take
 */
export function findingsByReader(readers: Pick<Readers, 'ask'>, callers: Callers, milliseconds: number) {
  const find = async (id: string, patience?: number) => {
    const variables = { subject: id.split(':')[1], patience };
    const from = { requestId: 'finding', caller: callers.current(), milliseconds };
    const response = await askReader(readers, { query: OF_SUBJECT, variables }, from);
    const { data, errors } = JSON.parse(Buffer.from(response!.body).toString());
    if (errors) throw new GraphQLError(errors[0].message, { extensions: errors[0].extensions });
    const { nodes, isBehind } = data.findings;
    return { isFound: nodes.some((finding: { id: string }) => finding.id === id), isBehind };
  };
  return async (id: string): Promise<boolean> => {
    const { isFound, isBehind } = await find(id, PATIENCE);
    return isFound || (isBehind && (await find(id)).isFound);
  };
}

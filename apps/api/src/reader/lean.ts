import type { INestApplication } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { FoundToday, Judgements } from '#findings';
import { Callers } from '#kernel';
import { askReader } from './own-question.js';
import type { Readers } from './readers.js';

/** Milliseconds after which this thread forgets a register that it has read all the same. */
const FORGET_EVERY = 60_000;
/** Milliseconds after which a finding that was there a moment ago is enough: somebody works on it. */
const MAX_WAIT_MS = 100;
const OF_SUBJECT = `query ($subject: ID!, $maxWaitMs: Int) {
  findings(first: 1000, filter: { subject: $subject }, maxWaitMs: $maxWaitMs) { isStale nodes { id } }
}`;

/**
 * Keeps this thread from holding the whole register in memory, as the readers do. What commands need of it, the readers are asked.
 * What a command has read itself (a report that is issued, a large file that is tried) is forgotten soon after.
 * @param milliseconds that a question can take
 * @returns the function that ends it
 */
export function holdNoRegister(app: INestApplication, readers: Pick<Readers, 'ask'>, milliseconds: number): () => void {
  const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
  const find = async (id: string, maxWaitMs?: number) => {
    const variables = { subject: id.split(':')[1], maxWaitMs };
    const caller = get(Callers).current();
    const question = { requestId: 'finding', caller, query: OF_SUBJECT, variables, milliseconds };
    const answered = await askReader(readers, question);
    const { data, errors } = JSON.parse(Buffer.from(answered!.body).toString());
    if (errors) throw new GraphQLError(errors[0].message, { extensions: errors[0].extensions });
    const { nodes, isStale } = data.findings;
    return { isFound: nodes.some((finding: { id: string }) => finding.id === id), isStale };
  };
  get(FoundToday).elsewhere = async (id) => {
    const { isFound, isStale } = await find(id, MAX_WAIT_MS);
    return isFound || (isStale && (await find(id)).isFound);
  };
  const timer = setInterval(() => get(Judgements).forgetAll(), FORGET_EVERY).unref();
  return () => clearInterval(timer);
}

import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type Operation, onlyOperation, operations } from './operation.js';
import type { GraphQLRequest } from './variables.js';

/** What one process keeps of answers and of what they answer, in bytes. */
const LARGEST = 16 * 1024 * 1024;

interface Kept {
  readonly body: Buffer;
  readonly etag: string;
  /** What was asked for, for the request's account. */
  readonly operation?: Operation;
}

/** Answers by what was asked and the moment; those that were not asked for again for the longest time go first. */
export class Answers {
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;
  private position = 0n;

  /** Lets go of what was answered at another position: nobody asks for that again, and it may name who was forgotten. */
  turnTo(position: bigint): void {
    if (position === this.position) return;
    this.position = position;
    this.kept.clear();
    this.bytes = 0;
  }

  get(question: string): Kept | undefined {
    const found = this.kept.get(question);
    if (found) {
      this.kept.delete(question);
      this.kept.set(question, found);
    }
    return found;
  }

  keep(question: string, answer: string, operation?: Operation): Kept {
    const body = Buffer.from(answer);
    const kept = { body, etag: `"${createHash('sha1').update(body).digest('base64')}"`, operation };
    if (question.length + body.length > LARGEST || this.kept.has(question)) return kept;
    this.kept.set(question, kept);
    this.bytes += question.length + body.length;
    for (const [oldest, { body: gone }] of this.kept) {
      if (this.bytes <= LARGEST) break;
      this.kept.delete(oldest);
      this.bytes -= oldest.length + gone.length;
    }
    return kept;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What is asked and when, where the answer may be kept. */
    question?: string;
    /** Where the register was when it was asked. */
    position?: bigint;
    /** Set once it is known that the answer to the question never changes. */
    isLasting?: boolean;
  }
}

/**
 * Answers queries a second time from memory: what the register says at a position, on a day, never changes.
 * @param moment tells what whoever asks sees, the position and the day
 * @param position tells where the register is now
 */
export function keepAnswers(
  server: FastifyInstance,
  moment: (request: FastifyRequest) => Promise<string>,
  position: () => bigint,
): void {
  const answers = new Answers();
  server.decorateRequest('question');
  server.decorateRequest('position');
  server.decorateRequest('isLasting');
  server.addHook('preHandler', async (request, reply) => {
    const asked = request.routeOptions.url === '/graphql' ? askedIn(request) : undefined;
    const now = asked && (await moment(request).catch(() => undefined)); // what cannot be told now is told by whoever executes it
    if (!now) return;
    request.position = position();
    answers.turnTo(request.position);
    const variables = typeof asked.variables === 'string' ? asked.variables : JSON.stringify(asked.variables ?? {});
    request.question = `${now} ${asked.operationName ?? ''} ${variables} ${asked.query}`;
    const kept = answers.get(request.question);
    if (!kept) return;
    request.account.operation = kept.operation;
    reply.header('etag', kept.etag).type('application/json; charset=utf-8').send(kept.body);
    await reply;
  });
  server.addHook('onSend', async (request, reply, payload) => {
    const { question, isLasting, account } = request;
    if (!question || !isLasting || typeof payload !== 'string' || reply.statusCode !== 200 || account.errors.size > 0)
      return payload;
    if (request.position !== position()) return payload;
    const { body, etag } = answers.keep(question, payload, account.operation);
    reply.header('etag', etag);
    return body;
  });
}

/** What a request asks for, with no operation beside the one that it names. */
function askedIn({ method, body, query }: FastifyRequest): GraphQLRequest | undefined {
  const asked = (method === 'GET' ? query : body) as
    | { -readonly [K in keyof GraphQLRequest]: GraphQLRequest[K] }
    | undefined;
  if (typeof asked?.query !== 'string') return undefined;
  if (asked.operationName) asked.query = onlyOperation(asked.query, asked.operationName);
  return asked;
}

/** Whether the operation only reads, and no field of those that may say something else at the same position. */
export function isLasting(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const [operation] = operations(document, operationName);
  return (
    operation?.operation === 'query' &&
    operation.selectionSet.selections.every(
      (one) => one.kind === 'Field' && fields[one.name.value] && !fields[one.name.value]!.extensions.live,
    )
  );
}

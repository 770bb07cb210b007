import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { cacheBytes, RecentlyUsed, same } from '#kernel';
import { keyOf, type Moment } from '#read-model';
import { type Operation, onlyOperation, operations } from './operation.js';
import type { GraphQLRequest } from './variables.js';

/** Characters of an answer from which it is sent in pieces, and of one piece. Hashing and copying it at once takes long. */
const LARGEST_AT_ONCE = 4 * 1024 * 1024;
const PIECE = 256 * 1024;

interface CachedAnswer {
  readonly body: Buffer;
  readonly etag: string;
  /** The operation that was answered, for the log and the metrics. */
  readonly operation?: Operation;
}

/** Caches answers by request and moment. The least recently used ones go first. */
export class AnswerCache {
  private readonly answers: RecentlyUsed<CachedAnswer>;
  private moment: Pick<Moment, 'position' | 'edition'> | undefined;

  /** @param largest the capacity in bytes, requests and answers together */
  constructor(largest = cacheBytes('answers')) {
    this.answers = new RecentlyUsed(largest);
  }

  /** Drops the answers of another position or edition: they are never asked for again and may name a forgotten person. */
  moveTo({ position, edition }: Pick<Moment, 'position' | 'edition'>): void {
    if (!same(this.moment, { position, edition })) this.answers.clear();
    this.moment = { position, edition };
  }

  get(question: string): CachedAnswer | undefined {
    return this.answers.get(question);
  }

  /** @param known the ETag, if it has been computed */
  set(question: string, answer: string | Buffer, operation?: Operation, known?: string): CachedAnswer {
    const body = typeof answer === 'string' ? Buffer.from(answer) : answer;
    const etag = known ?? `"${createHash('sha1').update(body).digest('base64')}"`;
    const cached = { body, etag, operation };
    this.answers.set(question, cached, question.length + body.length);
    return cached;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The cache key: request and moment. Undefined if the answer cannot come from the cache. */
    question?: string;
    /** The position of the read models when the request came. */
    position?: bigint;
    /** Set to true once the document has been checked: its answer never changes at this moment. */
    isCacheable?: boolean;
  }
}

/**
 * Answers repeated queries from memory. What the register says at a position on a day never changes.
 * @param present returns the moment of the present for the caller of the request
 * @param position returns the current position of the read models
 */
export function cacheAnswers(server: FastifyInstance, present: () => Promise<Moment>, position: () => bigint): void {
  const answers = new AnswerCache();
  server.decorateRequest('question');
  server.decorateRequest('position');
  server.decorateRequest('isCacheable');
  server.addHook('preHandler', async (request, reply) => {
    const isSmall = request.routeOptions.url === '/graphql' && !request.largeVariables;
    const operation = isSmall ? graphqlRequestIn(request) : undefined;
    // A command does not wait for read models that are away. An error here is reported when the operation is executed.
    const moment = operation && !/\bmutation\b/.test(operation.query!) && (await present().catch(() => undefined));
    if (!moment || moment.stopped || moment.behind) return; // such an answer changes when the read models go on
    request.position = moment.position;
    answers.moveTo(moment);
    const { query, operationName, variables } = operation;
    const values = typeof variables === 'string' ? variables : JSON.stringify(variables ?? {});
    const { role, scope } = request.caller!; // fields are checked by role
    request.question = `${keyOf(moment)} ${role} ${JSON.stringify(scope)} ${operationName ?? ''} ${values} ${query}`;
    const cached = answers.get(request.question);
    if (!cached) return;
    request.outcome.operation = cached.operation;
    reply.header('etag', cached.etag).type('application/json; charset=utf-8').send(cached.body);
    await reply;
  });
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload === 'string' && payload.length > LARGEST_AT_ONCE) return Readable.from(pieces(payload));
    const { question, isCacheable, outcome, deadline } = request;
    if (!question || deadline?.isProvisional || !isCacheable || reply.statusCode !== 200 || outcome.errors.size > 0)
      return payload;
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    if (request.position !== position()) return payload;
    const { body, etag } = answers.set(question, payload, outcome.operation, reply.getHeader('etag') as string);
    reply.header('etag', etag);
    return body;
  });
}

/** Yields a large answer in pieces. Other requests get their turns in between, and each piece waits until the client has room. */
function* pieces(answer: string): Generator<Buffer> {
  for (let from = 0; from < answer.length; ) {
    // A character of two units (RFC 3629, UTF-16 surrogates) stays whole.
    const end = from + PIECE;
    const isSplit = /[\ud800-\udbff]/.test(answer[end - 1] ?? '');
    yield Buffer.from(answer.slice(from, isSplit ? end + 1 : end));
    from = isSplit ? end + 1 : end;
  }
}

/** Returns the GraphQL request, its document reduced to the operation that it names; undefined if the engine refuses it. */
function graphqlRequestIn({ method, body, query }: FastifyRequest): GraphQLRequest | undefined {
  const operation = (method === 'GET' ? query : body) as
    | { -readonly [K in keyof GraphQLRequest]: GraphQLRequest[K] }
    | undefined;
  if (typeof operation?.query !== 'string') return undefined;
  if (!['string', 'undefined'].includes(typeof (operation.operationName ?? undefined))) return undefined;
  if (operation.operationName) operation.query = onlyOperation(operation.query, operation.operationName);
  return operation;
}

/** Returns true for a query without live fields, which can change while the position stays the same. */
export function isCacheable(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const [operation] = operations(document, operationName);
  return (
    operation?.operation === 'query' &&
    operation.selectionSet.selections.every(
      (selection) =>
        selection.kind === 'Field' && fields[selection.name.value] && !fields[selection.name.value]!.extensions.live,
    )
  );
}

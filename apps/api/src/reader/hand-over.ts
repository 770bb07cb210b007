import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, isInterfaceType, isObjectType, type ValueNode } from 'graphql';
import { REPORTS } from '#reports';
import { DOWNLOADS } from '../downloads.js';
import { SerializedFailure } from '../logging.js';
import { operationOf, operations, parsed } from '../operation.js';
import { RequestRefused } from '../refusal.js';
import type { GraphQLRequest } from '../variables.js';
import type { Answered } from './messages.js';
import type { Readers } from './readers.js';

/** The parts that {@link handOver} needs. */
export interface HandOverParts {
  readonly readers: Pick<Readers, 'ask' | 'open'>;
  /** Milliseconds that a request can take. */
  readonly requestTimeout: number;
  schema(): GraphQLSchema;
}

/** Fields and arguments whose statement takes long: it looks at every text, or at every term. */
const OF_LONG_STATEMENTS = ['search', 'text', 'counts'];
/** Fields about the transparency log, which the server itself keeps. A field of a history is called `evidence`, too. */
const OF_THE_LOG = /\bevidenceLog\b|\bevidence\s*\(/;

/**
 * Hands requests to a reader. Files of reports go there, and GraphQL requests with a field that is declared `@Heavy` or with a long
 * statement. Other queries go there if fewer wait there than here. Commands stay, unless they are only tried. The caller has
 * signed in, and the answer is not in memory. The reader checks the request as the server would. Must come after
 * {@link cacheAnswers} and {@link limitTime}.
 */
export function handOver(server: FastifyInstance, { readers, requestTimeout, schema }: HandOverParts): void {
  let isHeavy: ((text: string) => boolean) | undefined;
  /** The number of queries that this thread answers. */
  let here = 0;
  server.addHook('preHandler', async (request, reply) => {
    const { caller, routeOptions, method, headers } = request;
    if (!caller) return;
    const isFile = DOWNLOADS.includes(routeOptions.url) && routeOptions.url?.startsWith(REPORTS);
    if (!isFile) {
      const asked = graphqlRequestOf(request);
      isHeavy ??= naming([...heavyFields(schema()), ...OF_LONG_STATEMENTS]);
      const isAnyQuery = request.question !== undefined;
      if (!asked || !(isAnyQuery || isHeavy(asked.query!)) || OF_THE_LOG.test(asked.query!)) return;
      // The question has the variables, too.
      if (!isHeavy(request.question ?? asked.query!) && here <= (readers.open ?? here)) {
        here += 1;
        reply.raw.once('close', () => {
          here -= 1;
        });
        return;
      }
      if (!isForReader(request, asked)) return;
    }
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const handed = {
      requestId: request.id,
      caller,
      method,
      url: request.url,
      ...(request.body !== undefined && request.body !== null && { body: JSON.stringify(request.body) }),
      ifNoneMatch: headers['if-none-match'],
      milliseconds: requestTimeout,
    };
    const answered = await readers.ask(handed, gone.signal).catch((error) => {
      if (!reply.sent && error instanceof RequestRefused) reply.header('retry-after', error.extensions.retryAfter);
      throw error;
    });
    if (reply.sent) return; // its time was up
    if (!answered) return void reply.hijack(); // the client has gone: nobody here answers in the reader's place
    return send(request, reply, answered);
  });
}

/** Returns a function that says whether a text has one of the names as a word. A name in GraphQL is never spelled otherwise. */
function naming(names: readonly string[]): (text: string) => boolean {
  const word = new RegExp(`\\b(?:${names.join('|')})\\b`);
  return (text) => word.test(text);
}

/** Returns the names of the fields that are declared `@Heavy`. */
function heavyFields(schema: GraphQLSchema): ReadonlySet<string> {
  const names = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).filter(({ extensions }) => extensions.heavy !== undefined)
      : [],
  );
  return new Set(names.map(({ name }) => name));
}

/** Returns the GraphQL request; undefined for a large one, and for one that the engine refuses. */
function graphqlRequestOf({ routeOptions, method, body, query, largeVariables }: FastifyRequest) {
  if (routeOptions.url !== '/graphql' || largeVariables) return undefined;
  const asked = (method === 'GET' ? query : body) as GraphQLRequest | undefined;
  return typeof asked?.query === 'string' ? asked : undefined;
}

/** Returns true for a query, and for commands that are only tried. Notes the operation for the log. */
function isForReader(request: FastifyRequest, { query, operationName, variables }: GraphQLRequest): boolean {
  let document: DocumentNode;
  try {
    document = parsed(query!);
  } catch {
    return false; // refused as any other
  }
  const operation = operationOf(document, operationName);
  if (operation?.type !== 'query' && !isRehearsal(document, operationName, variables)) return false;
  request.outcome.operation = operation;
  return true;
}

/** Returns true if each command of the operation is to be tried alone. */
function isRehearsal(document: DocumentNode, name: string | null | undefined, variables: unknown): boolean {
  const [operation] = operations(document, name);
  if (operation?.operation !== 'mutation') return false;
  return operation.selectionSet.selections.every((selection) => {
    if (selection.kind !== 'Field') return false;
    const given = new Map(selection.arguments?.map((argument) => [argument.name.value, argument.value]));
    const [dryRun, meta] = ['dryRun', 'meta'].map((argument) => valueIn(given.get(argument), variables));
    return dryRun === true || (meta as { dryRun?: unknown } | undefined)?.dryRun === true;
  });
}

/** Returns the value of an argument, as far as this needs it: a constant, an object of constants and variables, or a variable. */
function valueIn(node: ValueNode | undefined, variables: unknown): unknown {
  if (node?.kind === 'BooleanValue') return node.value;
  if (node?.kind === 'Variable') return (variables as Record<string, unknown> | null | undefined)?.[node.name.value];
  if (node?.kind === 'ObjectValue')
    return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, valueIn(value, variables)]));
  return undefined;
}

function send(request: FastifyRequest, reply: FastifyReply, answered: Answered): FastifyReply {
  const { outcome } = request;
  outcome.operation = answered.operation ?? outcome.operation;
  for (const code of answered.errors) outcome.errors.add(code);
  if (answered.failure) outcome.failure = new SerializedFailure(answered.failure);
  // An answer from another position is right, but not the one that the cache would keep it under.
  request.isCacheable = answered.isCacheable && answered.position === request.position;
  const { buffer, byteOffset, byteLength } = answered.body;
  return reply
    .code(answered.status)
    .headers(answered.headers)
    .send(Buffer.from(buffer, byteOffset, byteLength));
}

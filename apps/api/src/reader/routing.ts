import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema, ValueNode } from 'graphql';
import type { Behind } from '#read-model';
import { REPORTS } from '#reports';
import { DOWNLOADS } from '../downloads.js';
import { LIMITS } from '../limits.js';
import { SerializedFailure } from '../logger.js';
import { operations, parsed } from '../operation.js';
import { RequestRefused } from '../refusal.js';
import type { GraphQLRequest } from '../variables.js';
import type { ReaderRequest, ReaderResponse } from './messages.js';
import type { Readers } from './readers.js';
import { routesIn } from './route.js';

/** The parts that {@link routeToReaders} needs. */
interface RoutingParts {
  readonly readers: Pick<Readers, 'ask' | 'open'>;
  /** Milliseconds that a request can take. */
  readonly requestTimeout: number;
  schema(): GraphQLSchema;
  /** Returns how far the read models are behind what is known here to be recorded. */
  behind(): Behind | undefined;
}

/**
 * Routes requests to a reader. Files of reports go there, and GraphQL requests with a field or a condition that is declared `@Heavy`
 * or `@Long`. Other queries go there if fewer wait there than here. Commands stay, unless they are only rehearsed. Fields that are
 * declared `@OfServer` stay, too. A large body goes as it came, for what is declared `@RecordsNothing`: this thread reads no file.
 * The caller has signed in, and the answer is not in memory. The reader checks the request as the server would. Must come
 * after {@link cacheAnswers} and {@link limitTime}.
 */
export function routeToReaders(
  server: FastifyInstance,
  { readers, requestTimeout, schema, behind }: RoutingParts,
): void {
  let routes: ReturnType<typeof routesIn> | undefined;
  /** The number of queries that this thread answers. */
  let here = 0;
  server.addHook('preHandler', async (request, reply) => {
    const { caller, routeOptions, method, headers } = request;
    if (!caller) return;
    const isFile = DOWNLOADS.includes(routeOptions.url) && routeOptions.url?.startsWith(REPORTS);
    if (!isFile) {
      const asked = graphqlRequestOf(request);
      routes ??= routesIn(schema());
      const route = asked && routes(asked.query!, asked.operationName);
      if (!route || route.isOfServer) return;
      if (!route.isLong(asked.variables)) {
        if (request.question === undefined) return;
        if (here <= (readers.open ?? here)) {
          here += 1;
          reply.raw.once('close', () => {
            here -= 1;
          });
          return;
        }
      }
      if (!route.recordsNothing && (request.largeVariables || !isRehearsal(asked))) return;
      if (request.largeVariables && !request.largeBody) throw noSpreadsheet();
      request.outcome.operation = route.operation;
    }
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const forReader = {
      requestId: request.id,
      caller,
      method,
      url: request.url,
      body: takeBody(request),
      operation: request.outcome.operation?.field ?? routeOptions.url,
      ifNoneMatch: headers['if-none-match'],
      language: headers['accept-language'],
      milliseconds: requestTimeout,
      behind: behind(),
    };
    const response = await readers.ask(forReader, gone.signal).catch((error) => {
      if (!reply.sent && error instanceof RequestRefused) reply.header('retry-after', error.extensions.retryAfter);
      throw error;
    });
    if (reply.sent) return; // its time was up
    if (!response) return void reply.hijack(); // the client has gone: nobody here answers in the reader's place
    return send(request, reply, response);
  });
}

/** Returns the body for a reader, as text; a large one as its bytes. Nothing else of it stays in this thread. */
function takeBody(request: FastifyRequest): ReaderRequest['body'] {
  const { body, largeBody } = request;
  if (largeBody) {
    [request.largeBody, request.largeVariables] = [undefined, {}];
    return Buffer.concat(largeBody);
  }
  return body === undefined || body === null ? undefined : JSON.stringify(body);
}

const noSpreadsheet = () =>
  Object.assign(
    new RequestRefused(
      'BODY_TOO_LARGE',
      `A body with a spreadsheet has at most ${LIMITS.bodyOfSheet} bytes. Split the file.`,
      { limit: LIMITS.bodyOfSheet },
    ),
    { statusCode: 413 },
  );

/** Returns the GraphQL request; undefined for one that the engine refuses. Of a large one, the variables are not in it. */
function graphqlRequestOf({ routeOptions, method, body, query }: FastifyRequest) {
  if (routeOptions.url !== '/graphql') return undefined;
  const asked = (method === 'GET' ? query : body) as GraphQLRequest | undefined;
  return typeof asked?.query === 'string' ? asked : undefined;
}

/** Returns true if each command of the operation is only rehearsed. */
function isRehearsal({ query, operationName, variables }: GraphQLRequest): boolean {
  const [operation] = operations(parsed(query!), operationName);
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

function send(request: FastifyRequest, reply: FastifyReply, response: ReaderResponse): FastifyReply {
  const { outcome } = request;
  outcome.operation = response.operation ?? outcome.operation;
  for (const code of response.errors) outcome.errors.add(code);
  if (response.failure) outcome.failure = new SerializedFailure(response.failure);
  // An answer from another position is right, but not the one that the cache would keep it under.
  request.isCacheable = response.isCacheable && response.position === request.position;
  const { buffer, byteOffset, byteLength } = response.body;
  return reply
    .code(response.status)
    .headers(response.headers)
    .send(Buffer.from(buffer, byteOffset, byteLength));
}

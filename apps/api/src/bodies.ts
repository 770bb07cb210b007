import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { yieldToEventLoop } from '#kernel';
import { JsonInSteps, TooMuchJson } from './json-in-steps.js';
import { LIMITS } from './limits.js';
import { RequestRefused } from './refusal.js';
import { busy, Semaphore } from './semaphore.js';
import type { GraphQLRequest } from './variables.js';

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * The variables of a body beyond {@link LIMITS.body}. They are not in the body: the engine and the cache would go through
     * all of them at once.
     */
    largeVariables?: Readonly<Record<string, unknown>>;
    /** The bytes of such a body, for a reader; undefined for one that is larger than any spreadsheet. */
    largeBody?: readonly Buffer[];
    /** Takes a place for a large body; undefined if it has one. */
    takePlace?: () => void;
  }
}

const JSON_TYPE = 'application/json';
/** JSON of the directory of the organisation (RFC 7644, 3.1). */
const SCIM_TYPE = 'application/scim+json';

/**
 * Reads JSON bodies in steps, within bounds of depth and size: what goes through a value later is bounded by them. A large one
 * has one of a few places in the process, from its head to its answer. So large bodies together never need much memory. Must come
 * after the hooks that refuse requests.
 */
export function readBodies(server: FastifyInstance): void {
  const semaphore = new Semaphore(LIMITS.largeBodies, 0);
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.decorateRequest('largeVariables');
  server.decorateRequest('largeBody');
  server.decorateRequest('takePlace');
  server.removeContentTypeParser(JSON_TYPE);

  const takePlace = (reply: FastifyReply) => {
    const release = semaphore.tryAcquire();
    if (release) return void reply.raw.once('close', release);
    const refusal = busy(`The server reads ${LIMITS.largeBodies} large bodies at once.`, LIMITS.largeBodies);
    reply.header('retry-after', refusal.extensions.retryAfter);
    throw Object.assign(refusal, { statusCode: 503 });
  };
  const declaresLarge = ({ headers }: FastifyRequest) => Number(headers['content-length'] ?? 0) > LIMITS.body;

  server.addHook('preParsing', async (request, reply) => {
    if (declaresLarge(request)) takePlace(reply);
    // Of a body without a declared length, nobody knows yet. (A WeakMap would keep both until the next full collection.)
    else request.takePlace = () => takePlace(reply);
  });

  server.addContentTypeParser(
    [JSON_TYPE, SCIM_TYPE],
    async (request: FastifyRequest, payload: NodeJS.ReadableStream) => {
      const parse = (text: string) => {
        let [failure, value]: [Error | null, unknown] = [null, undefined];
        parseJson(request, text, (error, parsed) => {
          [failure, value] = [error, parsed];
        });
        if (failure) throw failure;
        return value;
      };
      const inSteps = new JsonInSteps(parse, LIMITS.json);
      let bytes = 0;
      let whole: Buffer[] | undefined = [];
      try {
        // Without `destroyOnReturn`, a refusal would close the connection instead of being answered.
        const chunks = (payload as import('node:stream').Readable).iterator({ destroyOnReturn: false });
        for await (const chunk of chunks as AsyncIterable<Buffer>) {
          const isLarge = bytes + chunk.length > LIMITS.body;
          if (isLarge && bytes <= LIMITS.body) request.takePlace?.();
          if (bytes > 0) await yieldToEventLoop();
          bytes += chunk.length;
          if (bytes <= LIMITS.bodyOfSheet) whole?.push(chunk);
          else whole = undefined;
          inSteps.take(chunk);
        }
        const read = inSteps.end();
        if (bytes <= LIMITS.body) return read;
        const { variables, ...body } = read as GraphQLRequest;
        request.largeVariables = typeof variables === 'object' && variables ? variables : {};
        request.largeBody = whole;
        return body;
      } catch (error) {
        payload.resume(); // the rest is read and dropped, so that the client gets its answer
        if (error instanceof TooMuchJson) throw tooComplex(error);
        if (error instanceof SyntaxError && !('statusCode' in error))
          throw Object.assign(new Error('The body is not valid JSON.'), { statusCode: 400 });
        throw error;
      }
    },
  );

  // Variables of a GET request are JSON in the address.
  server.addHook('preValidation', (request, _reply, done) => {
    const { variables, extensions } = (request.query ?? {}) as Record<string, unknown>;
    done(firstTooComplex([variables, extensions]));
  });
}

function firstTooComplex(texts: readonly unknown[]): Error | undefined {
  try {
    for (const text of texts)
      if (typeof text === 'string') new JsonInSteps(JSON.parse, LIMITS.json).take(Buffer.from(text));
  } catch (error) {
    if (error instanceof TooMuchJson) return tooComplex(error); // what is no JSON is reported where it is parsed
  }
  return undefined;
}

const WHAT = { depth: 'levels of lists and objects', values: 'values', text: 'bytes in one text' } as const;

const ADVICE = { depth: 'Flatten it.', values: 'Send less at once.', text: 'Send it in parts.' } as const;

function tooComplex({ limit: kind, byte }: TooMuchJson): Error {
  const limit = LIMITS.json[kind];
  return Object.assign(
    new RequestRefused(
      'BODY_TOO_LARGE',
      `A body has at most ${limit} ${WHAT[kind]}. This one has more at byte ${byte}. ${ADVICE[kind]}`,
      { limit, byte },
    ),
    { statusCode: 413 },
  );
}

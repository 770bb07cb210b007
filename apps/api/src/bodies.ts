import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { yieldToEventLoop } from '#kernel';
import { bodyText } from './body-text.js';
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
    /** Takes a place for a large body; undefined if it has one. */
    takePlace?: () => void;
  }
}

const JSON_TYPE = 'application/json';

/**
 * Reads JSON bodies. A large one is read in steps. From its head to its answer it has one of a few places in the process, so
 * large bodies together never need much memory. Must come after the hooks that refuse requests.
 */
export function readBodies(server: FastifyInstance): void {
  const semaphore = new Semaphore(LIMITS.largeBodies, 0);
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.decorateRequest('largeVariables');
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

  server.addContentTypeParser(JSON_TYPE, async (request: FastifyRequest, payload: NodeJS.ReadableStream) => {
    const parse = (text: string) => {
      let [failure, value]: [Error | null, unknown] = [null, undefined];
      parseJson(request, text, (error, parsed) => {
        [failure, value] = [error, parsed];
      });
      if (failure) throw failure;
      return value;
    };
    let start: Buffer[] = [];
    let bytes = 0;
    let inSteps: JsonInSteps | undefined;
    try {
      // Without `destroyOnReturn`, a refusal would close the connection instead of being answered.
      const chunks = (payload as import('node:stream').Readable).iterator({ destroyOnReturn: false });
      for await (const chunk of chunks as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (!inSteps && bytes > LIMITS.body) {
          request.takePlace?.();
          inSteps = new JsonInSteps(parse, LIMITS.json);
          for (const earlier of start) {
            inSteps.take(earlier);
            await yieldToEventLoop();
          }
          start = [];
        }
        if (!inSteps) start.push(chunk);
        else {
          inSteps.take(chunk);
          await yieldToEventLoop();
        }
      }
      if (!inSteps) return parse(bodyText(Buffer.concat(start)));
      const { variables, ...body } = inSteps.end() as GraphQLRequest;
      request.largeVariables = typeof variables === 'object' && variables ? variables : {};
      return body;
    } catch (error) {
      payload.resume(); // the rest is read and dropped, so that the client gets its answer
      if (error instanceof TooMuchJson) throw tooComplex(error.limit);
      if (error instanceof SyntaxError && !('statusCode' in error))
        throw Object.assign(new Error('The body is not valid JSON.'), { statusCode: 400 });
      throw error;
    }
  });
}

const WHAT = { depth: 'levels of lists and objects', values: 'values', text: 'bytes in one text' } as const;

function tooComplex(kind: keyof typeof WHAT): Error {
  const limit = LIMITS.json[kind];
  return Object.assign(
    new RequestRefused('BODY_TOO_LARGE', `A body has at most ${limit} ${WHAT[kind]}. Send less at once.`, { limit }),
    { statusCode: 413 },
  );
}

import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Rejection } from '#kernel';
import { RequestRefused } from './refusal.js';

/** The parts that {@link serveEvents} needs. */
interface EventParts {
  /** Returns the position of the read models. */
  position(): bigint;
  /** Checks that the request would still be let in. Rejects with a {@link Rejection} if not. */
  mustBeLetIn(request: FastifyRequest): Promise<unknown>;
  /** Milliseconds between two signs of life. Default: 20,000. */
  readonly heartbeat?: number;
  /** Most streams of one account, and in all. Default: {@link MOST_STREAMS}. */
  readonly most?: { readonly ofAccount: number; readonly inAll: number };
}

/** Most streams of one account, and in all. A browser opens six connections to a server. */
const MOST_STREAMS = { ofAccount: 20, inAll: 500 };
/** Milliseconds between two looks at the position: so many changes are one event, and there are at most four a second. */
const INTERVAL = 250;
const HEARTBEAT = 20_000;
/** Milliseconds after which a client that has lost its stream asks for another. */
const RETRY = 3_000;
/** Bytes that wait for a client. One that does not read them loses its stream. */
const MOST_WAITING = 16_384;

interface Stream {
  readonly account: string;
  readonly request: FastifyRequest;
  readonly out: PassThrough;
  /** The position that the client knows. */
  known?: string;
  /** The time of the last sign of life. */
  at: number;
  isChecked: boolean;
}

/**
 * Tells clients at `GET /events` that the read models have moved on, as server-sent events (WHATWG HTML, 9.2). The event is the
 * position and nothing more, which every caller may ask for. A stream ends with the session or the access of its caller.
 */
export function serveEvents(
  server: FastifyInstance,
  { position, mustBeLetIn, heartbeat = HEARTBEAT, most = MOST_STREAMS }: EventParts,
): void {
  const streams = new Set<Stream>();
  let timer: NodeJS.Timeout | undefined;

  const end = (stream: Stream) => {
    streams.delete(stream);
    stream.out.end();
    if (streams.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  const tell = (stream: Stream) => {
    const now = String(position());
    stream.out.write(now === stream.known ? ':\n\n' : `id: ${now}\nevent: position\ndata: {"position":"${now}"}\n\n`);
    stream.known = now;
    stream.at = performance.now();
    if (stream.out.readableLength > MOST_WAITING) end(stream);
  };
  const check = async (stream: Stream) => {
    stream.isChecked = true;
    try {
      await mustBeLetIn(stream.request);
    } catch (error) {
      if (error instanceof Rejection) return end(stream); // a ledger that is away ends no stream
    } finally {
      stream.isChecked = false;
    }
    if (streams.has(stream)) tell(stream);
  };
  const look = () => {
    for (const stream of streams) {
      const isDue = stream.known !== String(position()) || performance.now() - stream.at >= heartbeat;
      if (server.stopping) end(stream);
      else if (isDue && !stream.isChecked) void check(stream);
    }
  };

  server.get('/events', { exposeHeadRoute: false }, (request, reply) => {
    const { account } = request.caller!;
    const ofAccount = [...streams].filter((stream) => stream.account === account).length;
    if (streams.size >= most.inAll) throw tooMany(most.inAll);
    if (ofAccount >= most.ofAccount) throw tooMany(most.ofAccount);
    const known = request.headers['last-event-id'];
    const stream: Stream = {
      account,
      request,
      out: new PassThrough(),
      known: typeof known === 'string' ? known : undefined,
      at: performance.now(),
      isChecked: false,
    };
    streams.add(stream);
    stream.out.on('error', () => {}); // the client has gone
    timer ??= setInterval(look, INTERVAL).unref();
    reply.raw.once('close', () => end(stream));
    stream.out.write(`retry: ${RETRY}\n\n`);
    tell(stream);
    // `no-transform` and `x-accel-buffering` keep proxies from compressing it and from collecting events.
    reply.headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' });
    return reply.type('text/event-stream; charset=utf-8').send(stream.out);
  });

  server.addHook('preClose', async () => {
    for (const stream of streams) end(stream);
  });
}

const tooMany = (limit: number) =>
  new RequestRefused('TOO_MANY_STREAMS', `There are ${limit} event streams already. Close one, or share one.`, {
    limit,
  });

import type { Logger } from 'pino';
import { BackgroundThread } from '#background';
import { programAt } from '#process';
import { meters } from '#runtime';
import { SerializedFailure } from '../logger.js';
import { RequestRefused } from '../refusal.js';
import type { FromReader, ReaderRequest, ReaderResponse, ReaderStart, ToReader } from './messages.js';

/** Limits of the threads that read. */
export interface ReaderLimits {
  /** Threads; 0 for none: the server then reads on its own. */
  readonly threads: number;
  /** Megabytes of the heap of one thread. */
  readonly memory: number;
  /** Megabytes for all caches of the process. */
  readonly cacheMemory?: number;
  /** Milliseconds beyond its time until a request shows that its thread is stuck. Default: 10,000. */
  readonly stuckAfter?: number;
}

/** The program of a thread. */
const PROGRAM = programAt('apps/api/src/reader/reader-thread.js');

/** Megabytes for new objects. More let old ones grow slower, and are never given back. */
const NEW_OBJECTS = 24;
const STUCK_AFTER = 10_000;
/** Milliseconds that a thread has to close its stores. */
const CLOSING = 2_000;
/** Seconds after which a client should ask again. */
const RETRY_AFTER = 5;

/** Reports that a thread ended before it had answered, and why. */
class ThreadEnded extends Error {}

/** Threads that read. Each is started when it is first needed, and again when it has ended. */
export class Readers {
  private readonly running = new Set<ReaderThread>();
  /** Ends with the last request that is asked again. */
  private askedAgain: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  constructor(
    private readonly start: ReaderStart,
    private readonly limits: ReaderLimits,
    private readonly log: Logger,
    private readonly program = PROGRAM,
  ) {}

  /** The number of requests that wait for a thread; undefined if none runs. */
  get open(): number | undefined {
    if (this.running.size === 0) return undefined;
    return Math.min(...[...this.running].map(({ open }) => open));
  }

  /**
   * Lets the thread with the fewest requests answer. Undefined if the client has gone. A request whose thread has ended is asked
   * again, once: another one may have ended it, and a reader changes nothing.
   * @throws {RequestRefused} READER_ENDED if no time is left then, or if the next thread ends as well
   */
  ask(request: ReaderRequest, gone: AbortSignal): Promise<ReaderResponse | undefined> {
    const until = performance.now() + request.milliseconds;
    return this.leastBusy()
      .ask(request, gone)
      .catch((error) => {
        if (!(error instanceof ThreadEnded)) throw error;
        // One after the other: so a request that ends its thread again takes none of these with it.
        const again = this.askedAgain.then(() => this.askAgain(request, gone, until, error));
        this.askedAgain = again.catch(() => {});
        return again;
      });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.running].map((thread) => thread.close()));
  }

  private async askAgain(request: ReaderRequest, gone: AbortSignal, until: number, { message: why }: ThreadEnded) {
    if (gone.aborted) return undefined;
    const milliseconds = Math.floor(until - performance.now());
    if (milliseconds <= 0) throw ended(why);
    const answer = this.leastBusy().ask({ ...request, milliseconds }, gone);
    return await answer.catch((error) => {
      if (!(error instanceof ThreadEnded)) throw error;
      if (this.isClosed) throw ended(error.message);
      const { operation = request.url, requestId } = request;
      meters().endedReaders.add(1, { 'regesta.graphql.field': operation });
      this.log.error(
        { operation, requestId, thread: 'reader' },
        'Two readers have ended while they answered a request.',
      );
      throw ended(`It did so twice while it answered ${operation}. ${error.message}`, { operation });
    });
  }

  private leastBusy(): ReaderThread {
    if (this.isClosed) throw ended('The server is stopping.');
    const [idlest] = [...this.running].sort((a, b) => a.open - b.open);
    if (idlest && (idlest.open === 0 || this.running.size >= this.limits.threads)) return idlest;
    const onEnd = () => this.running.delete(thread);
    const thread = new ReaderThread(this.program, this.start, this.limits, this.log, onEnd);
    this.running.add(thread);
    return thread;
  }
}

interface Waiting {
  readonly answer: (response: ReaderResponse | undefined) => void;
  readonly fail: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** One thread, from the server's side. */
class ReaderThread {
  private readonly waiting = new Map<number, Waiting>();
  private readonly worker: BackgroundThread<FromReader>;
  private last = 0;
  private why: string | undefined;
  private isClosing = false;

  constructor(
    program: string,
    data: ReaderStart,
    private readonly limits: ReaderLimits,
    private readonly log: Logger,
    private readonly onEnd: () => void,
  ) {
    const memory = { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: NEW_OBJECTS };
    const onMessage = (message: FromReader) => this.take(message);
    this.worker = new BackgroundThread({ name: 'reader', program, data, memory, grace: CLOSING, onMessage });
    void this.worker.ended.then((failure) => this.end(failure));
  }

  get open(): number {
    return this.waiting.size;
  }

  ask(request: ReaderRequest, gone: AbortSignal): Promise<ReaderResponse | undefined> {
    const id = ++this.last;
    return new Promise((answer, fail) => {
      const timer = setTimeout(
        () => this.stuck(),
        request.milliseconds + (this.limits.stuckAfter ?? STUCK_AFTER),
      ).unref();
      this.waiting.set(id, { answer, fail, timer });
      gone.addEventListener('abort', () => {
        if (!this.waiting.has(id)) return;
        answer(undefined); // the thread still says when it has stopped
        this.send({ id, gone: true });
      });
      this.send({ id, request });
    });
  }

  async close(): Promise<void> {
    this.isClosing = true;
    await this.worker.stop();
  }

  private send(message: ToReader): void {
    this.worker.send(message);
  }

  private take(message: FromReader): void {
    if ('line' in message) {
      const { level, time: _, msg, error, ...fields } = JSON.parse(message.line);
      const failure = error && { error: new SerializedFailure(error) };
      this.log[level as 'warn']({ ...fields, ...failure, thread: 'reader' }, msg);
      return;
    }
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    this.waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if (message.response) waiting.answer(message.response);
    else waiting.fail(ended('It failed.'));
  }

  private stuck(): void {
    this.why = 'It did not stop when the time of a request was up.';
    void this.worker.terminate();
  }

  private end(error?: Error & { code?: string }): void {
    this.onEnd();
    const isFull = error?.code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.why ??= isFull ? `It needed more than ${this.limits.memory} MB of memory.` : 'It failed.';
    if (!this.isClosing && (error || this.waiting.size > 0)) {
      this.log.error({ ...(error && !isFull && { error }), thread: 'reader' }, `A reader has ended. ${this.why}`);
      this.isClosing = true; // it is said once
    }
    for (const { fail, timer } of this.waiting.values()) {
      clearTimeout(timer);
      fail(new ThreadEnded(this.why));
    }
    this.waiting.clear();
  }
}

const ended = (why: string, details: { readonly operation?: string } = {}) =>
  new RequestRefused(
    'READER_ENDED',
    `The part of the server that answers such requests has ended. ${why} Nothing was changed. Ask again in ${RETRY_AFTER} seconds, or ask for less.`,
    { retryAfter: RETRY_AFTER, ...details },
  );

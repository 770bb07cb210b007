import { constants, platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { type ResourceLimits, type Transferable, Worker } from 'node:worker_threads';

/** The message by which a thread is asked to end. Its program then closes its port. */
export const STOP = 'stop';

/** Work for a thread of its own. */
interface ThreadTask<Message = never> {
  /** The name of the thread, for people. */
  readonly name: string;
  /** The path of its program, or the text of a short one (CommonJS). */
  readonly program: string | { readonly text: string };
  /** The program's `workerData`. */
  readonly data?: unknown;
  /** The bounds of its heap. Default: none of its own. */
  readonly memory?: ResourceLimits;
  /** True if those who answer requests go first. */
  readonly isLowPriority?: boolean;
  /** Milliseconds after which a thread that was asked to end is ended. Default: it is waited for. */
  readonly grace?: number;
  readonly onMessage?: (message: Message) => void;
}

/** Linux gives each thread its own priority, and those that it starts the same; other systems have one for all. */
const LOWER_PRIORITY =
  platform() === 'linux' ? `require('node:os').setPriority(${constants.priority.PRIORITY_BELOW_NORMAL});` : '';

const running = new Set<BackgroundThread<never>>();

/** Returns the threads that this one has started and that run. */
export function runningThreads(): readonly Pick<BackgroundThread, 'name' | 'since'>[] {
  return [...running];
}

/**
 * A thread that this one has started. Its owner asks it to end. A failure is given to the owner alone, who knows the work that is lost,
 * and reports or logs it once.
 */
export class BackgroundThread<Message = never> {
  readonly name: string;
  readonly since = new Date();
  /** Resolves once the thread has ended: with the error if it failed. */
  readonly ended: Promise<Error | undefined>;
  private readonly worker: Worker;
  private readonly grace: number | undefined;
  private isStopping = false;

  constructor({ name, program, data, memory, isLowPriority, grace, onMessage }: ThreadTask<Message>) {
    this.name = name;
    this.grace = grace;
    const text = typeof program === 'string' ? `import(${JSON.stringify(pathToFileURL(program).href)});` : program.text;
    const whole = `${isLowPriority ? LOWER_PRIORITY : ''}${text}`;
    this.worker = new Worker(whole, { eval: true, workerData: data, resourceLimits: memory, name });
    if (onMessage) this.worker.on('message', onMessage);
    let failure: Error | undefined;
    this.worker.once('error', (error: Error) => {
      failure = error;
    });
    this.ended = new Promise((resolve) => {
      this.worker.once('exit', (code) => {
        running.delete(this);
        if (code !== 0 && !this.isStopping) failure ??= new Error(`The thread “${name}” ended with code ${code}.`);
        resolve(failure);
      });
    });
    running.add(this);
  }

  send(message: unknown, transferred: readonly Transferable[] = []): void {
    this.worker.postMessage(message, transferred);
  }

  /** Asks the thread to end. Resolves once it has. */
  async stop(): Promise<void> {
    const timer = this.grace === undefined ? undefined : setTimeout(() => this.terminate(), this.grace);
    this.isStopping = true;
    this.send(STOP);
    await this.ended;
    clearTimeout(timer);
  }

  /** Ends the thread in the middle of what it does. */
  async terminate(): Promise<void> {
    this.isStopping = true;
    await this.worker.terminate();
  }
}

/**
 * Runs a task to its end.
 * @param signal asks it to end before
 * @throws the error by which the thread failed
 */
export async function runInThread<Message>(task: ThreadTask<Message>, signal?: AbortSignal): Promise<void> {
  const thread = new BackgroundThread(task);
  const stop = () => void thread.stop();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  const failure = await thread.ended;
  signal?.removeEventListener('abort', stop);
  if (failure) throw failure;
}

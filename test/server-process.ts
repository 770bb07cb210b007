import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from './over-the-wire.js';
import { destroyStores, environmentFor } from './stores.js';

/** Options for the start of a server process. */
export interface Starting {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** A program that runs the server and observes it, such as strace, with its arguments. */
  readonly under?: readonly string[];
  /** The user that it runs as. Default: this user. */
  readonly as?: { readonly uid?: number; readonly gid?: number };
}

export interface Readiness {
  readonly status: number;
  readonly body: {
    readonly status: string;
    readonly reason?: string;
    readonly ledger?: string;
    readonly lag?: string;
    readonly writes: boolean;
    readonly projections: readonly {
      readonly projection: string;
      readonly position: string;
      readonly stopped?: string;
    }[];
  };
}

export interface LogLine extends Readonly<Record<string, unknown>> {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly requestId?: string;
}

/** The server as in production: in its own process. */
export class ServerProcess {
  /** Every process that has not ended, those that do not listen yet included. */
  private static readonly running = new Set<ChildProcess>();

  private constructor(
    private readonly child: ChildProcess,
    /** Resolves to its exit code. */
    readonly ended: Promise<number | null>,
    private readonly output: readonly string[],
    readonly url: string,
  ) {}

  /** Its standard output and standard error so far. */
  get said(): string {
    return this.output.join('');
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Starts a server on the directory and waits until it listens. At SIGTERM it stops without delay. */
  static async start(
    directory: string,
    { env = {}, args: more = [], under = [], as = {} }: Starting = {},
  ): Promise<ServerProcess> {
    const [program, ...args] = [...under, process.execPath, 'dist/apps/api/src/main.js', ...more];
    const child = spawn(program!, args, {
      env: {
        PATH: process.env.PATH ?? '',
        PORT: '0',
        OPEN_TO_ANYBODY: 'on',
        SHUTDOWN_DELAY: '0', // no load balancer has to notice
        ...(await environmentFor(directory)),
        ...env,
      },
      ...as,
    });
    ServerProcess.running.add(child);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    void ended.then(() => ServerProcess.running.delete(child));
    const output: string[] = [];
    const url = await new Promise<string>((resolve, reject) => {
      let listens = false;
      const listen = (text: Buffer) => {
        output.push(String(text));
        const [, found] = (!listens && /listens on (\S+)\/graphql/.exec(output.join(''))) || [];
        if (found) resolve(found);
        listens ||= found !== undefined;
      };
      child.stdout!.on('data', listen);
      child.stderr!.on('data', listen);
      child.on('close', (code) => reject(new Error(`The server ended with ${code}: ${output.join('')}`)));
    });
    return new ServerProcess(child, ended, output, url);
  }

  static async killAll(): Promise<void> {
    await Promise.all(
      [...ServerProcess.running].map((child) => {
        const closed = new Promise((resolve) => child.on('close', resolve));
        child.kill('SIGKILL');
        return closed;
      }),
    );
  }

  /** Kills it, as in a crash. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Returns the lines of its log. */
  log(): LogLine[] {
    const lines = this.said.split('\n');
    return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as LogLine);
  }

  /** Sends SIGTERM. Returns its exit code, or that it has not ended within `patience` milliseconds. */
  async stop(patience = 10_000): Promise<number | null | 'still running'> {
    this.child.kill('SIGTERM');
    const late = new Promise<'still running'>((resolve) => setTimeout(resolve, patience, 'still running').unref());
    return Promise.race([this.ended, late]);
  }

  /** Returns the answer to a GraphQL request with its errors. Rejects if the connection fails, or if the signal aborts it. */
  async ask(query: string, variables: object = {}, token?: string, signal?: AbortSignal): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
    return (await response.json()) as Answer;
  }

  /** Returns the data of a request that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
  async get(query: string, variables: object = {}, token?: string): Promise<any> {
    const { data, errors } = await this.ask(query, variables, token);
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  async ready(): Promise<Readiness> {
    const response = await fetch(`${this.url}/health/ready`);
    return { status: response.status, body: (await response.json()) as Readiness['body'] };
  }

  /** Resolves once it reports ready. Rejects with its reason after `patience` milliseconds. */
  async untilReady(patience = 60_000): Promise<void> {
    for (const from = Date.now(); ; await pause(50)) {
      const { status, body } = await this.ready();
      if (status === 200) return;
      if (Date.now() - from > patience) throw new Error(body.reason);
    }
  }

  async position(): Promise<string> {
    return (await this.get('{ ledger { position } }')).ledger.position;
  }
}

/** Makes a data directory for a block of specs. It is deleted at the end, after every process. */
export function dataDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-process-'));
  afterAll(async () => {
    await ServerProcess.killAll();
    await destroyStores(directory);
  });
  return directory;
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

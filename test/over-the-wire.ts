import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '#ledger';
import { createApp } from '../apps/api/src/serve.js';

/** A clock that tests set. */
export class SetClock extends Clock {
  constructor(public time = new Date()) {
    super();
  }
  override now() {
    return this.time;
  }
  set(time: string) {
    this.time = new Date(time);
  }
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
  data: any;
  errors?: { message: string; extensions: { code: string; path?: string } & Record<string, unknown> }[];
}

/** A register served over HTTP on a free port, on fresh embedded stores. */
export class ServedRegister {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly directory: string,
    readonly clock: Clock,
    readonly url: string,
  ) {}

  static async start(options: { directory?: string; clock?: Clock } = {}): Promise<ServedRegister> {
    const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'regesta-'));
    const clock = options.clock ?? new Clock();
    const app = await createApp({ directory }, { clock, quiet: true });
    await app.listen(0, '127.0.0.1');
    return new ServedRegister(app, directory, clock, await app.getUrl());
  }

  /** The answer to a GraphQL request, errors and all. */
  async ask(query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /** The data of a request that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
  async get(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.ask(query, variables);
    if (errors)
      throw new Error(errors.map((e) => `${e.extensions?.code} ${e.extensions?.path}: ${e.message}`).join('\n'));
    return data;
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  async destroy(): Promise<void> {
    await this.close();
    rmSync(this.directory, { recursive: true });
  }
}

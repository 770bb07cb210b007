import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLSchema } from 'graphql';
import { ANYONE, Callers, Clock } from '#kernel';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { readRegisterFile } from '#register-file';
import { type HttpSettings } from '#runtime';
import { type AppOptions, createApp } from '../apps/api/src/serve.js';
import { destroyStores, storesIn } from './stores.js';

/** The register file of the product's example, transcribed from a published privacy notice. */
export const EXAMPLE = readFileSync(join(import.meta.dirname, '../examples/infobip/register.yaml'), 'utf8');

/** A clock that tests can set. */
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
  /** The parts that are missing in the answer. */
  extensions?: { behind?: { position: string; recorded: string } };
}

/** Arguments of `applyRegister` in addition to the file. */
export interface Applying {
  readonly effectiveOn?: string;
  readonly expectedPosition?: string;
  readonly dryRun?: boolean;
}

export interface Applied {
  readonly events: number;
  readonly position: string;
  readonly commands: readonly { readonly command: string; readonly thing: { type: string; key: string } }[];
}

const APPLY = `mutation ($input: RegisterInput!, $effectiveOn: Date, $expectedPosition: Position, $dryRun: Boolean) {
  applyRegister(input: $input, effectiveOn: $effectiveOn, expectedPosition: $expectedPosition, dryRun: $dryRun) {
    events position commands { command thing { type key } }
  }
}`;

/** A register served over HTTP on a free port, on new stores of the engines of this run. */
export class ServedRegister {
  /** The key or token that requests are sent with. */
  token: string | undefined;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly directory: string,
    readonly clock: Clock,
    readonly url: string,
  ) {}

  static async start(
    options: {
      directory?: string;
      clock?: Clock;
      eventStoreUrl?: string;
      access?: AppOptions['access'];
      directorySettings?: AppOptions['directory'];
      http?: Partial<HttpSettings>;
      acceptLoss?: boolean;
      consoleDirectory?: string;
      /** The name of a log that it keeps. */
      logOrigin?: string;
      readers?: AppOptions['readers'];
    } = {},
  ): Promise<ServedRegister> {
    const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'regesta-'));
    const clock = options.clock ?? new Clock();
    const stores = await storesIn(directory);
    const { eventStoreUrl = stores.eventStoreUrl, logOrigin, ...others } = options;
    const { access, http, acceptLoss, consoleDirectory, readers, directorySettings } = others;
    const app = await createApp(
      { ...stores, eventStoreUrl, logOrigin },
      {
        clock,
        access: { openness: 'WHILE_NOBODY_HAS_ACCESS', ...access },
        directory: directorySettings,
        http,
        acceptLoss,
        consoleDirectory,
        readers,
      },
    );
    await app.listen(0, '127.0.0.1');
    return new ServedRegister(app, directory, clock, await app.getUrl());
  }

  /** Returns the GraphQL schema that it serves. */
  get schema(): GraphQLSchema {
    return this.app.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** Returns the answer to a GraphQL request, with its errors. */
  async ask(query: string, variables: object = {}, token = this.token): Promise<Answer> {
    return JSON.parse(await this.bytes(query, variables, token)) as Answer;
  }

  /** Makes sign-in required from now on, and sets `token` to an administrator's key. */
  async lock(): Promise<void> {
    this.token = await this.key({ role: 'ADMINISTRATOR' });
  }

  /** Makes an API key. */
  async key(grant: object): Promise<string> {
    return (await this.get('mutation ($grant: GrantInput!) { createKey(grant: $grant) { key } }', { grant })).createKey
      .key;
  }

  /** Returns the HTTP response to a GraphQL request. */
  async bytes(query: string, variables: object = {}, token = this.token): Promise<string> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  }

  /** Returns the data of a request that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
  async get(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.ask(query, variables);
    if (errors)
      throw new Error(errors.map((e) => `${e.extensions?.code} ${e.extensions?.path}: ${e.message}`).join('\n'));
    return data;
  }

  /** Applies a register file; returns the answer with its errors. */
  tryApplying(file: string, options: Applying = {}): Promise<Answer> {
    return this.ask(APPLY, { input: readRegisterFile(file, this.schema), ...options });
  }

  /** Applies a register file, which must succeed. */
  async apply(file: string, options: Applying = {}): Promise<Applied> {
    const { applyRegister } = await this.get(APPLY, { input: readRegisterFile(file, this.schema), ...options });
    return applyRegister;
  }

  /** Returns the register at a moment as a register file. */
  async file(at?: object): Promise<string> {
    return (await this.get('query ($at: Moment) { registerFile(at: $at) }', { at })).registerFile;
  }

  /** Returns the newest position of its ledger. */
  async position(): Promise<string> {
    return (await this.get('{ ledger { position } }')).ledger.position;
  }

  /** Does work inside the server, outside a request. */
  inside<T>(work: () => T): T {
    return this.app.get(Callers, { strict: false }).run(ANYONE, work);
  }

  /** Waits until everything recorded can be read. */
  async caughtUp(): Promise<void> {
    const head = await this.app.get(Ledger, { strict: false }).head();
    await this.app.get(Progress, { strict: false }).caughtUp(head);
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  async destroy(): Promise<void> {
    await this.close();
    await destroyStores(this.directory);
  }
}

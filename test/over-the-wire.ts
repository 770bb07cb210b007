import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLSchema } from 'graphql';
import { ANYONE, Callers, Clock, Ledger } from '#ledger';
import { Progress } from '#read-model';
import { readRegisterFile } from '#register-file';
import { type HttpSettings } from '#runtime';
import { type AppOptions, createApp } from '../apps/api/src/serve.js';
import { destroyStores, storesIn } from './stores.js';

/** The register file that comes with the product, transcribed from a published privacy notice. */
export const EXAMPLE = readFileSync(join(import.meta.dirname, '../examples/infobip/register.yaml'), 'utf8');

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

/** What `applyRegister` takes beside the file. */
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

/** A register served over HTTP on a free port, on fresh stores of the engines that this run is of. */
export class ServedRegister {
  /** The key or token that it is asked with. */
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
      http?: Partial<HttpSettings>;
    } = {},
  ): Promise<ServedRegister> {
    const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'regesta-'));
    const clock = options.clock ?? new Clock();
    const stores = await storesIn(directory);
    const { eventStoreUrl = stores.eventStoreUrl, access, http } = options;
    const app = await createApp({ ...stores, eventStoreUrl }, { clock, access, http });
    await app.listen(0, '127.0.0.1');
    return new ServedRegister(app, directory, clock, await app.getUrl());
  }

  /** The schema that it serves. */
  get schema(): GraphQLSchema {
    return this.app.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** The answer to a GraphQL request, errors and all. */
  async ask(query: string, variables: object = {}, token = this.token): Promise<Answer> {
    return JSON.parse(await this.bytes(query, variables, token)) as Answer;
  }

  /** From now on whoever asks must sign in; `token` is an administrator's. */
  async lock(): Promise<void> {
    this.token = await this.key({ role: 'ADMINISTRATOR' });
  }

  /** A new API key. */
  async key(grant: object): Promise<string> {
    return (await this.get('mutation ($grant: GrantInput!) { createKey(grant: $grant) { key } }', { grant })).createKey
      .key;
  }

  /** The answer to a GraphQL request as it comes over the wire. */
  async bytes(query: string, variables: object = {}, token = this.token): Promise<string> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  }

  /** The data of a request that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
  async get(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.ask(query, variables);
    if (errors)
      throw new Error(errors.map((e) => `${e.extensions?.code} ${e.extensions?.path}: ${e.message}`).join('\n'));
    return data;
  }

  /** The answer to a register file that is applied, errors and all. */
  tryApplying(file: string, options: Applying = {}): Promise<Answer> {
    return this.ask(APPLY, { input: readRegisterFile(file, this.schema), ...options });
  }

  /** Applies a register file that must fit. */
  async apply(file: string, options: Applying = {}): Promise<Applied> {
    const { applyRegister } = await this.get(APPLY, { input: readRegisterFile(file, this.schema), ...options });
    return applyRegister;
  }

  /** The register at a moment as a register file. */
  async file(at?: object): Promise<string> {
    return (await this.get('query ($at: Moment) { registerFile(at: $at) }', { at })).registerFile;
  }

  /** The newest position of its ledger. */
  async position(): Promise<string> {
    return (await this.get('{ ledger { position } }')).ledger.position;
  }

  /** Does work inside, for which nobody asked over the wire. */
  inside<T>(work: () => T): T {
    return this.app.get(Callers, { strict: false }).run(ANYONE, work);
  }

  /** Everything recorded can be read. */
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

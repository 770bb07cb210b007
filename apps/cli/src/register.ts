import { existsSync, readdirSync } from 'node:fs';
import { ConsoleLogger, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { Command } from 'commander';
import type { GraphQLSchema } from 'graphql';
import { RegisterFileResolver } from '#graph';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { type Config, CoreModule, type OpenOptions, RegisterModule, readConfig, type Stores } from '#runtime';
import type { Terminal } from './terminal.js';

/** The target of a command: stores, or a server. */
export interface Target {
  readonly stores: Stores;
  /** The language in which texts are entered (BCP 47). */
  readonly language: string;
  readonly server?: Server;
  /** The trusted issuer of access tokens. */
  readonly issuer?: Config['issuer'];
}

/** The address of a server, and the API key or access token for it. */
export interface Server {
  readonly url: string;
  readonly token?: string;
}

/**
 * Returns the target named by the command line and the environment.
 * @throws {ConfigurationError} for an invalid environment
 */
export function targetOf(command: Command, { env }: Terminal): Target {
  const { data, url } = command.optsWithGlobals<{ data?: string; url?: string }>();
  const { stores, issuer, language } = readConfig({ ...env, ...(data !== undefined && { REGESTA_DATA: data }) });
  if (url && !/^https?:\/\//.test(url))
    throw new Error(`--url takes the whole address of a server, such as http://${url}.`);
  return { stores, issuer, language, server: url ? { url, token: env.REGESTA_TOKEN } : undefined };
}

/** Writes errors that parts of the register log to the terminal, a line for each: they are for people. */
export class ErrorLog extends ConsoleLogger {
  constructor(private readonly err: NodeJS.WritableStream) {
    super({ logLevels: ['error', 'fatal'] });
  }

  protected override printMessages(messages: unknown[]): void {
    for (const message of messages)
      this.err.write(`${message instanceof Error ? (message.stack ?? message.message) : message}\n`);
  }

  protected override printStackTrace(stack: string): void {
    if (stack) this.err.write(`${stack}\n`);
  }
}

/** Options for a register that a command opens. */
interface Opening extends OpenOptions {
  /** The command can be the first one of a register. */
  readonly begins?: boolean;
}

/**
 * Opens the register over the stores for the work, and always closes them afterwards.
 * @throws {Error} if there is none, and the command does not begin one
 */
export async function withRegister<T>(
  stores: Stores,
  { err }: Terminal,
  work: (register: INestApplicationContext) => Promise<T>,
  { begins = false, ...options }: Opening = {},
  modules: readonly Type[] = [],
): Promise<T> {
  if (!begins) mustBeThere(stores);
  @Module({ imports: [CoreModule.open(stores, options), RegisterModule, ...modules] })
  class Cli {}
  const register = await NestFactory.createApplicationContext(Cli, { logger: false, abortOnError: false });
  register.useLogger(new ErrorLog(err));
  try {
    return await work(register);
  } finally {
    await register.close();
  }
}

/**
 * Waits until the read models show all that is recorded, as long as they advance.
 * @throws {Rejection} READ_MODEL_BEHIND if they stand still
 */
export async function untilCurrent(register: INestApplicationContext): Promise<void> {
  await register.get(Progress).mustAdvanceTo(await register.get(Ledger).head());
}

/** The beginnings of names in a data directory. With any of them there is a register, and its start says what is lost. */
const OF_A_REGISTER = /^(ledger\.|read-model|keys$)/;

/** @throws {Error} if the directory of the embedded ledger holds none: a mistyped name must not look like an empty register */
function mustBeThere({ directory, eventStoreUrl }: Stores): void {
  if (eventStoreUrl || (existsSync(directory) && readdirSync(directory).some((name) => OF_A_REGISTER.test(name))))
    return;
  throw new Error(`There is no ledger in ${directory}: give its directory with --data or REGESTA_DATA.`);
}

/** Returns the GraphQL schema to check register files against. */
export async function fileSchema(): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: ['error', 'fatal'],
  });
  return builder.get(GraphQLSchemaFactory).create([RegisterFileResolver]);
}

/**
 * Sends a GraphQL request to the server and returns its data.
 * @throws {Error} with code, path and message of each error, or if the server does not answer
 */
export async function ask<T>({ url, token }: Server, query: string, variables: object): Promise<T> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  }).catch((error: Error & { cause?: Error }) => {
    throw new Error(`${url} does not answer (${error.cause?.message ?? error.message}). Is the server running there?`);
  });
  const { data, errors } = await answerIn<{
    data: T;
    errors?: { message: string; extensions?: { code?: string; path?: string } }[];
  }>(response, url);
  if (errors)
    throw new Error(
      errors.map((e) => [e.extensions?.code, e.extensions?.path, e.message].filter(Boolean).join(': ')).join('\n'),
    );
  return data;
}

/** @throws {Error} if what answers is no register: its answer is no JSON, or has neither data nor errors */
async function answerIn<T extends object>(response: Response, url: string): Promise<T> {
  const answer = (await response.json().catch(() => undefined)) as { data?: unknown; errors?: unknown } | undefined;
  if (answer?.data !== undefined || Array.isArray(answer?.errors)) return answer as T;
  throw new Error(
    `What answers at ${url} is no register (HTTP ${response.status}). Give the address of one with --url.`,
  );
}

/**
 * Returns the bytes of a file on the server.
 * @throws {Error} with code and message if the server refuses it
 */
export async function download({ url, token }: Server, address: string): Promise<Buffer> {
  const response = await fetch(new URL(address, url), { headers: token ? { authorization: `Bearer ${token}` } : {} });
  if (response.ok) return Buffer.from(await response.arrayBuffer());
  type Refusal = { errors: { message: string; extensions?: { code?: string } }[] };
  const { errors } = await answerIn<Refusal>(response, url);
  throw new Error(errors.map((e) => [e.extensions?.code, e.message].filter(Boolean).join(': ')).join('\n'));
}

import { existsSync, readdirSync } from 'node:fs';
import { ConsoleLogger, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { Command } from 'commander';
import type { GraphQLSchema } from 'graphql';
import { type Connection, NoRegister, Regesta } from '#client';
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

const clientOf = (server: Server) => new Regesta(server);

/**
 * Asks a question at the server, or sends a request that is no command, and returns its data.
 * @throws {Error} with code, path and message of each error, or if the server does not answer
 */
export function ask<T>(server: Server, query: string, variables: object): Promise<T> {
  return clientOf(server).ask<T, object>(query, variables).catch(explained);
}

/** Records a command at the server, once, and returns its data. The mutation has the variable `$meta`. */
export function record<T>(server: Server, mutation: string, variables: object): Promise<T> {
  return clientOf(server).record<T, object>(mutation, variables).catch(explained);
}

/** Reads a list at the server to its end, page by page. */
export async function* each<Node>(server: Server, query: string, variables: object): AsyncGenerator<Node> {
  type List = { list: Connection<Node> };
  try {
    yield* clientOf(server).each<List, object>(query, variables);
  } catch (error) {
    explained(error);
  }
}

/** Returns the bytes of a file on the server. */
export async function download(server: Server, address: string): Promise<Buffer> {
  return Buffer.from(await clientOf(server).download(address).catch(explained));
}

function explained(error: unknown): never {
  if (error instanceof NoRegister) throw new Error(`${error.message} Give the address of one with --url.`);
  throw error;
}

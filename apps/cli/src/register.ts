import { ConsoleLogger, type INestApplicationContext, type LogLevel, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { Command } from 'commander';
import type { GraphQLSchema } from 'graphql';
import { RegisterFileResolver } from '#graph';
import { type Config, CoreModule, type OpenOptions, RegisterModule, readConfig, type Stores } from '#runtime';
import type { Terminal } from './terminal.js';

/** What every command knows: where the stores are, or which server to ask. */
export interface Target {
  readonly stores: Stores;
  readonly server?: Server;
  /** Whose access tokens are taken. */
  readonly issuer?: Config['issuer'];
}

/** A server that is asked, and the key or token that it is asked with. */
export interface Server {
  readonly url: string;
  readonly token?: string;
}

/** The target that the command line and the environment name. */
export function targetOf(command: Command, { env }: Terminal): Target {
  const { data, url } = command.optsWithGlobals<{ data?: string; url?: string }>();
  const { stores, issuer } = readConfig({ ...env, ...(data !== undefined && { REGESTA_DATA: data }) });
  return { stores, issuer, server: url ? { url, token: env.REGESTA_TOKEN } : undefined };
}

/** Writes the errors of a register's parts to the terminal. */
class ErrorLog extends ConsoleLogger {
  constructor(private readonly err: NodeJS.WritableStream) {
    super({ logLevels: ['error', 'fatal'] });
  }

  protected override printMessages(messages: unknown[], context = '', logLevel: LogLevel = 'error'): void {
    const level = logLevel.toUpperCase().padStart(7);
    for (const message of messages) {
      const [pid, place, late] = [
        this.formatPid(process.pid),
        this.formatContext(context),
        this.updateAndGetTimestampDiff(),
      ];
      this.err.write(this.formatMessage(logLevel, message, pid, level, place, late));
    }
  }

  protected override printStackTrace(stack: string): void {
    if (stack) this.err.write(`${stack}\n`);
  }
}

/** Works on the register over the embedded stores, and closes them whatever happens. */
export async function withRegister<T>(
  stores: Stores,
  { err }: Terminal,
  work: (register: INestApplicationContext) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  @Module({ imports: [CoreModule.open(stores, options), RegisterModule] })
  class Cli {}
  const register = await NestFactory.createApplicationContext(Cli, { logger: false, abortOnError: false });
  register.useLogger(new ErrorLog(err));
  try {
    return await work(register);
  } finally {
    await register.close();
  }
}

/** The schema by which register files are checked. */
export async function fileSchema(): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: ['error', 'fatal'],
  });
  return builder.get(GraphQLSchemaFactory).create([RegisterFileResolver]);
}

/** The data of a GraphQL request to the server. A refusal becomes an error with its path and code. */
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
  const { data, errors } = (await response.json()) as {
    data: T;
    errors?: { message: string; extensions?: { code?: string; path?: string } }[];
  };
  if (errors)
    throw new Error(
      errors.map((e) => [e.extensions?.code, e.extensions?.path, e.message].filter(Boolean).join(': ')).join('\n'),
    );
  return data;
}

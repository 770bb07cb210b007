import { ConsoleLogger, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { Command } from 'commander';
import type { GraphQLSchema } from 'graphql';
import { RegisterFileResolver } from '#graph';
import { type Config, CoreModule, type OpenOptions, RegisterModule, readConfig, type Stores } from '#runtime';

/** What every command knows: where the stores are, or which server to ask. */
export interface Target {
  readonly stores: Stores;
  readonly url?: string;
  /** Whose access tokens are taken. */
  readonly issuer?: Config['issuer'];
}

/** The target that the command line and the environment name. */
export function targetOf(command: Command): Target {
  const { data, url } = command.optsWithGlobals<{ data?: string; url?: string }>();
  const { stores, issuer } = readConfig({ ...process.env, ...(data !== undefined && { REGESTA_DATA: data }) });
  return { stores, url, issuer };
}

/** Works on the register over the embedded stores, and closes them whatever happens. */
export async function withRegister<T>(
  stores: Stores,
  work: (register: INestApplicationContext) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  @Module({ imports: [CoreModule.open(stores, options), RegisterModule] })
  class Cli {}
  const register = await NestFactory.createApplicationContext(Cli, { logger: false, abortOnError: false });
  register.useLogger(new ConsoleLogger({ logLevels: ['error', 'fatal'] }));
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

/** The data of a GraphQL request to the server, signed in with REGESTA_TOKEN where there is one; a refusal becomes an error with its path and code. */
export async function ask<T>(url: string, query: string, variables: object): Promise<T> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(process.env.REGESTA_TOKEN && { authorization: `Bearer ${process.env.REGESTA_TOKEN}` }),
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

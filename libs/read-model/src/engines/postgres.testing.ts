import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of its own on the PostgreSQL that the tests were given, and how to get rid of it. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Whether this run keeps its read models in PostgreSQL (jest.config.js runs the same specs on each engine). */
export const ON_POSTGRES = process.env.TEST_READ_MODEL === 'postgres';

/** Creates a database on the server of TEST_POSTGRES_URL: with the tables of read models in it, or without anything. */
export async function createDatabase({ isEmpty = false } = {}): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server)
    throw new Error('TEST_POSTGRES_URL names no PostgreSQL: `npm test` starts one where it finds the binaries.');
  const name = `regesta_test_${randomUUID().replaceAll('-', '')}`;
  const template = isEmpty ? 'template1' : process.env.TEST_POSTGRES_TEMPLATE;
  await statement(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => statement(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Runs one statement on the server. */
export async function statement(url: string, text: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

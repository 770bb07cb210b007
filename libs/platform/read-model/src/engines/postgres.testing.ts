import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A separate database on the PostgreSQL of the tests, and a function that drops it. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** True if this run keeps its read models in PostgreSQL (jest.config.js runs the same specs on each engine). */
export const ON_POSTGRES = process.env.TEST_READ_MODEL === 'postgres';

/** Creates a database on the server of TEST_POSTGRES_URL, with the tables of the read models or empty. */
export async function createDatabase({ isEmpty = false } = {}): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server)
    throw new Error('TEST_POSTGRES_URL is not set: `npm test` starts a PostgreSQL if it finds the binaries.');
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

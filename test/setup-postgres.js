import pg from 'pg';
import build from './build.js';
import { postgresPrograms, startPostgres } from './postgres.js';

/** Before specs on read models in PostgreSQL: what is built is up to date, and there is a server with a template of them. */
export default async function setup({ ci }) {
  build();
  if (ci) process.env.CI ??= 'true'; // for specs that may be left out elsewhere
  if (!process.env.TEST_POSTGRES_URL) {
    globalThis.postgres = await startPostgres(postgresPrograms());
    process.env.TEST_POSTGRES_URL = globalThis.postgres.url;
  }
  process.env.TEST_POSTGRES_TEMPLATE = `regesta_template_${process.pid}`;
  await makeTemplate(process.env.TEST_POSTGRES_URL, process.env.TEST_POSTGRES_TEMPLATE);
}

/** A database in which the tables have been created once, for all that are copied from it. */
async function makeTemplate(server, name) {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const { PostgresReadModel } = await import('#read-model/postgres');
  const url = new URL(server);
  url.pathname = `/${name}`;
  const readModel = new PostgresReadModel(url.href);
  await readModel.prepare();
  await readModel.close();
}

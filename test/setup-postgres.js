import { sql } from 'kysely';
import build from './build.js';
import { postgresPrograms, startPostgres } from './postgres.js';

/** Updates the build and starts a server with a template database, before specs on read models in PostgreSQL. */
export default async function setup({ ci }) {
  build();
  if (ci) process.env.CI ??= 'true'; // for specs that can be skipped elsewhere
  if (!process.env.TEST_POSTGRES_URL) {
    globalThis.postgres = await startPostgres(postgresPrograms());
    process.env.TEST_POSTGRES_URL = globalThis.postgres.url;
  }
  process.env.TEST_POSTGRES_TEMPLATE = `regesta_template_${process.pid}`;
  await makeTemplate(process.env.TEST_POSTGRES_URL, process.env.TEST_POSTGRES_TEMPLATE);
}

/** Makes a template database with the tables of read models, which specs copy. */
async function makeTemplate(server, name) {
  const { PostgresGenerations } = await import('#read-model/postgres');
  const onServer = async (statement) => {
    const database = new PostgresGenerations(server).open(0);
    await sql.raw(statement).execute(database.reader);
    await database.close();
  };
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const template = new PostgresGenerations(url.href).open(0);
  await template.prepare();
  await template.close();
  globalThis.dropTemplate = () => onServer(`DROP DATABASE ${name}`);
}

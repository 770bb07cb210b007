import pg from 'pg';

/** After all specs: the server that was started for them ends; one that was given has the template no more. */
export default async function teardown() {
  if (globalThis.postgres) return globalThis.postgres.stop();
  const client = new pg.Client(process.env.TEST_POSTGRES_URL);
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${process.env.TEST_POSTGRES_TEMPLATE}`);
  await client.end();
}

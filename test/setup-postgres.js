import build from './build.js';
import { postgresPrograms, startPostgres } from './postgres.js';

/** Before specs on read models in PostgreSQL: what is built is up to date, and there is a server. */
export default async function setup({ ci }) {
  build();
  if (ci) process.env.CI ??= 'true'; // for specs that may be left out elsewhere
  if (process.env.TEST_POSTGRES_URL) return;
  globalThis.postgres = await startPostgres(postgresPrograms());
  process.env.TEST_POSTGRES_URL = globalThis.postgres.url;
}

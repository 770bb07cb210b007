import build from './build.js';
import { postgresPrograms, startPostgres } from './postgres.js';

const LEFT_OUT = `
Left out: everything on read models in PostgreSQL, for want of a server. To run it, install one
(Debian: apt-get install postgresql) or name one that databases may be made on: TEST_POSTGRES_URL=postgres://…
`;

/** Before any spec: what is built is up to date, and there is a PostgreSQL. */
export default async function setup({ ci }) {
  build();
  if (ci) process.env.CI ??= 'true'; // for specs that may be left out elsewhere
  if (process.env.TEST_POSTGRES_URL) return;
  const programs = postgresPrograms();
  if (programs) {
    globalThis.postgres = await startPostgres(programs);
    process.env.TEST_POSTGRES_URL = globalThis.postgres.url;
  } else if (ci) throw new Error(LEFT_OUT);
  else process.stderr.write(LEFT_OUT);
}

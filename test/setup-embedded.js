import build from './build.js';
import { postgresPrograms } from './postgres.js';

const LEFT_OUT = `
Left out: everything on read models in PostgreSQL, for want of a server. To run it, install one
(Debian: apt-get install postgresql) or name one that databases may be made on: TEST_POSTGRES_URL=postgres://…
`;

/** Updates the build before specs of the embedded stores. */
export default function setup({ ci }) {
  build();
  if (ci) process.env.CI ??= 'true'; // for specs that can be skipped elsewhere
  if (process.env.TEST_POSTGRES_URL || postgresPrograms()) return;
  if (ci) throw new Error(LEFT_OUT);
  process.stderr.write(LEFT_OUT);
}

import build from './build.js';
import { postgresPrograms } from './postgres.js';

/** Updates the build before specs of the embedded stores. In CI, nothing is left out for want of a program. */
export default function setup({ ci }) {
  build();
  if (!ci) return;
  process.env.CI ??= 'true'; // for specs that can be skipped elsewhere
  if (!process.env.TEST_POSTGRES_URL && !postgresPrograms())
    throw new Error('CI needs PostgreSQL: install it, or set TEST_POSTGRES_URL.');
}

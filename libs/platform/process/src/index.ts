import { basename, join } from 'node:path';

/** The first version of Node that the product runs on: the embedded stores need its SQLite. */
export const OLDEST = 24;

/** Returns why the product does not run on this version of Node and what to do; undefined if it runs. */
export function refusalOf(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= OLDEST) return undefined;
  return `Regesta runs on Node ${OLDEST} or newer, and this is Node ${version}: update Node. In the sources, npm ci brings it: then run npm start or npx regesta.`;
}

/**
 * Makes this process ready for the product. It ends with exit code 2 if its Node is too old. Callers import modules that an
 * old Node cannot load only after this call.
 */
export function beginProcess(): void {
  const refusal = refusalOf(process.versions.node);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    process.exit(2);
  }
  process.umask(0o077); // what this process writes is for its own user alone
  process.env.NODE_ENV ??= 'production'; // libraries then leave out checks for programmers
}

/** Returns the path of a program by its place in the build. Tests, which run the sources, have it there too. */
export function programAt(place: string): string {
  const above = join(import.meta.dirname, '../../../..');
  return join(above, basename(above) === 'dist' ? '' : 'dist', place);
}

/** The first version of Node that the product runs on: the embedded stores need its SQLite. */
export const OLDEST = 24;

/** Why the product does not run on this version of Node, and what to do; undefined where it does. */
export function refusalOf(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= OLDEST) return undefined;
  return `Regesta runs on Node ${OLDEST} or newer, and this is Node ${version}: start it by npm or npx (npm start, npm run demo, npx regesta), which take the Node that npm ci has brought, or install a newer one.`;
}

/**
 * Ends the process with exit code 2 where its Node is too old. What an old Node cannot load is imported afterwards, when it
 * is used.
 */
export function mustRunHere(): void {
  const refusal = refusalOf(process.versions.node);
  if (refusal === undefined) return;
  process.stderr.write(`${refusal}\n`);
  process.exit(2);
}

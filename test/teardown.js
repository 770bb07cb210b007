/** Drops the template and stops the server, after all specs. */
export default async function teardown() {
  await globalThis.dropTemplate?.();
  await globalThis.postgres?.stop();
}

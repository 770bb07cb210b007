/** After all specs: the template is dropped, and the server that was started for them ends. */
export default async function teardown() {
  await globalThis.dropTemplate?.();
  await globalThis.postgres?.stop();
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { type Config, explain, type Role } from '#register';
import { createApp } from './serve.js';

/** Serves until told to stop. What prevents it is told on stderr, in words that say what to do; the exit code is then 1. */
export async function run(
  configure: () => Config & { readonly role?: Role },
  beforeListening: (app: NestFastifyApplication, config: Config) => Promise<void> = async () => {},
): Promise<void> {
  let config: (Config & { readonly role?: Role }) | undefined;
  try {
    config = configure();
    const app = await createApp(config.stores, { quiet: true, role: config.role });
    try {
      await beforeListening(app, config);
      await app.listen(config.port, config.host);
    } catch (error) {
      await app.close();
      throw error;
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(app));
    process.stdout.write(`Regesta listens on ${await app.getUrl()}/graphql (data in ${config.stores.directory})\n`);
    await tellOfCatchingUp(app);
  } catch (error) {
    process.stderr.write(`${config ? explain(error as Error, config) : (error as Error).message}\n`);
    process.exitCode = 1;
  }
}

/** Requests under way are answered, then the stores are closed. */
async function stop(app: NestFastifyApplication): Promise<void> {
  // A connection that was at work when closing began stays open on keep-alive, and would hold the stores open with it.
  const closing = setInterval(() => app.getHttpServer().closeIdleConnections(), 50);
  await app.close();
  clearInterval(closing);
  process.exit(0);
}

/** A read model that is far behind the ledger is built while the API answers; whoever watches sees how far it is. */
async function tellOfCatchingUp(app: NestFastifyApplication): Promise<void> {
  const progress = app.get(Progress, { strict: false });
  const head = await app
    .get(Ledger, { strict: false })
    .head()
    .catch(() => undefined); // it is told by whoever asks for it
  const timer = setInterval(
    () => process.stdout.write(`Building the read models: position ${progress.position()}\n`),
    5_000,
  );
  await progress.caughtUp(head);
  clearInterval(timer);
}

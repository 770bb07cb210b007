import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { type Config, explain, type Role } from '#register';
import { openLog } from './logging.js';
import { createApp } from './serve.js';
import { endOnUncaught, stopWhenTold } from './shutdown.js';
import { startTelemetry } from './telemetry.js';

/** Serves until told to stop. What prevents it is told on stderr, in words that say what to do; the exit code is then 1. */
export async function run(
  configure: () => Config & { readonly role?: Role },
  beforeListening: (app: NestFastifyApplication, config: Config) => Promise<void> = async () => {},
  { plain = process.stdout.isTTY } = {},
): Promise<void> {
  let config: (Config & { readonly role?: Role }) | undefined;
  try {
    config = configure();
    const log = openLog(config.logLevel, { plain });
    endOnUncaught(log);
    const telemetry = await startTelemetry(process.env, log);
    const app = await createApp(config.stores, { log, telemetry, role: config.role, doors: config.doors });
    try {
      await beforeListening(app, config);
      await app.listen(config.port, config.host);
    } catch (error) {
      await app.close();
      throw error;
    }
    stopWhenTold(app, telemetry, log, config.shutdown);
    log.info(`Regesta listens on ${await app.getUrl()}/graphql (data in ${config.stores.directory})`);
    await tellOfCatchingUp(app, log);
  } catch (error) {
    process.stderr.write(`${config ? explain(error as Error, config) : (error as Error).message}\n`);
    process.exitCode = 1;
  }
}

/** A read model that is far behind the ledger is built while the API answers; whoever watches sees how far it is. */
async function tellOfCatchingUp(app: NestFastifyApplication, log: Logger): Promise<void> {
  const progress = app.get(Progress, { strict: false });
  const head = await app
    .get(Ledger, { strict: false })
    .head()
    .catch(() => undefined); // it is told by whoever asks for it
  const timer = setInterval(() => log.info(`Building the read models: position ${progress.position()}`), 5_000);
  await progress.caughtUp(head);
  clearInterval(timer);
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { type Openness, SignIn } from '#access';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { type Config, ConfigurationError, explain, isLoopback, type Role } from '#runtime';
import { openLog } from './logging.js';
import { createApp } from './serve.js';
import { exitOnUncaughtError, stopOnSignal } from './shutdown.js';
import { startTelemetry } from './telemetry.js';

/** Serves until a signal to stop. If it cannot start, it prints on stderr why and what to do, and sets exit code 1. */
export async function run(
  configure: () => Config & { readonly role?: Role },
  beforeListening: (app: NestFastifyApplication, config: Config) => Promise<void> = async () => {},
  { plain = process.stdout.isTTY, openness }: { plain?: boolean; openness?: Openness } = {},
): Promise<void> {
  let config: (Config & { readonly role?: Role }) | undefined;
  try {
    config = configure();
    const log = openLog(config.logLevel, { plain });
    exitOnUncaughtError(log);
    const telemetry = await startTelemetry(process.env, log);
    const access = { issuer: config.issuer, openness: isLoopback(config.host) ? openness : 'NEVER' } as const;
    const { stores, role, http, lawDates } = config;
    const app = await createApp(stores, { log, telemetry, role, access, http, lawDates });
    try {
      if (access.openness === 'NEVER' && config.role !== 'projector') await mustAllowSignIn(app, config);
      await beforeListening(app, config);
      await app.listen(config.port, config.host);
    } catch (error) {
      await app.close();
      throw error;
    }
    stopOnSignal(app, telemetry, log, config.shutdown);
    log.info(`Regesta listens on ${await app.getUrl()}/graphql (data in ${config.stores.directory})`);
    await logCatchingUp(app, log);
  } catch (error) {
    process.stderr.write(`${config ? explain(error as Error, config) : (error as Error).message}\n`);
    process.exitCode = 1;
  }
}

/** @throws {ConfigurationError} if other machines can reach the register and nobody can sign in */
async function mustAllowSignIn(app: NestFastifyApplication, { host }: Config): Promise<void> {
  const isPossible = await app
    .get(SignIn, { strict: false })
    .isPossible()
    .catch(() => true); // without the ledger every request is refused
  if (isPossible) return;
  throw new ConfigurationError(
    `Others can reach ${host}, and nobody can sign in yet. Make a key first (regesta key create --role administrator), or name whose access tokens are taken (OIDC_ISSUER, OIDC_AUDIENCE), or listen on this machine alone (HOST=127.0.0.1).`,
  );
}

/** Logs how far the read models are while they catch up with the ledger. The API answers meanwhile. */
async function logCatchingUp(app: NestFastifyApplication, log: Logger): Promise<void> {
  const progress = app.get(Progress, { strict: false });
  const head = await app
    .get(Ledger, { strict: false })
    .head()
    .catch(() => undefined); // requests that need the ledger report the error
  const timer = setInterval(() => log.info(`Building the read models: position ${progress.position()}`), 5_000);
  await progress.caughtUp(head);
  clearInterval(timer);
}

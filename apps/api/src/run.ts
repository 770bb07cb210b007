import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AccountsLost, Grants, type Openness, SignIn } from '#access';
import { asError, setCacheMemory } from '#kernel';
import { EventStore, EventStoreRefused, Ledger } from '#ledger';
import { Progress, Projections, ReadModelDatabase, thingsWithoutKey } from '#read-model';
import {
  type Config,
  ConfigurationError,
  explain,
  isLoopback,
  keysMissingInWords,
  type Role,
  type Stores,
  whyNotListening,
} from '#runtime';
import { isBuilt } from './console.js';
import { openLogger } from './logger.js';
import { Meanwhile } from './meanwhile.js';
import { createApp } from './serve.js';
import { exitOnUncaughtError, stopOnSignal } from './shutdown.js';
import { startTelemetry } from './telemetry.js';

/** Milliseconds in which a ledger that refuses this register ends the start. */
const FIRST_WORD = 2_000;

/** The configuration of one start. */
interface Started extends Config {
  readonly role?: Role;
  /** Goes on without events or keys that are lost for good. */
  readonly acceptLoss?: boolean;
}

/** Serves until a signal to stop. If it cannot start, it prints on stderr why and what to do, and sets exit code 1. */
export async function run(
  configure: () => Started,
  beforeListening: (app: NestFastifyApplication, config: Config) => Promise<void> = async () => {},
  { plain = process.stdout.isTTY, openness }: { plain?: boolean; openness?: Openness } = {},
): Promise<void> {
  let config: Started | undefined;
  try {
    config = configure();
    const log = openLogger(config.logLevel, { plain });
    exitOnUncaughtError(log);
    const telemetry = await startTelemetry(process.env, log);
    const { stores, role, acceptLoss, http, readers, lawDates, language, issuer, sessions, directory } = config;
    const chosen = openness ?? (http.openToAnybody ? 'WHILE_NOBODY_HAS_ACCESS' : 'NEVER');
    const access = {
      issuer,
      sessions,
      openness: isLoopback(config.host) && !http.publicUrl ? chosen : 'NEVER',
    } as const;
    setCacheMemory(readers.cacheMemory);
    const meanwhile = new Meanwhile(config, log);
    const onWaiting = (store: EventStore) => meanwhile.begin(store);
    const options = {
      log,
      telemetry,
      role,
      acceptLoss,
      access,
      directory,
      http,
      readers,
      lawDates,
      language,
      onWaiting,
    };
    const app = await createApp(stores, options).catch(async (error) => {
      await meanwhile.end();
      throw error;
    });
    try {
      const answers = await mustNotBeRefused(app);
      if (answers && config.role !== 'projector') await mustLetSomebodyIn(app, config, access.openness !== 'NEVER');
      await beforeListening(app, config);
      await listen(app, await meanwhile.end());
    } catch (error) {
      await app.close();
      throw error;
    }
    stopOnSignal(app, telemetry, log, config.shutdown);
    const url = await app.getUrl();
    const shown = http.console && role !== 'projector' && isBuilt() ? `, with the console at ${url}` : '';
    log.info(`Regesta listens on ${url}/graphql${shown} (data in ${config.stores.directory})`);
    await logCatchingUp(app, log);
    await logMissingKeys(app, config.stores, log);
  } catch (error) {
    process.stderr.write(`${config ? explain(asError(error), config.stores.directory) : asError(error).message}\n`);
    process.exitCode = 1;
  }
}

/** @throws {Error} with what to do, if it cannot listen on its address */
async function listen(app: NestFastifyApplication, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw whyNotListening(asError(error), { host, port, setPort: 'PORT=', setHost: 'HOST=' });
  }
}

/**
 * Asks the ledger for its end, so that what is wrong is said at once. Returns whether it answers: one that is away is waited
 * for, and every request is refused until it does.
 * @throws {EventStoreRefused} if its server refuses this register: waiting is of no use
 */
async function mustNotBeRefused(app: NestFastifyApplication): Promise<boolean> {
  const asked = app.get(EventStore, { strict: false }).head();
  asked.catch(() => {}); // after that time, requests report the error
  const late = sleep(FIRST_WORD, false, { ref: false });
  return Promise.race([asked.then(() => true), late]).catch((error) => {
    if (error instanceof EventStoreRefused) throw error;
    return false;
  });
}

/**
 * Checks that the accounts of the register are there and that somebody can sign in, or that it is open by choice.
 * @throws {AccountsLost} if the ledger has lost the grants that were given
 * @throws {ConfigurationError} if nobody can sign in, and the register is not open by choice
 */
async function mustLetSomebodyIn(app: NestFastifyApplication, { host }: Config, isOpen: boolean): Promise<void> {
  try {
    await app.get(Grants, { strict: false }).mustBeThere();
    if (isOpen || (await app.get(SignIn, { strict: false }).isPossible())) return;
  } catch (error) {
    if (error instanceof AccountsLost) throw error;
    return;
  }
  throw new ConfigurationError(
    `${isLoopback(host) ? 'Nobody' : `Others can reach ${host}, and nobody`} can sign in yet. Make a key first (regesta key create --role administrator), or name whose access tokens are taken (OIDC_ISSUER, OIDC_AUDIENCE). To try it on this machine alone without sign-in, set OPEN_TO_ANYBODY=on${isLoopback(host) ? '' : ' and HOST=127.0.0.1'}.`,
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
  const again = setInterval(() => {
    const { building } = progress;
    if (building) log.info(`Building the read models again: position ${building.position} of ${building.head}`);
  }, 5_000);
  again.unref();
  await progress.caughtUp(head);
  clearInterval(timer);
}

/** Logs which things lack the key of their personal data. It looks once the read models are current, which say what things there are. */
async function logMissingKeys(app: NestFastifyApplication, stores: Stores, log: Logger): Promise<void> {
  const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
  try {
    const without = await thingsWithoutKey(get(ReadModelDatabase).reader, get(Ledger), get(Projections));
    if (without.length > 0) log.error(keysMissingInWords(without, stores));
  } catch (error) {
    log.warn(`Not looked whether keys are missing: ${asError(error).message}`);
  }
}

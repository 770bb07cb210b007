import { parseKey, type Stores } from '#register';

/** What the environment says (12-factor): every value checked, every mistake told with what was expected. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly stores: Stores;
}

const KNOWN = ['REGESTA_DATA', 'REGESTA_KEY', 'REGESTA_KEY_FILE'];

/** Mistakes in the configuration, one a line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads the configuration.
 * @throws {ConfigurationError} that lists every value that is unknown or does not fit
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = [];
  for (const name of Object.keys(env))
    if (name.startsWith('REGESTA_') && !KNOWN.includes(name))
      mistakes.push(`${name} is unknown; known are ${KNOWN.join(', ')}.`);
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) mistakes.push(`PORT must be 0 to 65535, not "${env.PORT}".`);
  const eventStoreUrl = env.EVENT_STORE_URL || undefined;
  if (eventStoreUrl && !/^(esdb|kurrentdb)(\+discover)?:\/\//.test(eventStoreUrl))
    mistakes.push('EVENT_STORE_URL must begin with esdb:// (leave it out for the embedded ledger).');
  if (env.READ_MODEL_URL)
    mistakes.push('READ_MODEL_URL: this version keeps its read models embedded in REGESTA_DATA; leave it out.');
  let key: Buffer | undefined;
  try {
    key = env.REGESTA_KEY ? parseKey(env.REGESTA_KEY, 'REGESTA_KEY') : undefined;
  } catch (error) {
    mistakes.push((error as Error).message);
  }
  if (mistakes.length > 0) throw new ConfigurationError(mistakes.join('\n'));
  return {
    host: env.HOST || '127.0.0.1',
    port,
    stores: { directory: env.REGESTA_DATA || './data', eventStoreUrl, key, keyFile: env.REGESTA_KEY_FILE || undefined },
  };
}

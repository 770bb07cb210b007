import { join } from 'node:path';
import { LogKeyFile, type LogSettings } from '#evidence';
import { keysDirectory, type Stores } from './stores.js';

/** Returns the keys of the log of this register. */
export function logKeys(stores: Stores): LogKeyFile {
  return new LogKeyFile(stores.logKeyFile ?? join(keysDirectory(stores), 'log.key'));
}

/** Returns where and how the log is kept; undefined if this register keeps none. */
export function logSettings(stores: Stores): LogSettings | undefined {
  const { directory, logOrigin: origin } = stores;
  return origin ? { directory, origin, keys: logKeys(stores) } : undefined;
}

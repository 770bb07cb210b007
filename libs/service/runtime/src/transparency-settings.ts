import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Destination,
  LogKeyFile,
  type LogSettings,
  type Publishing,
  toAddress,
  toAuthority,
  toDirectory,
  toMailbox,
  toWitness,
} from '#evidence';
import { asError } from '#kernel';
import { certificatesIn, parsePolicy } from '#transparency-log';
import { ConfigurationError } from './configuration-error.js';
import { foldsOf, lawLine } from './folds.js';
import type { DestinationSetting, PublishingSettings } from './publishing-settings.js';
import { SLICES } from './slices.js';
import { keysDirectory, type Stores } from './stores.js';

/** Returns the keys of the log of this register. */
export function logKeys(stores: Stores): LogKeyFile {
  return new LogKeyFile(stores.logKeyFile ?? join(keysDirectory(stores), 'log.key'));
}

/** Returns where and how the log is kept; undefined if this register keeps none. */
export function logSettings(stores: Stores): LogSettings | undefined {
  const { directory, logOrigin: origin } = stores;
  if (!origin) return undefined;
  return { directory, origin, keys: logKeys(stores), folds: foldsOf(SLICES.projections()), extensions: [lawLine()] };
}

/**
 * Returns where checkpoints go; undefined if they go nowhere.
 * @throws {ConfigurationError} if a file that the settings name cannot be read, or has no keys
 */
export function publishing({ directory, logOrigin: origin, publishing: settings }: Stores): Publishing | undefined {
  if (!origin || !settings) return undefined;
  const { every, to, timestamp } = settings;
  const destinations = to.map((setting) => destinationOf(setting, settings));
  if (timestamp) {
    const authorities = contentOf('LOG_TIMESTAMP_CA', timestamp.ca, certificatesIn);
    destinations.push(toAuthority(timestamp.url, authorities));
  }
  return { directory, origin, every, destinations };
}

function destinationOf({ kind, address, token }: DestinationSetting, settings: PublishingSettings): Destination {
  switch (kind) {
    case 'file':
      return toDirectory(address);
    case 'mail':
      return toMailbox(address, settings.mail!);
    case 'http':
      return toAddress(address, token);
    case 'witness': {
      const read = (text: string) => [...parsePolicy(text).witnesses.values()];
      const keys = contentOf('LOG_WITNESS_POLICY', settings.witnessPolicy!, read);
      if (keys.length === 0) throw new ConfigurationError('LOG_WITNESS_POLICY has no witness: add `witness NAME KEY`.');
      return toWitness(address, keys);
    }
  }
}

function contentOf<T>(name: string, file: string, read: (text: string) => T): T {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(`${name}: ${file} cannot be used. ${asError(error).message}`);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '#ledger';
import { type Checkpoint, parseCheckpoint, parseNote } from '#transparency-log';
import { LogFollower } from './log-follower.js';
import type { LogKeys } from './log-keys.js';
import { LogStore } from './sqlite.log-store.js';

/** The identity of the log under test. */
export const ORIGIN = 'register.example/log';

/** Follows the ledger until the log has signed all its events, or has stopped. Returns why it stopped. */
export async function followed(
  ledger: EventStore,
  directory: string,
  keys: LogKeys,
  origin = ORIGIN,
): Promise<string | undefined> {
  const follower = new LogFollower(ledger, { directory, origin, keys }, { now: () => new Date() });
  follower.start();
  try {
    const head = await ledger.head();
    for (let i = 0; i < 1_000 && follower.stopped === undefined; i += 1) {
      await sleep(5);
      if (signedUpTo(directory, head)) break;
    }
  } finally {
    await follower.stop();
  }
  return follower.stopped;
}

function signedUpTo(directory: string, head: bigint | undefined): boolean {
  const store = new LogStore(directory);
  try {
    const state = store.state();
    return state?.position === (head ?? 0n) && store.checkpoint()?.size === state.size;
  } finally {
    store.close();
  }
}

/** Reads the newest checkpoint of a log. */
export function newest(directory: string): Checkpoint & { readonly note: string } {
  const store = new LogStore(directory, { readonly: true });
  try {
    const { note } = store.checkpoint()!;
    return { ...parseCheckpoint(parseNote(note).text), note };
  } finally {
    store.close();
  }
}

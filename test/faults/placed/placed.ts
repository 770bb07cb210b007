import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jest } from '@jest/globals';
import { ServerProcess } from '../../server-process.js';
import { ROUNDS } from '../rounds.js';

/** The step of a program at which it is killed. Its words are those of `hook.js`, which finds them by regular expressions. */
export interface Plan {
  /** The step from which steps count, itself included. Default: the first one after the plan was made. */
  readonly from?: string;
  readonly at: string;
  /** The number of the step among those that match, from 1. */
  readonly nth?: number;
  readonly when: 'BEFORE' | 'AFTER';
}

const HOOK = pathToFileURL(join(import.meta.dirname, 'hook.js')).href;

/** Kills of each kind: two in every run, for each takes a start of the server. */
const KILLS = ROUNDS > 3 ? ROUNDS : 2;

/** Returns the moments of this run, in their order, and from the first one again if there are fewer than kills. */
export function rounds<T>(moments: readonly T[]): { readonly round: number; readonly moment: T }[] {
  return Array.from({ length: KILLS }, (_, round) => ({ round, moment: moments[round % moments.length]! }));
}

const planOf = (directory: string) => `${directory}.plan`;

/** Returns the environment of a process on the directory that can be killed at a step. */
export const hooked = (directory: string) => ({ NODE_OPTIONS: `--import=${HOOK}`, KILL_PLAN: planOf(directory) });

/** Milliseconds for a start and for a request, also on a machine with much else to do. Nothing is measured here. */
const PATIENCE = 300_000;
jest.setTimeout(3 * PATIENCE);

/** Starts a server that can be killed at a step, and waits until it is ready. */
export async function startHooked(directory: string): Promise<ServerProcess> {
  const env = { ...hooked(directory), REQUEST_TIMEOUT: String(PATIENCE) };
  const server = await ServerProcess.start(directory, { env });
  await server.untilReady(PATIENCE);
  return server;
}

/**
 * Does work during which a process on the directory is killed, and waits for its end. What the work rejects with is lost: its
 * connection may have ended.
 * @throws {Error} if the step was not reached
 */
export async function killedAt<T>(
  { from = '', nth = 1, ...plan }: Plan,
  directory: string,
  process: { readonly ended: Promise<unknown> },
  work: () => Promise<T>,
): Promise<T | undefined> {
  const file = planOf(directory);
  writeFileSync(`${file}.part`, JSON.stringify({ from, nth, ...plan }));
  renameSync(`${file}.part`, file); // whole as soon as it is there
  const result = await work().catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
  await Promise.race([process.ended, late]);
  if (!existsSync(file)) return result;
  rmSync(file);
  throw new Error(`The step was not reached: ${plan.at}`);
}

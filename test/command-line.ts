import { spawn, spawnSync } from 'node:child_process';
import { environmentFor } from './stores.js';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let stores: Record<string, string> = {};

/** From now on, processes use the stores of this directory on the engines that this run is of. */
export async function useStoresIn(directory: string): Promise<void> {
  const { REGESTA_DATA: _, ...urls } = await environmentFor(directory);
  stores = urls;
}

const environment = (extra: Record<string, string>) => ({ PATH: process.env.PATH ?? '', ...stores, ...extra });

/** Runs `regesta` to its end. */
export function regesta(args: readonly string[], env: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
    env: environment(env),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** Like {@link regesta}, without holding up this process: for a server that runs in it. */
export async function regestaBeside(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return finished(spawn(process.execPath, ['dist/apps/cli/src/main.js', ...args], { env: environment(env) }));
}

/** Starts the server and waits for its end; for starts that must fail. */
export async function startInVain(
  env: Record<string, string>,
  options: { uid?: number; gid?: number } = {},
): Promise<Outcome> {
  return finished(spawn(process.execPath, ['dist/apps/api/src/main.js'], { env: environment(env), ...options }));
}

function finished(child: ReturnType<typeof spawn>): Promise<Outcome> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text) => {
    out += text;
  });
  child.stderr?.on('data', (text) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

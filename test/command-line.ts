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

/** A ledger's server in a process of its own, as {@link regesta} needs one, which holds this process up. */
export interface EventStoreProcess {
  /** What to connect to: `EVENT_STORE_URL`. */
  readonly url: string;
  /** Ends it; what it held is gone. */
  stop(): Promise<unknown>;
}

/** Starts the double of EventStoreDB (`test/event-store.js`), empty, on a free port. */
export async function startEventStore(): Promise<EventStoreProcess> {
  const child = spawn(process.execPath, ['test/event-store.js'], { env: environment({}) });
  const ended = finished(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    void ended.then(({ err }) => reject(new Error(`The event store ended: ${err}`)));
  });
  const stop = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { url, stop };
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

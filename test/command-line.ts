import { spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { main } from '../apps/cli/src/command-line.js';
import { environmentFor } from './stores.js';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let stores: Record<string, string> = {};

/** Makes command lines and servers use the stores of this directory, on the engines of this run. */
export async function useStoresIn(directory: string): Promise<void> {
  const { REGESTA_DATA: _, ...urls } = await environmentFor(directory);
  stores = urls;
}

const environment = (extra: Record<string, string>) => ({ PATH: process.env.PATH ?? '', ...stores, ...extra });

/** Runs `regesta` in this process, to its end. */
export async function regesta(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const [out, err] = [new Collected(), new Collected()];
  const code = await main(args, environment(env), { out, err });
  return { code, out: out.text, err: err.text };
}

/**
 * Starts `regesta` as installed, in its own process.
 * @param input file descriptor of its standard input
 */
export function startRegesta(args: readonly string[], env: Record<string, string> = {}, input?: number) {
  const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
    env: environment(env),
    stdio: [input ?? 'ignore', 'pipe', 'pipe'],
  });
  return { child, ended: finished(child) };
}

/** Starts the server and waits for its end, for starts that must fail. */
export async function startInVain(
  env: Record<string, string>,
  { args = [], ...options }: { uid?: number; gid?: number; args?: readonly string[] } = {},
): Promise<Outcome> {
  const program = ['dist/apps/api/src/main.js', ...args];
  return finished(spawn(process.execPath, program, { env: environment(env), ...options }));
}

class Collected extends Writable {
  text = '';

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
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

import { pathToFileURL } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import { programAt } from '#process';
import { ROLES, SETTINGS } from '#runtime';
import type { Terminal } from './terminal.js';

/** The settings of V8 that hold the memory of a server down (ADR 65). */
const OF_V8 = ['--max-semi-space-size=16', '--max-old-space-size=1024'];

interface Options {
  readonly host?: string;
  readonly port?: string;
  readonly role?: string;
  readonly acceptLoss?: boolean;
  readonly example?: string;
}

/** A program that serves, with its arguments and environment. */
interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Terminal['env'];
}

/** Adds `regesta serve` and `regesta demo`, which become the server. */
export function addServe(program: Command, { env }: Terminal): void {
  const settings = Object.entries(SETTINGS).map(([name, what]) => `  ${name.padEnd(27)} ${what}`);
  listening(program.command('serve'))
    .description('Serve the register to browsers, programs and assistants')
    .option('--role <role>', `the tasks of this process: ${ROLES.join(', ')} (default: all)`)
    .option('--accept-loss', 'go on without events or keys that are lost for good; the loss is recorded in the ledger')
    .addHelpText('after', `\nEnvironment:\n${settings.join('\n')}`)
    .action((options: Options, command: Command) => become(startOf('main', options, command.optsWithGlobals(), env)));
  listening(program.command('demo'))
    .description('Serve an example to this machine alone. Its data stay in data/ for the next start')
    .option('--example <name>', 'the example: infobip (a privacy notice), or tallowby (a story of many years)')
    .addHelpText('after', '\nEnvironment: as for `regesta serve`.')
    .action((options: Options, command: Command) => become(startOf('demo', options, command.optsWithGlobals(), env)));
}

function listening(command: Command): Command {
  return command
    .option('--port <port>', 'the port to listen on (default: PORT, else 3000)', portOf)
    .option('--host <address>', 'the address to listen on (default: HOST, else 127.0.0.1)');
}

function portOf(text: string): string {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return text;
}

/**
 * Returns the program of a command, with what it is given.
 * @throws {Error} for --url: a server is started where its data are
 */
export function startOf(
  name: 'main' | 'demo',
  { host, port, role, acceptLoss, example }: Options,
  { data, url }: { data?: string; url?: string },
  env: Terminal['env'],
): Start {
  if (url) throw new Error('A server is started where its data are: use --data instead of --url.');
  return {
    program: programAt(`apps/api/src/${name}.js`),
    args: [
      ...(role ? ['--role', role] : []),
      ...(acceptLoss ? ['--accept-loss'] : []),
      ...(example ? ['--example', example] : []),
    ],
    env: {
      ...env,
      ...(host !== undefined && { HOST: host }),
      ...(port !== undefined && { PORT: port }),
      ...(data !== undefined && { REGESTA_DATA: data }),
    },
  };
}

/** Returns the settings of V8 for a server, without those that somebody has given. */
export function settingsOfV8(given: readonly string[], env: Terminal['env']): string[] {
  const all = [...given, ...(env.NODE_OPTIONS ?? '').split(/\s+/)];
  const names = all.map((one) => one.split('=')[0]);
  return [...OF_V8.filter((one) => !names.includes(one.split('=')[0]!)), ...given];
}

/**
 * Makes this process the server, under the same id: signals reach it. Where a system cannot do that (Windows), the server runs
 * in this process, without settings of V8.
 */
async function become({ program, args, env }: Start): Promise<void> {
  const argv = [process.execPath, ...settingsOfV8(process.execArgv, env), program, ...args];
  if (process.platform !== 'win32') process.execve!(process.execPath, argv, env as Record<string, string>);
  Object.assign(process.env, env);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

import { type Command, Option } from 'commander';
import { asError } from '#kernel';
import { type Examined, examine, healthAt, readConfig, SETTINGS, withoutSecretsOf } from '#runtime';
import { ExitCode } from './exit-code.js';
import { ask, type Server, targetOf } from './register.js';
import type { Terminal } from './terminal.js';

const HELP = `
It writes nothing, and a server can run meanwhile. With --url it asks a server for its health, and whose access is used. The exit
code is 1 if a part has failed. No part of the output is a secret: it can be given to those who help.`;

/** Adds `regesta doctor`, which says what is configured and reachable, and in which state it is. */
export function addDoctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description(
      'Say what is configured and reachable, and in which state: versions, disk, ledger, keys, read models, log',
    )
    .addOption(new Option('--format <format>', 'the form of the output').choices(['text', 'json']).default('text'))
    .addHelpText('after', HELP)
    .action(async ({ format }: { format: string }, command: Command) => {
      const parts = await partsOf(command, terminal);
      const isWell = parts.every(({ state }) => state !== 'FAILED');
      const shown = withoutSecretsOf(terminal.env);
      const show = (_name: string, value: unknown) => (typeof value === 'string' ? shown(value) : value);
      if (format === 'json') terminal.out.write(`${JSON.stringify({ isWell, parts }, show, 2)}\n`);
      else for (const part of parts) terminal.out.write(shown(lineOf(part)));
      if (!isWell) throw new ExitCode(1);
    });
}

async function partsOf(command: Command, terminal: Terminal): Promise<Examined[]> {
  const { data } = command.optsWithGlobals<{ data?: string }>();
  const env: Terminal['env'] = { ...terminal.env, ...(data !== undefined && { REGESTA_DATA: data }) };
  const settings = Object.keys(SETTINGS).filter((name) => env[name]);
  const set = settings.length > 0 ? `Set: ${settings.join(', ')}.` : 'Nothing is set: every setting has its default.';
  const configuration = { part: 'configuration', facts: { settings } };
  try {
    const { server } = targetOf(command, terminal);
    const others = server ? await partsAt(server) : await examine(readConfig(env));
    return [{ ...configuration, state: 'OK', says: set }, ...others];
  } catch (error) {
    return [{ ...configuration, state: 'FAILED', says: asError(error).message }];
  }
}

/** Returns what is found of a server, and of the access to it. */
async function partsAt(server: Server): Promise<Examined[]> {
  const health = await healthAt(server.url);
  const found = { part: 'server', ...health, state: health.state === 'OFF' ? ('FAILED' as const) : health.state };
  return health.facts ? [found, await accessTo(server)] : [found];
}

async function accessTo(server: Server): Promise<Examined> {
  const part = 'access';
  try {
    const { me } = await ask<{ me: { account: string; role: string } }>(server, '{ me { account role } }', {});
    return { part, state: 'OK', says: `It is that of ${me.account}, as ${me.role.toLowerCase()}.`, facts: me };
  } catch (error) {
    return { part, state: 'FAILED', says: asError(error).message };
  }
}

const lineOf = ({ part, state, says }: Examined) => `${state.padEnd(7)}  ${part.padEnd(13)}  ${says}\n`;

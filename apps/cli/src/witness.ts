import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { logSource, rememberCheckpoint, replaceFile, serveWitness, type WitnessIdentity, witness } from '#evidence';
import { whyNotListening } from '#runtime';
import {
  formatKey,
  makePrivateKey,
  parsePolicy,
  parsePrivateKey,
  SIGNATURE_TYPE,
  type Signer,
} from '#transparency-log';
import type { Terminal } from './terminal.js';

const HELP = `
With --of, it fetches the newest checkpoint of a log, and verifies that it continues the last one that this witness cosigned.
Then it cosigns it, and writes it with the cosignature. Run it often, for example each hour.

With --serve, it answers logs that send their checkpoints themselves (c2sp.org/tlog-witness), until it is stopped. Put a proxy
with TLS before it. The last checkpoint of each log is at /SHA-256 OF ITS NAME/checkpoint.

The directory of --state holds the last checkpoint of each log. Back it up: a witness without it would accept another past. If
it is lost, put a checkpoint that this witness cosigned back with --remember. If a log shows two pasts, both checkpoints are
saved there, and nothing is cosigned. With --of, the exit code is then 1.`;

interface Options {
  readonly of?: string;
  readonly serve?: number;
  readonly host: string;
  readonly policy: string;
  readonly key: string;
  readonly name?: string;
  readonly state: string;
  readonly remember?: string;
  readonly withoutMemory?: boolean;
  readonly output?: string;
}

/** Adds `regesta witness`, which cosigns the checkpoints of the logs of other organisations. */
export function addWitness(program: Command, terminal: Terminal): void {
  program
    .command('witness')
    .description('Cosign checkpoints of a log, after verifying that its past is the same as before')
    .option('--of <log>', 'address of the log, such as https://register.example/log/, or a directory of its files')
    .option('--serve <port>', 'answer logs that send their checkpoints, on this port', portOf)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .requiredOption('--policy <file>', 'policy with the keys of the logs')
    .requiredOption('--key <file>', 'key of this witness; made if it is not there, with --name')
    .option('--name <name>', 'name of this witness, such as regulator.example/w1')
    .requiredOption('--state <directory>', 'what this witness remembers')
    .option('--remember <file>', 'a checkpoint that this witness cosigned: its memory, if that was lost')
    .option('--without-memory', 'begin without memory, though the key was used before')
    .option('-o, --output <file>', 'where to write the cosigned checkpoint. Default: the terminal')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      if ((options.of === undefined) === (options.serve === undefined))
        throw new Error('Give either --of, to fetch the checkpoint of a log, or --serve, to answer logs.');
      const { logs } = parsePolicy(readFileSync(options.policy, 'utf8'));
      const identity = { logs, signer: identityOf(options, terminal), directory: options.state };
      if (options.remember) await rememberCheckpoint(identity, readFileSync(options.remember, 'utf8'));
      if (options.serve === undefined) await cosignOnce(identity, options, terminal);
      else await serveUntilStopped(identity, options.serve, options.host, terminal);
    });
}

async function cosignOnce(identity: WitnessIdentity, { of, output }: Options, { out, err }: Terminal): Promise<void> {
  const { origin, size, before, note } = await witness({ ...identity, source: logSource(of!), now: new Date() });
  if (output) writeFileSync(output, note);
  else out.write(note);
  const since = before === undefined ? 'the first one that this witness saw' : `consistent with that of ${before}`;
  err.write(`Cosigned the checkpoint of ${size} events of ${origin}: ${since}.\n`);
}

async function serveUntilStopped(identity: WitnessIdentity, port: number, host: string, { err }: Terminal) {
  const report = (line: string) => err.write(`${new Date().toISOString()} ${line}\n`);
  const stop = new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
  const listening = serveWitness({ ...identity, host, port, now: () => new Date(), report });
  const server = await listening.catch((error) => {
    throw whyNotListening(error, { host, port, setPort: '--serve ', setHost: '--host ' });
  });
  err.write(`The witness ${identity.signer.key.name} answers at ${server.url}/add-checkpoint.\n`);
  await stop;
  await server.close();
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('It must be 0 to 65535.');
  return port;
}

/** Returns the key. A key without the memory of what it cosigned is refused: it could cosign another past. */
function identityOf({ key: file, name, state, remember, withoutMemory }: Options, { err }: Terminal): Signer {
  const type = SIGNATURE_TYPE.COSIGNATURE;
  if (existsSync(file)) {
    const isEmpty = !existsSync(state) || readdirSync(state).length === 0;
    if (isEmpty && !remember && !withoutMemory)
      throw new Error(
        `There is nothing in ${state}, and ${file} is there: what this witness cosigned is lost. Restore it, or give the last checkpoint that it cosigned with --remember: the holder of the log has it. With --without-memory, it begins again.`,
      );
    return parsePrivateKey(readFileSync(file, 'utf8'), type);
  }
  if (!name) throw new Error(`There is no key ${file}. Give --name to make one.`);
  replaceFile(file, `${makePrivateKey(name, type)}\n`);
  const made = parsePrivateKey(readFileSync(file, 'utf8'), type);
  err.write(`Made the key ${file}. Others add to their policies: witness NAME ${formatKey(made.key)}\n`);
  return made;
}

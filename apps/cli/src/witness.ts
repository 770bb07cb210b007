import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { logSource, replaceFile, witness } from '#evidence';
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
It fetches the newest checkpoint of a log, and verifies that it continues the last one that this witness cosigned. Then it
cosigns it, and writes it with the cosignature. Run it often, for example each hour.

The directory of --state holds the last checkpoint of each log. Back it up: a witness without it would accept another past. If
a log shows two pasts, both checkpoints are saved there, nothing is cosigned, and the exit code is 1.`;

interface Options {
  readonly of: string;
  readonly policy: string;
  readonly key: string;
  readonly name?: string;
  readonly state: string;
  readonly output?: string;
}

/** Adds `regesta witness`, which cosigns the checkpoints of the log of another organisation. */
export function addWitness(program: Command, terminal: Terminal): void {
  program
    .command('witness')
    .description('Cosign the newest checkpoint of a log, after verifying that its past is the same as before')
    .requiredOption(
      '--of <log>',
      'address of the log, such as https://register.example/log/, or a directory of its files',
    )
    .requiredOption('--policy <file>', 'policy with the keys of the log')
    .requiredOption('--key <file>', 'key of this witness; made if it is not there, with --name')
    .option('--name <name>', 'name of this witness, such as regulator.example/w1')
    .requiredOption('--state <directory>', 'what this witness remembers')
    .option('-o, --output <file>', 'where to write the cosigned checkpoint. Default: the terminal')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      const signer = signerOf(options, terminal);
      const { logs } = parsePolicy(readFileSync(options.policy, 'utf8'));
      const source = logSource(options.of);
      const { origin, size, before, note } = await witness({
        source,
        logs,
        signer,
        directory: options.state,
        now: new Date(),
      });
      if (options.output) writeFileSync(options.output, note);
      else terminal.out.write(note);
      const since = before === undefined ? 'the first one that this witness saw' : `consistent with that of ${before}`;
      terminal.err.write(`Cosigned the checkpoint of ${size} events of ${origin}: ${since}.\n`);
    });
}

function signerOf({ key: file, name }: Options, { err }: Terminal): Signer {
  const type = SIGNATURE_TYPE.COSIGNATURE;
  if (!existsSync(file)) {
    if (!name) throw new Error(`There is no key ${file}. Give --name to make one.`);
    replaceFile(file, `${makePrivateKey(name, type)}\n`);
    const made = parsePrivateKey(readFileSync(file, 'utf8'), type);
    err.write(`Made the key ${file}. Others add to their policies: witness NAME ${formatKey(made.key)}\n`);
  }
  return parsePrivateKey(readFileSync(file, 'utf8'), type);
}

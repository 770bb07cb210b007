import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { collectEvidence, LOG_FILE, LogStore, NoEvidence } from '#evidence';
import { openForReading } from '#runtime';
import { parseEvidence } from '#transparency-log';
import { targetOf } from './register.js';
import type { Terminal } from './terminal.js';

const HELP = `
The bundle has all events of each thing up to a checkpoint of the log, with their proofs. For an id that does not exist, it
proves that. Anybody verifies it with \`regesta-verify\`, without this register. Personal data are in it encrypted only.

A server can use the ledger meanwhile. The checkpoint is the newest one, the newest one signed by the time of --known-at, or the
one in the file of --checkpoint, for example with the cosignatures of a witness.`;

interface Options {
  readonly output: string;
  readonly knownAt?: string;
  readonly checkpoint?: string;
}

/** Adds `regesta evidence ID…`, which writes a bundle of evidence on things. */
export function addEvidence(program: Command, terminal: Terminal): void {
  program
    .command('evidence <id...>')
    .description('Write a bundle that proves all events of things, for people who do not trust this register')
    .requiredOption('-o, --output <file>', 'the file to write; it must not be there')
    .option('--known-at <time>', 'what the log had signed by this time (ISO 8601), not what it has now', timeOf)
    .option('--checkpoint <file>', 'a checkpoint of this log, with its cosignatures')
    .addHelpText('after', HELP)
    .action(async (ids: readonly string[], { output, ...options }: Options, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server)
        throw new Error(
          'A server does not write evidence. Give the directory of its log with --data instead of --url.',
        );
      const log = openLog(stores.directory);
      try {
        const note = options.checkpoint ? readFileSync(options.checkpoint, 'utf8') : noteOf(log, options.knownAt);
        const store = await openForReading(stores);
        try {
          const bundle = await collectEvidence(store, log, note, ids);
          writeFileSync(output, bundle, { flag: 'wx', mode: 0o600 });
          report(bundle, output, terminal);
        } finally {
          await store.close();
        }
      } finally {
        log.close();
      }
    });
}

/** Opens the log in the data directory for reading. */
export function openLog(directory: string): LogStore {
  if (!existsSync(join(directory, LOG_FILE)))
    throw new Error(
      `There is no log in ${directory}: set LOG_ORIGIN and start the server, which makes one. Or give the directory that holds ${LOG_FILE} with --data.`,
    );
  return new LogStore(directory, { readonly: true });
}

function noteOf(log: LogStore, time?: string): string {
  const checkpoint = log.checkpoint(time);
  if (checkpoint) return checkpoint.note;
  throw new NoEvidence(`The log has signed no checkpoint${time ? ` by ${time}` : ' yet: start the server'}.`);
}

function timeOf(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime()) || !/^\d{4}-\d\d-\d\d/.test(text))
    throw new InvalidArgumentError('It must be a time such as 2026-01-31T12:00:00Z.');
  return time.toISOString();
}

function report(bundle: string, output: string, { out }: Terminal): void {
  for (const { stream, events } of parseEvidence(bundle).streams)
    out.write(
      events.length > 0 ? `${stream}: all its ${events.length} events\n` : `${stream}: that it never existed\n`,
    );
  out.write(`Written to ${output}. Verify it: regesta-verify ${output} --policy POLICY\n`);
}

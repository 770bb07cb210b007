import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { collectBundle, LOG_FILE, NoEvidence, TransparencyLogStore } from '#evidence';
import { Callers, Clock } from '#kernel';
import { categoryOf, type EventStore, Ledger } from '#ledger';
import { type FilePlace, ISSUED_REPORT, IssuedFiles, type NoSalt } from '#reports';
import { foldsOf, openForReading, openKeysForReading, SLICES, type Stores } from '#runtime';
import { parseBundle } from '#transparency-log';
import { targetOf } from './register.js';
import type { Terminal } from './terminal.js';

const HELP = `
The bundle has all events of each thing up to a checkpoint of the log, with their proofs. For an id that does not exist, it
proves that. Anybody verifies it with \`regesta-verify\`, without this register. Personal data are in it encrypted only.

With the newest checkpoint, the bundle also shows what the events fold to, without personal data.
For an issued report, it has what a file is compared with: give it only to people who may have the file.

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
      const log = openTransparencyLog(stores.directory);
      try {
        const note = options.checkpoint ? readFileSync(options.checkpoint, 'utf8') : noteOf(log, options.knownAt);
        const store = await openForReading(stores);
        try {
          const bundle = await collectBundle(store, log, note, ids, {
            folds: foldsOf(SLICES.projections()),
            salts: await saltsOf(ids, store, stores, terminal),
          });
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

/** The reasons for which a bundle has no salt. */
const WHY: Readonly<Record<NoSalt | 'NOT_THERE', string>> = {
  ERASED: 'a person in it was forgotten',
  KEY_MISSING: 'the keys are not there',
  EARLIER_VERSION: 'it was issued by an earlier version',
  NOT_THERE: 'there is no such report',
};

/** Returns the salts of the files of issued reports. A person who runs this command has the keys, so can open each file. */
async function saltsOf(
  ids: readonly string[],
  store: EventStore,
  stores: Stores,
  { err }: Terminal,
): Promise<Map<string, Uint8Array>> {
  const salts = new Map<string, Uint8Array>();
  const reports = ids.filter((id) => categoryOf(id) === ISSUED_REPORT);
  const keys = reports.length > 0 ? await openKeysForReading(stores) : undefined;
  try {
    for (const id of reports) {
      const salt = keys ? await saltOf(id, new Ledger(store, keys, SLICES.deciders())) : 'KEY_MISSING';
      if (typeof salt !== 'string') salts.set(id, salt);
      else err.write(`${id}: no file can be compared with this bundle, since ${WHY[salt]}.\n`);
    }
  } finally {
    await keys?.close();
  }
  return salts;
}

async function saltOf(id: string, ledger: Ledger): Promise<Uint8Array | NoSalt | 'NOT_THERE'> {
  const [issued] = await ledger.readWithoutKey(id);
  if (!issued) return 'NOT_THERE';
  return new IssuedFiles(ledger, new Clock(), new Callers()).salt({ ...(issued.data as Omit<FilePlace, 'id'>), id });
}

/** Opens the log in the data directory for reading. */
export function openTransparencyLog(directory: string): TransparencyLogStore {
  if (!existsSync(join(directory, LOG_FILE)))
    throw new Error(
      `There is no log in ${directory}: set LOG_ORIGIN and start the server, which makes one. Or give the directory that holds ${LOG_FILE} with --data.`,
    );
  return new TransparencyLogStore(directory, { readonly: true });
}

function noteOf(log: TransparencyLogStore, time?: string): string {
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
  for (const { stream, events, shown, salt } of parseBundle(bundle).streams) {
    const fold = `${shown ? ', and what they fold to' : ''}${salt ? ', and which file was issued' : ''}`;
    out.write(
      events.length > 0 ? `${stream}: all its ${events.length} events${fold}\n` : `${stream}: that it never existed\n`,
    );
  }
  out.write(`Written to ${output}. Verify it: regesta-verify ${output} --policy POLICY\n`);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Compared, compareLedger, LOG_FILE, LogStore } from '#evidence';
import type { BackupOptions } from '#ledger';
import { parseCheckpoint, parseNote, type TreeHead } from '#transparency-log';
import { openLedgerAt } from './copy.js';

/** A checkpoint that somebody holds: a signed note, and what to call it in messages. */
export interface HeldCheckpoint {
  readonly name: string;
  readonly note: string;
}

/** The error of a ledger that is not the one that was logged or signed. Its message names the first place. */
export class LedgerContradictsLog extends Error {
  override readonly name = 'LedgerContradictsLog';
}

/** The result of a comparison that found no difference. */
export interface ComparedWithLog {
  readonly events: number;
  /** The number of leaves of the log that were compared. */
  readonly logged: number;
  /** The number of checkpoints that were compared. */
  readonly checkpoints: number;
}

/**
 * Compares every event of a ledger with the log in the directory, and with checkpoints that others hold. Returns undefined if
 * there is neither. It writes nothing, and keeps nothing of what it reads.
 * @throws {LedgerContradictsLog} if an event is not what was logged, or a checkpoint is not that of these events
 */
export async function compareWithLog(
  address: string,
  directory: string,
  held: readonly HeldCheckpoint[],
  { signal, onProgress }: BackupOptions = {},
): Promise<ComparedWithLog | undefined> {
  const hasLog = existsSync(join(directory, LOG_FILE));
  if (!hasLog && held.length === 0) return undefined;
  const log = hasLog ? new LogStore(directory, { readonly: true }) : undefined;
  try {
    const own = (log?.checkpoints() ?? []).map(({ note, size }) => ({
      note,
      name: `the checkpoint of ${size} in log.db`,
    }));
    const heads = [...own, ...held].map(({ name, note }) => ({ name, ...parseCheckpoint(parseNote(note, name).text) }));
    const { store } = await openLedgerAt(address, 'to read');
    try {
      const compared = await compareLedger(store, {
        log,
        heads,
        signal,
        onProgress: (done, end) => onProgress?.('Verifying', Number(done), Number(end)),
      });
      mustFit(compared, heads);
      return { events: compared.events, logged: log?.state()?.size ?? 0, checkpoints: heads.length };
    } finally {
      await store.close();
    }
  } finally {
    log?.close();
  }
}

function mustFit(
  { difference, contradicted, events }: Compared,
  heads: readonly (TreeHead & { name: string })[],
): void {
  if (!difference && contradicted.length === 0) return;
  const lines: string[] = [];
  if (difference?.position !== undefined)
    lines.push(
      `The first difference is at position ${difference.position} (entry ${difference.index}): ${difference.how}.`,
    );
  else if (difference) lines.push(`The ledger is shorter: ${difference.how}.`);
  const wrong = heads.filter((head) => contradicted.includes(head));
  for (const { name, size } of wrong.slice(0, 10))
    lines.push(
      size > events
        ? `It has ${events} events, and ${name} is of ${size}.`
        : `Its first ${size} events are not those of ${name}.`,
    );
  const fitting = heads.filter((head) => !wrong.includes(head) && head.size < (wrong[0]?.size ?? 0));
  const last = fitting.reduce((most, { size }) => Math.max(most, size), 0);
  if (!difference && wrong.length > 0)
    lines.push(`The first ${last} events are those of an earlier checkpoint: the change is after them.`);
  throw new LedgerContradictsLog(`The ledger is not the one that was logged. ${lines.join('\n')}`);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Compared,
  type Contradicted,
  compareLedger,
  LOG_FILE,
  type SignedHead,
  TransparencyLogStore,
} from '#evidence';
import type { BackupOptions } from '#ledger';
import {
  extensionOf,
  hashFrom,
  parseCheckpoint,
  parseNote,
  readModelIn,
  type SignedReadModel,
  STREAMS,
} from '#transparency-log';
import { openLedgerAt } from './copy.js';

/** A checkpoint that somebody holds: a signed note, and what to call it in messages. */
export interface HeldCheckpoint {
  readonly name: string;
  readonly note: string;
}

/** A checkpoint to compare a ledger with. */
export interface NamedHead extends SignedHead {
  readonly name: string;
  readonly readModel: SignedReadModel | undefined;
}

/** The statement of a checkpoint on the read model, and the position of its last event in the ledger. */
export interface ReadModelClaim {
  readonly name: string;
  readonly position: bigint;
  readonly signed: SignedReadModel;
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
  /** The statements of checkpoints on the read model: of each that others hold, and of the newest one of the log. */
  readonly claims: readonly ReadModelClaim[];
  /** The recorded times of record actions for which the clock of the ledger said another one. */
  readonly times: ReadonlyMap<string, string>;
}

/**
 * Compares every event of a ledger with the log in the directory, and with checkpoints that others hold: their trees, and their
 * maps of streams. It writes nothing, and keeps nothing of what it reads but the ends of streams.
 * @throws {LedgerContradictsLog} if an event is not what was logged, or a checkpoint is not that of these events
 */
export async function compareWithLog(
  address: string,
  directory: string,
  held: readonly HeldCheckpoint[],
  { signal, onProgress }: BackupOptions = {},
): Promise<ComparedWithLog> {
  const log = existsSync(join(directory, LOG_FILE))
    ? new TransparencyLogStore(directory, { readonly: true })
    : undefined;
  try {
    const others = held.map(headOf).sort((a, b) => a.size - b.size);
    const claims = new Map<string, ReadModelClaim>();
    const { store } = await openLedgerAt(address, 'to read');
    try {
      const compared = await compareLedger(store, {
        log,
        heads: inOrder(others, log?.notes() ?? []),
        signal,
        onProgress: (done, end) => onProgress?.('Verifying', Number(done), Number(end)),
        onFitting: ({ name, readModel: signed }, position) => {
          const isHeld = others.some((head) => head.name === name);
          if (signed) claims.set(isHeld ? name : 'own', { name, position, signed });
        },
      });
      mustFit(compared);
      const { events, fitting: checkpoints, times } = compared;
      return { events, logged: log?.state()?.size ?? 0, checkpoints, claims: [...claims.values()], times };
    } finally {
      await store.close();
    }
  } finally {
    log?.close();
  }
}

function headOf({ name, note }: HeldCheckpoint): NamedHead {
  const checkpoint = parseCheckpoint(parseNote(note, name).text);
  const map = extensionOf(checkpoint, STREAMS);
  const { size, root } = checkpoint;
  const readModel = readModelIn(checkpoint);
  return { name, size, root, readModel, ...(map && { map: hashFrom(map, 'The root of the map of streams') }) };
}

/** Yields the checkpoints of others and those of the log, by size. */
function* inOrder(held: readonly NamedHead[], own: Iterable<string>): Generator<NamedHead> {
  const others = [...held];
  for (const note of own) {
    const size = Number(note.split('\n')[1]);
    while (others[0] && others[0].size <= size) yield others.shift()!;
    yield headOf({ name: `the checkpoint of ${size} in log.db`, note });
  }
  yield* others;
}

const WRONG = {
  SIZE: ({ name, size }: NamedHead, events: number) => `It has ${events} events, and ${name} is of ${size}.`,
  TREE: ({ name, size }: NamedHead) => `Its first ${size} events are not those of ${name}.`,
  MAP: ({ name, size }: NamedHead) =>
    `Its first ${size} events are those of ${name}, but the map of streams is not theirs. Its signer left events out of the map, or added some.`,
};

function mustFit({ difference, contradicted, events, fittingSize }: Compared<NamedHead>): void {
  if (!difference && contradicted.length === 0) return;
  const lines: string[] = [];
  if (difference?.position !== undefined)
    lines.push(
      `The first difference is at position ${difference.position} (entry ${difference.index}): ${difference.how}.`,
    );
  else if (difference) lines.push(`The ledger is shorter: ${difference.how}.`);
  for (const { head, what } of contradicted as readonly Contradicted<NamedHead>[])
    lines.push(WRONG[what](head, events));
  if (!difference && contradicted[0]?.what !== 'MAP')
    lines.push(`The first ${fittingSize} events are those of an earlier checkpoint: the change is after them.`);
  const isMapAlone = !difference && contradicted.every(({ what }) => what === 'MAP');
  const what = isMapAlone ? 'A checkpoint is not that of this ledger.' : 'The ledger is not the one that was logged.';
  throw new LedgerContradictsLog(`${what} ${lines.join('\n')}`);
}

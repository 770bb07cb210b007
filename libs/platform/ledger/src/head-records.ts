import type { Engine, EventStore } from './store/event-store.js';

/** The newest event of a ledger at some time, as somebody outside the ledger remembers it. */
export interface LedgerHead {
  /** The engine of the ledger. A ledger that was copied to another engine has other positions. */
  readonly engine: Engine;
  readonly position: bigint;
  /** The checksum of the event; undefined if it was stored without one. */
  readonly checksum?: string;
  readonly id?: string;
  /** The time at which the event was recorded (ISO 8601, UTC). */
  readonly time: string;
}

/** Something outside the ledger that remembers how far the ledger was: the read models, the keys, the checkpoint file. */
export interface HeadRecord {
  /** Its name, and where it is, for messages. */
  readonly name: string;
  readonly head: LedgerHead;
}

/** A head record that the ledger contradicts: its event is missing, or another one is in its place. */
export interface Loss {
  readonly record: HeadRecord;
  /** The newest position of the ledger; undefined if the ledger is empty. */
  readonly newest?: bigint;
  readonly found: 'NOTHING' | 'ANOTHER';
}

/** A ledger to compare a head record with. */
export type LedgerToCompare = Pick<EventStore, 'at' | 'head' | 'engine'>;

/** An embedded ledger whose file is not there. */
export const NO_LEDGER: LedgerToCompare = {
  engine: 'embedded',
  at: async () => undefined,
  head: async () => undefined,
};

/** Returns the contradiction between the ledger and the record; undefined if the ledger has its event. */
export async function lossOf(store: LedgerToCompare, record: HeadRecord | undefined): Promise<Loss | undefined> {
  if (!record || record.head.engine !== store.engine) return undefined; // positions of another engine mean nothing here
  const { position, checksum, id } = record.head;
  const mark = await store.at(position);
  if (mark && (checksum === undefined || mark.checksum === checksum)) return undefined;
  if (mark?.isCopy && mark.id === id) return undefined; // a copy with the keys of its source
  return { record, newest: await store.head(), found: mark ? 'ANOTHER' : 'NOTHING' };
}

/** Says what the record holds and what the ledger has. */
export function lossInWords({ record: { name, head }, newest, found }: Loss): string {
  const seen = `${name} saw an event at position ${head.position}, recorded at ${head.time}`;
  if (found === 'ANOTHER') return `${seen}. The event at position ${head.position} is now another one.`;
  if (newest === undefined) return `${seen}. The ledger is empty.`;
  if (newest > head.position) return `${seen}. There is no event at that position now.`;
  const missing = head.engine === 'embedded' ? `${head.position - newest} events are` : 'What followed is';
  return `${seen}. The newest event of the ledger is at position ${newest}. ${missing} missing.`;
}

/** Names what to do first when events are missing, by engine. */
const TO_DO: Readonly<Record<Engine, string>> = {
  embedded:
    'Restore the newest backup into a directory without a ledger (regesta restore FILE --data DIR), or put the files of the ledger back.',
  eventstoredb:
    'Look whether EVENT_STORE_URL and LEDGER_NAMESPACE are those of this register: another ledger looks like this too. If they are, restore the newest backup of the server.',
};

/** The error of a ledger that lacks events of head records. */
export class LedgerLost extends Error {
  override readonly name = 'LedgerLost';
  constructor(readonly losses: readonly Loss[]) {
    super(
      `The ledger has lost events.\n${losses.map((loss) => `- ${lossInWords(loss)}`).join('\n')}\nNothing was changed. ${TO_DO[losses[0]!.record.head.engine]} If the events are lost for good, start once with --accept-loss: the loss is then recorded in the ledger.`,
    );
  }
}

/** Returns the head as text (JSON). */
export function headToText({ engine, position, checksum, id, time }: LedgerHead): string {
  return JSON.stringify({ engine, position: String(position), checksum, id, time });
}

/** Reads the text of {@link headToText}; undefined if it is none. */
export function headFromText(text: string): LedgerHead | undefined {
  try {
    const { engine, position, checksum, id, time }: Record<string, unknown> = JSON.parse(text);
    const isHead =
      (engine === 'embedded' || engine === 'eventstoredb') &&
      typeof position === 'string' &&
      typeof time === 'string' &&
      (checksum === undefined || typeof checksum === 'string') &&
      (id === undefined || typeof id === 'string');
    return isHead
      ? { engine, position: BigInt(position), ...(checksum && { checksum }), ...(id && { id }), time }
      : undefined;
  } catch {
    return undefined;
  }
}

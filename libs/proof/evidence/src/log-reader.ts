import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '#ledger';
import { type Checkpoint, extensionOf, parseCheckpoint, parseNote, timeOf, type VerifierKey } from '#transparency-log';
import { collectBundle, type EvidenceOptions } from './collect-bundle.js';
import type { LogFollower, LogSettings } from './log-follower.js';
import { PREVIOUS } from './log-writer.js';
import { LOG_FILE, type StoredCheckpoint, TransparencyLogStore } from './sqlite.transparency-log-store.js';

/** The newest cosignature of a witness that was added to the log. */
interface WitnessSeen {
  /** The name of its key. */
  readonly name: string;
  /** The time by its clock. */
  readonly at: Date;
  /** The number of events of the checkpoint. */
  readonly size: number;
}

/** The state of the log of a register. */
export interface LogOverview {
  readonly origin: string;
  /** The public keys that sign; none if this process does not have the key file. */
  readonly keys: readonly VerifierKey[];
  /** The newest checkpoint; undefined before the first. */
  readonly newest: (StoredCheckpoint & Checkpoint) | undefined;
  /** The time of the first checkpoint that is kept. */
  readonly since: string | undefined;
  /** The witnesses of the newest 10,000 checkpoints, each once. */
  readonly witnesses: readonly WitnessSeen[];
  /** The last checkpoint of the log before this one; undefined if there was none. */
  readonly previous: { readonly origin: string; readonly size: number; readonly root: string } | undefined;
  /** The reason for which the log has stopped; undefined while it goes on. */
  readonly stopped: string | undefined;
  /** The reason for which it cannot go on at the moment, while it tries again. */
  readonly trouble: string | undefined;
}

/** The part of a stream that the newest checkpoint covers. */
export interface Coverage {
  readonly checkpoint: StoredCheckpoint;
  /** The number of events of the stream under the checkpoint. */
  readonly events: number;
  /** True if the checkpoint covers all that the log has. */
  readonly isWhole: boolean;
}

/** Reads the log of a register for people who ask, while another part of the register writes it. */
export class LogReader {
  private store: TransparencyLogStore | undefined;

  constructor(
    private readonly ledger: EventStore,
    /** Undefined if the register keeps no log. */
    private readonly settings: LogSettings | undefined,
    private readonly follower: Pick<LogFollower, 'stopped' | 'trouble'>,
  ) {}

  /** True if the register keeps a log. */
  get isKept(): boolean {
    return this.settings !== undefined;
  }

  /** The name of the log. */
  get origin(): string | undefined {
    return this.settings?.origin;
  }

  /** The reason for which the log has stopped; undefined while it goes on. */
  get stopped(): string | undefined {
    return this.follower.stopped;
  }

  /** Returns the state of the log; undefined if the register keeps none. */
  overview(): LogOverview | undefined {
    if (!this.settings) return undefined;
    const { origin, keys } = this.settings;
    const log = this.log();
    const stored = log?.checkpoint();
    const newest = stored && { ...stored, ...parseCheckpoint(parseNote(stored.note).text) };
    return {
      origin,
      keys: keys.publicKeysOf(origin),
      newest,
      since: log?.firstCheckpoint()?.at,
      witnesses: log ? witnessesOf(log.cosignedCheckpoints(origin), origin) : [],
      previous: newest && previousOf(newest),
      stopped: this.stopped,
      trouble: this.follower.trouble,
    };
  }

  /** Returns how far the newest checkpoint covers the stream; undefined before the first checkpoint. */
  coverage(stream: string): Coverage | undefined {
    const log = this.log();
    const checkpoint = log?.checkpoint();
    if (!log || !checkpoint) return undefined;
    const { size } = checkpoint;
    return { checkpoint, events: log.leavesOf(stream, size).length, isWhole: log.state()?.size === size };
  }

  /**
   * Returns the bundle that proves all events of the stream at the checkpoint.
   * @param salts the salt of the stream, if it is an issued report whose file the reader may have
   * @throws {NoEvidence} if the ledger does not have the events that were logged
   */
  collect(checkpoint: StoredCheckpoint, stream: string, salts?: EvidenceOptions['salts']): Promise<string> {
    const { folds } = this.settings!;
    return collectBundle(this.ledger, this.log()!, checkpoint.note, [stream], { folds, salts });
  }

  close(): void {
    this.store?.close();
    this.store = undefined;
  }

  private log(): TransparencyLogStore | undefined {
    if (!this.settings) return undefined;
    const { directory } = this.settings;
    if (!this.store && existsSync(join(directory, LOG_FILE)))
      this.store = new TransparencyLogStore(directory, { readonly: true });
    return this.store;
  }
}

/** Returns the names of the witnesses that cosigned a checkpoint. The log takes only cosignatures that were verified. */
export function cosignersOf(note: string, origin: string): { readonly name: string; readonly at: Date }[] {
  return parseNote(note).signatures.flatMap((line) => {
    const at = line.name === origin ? undefined : timeOf(line);
    return at ? [{ name: line.name, at }] : [];
  });
}

function witnessesOf(newestFirst: readonly StoredCheckpoint[], origin: string): WitnessSeen[] {
  const seen = new Map<string, WitnessSeen>();
  for (const { note, size } of newestFirst)
    for (const { name, at } of cosignersOf(note, origin)) if (!seen.has(name)) seen.set(name, { name, at, size });
  return [...seen.values()];
}

function previousOf(checkpoint: Checkpoint) {
  const [size, root, ...origin] = extensionOf(checkpoint, PREVIOUS)?.split(' ') ?? [];
  return root === undefined ? undefined : { origin: origin.join(' '), size: Number(size), root };
}

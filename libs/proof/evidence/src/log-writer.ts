import { yieldToEventLoop } from '#kernel';
import { inRecordedOrder, type RecordedEvent } from '#ledger';
import {
  BucketedMap,
  base64,
  bucketOf,
  CompactRange,
  chainAfter,
  extensionOf,
  formatCheckpoint,
  formatNote,
  isBy,
  isSame,
  keyOf,
  leafOf,
  type NoteSignature,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  type SignedCheckpoint,
  type Signer,
  STREAMS,
  type StreamEnd,
  type Subtree,
  signNote,
  TILE_WIDTH,
} from '#transparency-log';
import type { LogKeys } from './log-keys.js';
import type { ReadModelDigests } from './read-model-digests.js';
import type {
  LogState,
  NewLeaf,
  StoredCheckpoint,
  TileEnd,
  TransparencyLogStore,
} from './sqlite.transparency-log-store.js';

/** The error of a log that does not go on, because it would contradict what it signed. Its message says what to do. */
export class LogStopped extends Error {
  override readonly name = 'LogStopped';
}

/** The keyword of the extension line that names the last checkpoint of the log before this one. */
export const PREVIOUS = 'regesta-previous/v1';

const ADVICE =
  'Nothing more is signed. Restore the ledger that was signed; `regesta verify` shows where it differs. If that is lost for good, begin a new log: move log.db away, and set LOG_ORIGIN to another name. Its checkpoints name the last one of this log.';
const RETIRED =
  'While a key is replaced, keep the old one in the key file until the new one has signed a checkpoint, too.';

/** Events that are added before other work has a turn. */
const AT_ONCE = 64;

/** Levels of the tree whose hashes are in tiles. */
const TILE_LEVELS = 8;

/** Statements of a log in its checkpoints, next to the tree and the map of streams. */
interface Statements {
  /** The digests of what the events fold to. */
  readonly digests?: ReadModelDigests;
  /** Further extension lines, such as the version of the law data. */
  readonly extensions?: readonly string[];
}

const NOTHING = { size: 0, position: 0n, checksum: '', recordedAt: '', mapped: 0 };

/**
 * The log of one ledger: takes its events in order, and signs checkpoints. It signs none that is inconsistent with one that
 * it signed before (tlog-checkpoint, Signatures).
 */
export class LogWriter {
  private readonly range: CompactRange;
  private readonly map: BucketedMap;
  /** Buckets that changed since they were saved. */
  private readonly dirty: Set<number>;
  private readonly settle: (event: RecordedEvent) => RecordedEvent;

  private constructor(
    readonly store: TransparencyLogStore,
    private readonly keys: LogKeys,
    private readonly signers: readonly Signer[],
    private current: LogState,
    /** The last checkpoint that the keys signed for this log. */
    private signed: SignedCheckpoint | undefined,
    private readonly statements: Statements,
  ) {
    this.range = CompactRange.of(current.size, store.nodes(current.size));
    this.map = new BucketedMap(store.buckets());
    this.dirty = new Set(store.keysSince(current.mapped).map(bucketOf));
    this.settle = inRecordedOrder(current.recordedAt);
  }

  /**
   * Opens the log. The first log of a name begins a new epoch: it names the last checkpoint of the log before it.
   * @throws {LogStopped} if the tree in the store is not the one that the keys signed
   */
  static async open(
    store: TransparencyLogStore,
    keys: LogKeys,
    origin: string,
    statements: Statements = {},
  ): Promise<LogWriter> {
    const signers = keys.signersOf(origin);
    const last = keys.lastSigned();
    const memory = last === undefined ? undefined : parseCheckpoint(parseNote(last, 'The last signed checkpoint').text);
    const state = store.state();
    if (state && state.origin !== origin)
      throw new LogStopped(
        `log.db is that of the log ${state.origin}, not of ${origin}. To go on as ${state.origin}, set LOG_ORIGIN to it. To begin a new log that names the last checkpoint of the old one, move log.db away.`,
      );
    const isOwn = memory?.origin === origin;
    const signed = isOwn
      ? await openCheckpoint(
          last!,
          signers.map(({ key }) => key),
        ).catch((error: Error) => {
          throw new LogStopped(`The memory of the key cannot be trusted: ${error.message} ${RETIRED}`);
        })
      : undefined;
    const previous = memory && !isOwn ? `${PREVIOUS} ${memory.size} ${base64(memory.root)} ${memory.origin}` : '';
    const log = new LogWriter(store, keys, signers, state ?? { ...NOTHING, origin, previous }, signed, statements);
    log.mustContinueWhatWasSigned();
    return log;
  }

  /** The progress of the log. */
  get state(): LogState {
    return this.current;
  }

  /** The number of leaves that were signed and are not in the log yet; 0 if it has them. */
  get missing(): number {
    return Math.max(0, (this.signed?.size ?? 0) - this.current.size);
  }

  /** Notes that the last event is at another place, because the ledger was copied. */
  moveTo(position: bigint, checksum: string): void {
    this.current = { ...this.current, position, checksum };
    this.store.saveState(this.current);
  }

  /**
   * Adds events, which must come right after those that the log has. A crash loses none: they are taken from the ledger again.
   * @param checksum that of the last event in the store, to know the ledger again
   * @throws {LogStopped} if the log then has another tree than the keys signed
   */
  async take(events: readonly RecordedEvent[], checksum: string): Promise<void> {
    for (let i = 0; i < events.length; i += AT_ONCE) {
      await yieldToEventLoop();
      this.add(events.slice(i, i + AT_ONCE), i + AT_ONCE < events.length ? '' : checksum);
    }
  }

  private add(events: readonly RecordedEvent[], checksum: string): void {
    const { size } = this.current;
    const leaves: NewLeaf[] = [];
    const tiles = new Map<string, TileEnd & { readonly hashes: Uint8Array[] }>();
    const ends = new Map<string, StreamEnd>();
    for (const raw of events) {
      const event = this.settle(raw);
      if (event.unreadable)
        throw new LogStopped(
          `The event at position ${event.position} cannot be read: ${event.unreadable.message}. Look at the ledger with \`regesta verify\`.`,
        );
      const leaf = leafOf(event);
      const { stream } = event;
      const key = keyOf(stream);
      const before = ends.get(stream) ?? this.store.endOf(stream) ?? { key, revision: -1, chain: key };
      if (event.revision !== BigInt(before.revision + 1))
        throw new LogStopped(
          `At position ${event.position}, ${stream} has the revision ${event.revision}; the log has its events up to ${before.revision}.`,
        );
      ends.set(stream, { key, revision: before.revision + 1, chain: chainAfter(before.chain, leaf) });
      leaves.push({
        index: size + leaves.length,
        stream,
        ...(event.recordedAt !== raw.recordedAt && { recordedAt: event.recordedAt }),
      });
      this.range.add(leaf, (level, index, hash) => {
        if (level % TILE_LEVELS !== 0) return;
        const tile = { level: level / TILE_LEVELS, index: Math.floor(index / TILE_WIDTH) };
        const name = `${tile.level}/${tile.index}`;
        if (!tiles.has(name)) tiles.set(name, { ...tile, hashes: [] });
        tiles.get(name)!.hashes.push(hash);
      });
      this.current = {
        ...this.current,
        size: this.range.size,
        position: event.position,
        checksum,
        recordedAt: event.recordedAt,
      };
    }
    this.store.transaction(() => {
      if ((this.store.state()?.size ?? 0) !== size)
        throw new LogStopped('Another process writes to log.db. Stop it, or give it a data directory of its own.');
      this.store.saveEnds(ends.values());
      this.store.addLeaves(leaves);
      this.store.addToTiles([...tiles.values()]);
      this.store.saveState(this.current);
      this.statements.digests?.outdate(ends.keys());
    });
    for (const { key } of ends.values()) this.dirty.add(bucketOf(key));
    this.mustContinueWhatWasSigned(size);
  }

  /**
   * Signs a checkpoint of all events that the log has, and returns it. Without new events it returns the last one.
   * @param signal ends the work on digests; nothing is signed then
   * @throws {LogStopped} if it would contradict what was signed
   */
  async checkpoint(now: Date, signal?: AbortSignal): Promise<StoredCheckpoint | undefined> {
    const { size } = this.current;
    if (this.missing > 0)
      throw new LogStopped(`The log signed ${this.signed!.size} events, and the ledger has ${size}. ${ADVICE}`);
    const changed = this.changedBuckets();
    const text = this.signed?.size === size ? this.textOfSigned(this.signed) : await this.newText(signal);
    if (text === undefined) return undefined;
    const known = this.store.checkpointOf(size);
    if (known && this.signed?.size === size && this.isSignedByAll(this.signed)) return known;
    const own = await Promise.all(this.signers.map((signer) => signNote(text, signer)));
    const before = known ? parseNote(known.note) : undefined;
    const others = before?.text === text ? before.signatures.filter((line) => !this.isOwn(line)) : [];
    const note = formatNote({ text, signatures: [...own, ...others] });
    this.keys.remember(note);
    this.signed = { ...parseCheckpoint(text), note: parseNote(note), signers: this.signers.map(({ key }) => key) };
    this.current = { ...this.current, mapped: size };
    const stored = { size, note, at: now.toISOString() };
    this.store.transaction(() => {
      this.store.saveBuckets(changed);
      this.store.saveState(this.current);
      this.store.saveCheckpoint(stored);
    });
    this.dirty.clear();
    return stored;
  }

  /** Returns the text of the next checkpoint; undefined if the signal ends the work on it. */
  private async newText(signal?: AbortSignal): Promise<string | undefined> {
    const { origin, size, previous } = this.current;
    const { digests, extensions: others = [] } = this.statements;
    const digest = digests && (await digests.line(size, signal));
    if (digests && digest === undefined) return undefined;
    const extensions = [`${STREAMS} ${base64(this.map.root)}`, ...(digest ? [digest] : []), ...others];
    if (previous) extensions.push(previous);
    return formatCheckpoint({ origin, size, root: this.range.root(), extensions });
  }

  /**
   * Returns the text that was signed for this size. No other one is ever signed for it, also if the law data are newer now.
   */
  private textOfSigned(signed: SignedCheckpoint): string {
    const isOwn = isSame(signed.root, this.range.root()) && extensionOf(signed, STREAMS) === base64(this.map.root);
    if (!isOwn) throw new LogStopped(`The log signed another tree or map of ${signed.size} events. ${ADVICE}`);
    return signed.note.text;
  }

  private changedBuckets(): Map<number, Subtree> {
    const changed = new Map<number, Subtree>();
    for (const bucket of this.dirty) changed.set(bucket, this.map.set(bucket, this.store.endsIn(bucket, bucket)));
    return changed;
  }

  private isOwn(line: NoteSignature): boolean {
    return this.signers.some(({ key }) => isBy(line, key));
  }

  /** A new key signs the last checkpoint, too: then the old key can leave the file. */
  private isSignedByAll({ signers }: SignedCheckpoint): boolean {
    return this.signers.every(({ key }) => signers.some(({ id }) => isSame(id, key.id)));
  }

  /** Compares the tree with what was signed, once it has grown beyond that from `before` leaves. */
  private mustContinueWhatWasSigned(before = 0): void {
    if (!this.signed || this.signed.size > this.current.size || this.signed.size <= before) return;
    const { size, root } = this.signed;
    if (!isSame(this.store.root(size), root))
      throw new LogStopped(
        `The first ${size} events are not those that the log signed: its root was ${base64(root)}, and is ${base64(this.store.root(size))}. ${ADVICE}`,
      );
  }
}

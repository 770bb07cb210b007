import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint, parseNote, tileAt, widthIn } from '#transparency-log';
import { LOG_FILE, TransparencyLogStore } from './sqlite.transparency-log-store.js';

/** A resource of a log, and whether it ever changes. */
interface Published {
  readonly content: string | Uint8Array;
  readonly isImmutable: boolean;
}

/** The files of a log as anybody can fetch them: the newest checkpoint, and the tiles below it (tlog-tiles). No entries. */
export class PublishedLog {
  private store: TransparencyLogStore | undefined;

  constructor(private readonly directory: string) {}

  /** Returns the resource at the path below the address of the log; undefined if there is none. */
  at(path: string): Published | undefined {
    if (!this.store && !existsSync(join(this.directory, LOG_FILE))) return undefined;
    this.store ??= new TransparencyLogStore(this.directory, { readonly: true });
    const checkpoint = this.store.checkpoint();
    if (!checkpoint) return undefined;
    if (path === 'checkpoint') return { content: checkpoint.note, isImmutable: false };
    const tile = tileAt(path);
    const { size } = parseCheckpoint(parseNote(checkpoint.note).text);
    if (!tile || tile.width > widthIn(size, tile.level, tile.index)) return undefined;
    const hashes = this.store.tile(tile);
    return hashes && { content: hashes.subarray(0, tile.width * 32), isImmutable: true };
  }

  close(): void {
    this.store?.close();
    this.store = undefined;
  }
}

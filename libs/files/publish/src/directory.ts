import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeDirectory } from '#kernel';
import type { SiteFiles } from './site-files.js';
import { type Remembered, withoutTexts } from './versions.js';

/** The name of the file that marks a directory as ours. It is not for the public. */
export const MARKER = '.regesta-published.json';
/** Returns the directory that a server publishes, in the data directory of its register. */
export const publishedIn = (data: string) => join(data, 'published');
const FORMAT = 'regesta-published-directory/v1';
/** The end of the name of a file that is being written. */
const UNFINISHED = '.regesta-unfinished';

/** The modes of files and folders that every user of the machine can read. */
const FOR_ALL = { file: 0o644, folder: 0o755 };

/** The content of the marker. */
interface Marker {
  readonly format: typeof FORMAT;
  /** The SHA-256 of our files, in hexadecimal digits, by their paths. Nothing else is ever replaced or removed. */
  readonly files: Readonly<Record<string, string>>;
  /** The findings of the last run that came to its end. */
  readonly remembered?: Remembered;
}

/** The difference that writing makes: paths of files. */
export interface DirectoryChange {
  readonly appear: readonly string[];
  readonly change: readonly string[];
  readonly disappear: readonly string[];
}

/** A directory of published files. It holds a marker with all that we wrote, and touches nothing else. */
export class PublishedDirectory {
  private constructor(
    private readonly directory: string,
    private readonly marker: Marker,
    private readonly isForAll: boolean,
  ) {}

  /**
   * Opens the directory. It need not exist yet.
   * @param isForAll true if every user of the machine can read what is written, such as one that serves a website
   * @throws {Error} if it is no directory, or holds something and was not written by us: then nothing is touched
   */
  static open(directory: string, isForAll = false): PublishedDirectory {
    if (!existsSync(directory)) return new PublishedDirectory(directory, NOTHING, isForAll);
    if (!statSync(directory).isDirectory())
      throw new Error(`${directory} is a file. Name a directory. Nothing was written.`);
    const marker = markerIn(directory);
    if (marker) return new PublishedDirectory(directory, marker, isForAll);
    if (readdirSync(directory).length > 0)
      throw new Error(
        `${directory} is not empty, and regesta publish has not written it. Name an empty directory, or one that it has written before. Nothing was written.`,
      );
    return new PublishedDirectory(directory, NOTHING, isForAll);
  }

  /** The findings of the last run that came to its end. If a file of it is not there, all of them are made again. */
  get remembered(): Remembered | undefined {
    const { remembered, files } = this.marker;
    const isWhole = Object.keys(files).every((path) => existsSync(join(this.directory, path)));
    return remembered && (isWhole ? remembered : { ...remembered, madeBy: '' });
  }

  /** The SHA-256 of our files, in hexadecimal digits, by their paths. */
  get hashes(): Readonly<Record<string, string>> {
    return this.marker.files;
  }

  /** Names what the files are made by and of; undefined before the first run has come to its end. */
  get madeBy(): string | undefined {
    return this.marker.remembered?.madeBy;
  }

  /** Returns the content of one of our files; undefined for every other path, and while the file is being replaced. */
  read(path: string): { readonly bytes: Buffer; readonly sha256: string } | undefined {
    const { files } = this.marker;
    if (!Object.hasOwn(files, path)) return undefined;
    const target = join(this.directory, path);
    const bytes = existsSync(target) ? readFileSync(target) : undefined;
    return bytes && sha256(bytes) === files[path] ? { bytes, sha256: files[path]! } : undefined;
  }

  /** Returns what writing these files would change. */
  difference({ files, kept }: SiteFiles): DirectoryChange {
    const before = this.marker.files;
    const stays = new Set(kept);
    return {
      appear: [...files.keys()].filter((path) => before[path] === undefined),
      change: [...files]
        .filter(([path, bytes]) => before[path] !== undefined && before[path] !== sha256(bytes))
        .map(([path]) => path),
      disappear: Object.keys(before).filter((path) => !files.has(path) && !stays.has(path)),
    };
  }

  /**
   * Writes the files, and removes those of ours that are no longer there. Each file is replaced whole. The marker names every file
   * before it is written, so that a run that was interrupted is gone on with by the next.
   * @throws {Error} if a file that is not ours has the place of one
   */
  write(site: SiteFiles, remembered: Remembered): DirectoryChange {
    const { files, kept } = site;
    const difference = this.difference(site);
    const before = this.marker.files;
    const written = Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]));
    for (const path of difference.appear) this.mustBeFree(path);
    this.makeFolder('.');
    this.mark({ format: FORMAT, files: { ...written, ...before }, remembered: this.marker.remembered });
    for (const [path, bytes] of files) {
      const target = join(this.directory, path);
      if (before[path] === written[path] && existsSync(target) && sha256(readFileSync(target)) === written[path])
        continue;
      this.makeFolder(dirname(path));
      replace(target, bytes, this.isForAll ? FOR_ALL.file : undefined);
    }
    for (const path of difference.disappear) {
      rmSync(join(this.directory, path), { force: true });
      this.removeEmpty(dirname(path));
    }
    for (const path of [...files.keys(), ...difference.disappear])
      rmSync(join(this.directory, `${path}${UNFINISHED}`), { force: true });
    const stay = Object.fromEntries(
      kept.filter((path) => before[path] !== undefined).map((path) => [path, before[path]!]),
    );
    this.mark({ format: FORMAT, files: { ...stay, ...written }, remembered });
    return difference;
  }

  /**
   * Removes all files if they can have somebody who was forgotten since they were made. The next run makes them again.
   * @param forgotten the number of persons who are forgotten; absent if it is not known, and they are removed in any case
   * @returns the number of files that were removed
   */
  withdraw(forgotten?: bigint): number {
    const { files, remembered } = this.marker;
    const paths = Object.keys(files);
    const before = BigInt(remembered?.forgotten ?? 0);
    if (forgotten !== undefined && before >= forgotten) return 0;
    if (paths.length === 0 && !remembered) return 0;
    for (const path of paths) {
      for (const end of ['', UNFINISHED]) rmSync(join(this.directory, `${path}${end}`), { force: true });
      this.removeEmpty(dirname(path));
    }
    this.mark({
      format: FORMAT,
      files: {},
      ...(remembered && { remembered: withoutTexts(remembered, forgotten ?? before) }),
    });
    return paths.length;
  }

  /** @throws {Error} if something that is not ours is at the path, or a link on the way to it */
  private mustBeFree(path: string): void {
    const parts = path.split('/');
    for (const [i] of parts.entries()) {
      const place = join(this.directory, ...parts.slice(0, i + 1));
      const found = lstatSync(place, { throwIfNoEntry: false });
      if (!found) return;
      if (i < parts.length - 1 && found.isDirectory()) continue;
      throw new Error(
        `${place} has the place of a page, and regesta publish has not written it. Move it elsewhere. Nothing was written.`,
      );
    }
  }

  /** Makes the folder and those above it. Others can read what is in one only if they may look into it. */
  private makeFolder(folder: string): void {
    const place = join(this.directory, folder);
    if (existsSync(place)) return;
    if (folder !== '.') this.makeFolder(dirname(folder));
    makeDirectory(place);
    if (this.isForAll) chmodSync(place, FOR_ALL.folder);
  }

  private removeEmpty(folder: string): void {
    if (folder === '.') return;
    const place = join(this.directory, folder);
    if (!existsSync(place) || readdirSync(place).length > 0) return;
    rmSync(place, { recursive: true });
    this.removeEmpty(dirname(folder));
  }

  private mark(marker: Marker): void {
    replace(join(this.directory, MARKER), Buffer.from(`${JSON.stringify(marker, undefined, 1)}\n`));
  }
}

const NOTHING: Marker = { format: FORMAT, files: {} };

function markerIn(directory: string): Marker | undefined {
  const file = join(directory, MARKER);
  if (!existsSync(file)) return undefined;
  try {
    const marker = JSON.parse(readFileSync(file, 'utf8')) as Marker;
    if (marker.format === FORMAT && typeof marker.files === 'object') return marker;
  } catch {
    // said below
  }
  throw new Error(
    `${file} cannot be read: it was changed, or written by another version. Name another directory. Nothing was written.`,
  );
}

function replace(target: string, bytes: Buffer, mode?: number): void {
  const unfinished = `${target}${UNFINISHED}`;
  writeFileSync(unfinished, bytes);
  if (mode !== undefined) chmodSync(unfinished, mode);
  renameSync(unfinished, target);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

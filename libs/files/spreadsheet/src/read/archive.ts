import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { asError } from '#kernel';
import { MOST, UnreadableSpreadsheet } from './workbook.js';

const LOCKED = 0x1;

/** An archive (ZIP) in memory. Its directory was read, and nothing was inflated. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Reads the directory of an archive.
   * @throws {UnreadableSpreadsheet} DAMAGED for no archive or one with unsafe names; LOCKED; TOO_LARGE if it has too many
   * entries, or says that they become too large
   */
  static async open(bytes: Uint8Array): Promise<Archive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await promisify<Buffer, object, ZipFile>(fromBuffer)(buffer, { lazyEntries: true }).catch(damaged);
    if (zip.entryCount > MOST.entries)
      throw tooLarge(`The archive has ${zip.entryCount} entries. It can have at most ${MOST.entries}.`);
    const entries = await entriesOf(zip).catch(damaged);
    const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (total > MOST.inflated) throw tooLarge(swells(total));
    for (const entry of entries) mustBeOpenable(entry);
    return new Archive(zip, new Map(entries.map((entry) => [entry.fileName, entry])));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * Inflates an entry in pieces, each in a turn of its own of the event loop.
   * @throws {UnreadableSpreadsheet} DAMAGED if it is not there, or longer than the directory says
   */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableSpreadsheet('DAMAGED', `The file lacks its part ${name}. Save it again.`);
    const open = promisify<Entry, NodeJS.ReadableStream>(this.zip.openReadStream.bind(this.zip));
    try {
      for await (const piece of await open(entry)) yield piece as Buffer;
    } catch (error) {
      damaged(asError(error));
    }
  }
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((done, failed) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => done(entries));
    zip.on('error', failed);
    zip.readEntry();
  });
}

function mustBeOpenable({ fileName, compressedSize, uncompressedSize, generalPurposeBitFlag }: Entry): void {
  if (generalPurposeBitFlag & LOCKED)
    throw new UnreadableSpreadsheet('LOCKED', 'The file is protected by a password. Save it without one.');
  const swollen = uncompressedSize > 1024 * 1024 && uncompressedSize > compressedSize * MOST.ratio;
  if (uncompressedSize > MOST.entry || swollen) throw tooLarge(swells(uncompressedSize, `part ${fileName}`));
}

function swells(bytes: number, what = 'content'): string {
  return `The ${what} would become ${Math.ceil(bytes / 1024 / 1024)} MiB. Split the file, or delete what is not needed.`;
}

function tooLarge(message: string): UnreadableSpreadsheet {
  return new UnreadableSpreadsheet('TOO_LARGE', message);
}

function damaged(error: Error): never {
  if (error instanceof UnreadableSpreadsheet) throw error;
  throw new UnreadableSpreadsheet('DAMAGED', `The file is damaged (${error.message}). Open it and save it again.`);
}

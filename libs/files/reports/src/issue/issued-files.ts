import { createHash, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { Issue } from '#issued-reports';
import { Callers, Clock, reject, yieldToEventLoop } from '#kernel';
import {
  type ExpectedRevision,
  KeyMissing,
  LARGEST_APPEND,
  Ledger,
  type NewEvent,
  PART_OF_WHOLE,
  sizeOf,
} from '#ledger';
import type { ReportGap } from '../model/report.js';

/** Details of the file of an issued report. A hash can confirm a guess at what a file holds, so they are sealed with it. */
export interface FileDetails {
  /** The SHA-256 of the file in hexadecimal digits. */
  readonly sha256: string;
  /** The SHA-256 of the content, which is the same in every format. */
  readonly contentHash: string;
  /** The salt of the commitment in the fact of its issue (base64); absent for files of earlier versions. */
  readonly salt?: string;
  readonly mediaType: string;
  /** A plain name for the file. */
  readonly fileName: string;
  /** The gaps that were accepted, in the words of the report. */
  readonly acceptedGaps: readonly ReportGap[];
}

/** The file of an issued report. */
interface IssuedFile extends FileDetails {
  readonly bytes: Buffer;
}

/** The place of a file in the ledger: what the fact of its issue says, and the id of the issued report. */
export interface FilePlace extends Pick<Issue, 'file' | 'persons' | 'stated'> {
  readonly id: string;
}

/** Returns the streams by whose keys the file is sealed. A file that names its recipient is sealed by the recipient's, too. */
function sealedBy({ persons, stated, id }: Pick<FilePlace, 'persons' | 'stated' | 'id'>): readonly string[] {
  return stated ? [...persons, id] : persons;
}

/** The reasons for which no file can be compared with an issued report. */
export type NoSalt = 'ERASED' | 'KEY_MISSING' | 'EARLIER_VERSION';

/** Prefix of the streams of files. No decider knows it: they are not things, and have no rows in the read models. */
const FILE = 'reportFile';
/** Bytes of a part of a file. Followers of the ledger hold some hundred events in memory at once. */
const PART = 48 * 1024;
/** Most bytes of a file in the ledger, compressed. */
const LARGEST_FILE = 32 * 1024 * 1024;

/**
 * Keeps the files of issued reports in the ledger. So they are in every backup and copy, on all engines. They are sealed with the
 * keys of all persons in them, and of the recipient: forgetting one of these destroys the file.
 */
@Injectable()
export class IssuedFiles {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly callers: Callers,
  ) {}

  /**
   * Stores the file and returns the stream that holds it. Nobody can ask for it before the fact of its issue is recorded.
   * @throws {Rejection} TOO_LARGE; ERASED if one of the persons was forgotten meanwhile
   */
  async keep(
    { bytes, ...details }: IssuedFile,
    of: Pick<FilePlace, 'persons' | 'stated' | 'id'>,
    commandId: string,
  ): Promise<string> {
    const packed = await promisify(gzip)(bytes);
    if (packed.length > LARGEST_FILE)
      reject(
        'TOO_LARGE',
        `The file has ${packed.length} bytes compressed, and an issued one has at most ${LARGEST_FILE}. Issue a report for each controller, or for fewer activities.`,
        'input.format',
        { size: packed.length, limit: LARGEST_FILE },
      );
    const stream = `${FILE}-${randomUUID()}`;
    const sealed = await this.ledger.sealTogether(sealedBy(of), stream, [
      Buffer.from(JSON.stringify(details)),
      ...partsOf(packed),
    ]);
    let expected: ExpectedRevision = 'NO_STREAM';
    for (const append of this.appendsOf(sealed, commandId)) {
      await yieldToEventLoop();
      expected = (await this.ledger.append(stream, expected, append)).revision;
    }
    return stream;
  }

  /** Returns what is known of the file; undefined if a person in it was forgotten. */
  async details(place: FilePlace): Promise<FileDetails | undefined> {
    const first = (await this.ledger.first(place.file)) ?? isLost(place);
    const opened = await this.ledger.openTogether(sealedBy(place), place.file, [sealedIn(first)]);
    return opened && JSON.parse(opened[0]!.toString());
  }

  /**
   * Returns the salt by which a file is compared with the fact of its issue, or why there is none. Give it only to callers who
   * may have the file: with it, guesses at the content can be tried.
   */
  async salt(place: FilePlace): Promise<Uint8Array | NoSalt> {
    try {
      const details = await this.details(place);
      if (!details) return 'ERASED';
      return details.salt === undefined ? 'EARLIER_VERSION' : Buffer.from(details.salt, 'base64');
    } catch (error) {
      if (error instanceof KeyMissing) return 'KEY_MISSING';
      throw error;
    }
  }

  /**
   * Returns the file as it was issued; undefined if a person in it was forgotten.
   * @throws {Error} if it is not the file that was issued
   */
  async open(place: FilePlace): Promise<IssuedFile | undefined> {
    const opened = await this.ledger.openTogether(sealedBy(place), place.file, await this.sealedParts(place));
    if (!opened) return undefined;
    const [first, ...parts] = opened;
    const details: FileDetails = JSON.parse(first!.toString());
    const bytes = await promisify(gunzip)(Buffer.concat(parts));
    if (sha256Of(bytes) !== details.sha256) throw new Error(`${place.file} is not the file that was issued.`);
    return { ...details, bytes };
  }

  private async sealedParts(place: FilePlace): Promise<Buffer[]> {
    const events = await this.ledger.read(place.file);
    return events.length > 0 ? events.map(sealedIn) : isLost(place);
  }

  private *appendsOf(parts: readonly Buffer[], commandId: string): Generator<readonly NewEvent[]> {
    const origin = { commandId, actor: this.callers.current().account, effectiveOn: this.clock.today(), schema: 1 };
    let append: NewEvent[] = [];
    for (const part of parts) {
      const event = partEvent(part, { ...origin, index: 0, count: 1 });
      if (sizeOf([...append, event]) > LARGEST_APPEND) {
        yield numbered(append);
        append = [];
      }
      append.push(event);
    }
    yield numbered(append);
  }
}

/** Returns the SHA-256 of the bytes in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isLost({ file }: Pick<FilePlace, 'file'>): never {
  throw new Error(`The ledger lacks ${file}, the file of an issued report: restore it.`);
}

function sealedIn({ data }: NewEvent): Buffer {
  return Buffer.from((data as { bytes: string }).bytes, 'base64');
}

function partEvent(part: Buffer, metadata: NewEvent['metadata']): NewEvent {
  return { id: randomUUID(), type: PART_OF_WHOLE, data: { bytes: part.toString('base64') }, metadata };
}

function numbered(append: readonly NewEvent[]): NewEvent[] {
  return append.map((event, index) => ({ ...event, metadata: { ...event.metadata, index, count: append.length } }));
}

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += PART) yield bytes.subarray(from, from + PART);
}

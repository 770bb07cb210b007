import { Injectable } from '@nestjs/common';
import type { Issue } from '#issued-reports';
import { Callers, Clock, reject, say } from '#kernel';
import { KeptFiles, KeyMissing, Ledger } from '#ledger';
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

/**
 * Keeps the files of issued reports in the ledger. They are sealed with the keys of all persons in them, and of the recipient:
 * forgetting one of these destroys the file.
 */
@Injectable()
export class IssuedFiles {
  private readonly files: KeptFiles;

  constructor(
    ledger: Ledger,
    private readonly clock: Clock,
    private readonly callers: Callers,
  ) {
    this.files = new KeptFiles(ledger, 'reportFile');
  }

  /**
   * Stores the file and returns the stream that holds it. Nobody can ask for it before the fact of its issue is recorded.
   * @throws {Rejection} TOO_LARGE; ERASED if one of the persons was forgotten meanwhile
   */
  keep(
    { bytes, ...details }: IssuedFile,
    of: Pick<FilePlace, 'persons' | 'stated' | 'id'>,
    commandId: string,
  ): Promise<string> {
    const origin = { commandId, actor: this.callers.current().account, effectiveOn: this.clock.today() };
    return this.files.keep({ bytes, details }, sealedBy(of), origin, tooLarge);
  }

  /** Returns what is known of the file; undefined if a person in it was forgotten. */
  details(place: FilePlace): Promise<FileDetails | undefined> {
    return this.files.details(place.file, sealedBy(place));
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
  open(place: FilePlace): Promise<IssuedFile | undefined> {
    return this.files.open<FileDetails>(place.file, sealedBy(place));
  }
}

function tooLarge(size: number, limit: number): never {
  return reject(
    'TOO_LARGE',
    say`The file has ${size} bytes compressed, and an issued one has at most ${limit}. Issue a report for each controller, or for fewer activities.`,
    'input.format',
    { size, limit },
  );
}

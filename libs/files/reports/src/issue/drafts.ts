import { Injectable } from '@nestjs/common';
import { sha256Of } from '#ledger';
import type { Format } from '../model/report.js';
import type { RequestedReport } from '../report-maker.js';
import { type ReportFile, ReportFiles } from './report-files.js';

/** A file of a report that was not issued, with its SHA-256 in hexadecimal digits. */
interface DraftFile extends ReportFile {
  readonly sha256: string;
  /** The number of drafts and records in review that are left out. */
  readonly leftOut: number;
}

/** Makes files that are not issued. Nothing is recorded. A gap that somebody would accept is still open in them. */
@Injectable()
export class Drafts {
  constructor(private readonly reports: ReportFiles) {}

  /**
   * Makes the file.
   * @param signal ends the work: nobody waits for it any more
   * @throws {Rejection} as the maker of the report does
   */
  async file(
    request: Omit<RequestedReport, 'acceptedGaps' | 'issue'>,
    format: Format,
    signal?: AbortSignal,
  ): Promise<DraftFile> {
    const { report, leftOut } = await this.reports.report(request);
    signal?.throwIfAborted();
    const file = await this.reports.file(report, format, signal);
    return { ...file, sha256: sha256Of(file.bytes), leftOut };
  }
}

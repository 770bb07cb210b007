import type { MomentInput } from '#read-model';
import type { Format, Report } from '../model/report.js';

/** What a report is asked for. */
export interface ReportRequest {
  readonly kind: string;
  readonly at?: MomentInput | null;
  /** The earlier moment of a comparison. */
  readonly since?: MomentInput | null;
  /** By default the first language of the kind. */
  readonly language?: string;
  readonly scope?: { readonly controller?: string; readonly activities?: readonly string[] };
  /** The version of the template; the current one if absent. */
  readonly template?: string;
  readonly acceptedGaps?: readonly string[];
}

/** A file of a report. */
export interface ReportFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
  /** The program that made it, with its version. */
  readonly renderer: string;
}

/** Makes reports and their files. */
export abstract class ReportFiles {
  abstract report(request: ReportRequest): Promise<{ readonly report: Report; readonly contentHash: string }>;
  abstract file(report: Report, format: Format, signal?: AbortSignal): Promise<ReportFile>;
  /** Returns the version of the current template of the kind. */
  abstract currentTemplate(kind: string): string;
}

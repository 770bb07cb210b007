import { Inject, Injectable } from '@nestjs/common';
import { reject } from '#kernel';
import { kindOf } from '../kinds/index.js';
import { contentHash } from '../model/content-hash.js';
import { templateOf } from '../model/kind.js';
import type { Format, Report } from '../model/report.js';
import type { Renderer } from '../render/renderer.js';
import { type MadeReport, ReportMaker, type RequestedReport } from '../report-maker.js';

/** A file of a report. */
export interface ReportFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
  /** The program that made it, with its version. */
  readonly renderer: string;
}

/** Nest token for what makes files in processes of their own. */
export const RENDERER = 'renderer of reports';

/** Makes reports and their files. */
@Injectable()
export class ReportFiles {
  constructor(
    private readonly maker: ReportMaker,
    @Inject(RENDERER) private readonly renderer: Renderer,
  ) {}

  /**
   * Makes a report, with the SHA-256 of its content (hexadecimal).
   * @throws {Rejection} as {@link ReportMaker.make} does
   */
  async report(
    request: RequestedReport,
  ): Promise<Omit<MadeReport, 'missingTranslations'> & { readonly contentHash: string }> {
    const { missingTranslations: _, ...made } = await this.maker.make(request);
    return { ...made, contentHash: contentHash(made.report) };
  }

  /**
   * Makes the file of the report.
   * @param signal ends the work: nobody waits for it any more
   * @throws {Rejection} INVALID if the kind has no such format; as {@link Renderer.render} does
   */
  async file(report: Report, format: Format, signal?: AbortSignal): Promise<ReportFile> {
    const { formats } = kindOf(report.kind);
    if (!formats.includes(format))
      reject('INVALID', `The report ${report.kind} has no file in ${format}. It has: ${formats.join(', ')}.`, 'format');
    const { bytes, mediaType, extension, renderer } = await this.renderer.render(report, format, signal);
    const name = [report.kind, report.cover.on, report.language].join('-').toLowerCase().replaceAll('_', '-');
    return {
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      mediaType,
      fileName: `${name}.${extension}`,
      renderer,
    };
  }

  /** Returns the version of the current template of the kind. */
  currentTemplate(kind: string): string {
    return templateOf(kindOf(kind))!.version;
  }
}

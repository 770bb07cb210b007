import { Injectable } from '@nestjs/common';
import type { Language } from '#disclosures';
import type { IssuedReport, ReportMoment } from '#issued-reports';
import { Callers } from '#kernel';
import { sha256Of } from '#ledger';
import { type Found, Journal, type MomentInput } from '#read-model';
import type { Format } from '../model/report.js';
import type { RequestedReport } from '../report-maker.js';
import { draftAddress } from './addresses.js';
import { IssuedFiles } from './issued-files.js';
import { ReportFiles } from './report-files.js';

/** The parts that can move on after a report was issued. */
export const MOVED_ON = ['TEMPLATE', 'LAW', 'RENDERER', 'POSITION', 'CONTENT'] as const;

/** Something that has moved on since a report was issued, as it was then and is now. */
export interface MovedOn {
  readonly what: (typeof MOVED_ON)[number];
  readonly before: string;
  readonly now: string;
}

/** The answer to the question whether a report would be the same today. */
interface Reissued {
  readonly answer: 'SAME' | 'CHANGED' | 'ERASED';
  readonly movedOn: readonly MovedOn[];
  /** The SHA-256 of the file that was made again (hexadecimal); absent if nothing was made. */
  readonly madeAgain?: string;
  /** The addresses of the report made again, by the template that was used then and by the current one. */
  readonly byItsTemplate?: string;
  readonly byCurrentTemplate?: string;
}

/** Makes issued reports again. */
@Injectable()
export class Reissuing {
  constructor(
    private readonly reports: ReportFiles,
    private readonly files: IssuedFiles,
    private readonly journal: Journal,
    private readonly callers: Callers,
  ) {}

  /**
   * Makes the report again from what was recorded of it, and compares it with the file that was issued.
   * @throws {Rejection} as the maker of the report does
   */
  async reissue(issued: Found<IssuedReport>, signal?: AbortSignal): Promise<Reissued> {
    const before = await this.files.open(issued);
    if (!before) return { answer: 'ERASED', movedOn: [] };
    const request = await this.requestFor(issued);
    const { report, contentHash } = await this.asIssuer(() => this.reports.report(request));
    const { bytes, renderer } = await this.reports.file(report, issued.format as Format, signal);
    const madeAgain = sha256Of(bytes);
    const current = this.reports.currentTemplate(issued.kind);
    const { version } = issued.template;
    const compared: MovedOn[] = [
      { what: 'TEMPLATE', before: version, now: current },
      { what: 'LAW', before: issued.lawVersion, now: report.cover.lawVersion },
      { what: 'RENDERER', before: issued.renderer, now: renderer },
      { what: 'POSITION', before: issued.moment.position, now: report.cover.position },
      { what: 'CONTENT', before: before.contentHash, now: contentHash },
    ];
    const draft = { ...request, format: issued.format as Format };
    return {
      answer: madeAgain === before.sha256 ? 'SAME' : 'CHANGED',
      movedOn: compared.filter(({ before, now }) => before !== now),
      madeAgain,
      byItsTemplate: draftAddress(draft),
      ...(version !== current && { byCurrentTemplate: draftAddress({ ...draft, template: undefined }) }),
    };
  }

  /** Makes a report as somebody who may issue it. The caller gets its hash alone, and reads no more than before. */
  private asIssuer<T>(make: () => Promise<T>): Promise<T> {
    return this.callers.run({ ...this.callers.current(), role: 'APPROVER' }, make);
  }

  /** Returns the request that makes the same report again. */
  private async requestFor(issued: IssuedReport): Promise<RequestedReport> {
    const { kind, moment, since, language, scope, template, acceptedGaps, unapproved = 'SHOWN' } = issued;
    const { stated, issuedTo, purpose } = issued;
    const isNamed = stated && issuedTo !== undefined && purpose !== undefined;
    return {
      kind,
      at: await this.momentOf(moment),
      ...(since && { since: await this.momentOf(since) }),
      language: language as Language,
      scope,
      template: template.version,
      acceptedGaps,
      unapproved,
      ...(isNamed && { issue: { ...stated, to: issuedTo, purpose } }),
    };
  }

  /** Returns the moment in this ledger. A copy on another engine has the same events at other positions. */
  private async momentOf({ on, position, knownAt }: ReportMoment): Promise<MomentInput> {
    const isHere = (await this.journal.recordedUpTo(BigInt(position))) === knownAt;
    return isHere ? { on, position: BigInt(position) } : { on, knownAt };
  }
}

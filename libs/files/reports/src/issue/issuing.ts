import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Grants } from '#access';
import { type Issue, IssueReport, type ReportMoment } from '#issued-reports';
import { Callers, Clock, Rejection, reject } from '#kernel';
import { type CommandMeta, CommandRunner, Ledger, mustBeBounded, newIdOf, type Receipt, sha256Of } from '#ledger';
import { Journal, type Moment, Progress, Things } from '#read-model';
import { commitmentTo } from '#transparency-log';
import { type Format, isComplete, type Report } from '../model/report.js';
import type { Unapproved } from '../model/unapproved.js';
import type { RequestedReport } from '../report-maker.js';
import { IssuedFiles } from './issued-files.js';
import { PersonsInReports } from './personal-texts.js';
import { ReportFiles } from './report-files.js';

/** A request to issue a report. */
interface IssueRequest extends RequestedReport {
  readonly format: Format;
  readonly issuedTo: string;
  readonly purpose: string;
  /** The account of a regulator that receives it. */
  readonly account?: string;
}

/** The receipt of an issue, and how many drafts and records in review it leaves out. A repeated command does not know it. */
type Issued = Receipt & { readonly leftOut?: number };

/** The kind of issued reports: the prefix of their ids. */
export const ISSUED_REPORT = 'issuedReport';

/** Issues reports: makes the file, keeps it, and records that it was handed over. */
@Injectable()
export class Issuing {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
    private readonly callers: Callers,
    private readonly ledger: Ledger,
    private readonly things: Things,
    private readonly progress: Progress,
    private readonly journal: Journal,
    private readonly grants: Grants,
    private readonly reports: ReportFiles,
    private readonly persons: PersonsInReports,
    private readonly files: IssuedFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * Issues the report, once the read models show everything that was recorded before.
   * @param signal ends the work on the file: nobody waits for it any more
   * @throws {Rejection} READ_MODEL_BEHIND if they do not, after 5 s; GAPS_OPEN with the gaps that are not accepted; INVALID; as the maker of the report does
   */
  async issue(request: IssueRequest, meta: CommandMeta, signal?: AbortSignal): Promise<Issued> {
    mustHoldFromNow(meta);
    mustBeBounded(recipientOf(request), meta); // before a file says it
    const commandId = meta.commandId ?? randomUUID();
    const id = newIdOf(ISSUED_REPORT, commandId);
    const again = async () => {
      const earlier = await this.earlier(id, request);
      return earlier && this.bus.execute(new IssueReport(id, earlier, { ...meta, commandId }));
    };
    const receipt = await again();
    if (receipt) return receipt;
    await this.runner.mustAdd(id, {}); // before a file is kept
    const { issue, leftOut } = await this.made(request, { id, commandId }, signal);
    try {
      return { ...(await this.bus.execute(new IssueReport(id, issue, { ...meta, commandId }))), leftOut };
    } catch (error) {
      // The same command was faster. Its file is another: no two are sealed alike.
      if (!(error instanceof Rejection) || error.code !== 'COMMAND_ID_REUSED') throw error;
      return (await again()) ?? Promise.reject(error);
    }
  }

  /** Makes the report and its file, which says its number and its day, and keeps the file. */
  private async made(
    request: IssueRequest,
    { id, commandId }: { readonly id: string; readonly commandId: string },
    signal?: AbortSignal,
  ): Promise<{ readonly issue: Issue; readonly leftOut: number }> {
    await this.progress.mustCatchUp(await this.ledger.head());
    await this.mustReceive(request.account);
    const moment = await this.things.moment(request.at);
    const since = request.since ? await this.things.moment(request.since) : undefined;
    const on = this.clock.today();
    const stated = { number: numberOf(id, on), on };
    const { report, contentHash, leftOut, unapproved } = await this.reports.report({
      ...request,
      issue: { ...stated, to: request.issuedTo, purpose: request.purpose },
      scope: scopeOf(request),
      at: pointOf(moment),
    });
    mustBeComplete(report);
    const { bytes, mediaType, fileName, renderer } = await this.reports.file(report, request.format, signal);
    const persons = await this.persons.of(report, moment.position);
    const { acceptedGaps, cover } = report;
    const [salt, sha256] = [randomBytes(32), sha256Of(bytes)];
    const details = { sha256, contentHash, salt: salt.toString('base64'), mediaType, fileName, acceptedGaps };
    const file = await this.files.keep({ ...details, bytes }, { id, persons, stated }, commandId);
    const issue = {
      kind: report.kind,
      title: report.title,
      scope: scopeOf(request),
      moment: await this.placeOf(moment),
      ...(since && { since: await this.placeOf(since) }),
      language: report.language,
      format: request.format,
      template: { id: cover.template.id, version: cover.template.version },
      lawVersion: cover.lawVersion,
      renderer,
      acceptedGaps: acceptedGaps.map((gap) => gap.id),
      ...(unapproved !== 'SHOWN' && { unapproved }),
      persons,
      stated,
      file,
      commitment: commitmentTo(salt, Buffer.from(sha256, 'hex')),
      size: bytes.length,
      by: this.callers.current().account,
      ...recipientOf(request),
    };
    return { issue, leftOut };
  }

  /**
   * Returns what an earlier run of the command has recorded, with what this request asks for in its place; undefined if there
   * was none. The runner compares the two.
   */
  private async earlier(id: string, request: IssueRequest): Promise<Issue | undefined> {
    const [event] = await this.ledger.read(id);
    if (!event) return undefined;
    const { erased: _, ...stored } = event.data as Issue & { erased?: boolean };
    const { knownAt, position, on } = request.at ?? {};
    const asked = await this.things.moment(request.at);
    const isKnown = knownAt || position != null;
    return {
      ...stored,
      kind: request.kind,
      scope: scopeOf(request),
      moment: {
        ...stored.moment,
        on: isKnown || on ? asked.on : stored.moment.on,
        position: isKnown ? String(asked.position) : stored.moment.position,
      },
      language: request.language ?? stored.language,
      format: request.format,
      ...(request.unapproved && { unapproved: request.unapproved as Unapproved }),
      by: this.callers.current().account,
      acceptedGaps: stored.acceptedGaps.filter((gap) => request.acceptedGaps?.includes(gap)),
      ...recipientOf(request),
    };
  }

  private async placeOf({ on, position }: Moment): Promise<ReportMoment> {
    const knownAt = await this.journal.recordedUpTo(position);
    return { on, position: String(position), ...(knownAt && { knownAt }) };
  }

  /** @throws {Rejection} NOT_FOUND if no regulator has the account, or its grant does not include what is issued to it */
  private async mustReceive(account: string | undefined): Promise<void> {
    if (account === undefined) return;
    const held = (await this.grants.list()).filter((grant) => grant.account === account);
    if (!held.some(({ includesIssuedReports }) => includesIssuedReports))
      reject(
        'NOT_FOUND',
        `No grant of the account ${account} includes issued reports: give one (includesIssuedReports), or leave the account out.`,
        'input.account',
      );
  }
}

/** Returns the number under which people find the report: the year, and the first digits of its id. */
function numberOf(id: string, on: string): string {
  const [digits = ''] = id.slice(ISSUED_REPORT.length + 1).split('-');
  return `${on.slice(0, 4)}-${digits.toUpperCase()}`;
}

/** @throws {Rejection} GAPS_OPEN if the report has gaps that nobody has accepted */
function mustBeComplete(report: Report): void {
  if (isComplete(report)) return;
  const { gaps } = report;
  const many = gaps.length === 1 ? 'a gap' : `${gaps.length} gaps`;
  reject(
    'GAPS_OPEN',
    `The report has ${many} that nobody has accepted, so it is a draft. Complete the register, or accept each gap by its id.`,
    'input.acceptedGaps',
    { gaps: gaps.map(({ id, article, message }) => ({ id, article, message })) },
  );
}

/** @throws {Rejection} INVALID for metadata that an issue cannot have */
function mustHoldFromNow({ effectiveOn, dryRun, expectedRevision }: CommandMeta): void {
  if (effectiveOn !== undefined)
    reject('INVALID', 'A report is issued when it is recorded: leave effectiveOn out.', 'meta.effectiveOn');
  if (dryRun) reject('INVALID', 'A report is not issued in rehearsal: ask for its content (report).', 'meta.dryRun');
  if (expectedRevision !== undefined)
    reject('INVALID', 'A report is issued once and has no earlier revision: leave it out.', 'meta.expectedRevision');
}

/** Returns the moment as a request for it: the same at any later time. */
function pointOf({ on, position }: Pick<Moment, 'on' | 'position'>) {
  return { on, position };
}

/** Returns the scope as it is recorded: each list once and in order. */
function scopeOf({ scope: { controller, ...lists } = {} }: RequestedReport): Issue['scope'] {
  const stated = Object.entries(lists).filter(([, list]) => list && list.length > 0);
  return {
    ...(controller !== undefined && { controller }),
    ...Object.fromEntries(stated.map(([name, list]) => [name, [...new Set(list)].sort()])),
  };
}

function recipientOf({ issuedTo, purpose, account }: IssueRequest) {
  return { issuedTo, purpose, ...(account !== undefined && { account }) };
}

import { Injectable } from '@nestjs/common';
import { type Language, languageAmong, type MissingTranslation, presented, writerOf } from '#disclosures';
import { ApplicableLaws } from '#findings';
import { lawInForce } from '#graphql';
import { Callers, reject, yieldToEventLoop } from '#kernel';
import { Law, lawOf } from '#law';
import { Deciders, RegisterLanguage } from '#ledger';
import { Journal, type Moment, type MomentInput, Moments, Things } from '#read-model';
import type { Snapshot } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import { raised } from '#translations';
import { wholeLanguageOf } from '#vocabulary';
import { kindOf } from './kinds/index.js';
import { makeWithGaps } from './make.js';
import { MaterialReader } from './material-reader.js';
import type { ReportKind, ReportScope } from './model/kind.js';
import type { AboutGap } from './model/named-gaps.js';
import type { Report, StatedIssue } from './model/report.js';
import type { Treated } from './model/unapproved.js';
import { scoped } from './shared/scope.js';
import { unapprovedIn } from './shared/unapproved.js';
import { legendOf } from './words/language.words.js';
import { behindInWords } from './words/report.words.js';

/** A request for a report. */
export interface RequestedReport {
  /** The code of the kind. */
  readonly kind: string;
  readonly scope?: ReportScope;
  readonly at?: MomentInput | null;
  /** The earlier moment, for a report on changes. */
  readonly since?: MomentInput | null;
  /** The language; by default the first one of the kind. */
  readonly language?: Language;
  /** The version of the template; by default the current one. */
  readonly template?: string;
  readonly acceptedGaps?: readonly string[];
  /** The treatment of drafts and records in review; that of the kind if absent. */
  readonly unapproved?: Treated;
  /** Statements of the files on its issue; absent for a draft. */
  readonly issue?: StatedIssue;
}

/** A report, with the texts that it shows in the language of the register because they have no current translation. */
export interface MadeReport {
  readonly report: Report;
  /** The part of each gap that files do not have, by its id. */
  readonly about: Readonly<Record<string, AboutGap>>;
  readonly missingTranslations: readonly MissingTranslation[];
  /** The number of records with content that is not approved, and is left out. The report itself does not say it. */
  readonly leftOut: number;
  /** The treatment of drafts and records in review. */
  readonly unapproved: Treated;
}

/** Makes reports from the register. Each is made from one snapshot, and a regulator sees only the part that its grant covers. */
@Injectable()
export class ReportMaker {
  constructor(
    private readonly reader: Snapshots,
    private readonly things: Things,
    private readonly moments: Moments,
    private readonly law: Law,
    private readonly callers: Callers,
    private readonly journal: Journal,
    private readonly deciders: Deciders,
    private readonly registerLanguage: RegisterLanguage,
    private readonly materials: MaterialReader,
  ) {}

  /**
   * Makes a report at the moment.
   * @throws {Rejection} NOT_FOUND if there is no such kind; NO_SUCH_LAW if its law was not in force; FORBIDDEN if a grant
   *   does not cover its law; as `makeReport` does
   */
  async make(request: RequestedReport): Promise<MadeReport> {
    const kind = kindOf(request.kind);
    const { scope = {}, template, acceptedGaps, issue } = request;
    const wished = request.language ?? kind.languages[0]!;
    const language = languageAmong(wished, kind.languages) ?? wished;
    const moment = await this.things.moment(request.at);
    const law = this.law.on(moment.on);
    if (kind.law !== undefined) lawInForce(law, kind.law, 'kind');
    this.mustCover(kind);
    const unapproved = treatedBy(kind, request.unapproved, moment);
    const whole = await this.reader.at(moment);
    const isApproved = unapproved === 'LEFT_OUT';
    const snapshot = isApproved ? await this.reader.at(this.moments.approved(moment)) : whole;
    const knownAt = await this.journal.recordedUpTo(moment.position);
    const read = { kind, scope, moment, snapshot, since: request.since, language: wholeLanguageOf(language) };
    const material = await this.materials.read(read);
    const { write } = writerOf(language, kind.law);
    await yieldToEventLoop(); // a report is made at once: each has a turn of its own
    const decider = (id: string) => this.deciders.of(id)!;
    const register = this.registerLanguage.tag;
    const languages = { language, register, decider, mark: raised };
    const leftOut = isApproved ? countOf(kind, scoped(whole, scope).snapshot) : 0;
    const inputs = { kind, law, language, write, scope, template, knownAt, acceptedGaps, unapproved, material };
    const {
      missingTranslations,
      report: made,
      about,
    } = presented(snapshot, languages, (numbered) => makeWithGaps({ ...inputs, snapshot: numbered }));
    const said = { ...made, cover: { ...made.cover, ...(moment.behind && { behind: behindInWords(language) }) } };
    const legend = legendOf(said, missingTranslations.length > 0 ? register : undefined);
    const cover = { ...said.cover, ...(legend !== undefined && { languages: legend }) };
    const report = { ...said, cover, ...(issue && { issue }) };
    return { report, about, missingTranslations, leftOut, unapproved };
  }

  /** Checks that a regulator asks only for reports of its own law, and for none that the organisation makes for itself. */
  private mustCover({ code, law, isInternal }: ReportKind): void {
    const { role, scope } = this.callers.current();
    if (role === 'REGULATOR' && isInternal)
      reject('FORBIDDEN', `The report ${code} is for the organisation itself. Ask it to issue the report to you.`);
    if (role === 'REGULATOR' && law !== undefined && !scope?.jurisdictions.some((one) => lawOf(one) === law))
      reject('FORBIDDEN', `Your grant does not cover the report ${code}, which the law of ${law} requires.`);
  }
}

/**
 * Returns the treatment of drafts and records in review. Who sees a part of the register sees approved content alone: it is
 * shown.
 * @throws {Rejection} INVALID if the kind has no such choice
 */
function treatedBy({ code, unapproved }: ReportKind, chosen: Treated | undefined, { readScope }: Moment): Treated {
  if (readScope?.isLimited) return 'SHOWN';
  if (unapproved === undefined && chosen !== undefined && chosen !== 'SHOWN')
    reject('INVALID', `The report ${code} shows drafts and records in review: leave the choice out.`, 'unapproved');
  return chosen ?? unapproved ?? 'SHOWN';
}

/** Returns how many drafts and records in review the law of the kind concerns. */
function countOf({ law }: ReportKind, snapshot: Snapshot): number {
  const laws = new ApplicableLaws(snapshot);
  const concerns = (record: ReturnType<typeof unapprovedIn>[number]) =>
    law === undefined || ('title' in record ? laws.includes(law, record) : laws.lawsOf('transfer', record).has(law));
  return unapprovedIn(snapshot).filter(concerns).length;
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LogReader } from '#evidence';
import { ApplicableLaws } from '#findings';
import type { IssuedReport } from '#issued-reports';
import { Rejection, reject, yieldToEventLoop } from '#kernel';
import { LAW_VERSION } from '#law';
import { type Moment, Moments, NextDates, Progress, Things } from '#read-model';
import { kindOf, REPORT_KINDS, type ReportKind, ReportMaker } from '#reports';
import type { Snapshot } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import type { Site } from './model.js';
import { type Made, type Publication, publicationOf, type Source, type Wanted } from './publication.js';
import type { Remembered } from './versions.js';

/** The version of the writer of pages: another one makes all files again. */
const WRITER = 'regesta-published 1';
/** The pages that there can be: the public reports in all their languages. */
const WANTED: readonly Wanted[] = REPORT_KINDS.filter(({ isPublic }) => isPublic).flatMap(({ code, languages }) =>
  languages.map((language) => ({ kind: code, language })),
);

/** A request to publish. */
export interface SiteRequest {
  /** The first day with a version (ISO 8601). By default that of the run before, otherwise today. */
  readonly since?: string;
  /** The findings of the run before. */
  readonly remembered?: Remembered;
  /** Publishes pages although the law requires more than they say. */
  readonly withGaps?: boolean;
  /** The address below which the files can be read, with a slash at its end. */
  readonly base?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Works out what is published of the register, with approved content alone. */
@Injectable()
export class Publisher {
  constructor(
    private readonly maker: ReportMaker,
    private readonly snapshots: Snapshots,
    private readonly moments: Moments,
    private readonly progress: Progress,
    private readonly nextDates: NextDates,
    private readonly things: Things,
    private readonly log: LogReader,
  ) {}

  /** Names what files are made by and of, apart from what was recorded: once a person is forgotten, it is another one. */
  madeBy(base = ''): string {
    const { edition } = this.progress;
    const parts = [edition.generation, edition.forgotten, LAW_VERSION, WRITER, this.log.origin ?? '', base];
    return createHash('sha256').update(parts.join('\n')).digest('hex');
  }

  /**
   * Returns what is published today.
   * @throws {Rejection} INVALID for a first day after today; as the maker of reports does; the reason of the signal
   */
  async site({ base, since: asked, ...request }: SiteRequest): Promise<Publication & { readonly site: Site }> {
    const now = await this.moments.resolve(null);
    const since = asked ?? request.remembered?.since ?? now.on;
    if (since > now.on)
      reject('INVALID', `The first day (${since}) is after today (${now.on}): give an earlier one.`, 'since');
    const forgotten = String(this.progress.edition.forgotten); // what is read from here on is without them
    const source = await this.sourceAt(now, request.signal);
    const made = await publicationOf(source, { ...request, since, madeBy: this.madeBy(base) });
    const publication = { ...made, remembered: { ...made.remembered, forgotten } };
    const checkpoint = this.log.overview()?.newest?.note;
    const log = checkpoint === undefined ? undefined : { origin: this.log.origin!, checkpoint };
    return { ...publication, site: { pages: publication.pages, base, log } };
  }

  private async sourceAt(now: Moment, signal: AbortSignal | undefined): Promise<Source> {
    const accepted = await this.acceptedGaps(now);
    const at = async (on: string): Promise<Moment> =>
      on === now.on ? now : { ...now, on, position: await this.nextDates.positionAtEndOf(on, now.position) };
    return {
      wanted: WANTED,
      days: (first) => this.days(first, now),
      made: async (wanted, on) => {
        signal?.throwIfAborted();
        await yieldToEventLoop();
        return this.made(wanted, await at(on), accepted.get(wanted.kind) ?? []);
      },
    };
  }

  /** Returns the days on which something was recorded or took effect, as it was known then; and the first and the last one. */
  private async days(first: string, now: Moment): Promise<readonly string[]> {
    const days: string[] = [];
    for (let day = first; day < now.on; ) {
      days.push(day);
      const position = await this.nextDates.positionAtEndOf(day, now.position);
      const recorded = await this.nextDates.recordedAfter(day, now.position);
      const scheduled = await this.nextDates.ofChanges({ ...now, on: day, position });
      day = [recorded, scheduled, now.on].filter((next) => next !== undefined).sort()[0]!;
    }
    return [...days, now.on];
  }

  private async made(
    { kind, language }: Wanted,
    moment: Moment,
    acceptedGaps: readonly string[],
  ): Promise<Made | undefined> {
    const { on, position } = moment;
    if (position === 0n) return undefined;
    const of = kindOf(kind);
    const snapshot = await this.snapshots.at(this.moments.approved(moment));
    if (!concerns(of, snapshot)) return undefined;
    try {
      return await this.maker.make({ kind, language, at: { on, position }, acceptedGaps, unapproved: 'LEFT_OUT' });
    } catch (error) {
      if (error instanceof Rejection && error.code === 'NO_SUCH_LAW') return undefined; // not on that day
      throw error;
    }
  }

  /** Returns the ids of the gaps that somebody has accepted, by the kind: in a report that was issued, and not annulled. */
  private async acceptedGaps(now: Moment): Promise<ReadonlyMap<string, readonly string[]>> {
    const issued = await this.things.all<IssuedReport>('issuedReport', now);
    const accepted = new Map<string, string[]>();
    for (const { kind, acceptedGaps } of issued) accepted.set(kind, [...(accepted.get(kind) ?? []), ...acceptedGaps]);
    return accepted;
  }
}

/** Returns true if the law of the report concerns a company or an activity of the register. What no law asks for concerns all. */
function concerns({ law }: ReportKind, snapshot: Snapshot): boolean {
  if (law === undefined) return true;
  const laws = new ApplicableLaws(snapshot);
  const isUnder = snapshot.parties.some((party) => party.group && !party.class && laws.lawsOfCompany(party).has(law));
  return isUnder || snapshot.activities.some((activity) => laws.includes(law, activity));
}

import { Injectable } from '@nestjs/common';
import { ANYONE, Callers, Clock, reject } from '#kernel';
import { Ledger } from '#ledger';
import { ReadModelDatabase, type Tables } from '../engines/database.js';
import { type Cursor, decode } from '../read/cursor.js';
import { DEFAULT_PAGE, mustFitPage, type PageRequest } from '../read/page.js';
import { AccessRules } from '../scope/access-rules.js';
import type { ReadScope } from '../scope/read-scope.js';
import { Progress } from '../write/progress.js';
import { noteMissing } from './stopped.js';
import type { Moment, MomentInput } from './timeline.js';

/** Resolves the moment that a caller names. */
@Injectable()
export class Moments {
  constructor(
    private readonly database: ReadModelDatabase,
    private readonly progress: Progress,
    private readonly clock: Clock,
    private readonly callers?: Callers,
    private readonly rules?: AccessRules,
    private readonly ledger?: Ledger,
  ) {}

  /** Returns what the caller may read; undefined (all) if all callers read the same. */
  readScope(): ReadScope | undefined {
    return this.callers && this.rules?.readScopeOf(this.callers.current());
  }

  /**
   * Returns the moment that is meant. Without input it is everything recorded, today (UTC). A position inside an append means
   * its end. A position that has been recorded is waited for.
   * @throws {Rejection} POSITION_UNKNOWN for a position that has not been recorded; READ_MODEL_BEHIND for one that cannot be read
   * after 5 s; INVALID if two are given
   */
  async resolve(at: MomentInput | null | undefined): Promise<Moment> {
    const readScope = this.readScope(); // first of all, so that a caller who has not signed in learns nothing
    return this.seenBy(readScope, await this.point(at));
  }

  /** Returns the moment as those who keep the register see it: for what is the same for every caller, and shows nothing else. */
  ofWhole(moment: Moment): Moment {
    return moment.readScope?.isLimited ? this.seenBy(this.rules?.readScopeOf(ANYONE), moment) : moment;
  }

  /** Returns the moment with approved content alone, of what the caller reads. */
  approved(moment: Moment): Moment {
    return this.rules ? { ...moment, readScope: this.rules.approvedOf(moment.readScope) } : moment;
  }

  /** Returns the point as a moment of the caller, and notes what is missing there. */
  private seenBy(readScope: ReadScope | undefined, point: Pick<Moment, 'position' | 'on'>): Moment {
    const isPresent = point.position >= this.progress.position();
    const stopped = this.progress
      .stopped()
      .filter(({ at }) => at <= point.position || isPresent)
      .filter(({ kind }) => !readScope || readScope.kinds.has(kind));
    const { edition, behind: late } = this.progress;
    const behind = isPresent ? late : undefined;
    noteMissing({ stopped, behind });
    const { position, on } = point;
    return { position, on, edition, readScope, ...(stopped.length > 0 && { stopped }), ...(behind && { behind }) };
  }

  /**
   * Returns the size of the page, the cursor that it follows, and its moment.
   * @throws {Rejection} BAD_CURSOR for a foreign cursor or one of another moment; INVALID for a page size out of bounds
   */
  async ofPage({ first, after, at }: PageRequest): Promise<{ first: number; cursor?: Cursor; moment: Moment }> {
    const size = first ?? DEFAULT_PAGE;
    mustFitPage(size);
    const cursor = after ? decode(after) : undefined;
    return { first: size, cursor, moment: cursor ? await this.ofCursor(cursor, at) : await this.resolve(at) };
  }

  /**
   * Returns the moment that a cursor holds.
   * @throws {Rejection} BAD_CURSOR if the caller names another one
   */
  async ofCursor(cursor: Pick<Cursor, 'position' | 'on'>, at: MomentInput | null | undefined): Promise<Moment> {
    const readScope = this.readScope();
    await this.progress.now(); // so that the edition is that of the present
    const moment = this.seenBy(readScope, { position: BigInt(cursor.position), on: cursor.on });
    if (at && (at.knownAt || at.position != null || at.on)) {
      const named = await this.resolve({
        ...at,
        on: at.on ?? (at.knownAt || at.position != null ? undefined : moment.on),
      });
      const samePosition = at.knownAt || at.position != null ? named.position === moment.position : true;
      if (!samePosition || named.on !== moment.on)
        reject(
          'BAD_CURSOR',
          'The cursor belongs to an answer of another moment: leave `at` out, or start again.',
          'after',
        );
    }
    return moment;
  }

  private async point(at: MomentInput | null | undefined): Promise<Pick<Moment, 'position' | 'on'>> {
    const { knownAt, position, on } = at ?? {};
    if (knownAt && position != null)
      reject('INVALID', 'Give knownAt or position: both say what had been recorded.', 'at');
    if (position != null) {
      await this.mustBeReadable(position);
      const end = await this.endOfAppend(position);
      return { position, ...end, on: on ?? end?.on ?? this.clock.today() };
    }
    const latest = await this.progress.now();
    if (knownAt) {
      const instant = instantOf(knownAt);
      return { position: await positionAt(this.database.reader, instant, latest), on: on ?? instant.slice(0, 10) };
    }
    return { position: latest, on: on ?? this.clock.today() };
  }

  private async mustBeReadable(position: bigint): Promise<void> {
    const latest = await this.progress.now();
    if (position >= 0n && position <= latest) return;
    const head = (await this.ledger?.head()) ?? latest;
    if (position < 0n || position > head)
      reject(
        'POSITION_UNKNOWN',
        `The register is at position ${head}; ${position} has not been recorded.`,
        'at.position',
      );
    if (await this.progress.caughtUpInTime(position)) return;
    noteMissing({ behind: this.progress.behind });
    reject(
      'READ_MODEL_BEHIND',
      `What was recorded at position ${position} cannot be read yet: the register shows what was recorded up to ${this.progress.position()}. Ask again in a minute, or for that position. If it lasts, ask the operator to look at /health/ready.`,
      'at.position',
      { position: String(this.progress.position()), awaited: String(position) },
    );
  }

  private async endOfAppend(position: bigint): Promise<{ position: bigint; on: string } | undefined> {
    const event = await this.database.reader
      .selectFrom('journal')
      .where('position', '<=', position)
      .orderBy('position', 'desc')
      .select(['position', 'recorded_at', 'closes'])
      .limit(1)
      .executeTakeFirst();
    if (!event) return undefined;
    const end = event.closes
      ? event
      : await this.database.reader
          .selectFrom('journal')
          .where('position', '>', event.position)
          .where('closes', '=', 1n)
          .orderBy('position')
          .select('position')
          .limit(1)
          .executeTakeFirstOrThrow();
    return { position: end.position, on: event.recorded_at.slice(0, 10) };
  }
}

/** Returns the instant in the ledger's form. A date means its end, UTC. */
function instantOf(knownAt: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(knownAt) ? `${knownAt}T23:59:59.999Z` : new Date(knownAt).toISOString();
}

/** Returns the last position recorded by the instant (ISO 8601, UTC), at most `latest`; 0 if there is none. */
export async function positionAt(db: Tables, instant: string, latest: bigint): Promise<bigint> {
  const row = await db
    .selectFrom('journal')
    .where('recorded_at', '<=', instant)
    .where('position', '<=', latest) // later events are not projected yet
    .orderBy('recorded_at', 'desc')
    .orderBy('position', 'desc')
    .select('position')
    .limit(1)
    .executeTakeFirst();
  return row?.position ?? 0n;
}

import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Coverage, cosignersOf, LogReader, NoEvidence } from '#evidence';
import { reject } from '#kernel';
import { categoryOf, Deciders, EventStore, Ledger, type RecordedEvent } from '#ledger';
import { Things } from '#read-model';
import { ISSUED_REPORT, Issued } from '#reports';
import { sealedFields } from '#transparency-log';

/** The path under which bundles are served. */
export const EVIDENCE = '/evidence';

/**
 * The kinds of things that have a bundle. All who read whole histories read these. Grants are not among them: their
 * events hold the hashes of keys.
 */
const KINDS: ReadonlySet<string> = new Set([
  'asset',
  'contact',
  'engagement',
  ISSUED_REPORT,
  'jurisdictionProfile',
  'party',
  'processingActivity',
  'transfer',
]);

/** Milliseconds to wait until the log has signed what was recorded just now, and between two looks. */
const PATIENCE = 2_000;
const LOOK = 25;

/** The answers to the question whether a file can be compared with an issued report by its bundle. */
export const FILE_PROOF = ['COMPARABLE', 'ERASED', 'KEY_MISSING', 'EARLIER_VERSION', 'NOT_SHOWN'] as const;
/** One of these answers. */
type FileProof = (typeof FILE_PROOF)[number];

/** The contents of a bundle of a thing, before it is made. */
interface BundleState {
  readonly id: string;
  readonly fileName: string;
  readonly coverage: Coverage;
  /** The number of events that were recorded since the checkpoint. */
  readonly notCovered: number;
  /** The names of encrypted fields. */
  readonly encrypted: readonly string[];
  /** True if the key of these fields was destroyed, so that nobody can open them. */
  readonly isForgotten: boolean;
  /** The answer for an issued report; undefined for anything else. */
  readonly file: FileProof | undefined;
  /** The witnesses that cosigned the checkpoint. */
  readonly witnesses: readonly string[];
}

/** Gives bundles of evidence to callers who read whole histories: a bundle holds every event as it is stored. */
@Injectable()
export class Bundles {
  constructor(
    private readonly store: EventStore,
    private readonly ledger: Ledger,
    private readonly deciders: Deciders,
    private readonly log: LogReader,
    private readonly things: Things,
    private readonly issued: Issued,
  ) {}

  /**
   * Returns what the bundle of the thing proves now.
   * @throws {Rejection} FORBIDDEN, NOT_FOUND, LOG_OFF, LOG_BEHIND
   */
  async of(id: string): Promise<BundleState> {
    const events = await this.events(id);
    const coverage = await this.covered(id, events.length);
    const proven = events.slice(0, coverage.events);
    const salt = await this.salt(id);
    return {
      id,
      fileName: await this.fileName(id, coverage),
      coverage,
      notCovered: events.length - proven.length,
      encrypted: [...new Set(proven.flatMap(sealedFields))].sort(),
      isForgotten: this.deciders.of(id)?.personal !== undefined && (await this.ledger.isForgotten(id)),
      file: salt && (typeof salt === 'string' ? salt : 'COMPARABLE'),
      witnesses: cosignersOf(coverage.checkpoint.note, this.log.origin!).map(({ name }) => name),
    };
  }

  /**
   * Returns the bundle of the thing as a file.
   * @throws {Rejection} FORBIDDEN, NOT_FOUND, LOG_OFF, LOG_BEHIND; LOG_DIFFERS if the ledger is not what was logged
   */
  async file(id: string) {
    const coverage = await this.covered(id, (await this.events(id)).length);
    const salt = await this.salt(id);
    const salts = new Map(salt instanceof Uint8Array ? [[id, salt]] : []);
    const text = await this.log.collect(coverage.checkpoint, id, salts).catch((error: Error) => {
      if (!(error instanceof NoEvidence)) throw error;
      return reject('LOG_DIFFERS', error.message);
    });
    const bytes = Buffer.from(text);
    return {
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'application/json',
      fileName: await this.fileName(id, coverage),
      isKept: false,
    };
  }

  /** Returns the events of the thing, as they are stored. */
  private async events(id: string): Promise<readonly RecordedEvent[]> {
    const readScope = this.things.readScope();
    if (readScope?.isLimited)
      reject(
        'FORBIDDEN',
        'A bundle holds whole events: drafts, reasons and accounts, too. A regulator does not read these. Ask the keeper of the register for a bundle.',
      );
    const kind = categoryOf(id);
    const isGiven = KINDS.has(kind) && (!readScope || readScope.kinds.has(kind));
    const events = isGiven ? await this.store.read(id) : [];
    if (events.length === 0)
      reject('NOT_FOUND', `There is nothing with the id ${id} that you may have a proof of.`, 'id');
    return events;
  }

  /** Returns the salt of the file of an issued report, or why the caller gets none; undefined for anything else. */
  private async salt(id: string) {
    return categoryOf(id) === ISSUED_REPORT ? this.issued.salt(id) : undefined;
  }

  /** Waits a moment for the log, since it signs once a second. Returns what its newest checkpoint covers. */
  private async covered(id: string, events: number): Promise<Coverage> {
    if (!this.log.isKept)
      reject(
        'LOG_OFF',
        'This register keeps no log, so it cannot prove anything to others. An administrator sets LOG_ORIGIN, and starts the server again. See docs/evidence.md.',
      );
    let coverage = this.log.coverage(id);
    for (let waited = 0; waited < PATIENCE && this.log.stopped === undefined; waited += LOOK) {
      if (coverage?.isWhole && coverage.events >= events) return coverage;
      await sleep(LOOK);
      coverage = this.log.coverage(id);
    }
    if (coverage && coverage.events > 0) return coverage;
    return reject(
      'LOG_BEHIND',
      `The log has not signed the events of ${id} yet.${this.log.stopped ? ' It has stopped.' : ''}`,
    );
  }

  /** Returns a name for the file: the key of the thing and the day of the checkpoint. Kinds with personal data show their id. */
  private async fileName(id: string, { checkpoint }: Coverage): Promise<string> {
    const kind = categoryOf(id);
    const isPersonal = this.deciders.of(id)?.personal !== undefined;
    const [thing] = isPersonal ? [] : await this.things.byIds(kind, [id], await this.things.moment(null));
    const name = thing?.key ? `${kind}-${thing.key}` : id;
    return `evidence-${name}-${checkpoint.at.slice(0, 10)}.json`;
  }
}

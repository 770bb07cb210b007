import type { Dated } from './dated.js';
import type { Cited } from './evidence.js';
import type { InstrumentVersion } from './instrument.js';
import type { LookedThrough } from './looked-through.js';
import type { Recognition } from './recognition.js';
import type {
  AgeGroup,
  Bound,
  InstrumentKind,
  LegalBasis,
  Measure,
  NoticeRecipient,
  RequestRight,
} from './vocabulary.js';

/** A number in a condition of the law, in addition to its words. */
export interface Threshold {
  readonly of: Measure;
  readonly number: number;
  /** True if only what exceeds the number counts. */
  readonly isExclusive?: boolean;
  /** The unit of an amount: an ISO 4217 currency, UVT (Colombia), UIT (Peru), or %. */
  readonly unit?: string;
  /** Other numbers that must be reached, too. */
  readonly and?: readonly Threshold[];
  /** The organisations for which it counts, if not for all that the provision binds. */
  readonly binds?: readonly Bound[];
}

/** An entry of the law that applies for a time. */
export interface LegalProvision extends Cited, Dated {
  /** The only organisations that it binds, if it does not bind all. */
  readonly binds?: readonly Bound[];
  /** The numbers from which it holds. Each is enough by itself. */
  readonly thresholds?: readonly Threshold[];
  /** True for guidance of an authority, which does not bind by itself. */
  readonly isGuidance?: boolean;
}

/** An act in force. Before the first act of a jurisdiction, it had no such law. */
export interface Statute extends LegalProvision {
  readonly name: string;
  /** First day of enforcement (ISO 8601), if later than the entry into force because of a transition period. */
  readonly enforcedFrom?: string;
}

/** A data protection authority. */
export interface Regulator extends LegalProvision {
  readonly name: string;
  /** Its other names and abbreviations. A former name is an entry of its own, with its end. */
  readonly alsoCalled?: readonly string[];
}

/** The duty to keep a record of processing, its source, and the required items. */
export interface RecordDuty extends LegalProvision {
  /** PARTIAL: for some operations only. INDIRECT: follows from other duties. NO: another instrument replaces it. */
  readonly required: 'YES' | 'PARTIAL' | 'INDIRECT' | 'NO';
  /** The name of the list in `items` that the controller's record must contain. */
  readonly controllerItems?: string;
  /** The name of the list in `items` that the processor's record must contain. */
  readonly processorItems?: string;
  readonly form?: string;
  readonly exemption?: string;
  /** The duty that replaces the record. */
  readonly instead?: string;
}

/** The terms of the law, in its own language or in its official English translation. */
export interface Terms extends LegalProvision {
  readonly controller?: string;
  readonly processor?: string;
  readonly dataSubject?: string;
  readonly officer?: string;
  /** Words of a text that was changed before it was in force. */
  readonly givenUp?: Readonly<Partial<Record<'controller' | 'processor' | 'dataSubject' | 'officer', string>>>;
  readonly others?: Readonly<Record<string, string>>;
}

/**
 * The kind of a ground for transfers.
 *
 * RECOGNITION: of the destination. SAFEGUARD: provided by the parties. DEROGATION: for single cases. CONSENT: of the
 * data subject. RULE: of the law itself.
 */
export type GroundKind = 'RECOGNITION' | 'SAFEGUARD' | 'DEROGATION' | 'CONSENT' | 'RULE';

/** A ground on which a law allows transfers abroad. */
export interface Ground extends LegalProvision {
  /** The stable code of the ground: `EU.SCC`. */
  readonly code: string;
  readonly name: string;
  readonly kind: GroundKind;
  /** The instruments that can be signed or certified for it; absent if none is needed. */
  readonly instruments?: readonly InstrumentKind[];
  /** The limit of the ground: "occasional only (recital 111)". */
  readonly limit?: string;
  /** True if it allows only single cases, and no systematic transfer. */
  readonly occasional?: boolean;
  /** True if it is not sufficient by itself: another ground must accompany it. */
  readonly besideAnother?: boolean;
  /** True for a recognition without a binding list: the organisation that relies on it assesses the protection. */
  readonly selfJudged?: boolean;
  /**
   * True for a recognition that waits for a list or an approval of the authority: none was found. Nothing can rest on
   * it.
   */
  readonly awaitsList?: boolean;
  /** The codes of grounds; it needs one of them in addition, as a safeguard that serves in certain cases only. */
  readonly needsOneOf?: readonly string[];
  /** The filing, approval or notification that is required beforehand. */
  readonly priorFiling?: string;
}

/** An item that a record, a notice or a disclosure must contain. */
export interface Item extends LegalProvision {
  /** The key of the item, stable within its list: `COUNTRY`. */
  readonly key: string;
  readonly name: string;
  /** True if the law requires it only as far as possible. */
  readonly wherePossible?: boolean;
  /** The day since which processing must have begun to owe it (ISO 8601), if older processing does not owe it. */
  readonly createdFrom?: string;
  /** The time that it sets (ISO 8601 duration): within which it is done, until it is done again, or for which something is kept. */
  readonly period?: string;
  /** The time before the event, such as the end of the period, at which it is done (ISO 8601 duration). */
  readonly before?: string;
  /** The kind of days that these times count. Default: calendar days. */
  readonly days?: BreachClock['days'];
  /** True if the time counts from the end of the processing, not from the day of what is kept. */
  readonly afterProcessing?: true;
  /** The words that it must have exactly, if the law prescribes them. */
  readonly words?: string;
  /** The ages of the only minors that it concerns. */
  readonly ages?: readonly AgeGroup[];
}

/** The time limit for notifying a breach to one recipient. Each recipient has a clock of its own. */
export interface BreachClock extends LegalProvision {
  /** The recipient of the notification. (`to` is the end of the provision, as everywhere.) */
  readonly whom: NoticeRecipient;
  /** The time limit (ISO 8601 duration); absent if the law gives no number. */
  readonly within?: string;
  /** The kind of days that count. */
  readonly days?: 'CALENDAR' | 'BUSINESS';
  /** The time limit in words, if there is no number: "without undue delay". */
  readonly words?: string;
  /** The part of the jurisdiction where it applies (ISO 3166-2), if not everywhere: `CA-AB`. */
  readonly region?: string;
  /** True if nothing is owed until the authority orders it. */
  readonly onOrder?: true;
  /** The event that starts the clock: "awareness". */
  readonly startsWith?: string;
  readonly condition?: string;
}

/** The time limit for answering a request of a data subject. */
export interface RequestClock extends LegalProvision {
  /** The right that is exercised. */
  readonly right: RequestRight;
  /** The time limit from the receipt of the request (ISO 8601 duration); absent if the law gives no number. */
  readonly within?: string;
  /** The time by which it can be extended (ISO 8601 duration); absent if it cannot, or if no number is given. */
  readonly extension?: string;
  /** The kind of days that count. */
  readonly days?: 'CALENDAR' | 'BUSINESS';
  /** The time limit in words, if there is no number: "without undue delay". */
  readonly words?: string;
  readonly condition?: string;
}

/** The minimum age for valid consent. It is not a minimum age for customers. */
export interface ConsentAge extends LegalProvision {
  /** The age in years; absent if the law gives no figure. */
  readonly age?: number;
  readonly region?: string;
}

/** The legal bases that the law recognises. */
export interface LegalBases extends LegalProvision {
  /** The recognised bases; empty if the law requires none to be stated. */
  readonly known: readonly LegalBasis[];
}

/** A duty that accompanies a transfer, such as a notice, a test or a filing before data leave. */
export interface TransferDuty extends LegalProvision {
  readonly of: 'NOTICE' | 'FILING' | 'TEST' | 'REPRESENTATIVE' | 'DEFINITION';
  readonly text: string;
}

/** The law of one jurisdiction over time. Entries that follow one another are in the order of time. */
export interface Jurisdiction {
  /** `EU`, `UK`, an ISO 3166-1 country code, or an ISO 3166-2 subdivision code. */
  readonly code: string;
  readonly name: string;
  /** The law of the country that applies alongside it, if it is that of a part of a country: `CA` of `CA-QC`. */
  readonly alongside?: string;
  /** Until when the whole of the law was last looked through. Its list of recognitions has a day of its own. */
  readonly lookedThroughUntil: LookedThrough;
  readonly acts: readonly Statute[];
  readonly regulators: readonly Regulator[];
  readonly record: readonly RecordDuty[];
  readonly terms: readonly Terms[];
  readonly grounds: readonly Ground[];
  /** Recognitions of other countries, including ended ones; those of one country are in the order of time. */
  readonly recognitions: readonly Recognition[];
  /**
   * The day until which the list of recognitions is known (ISO 8601): when it was last looked through. After it, a country may have
   * been added, so that one that is not on the list is no verified fault. Every list that decides has one.
   */
  readonly recognitionsKnownUntil?: string;
  readonly instruments: readonly InstrumentVersion[];
  readonly transferDuties: readonly TransferDuty[];
  readonly breachClocks: readonly BreachClock[];
  /** Absent if they have not been looked up yet. */
  readonly requestClocks?: readonly RequestClock[];
  readonly consentAge: readonly ConsentAge[];
  readonly legalBases: readonly LegalBases[];
  /**
   * The items that records, notices and disclosures must contain, by the name of the list: `ART30_1`,
   * `OVERSEAS_TRANSFER`.
   */
  readonly items: Readonly<Record<string, readonly Item[]>>;
  /** Parts of the law that a list leaves out, by the name of the list. Nothing is known to be missing in others. */
  readonly leavesOut?: Readonly<Record<string, string>>;
}

/** An entry with the code of its law. */
export type OfLaw<T> = T & { readonly law: string };

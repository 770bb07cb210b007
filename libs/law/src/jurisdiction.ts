import type { Dated } from './dated.js';
import type { Cited } from './evidence.js';
import type { InstrumentVersion } from './instrument.js';
import type { Recognition } from './recognition.js';
import type { InstrumentKind, LegalBasis } from './vocabulary.js';

/** An entry of the law that holds for a time. */
export interface LegalProvision extends Cited, Dated {
  /** Whom alone it binds, where not everybody: `online service providers`. */
  readonly onlyFor?: string;
}

/** An act in force; before the first of a jurisdiction there was no such law. */
export interface Statute extends LegalProvision {
  readonly name: string;
  /** From when it is enforced, where that is later than its being in force: it leaves time to adjust. */
  readonly enforcedFrom?: string;
}

export interface Regulator extends LegalProvision {
  readonly name: string;
  /** Other names and abbreviations that it goes by; what it was called before has an entry of its own, with its end. */
  readonly alsoCalled?: readonly string[];
}

/** Whether a record of processing is asked for, by which instrument, and what it must hold. */
export interface RecordDuty extends LegalProvision {
  /** PARTIAL: of some acts only. INDIRECT: by way of other duties. NO: another instrument takes its place. */
  readonly required: 'YES' | 'PARTIAL' | 'INDIRECT' | 'NO';
  /** The lists of items (`items`) that the controller's and the processor's record must hold. */
  readonly controllerItems?: string;
  readonly processorItems?: string;
  readonly form?: string;
  readonly exemption?: string;
  /** What is asked for instead. */
  readonly instead?: string;
}

/** What the law calls things; in the law's own language, or in its official English. */
export interface Terms extends LegalProvision {
  readonly controller?: string;
  readonly processor?: string;
  readonly dataSubject?: string;
  readonly officer?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/**
 * What a ground for a transfer rests on: a RECOGNITION of the destination; a SAFEGUARD that the parties put in place; a
 * DEROGATION for single cases; CONSENT; or a RULE of the law itself.
 */
export type GroundKind = 'RECOGNITION' | 'SAFEGUARD' | 'DEROGATION' | 'CONSENT' | 'RULE';

/** A ground on which a law lets data go abroad. */
export interface Ground extends LegalProvision {
  /** Stable: `EU.SCC`. */
  readonly code: string;
  readonly name: string;
  readonly kind: GroundKind;
  /** What can be signed or certified for it; where absent, nothing need be. */
  readonly instruments?: readonly InstrumentKind[];
  /** How far it reaches: "occasional only (recital 111)". */
  readonly limit?: string;
  /** It serves single cases and no systematic transfer. */
  readonly occasional?: boolean;
  /** It allows nothing by itself: another ground must stand beside it. */
  readonly besideAnother?: boolean;
  /** Of a recognition: no list binds, and whoever relies on it judges the protection. */
  readonly selfJudged?: boolean;
  /** What must be filed, approved or notified before. */
  readonly priorFiling?: string;
}

/** One item that a record, a notice or a disclosure must hold. */
export interface Item extends LegalProvision {
  /** Stable within its list: `COUNTRY`. */
  readonly key: string;
  readonly name: string;
  /** The law asks for it only as far as it is possible. */
  readonly wherePossible?: boolean;
}

/** Until when whom is told of a breach. Two clocks: the authority's and the data subjects'. */
export interface BreachClock extends LegalProvision {
  /** Who is told; `to` is the day on which the clock ends, as everywhere. */
  readonly whom: 'AUTHORITY' | 'DATA_SUBJECTS' | 'CUSTOMER';
  /** ISO 8601 duration; absent where the law gives no number. */
  readonly within?: string;
  /** How days are counted. */
  readonly days?: 'CALENDAR' | 'BUSINESS';
  /** In words where there is no number: "without undue delay". */
  readonly words?: string;
  /** The event that starts the clock: "awareness". */
  readonly startsWith?: string;
  readonly condition?: string;
}

/** From which age consent is one's own: no age from which one may be a customer. */
export interface ConsentAge extends LegalProvision {
  /** Absent where the law gives no figure. */
  readonly age?: number;
  readonly region?: string;
}

/** Which legal bases the law knows. */
export interface LegalBases extends LegalProvision {
  /** Empty: it knows no legal basis, and none need be stated. */
  readonly known: readonly LegalBasis[];
}

/** What is asked of a notice, or filed before data leave. */
export interface TransferDuty extends LegalProvision {
  readonly of: 'NOTICE' | 'FILING' | 'TEST' | 'REPRESENTATIVE' | 'DEFINITION';
  readonly text: string;
}

/** The law of one jurisdiction, as facts over time; lists are in the order of time where one follows another. */
export interface Jurisdiction {
  /** `EU`, `UK`, an ISO 3166-1 country, or an ISO 3166-2 subdivision. */
  readonly code: string;
  readonly name: string;
  readonly acts: readonly Statute[];
  readonly regulators: readonly Regulator[];
  readonly record: readonly RecordDuty[];
  readonly terms: readonly Terms[];
  readonly grounds: readonly Ground[];
  /** Of other countries, dead ones too; those of one country in the order of time. */
  readonly recognitions: readonly Recognition[];
  /** The day up to which the list of them is known: whether a country has been added since is not verified. */
  readonly recognitionsKnownUntil?: string;
  readonly instruments: readonly InstrumentVersion[];
  readonly transferDuties: readonly TransferDuty[];
  readonly breachClocks: readonly BreachClock[];
  readonly consentAge: readonly ConsentAge[];
  readonly legalBases: readonly LegalBases[];
  /** What records, notices and disclosures must hold, by the name of the list: `ART30_1`, `OVERSEAS_TRANSFER`. */
  readonly items: Readonly<Record<string, readonly Item[]>>;
}

/** An entry, with the code of the law that it is of. */
export type OfLaw<T> = T & { readonly law: string };

import type { InstrumentKind, TransferKind } from '#law';
import type { Fact, Thing } from '#ledger';

/** An instrument that was signed or certified for a ground. */
export interface Instrument {
  readonly kind: InstrumentKind;
  readonly version?: string;
  /** SCC modules 1 to 4. */
  readonly modules: readonly number[];
  readonly signedOn?: string;
  readonly expiresOn?: string;
  readonly scope?: string;
  readonly evidence?: string;
}

/** A ground for the transfer under a law. A withdrawn or replaced ground stays, with its end date. */
export interface TransferGround {
  readonly key: string;
  readonly law: string;
  readonly code: string;
  readonly since?: string;
  readonly until?: string;
  readonly condition?: string;
  readonly instrument?: Instrument;
  /** The date on which the recognition behind the ground was lost. */
  readonly recognitionLostOn?: string;
}

/** The way for data subjects to refuse the transfer, and the effect of a refusal (PIPA Art 28-8(2)(v)). */
export interface Refusal {
  readonly method?: string;
  readonly procedure?: string;
  readonly effect?: string;
}

/** The system equivalent to that of the APPI (Art 28(1), Rule 16), with the information of Rule 18(3). */
export interface EquivalentAction {
  readonly systemEstablishedBy?: string;
  readonly measures?: string;
  readonly checkFrequency?: string;
  readonly checkMethod?: string;
  readonly foreignSystem?: string;
}

/** A transfer impact assessment. Evidence is a reference or a hash of a document, not the document. */
export interface TransferAssessment {
  readonly key: string;
  readonly on?: string;
  readonly outcome?: string;
  readonly evidence?: string;
}

/** A periodic check of the recipient (APPI Rule 18(1)): its implementation, and the foreign system. */
export interface TransferCheck {
  readonly key: string;
  readonly on: string;
  readonly implementation?: string;
  readonly foreignSystem?: string;
  readonly evidence?: string;
}

/** An impairment of the equivalent action, and the response to it (APPI Rule 18(1)(ii)). */
export interface Impairment {
  readonly key: string;
  readonly foundOn: string;
  readonly description: string;
  readonly response?: string;
  readonly respondedOn?: string;
  readonly evidence?: string;
}

/** A prior authorisation (POPIA s57(1)(d)): requested, granted, and possibly departed from. */
export interface PriorAuthorisation {
  readonly key: string;
  readonly law: string;
  readonly article?: string;
  readonly requestedOn?: string;
  readonly grantedOn?: string;
  readonly departedOn?: string;
  readonly reference?: string;
  readonly evidence?: string;
}

/** A temporary stop of the transfer. */
export interface Suspension {
  readonly since?: string;
  readonly reason?: string;
}

/** The circumstances of a transfer: when, how and how often, and how long the recipient keeps the data. */
export interface Terms {
  readonly timing?: string;
  readonly method?: string;
  readonly frequency?: string;
  readonly recipientRetention?: string;
  readonly condition?: string;
}

/** The department and the contact that answer for it. */
export interface Responsibility {
  /** The business function. It names no person. */
  readonly department?: string;
  /** The id of a contact. */
  readonly owner?: string;
}

/** A transfer of data to another party or country. */
export interface TransferDetails extends Terms, Responsibility {
  readonly key?: string;
  readonly name?: string;
  readonly kind: TransferKind;
  readonly exporter?: string;
  readonly importer: string;
  /** ISO 3166-1 alpha-2 codes; empty if not stated. */
  readonly countries: readonly string[];
  readonly activities: readonly string[];
  /** The jurisdictions under whose law it is disclosed or regulated, if a source states them. */
  readonly jurisdictions: readonly string[];
  readonly dataItems: readonly string[];
  readonly purposes: readonly string[];
  readonly refusal?: Refusal;
  readonly grounds: readonly TransferGround[];
  readonly assessments: readonly TransferAssessment[];
  readonly equivalentAction?: EquivalentAction;
  readonly checks: readonly TransferCheck[];
  readonly impairments: readonly Impairment[];
  readonly priorAuthorisations: readonly PriorAuthorisation[];
  readonly suspension?: Suspension;
}

/** The state of a transfer. */
export interface Transfer extends Thing, TransferDetails {}

/** The facts that are written by hand, as they are stored. Those of fields follow from their declarations. */
export type WrittenFact =
  | Fact<'TransferRegistered', TransferDetails>
  | Fact<'GroundReliedOn', { readonly ground: TransferGround }>
  | Fact<'GroundReplaced', { readonly key: string; readonly ground: TransferGround }>
  | Fact<'GroundWithdrawn', { readonly key: string; readonly because?: string }>
  | Fact<'InstrumentSigned', { readonly ground: string; readonly instrument: Instrument }>
  | Fact<'RecognitionFellAway', { readonly ground: string; readonly because?: string }>
  | Fact<'ImpairmentAnswered', { readonly key: string; readonly response: string; readonly evidence?: string }>
  | Fact<'TransferSuspended', Suspension>
  | Fact<'TransferResumed', { readonly because?: string }>
  | Fact<'PriorAuthorisationGranted', { readonly key: string; readonly reference?: string; readonly evidence?: string }>
  | Fact<'PriorAuthorisationDepartedFrom', { readonly key: string; readonly because: string }>;

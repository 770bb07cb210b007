import type { InstrumentKind, TransferKind } from '#law';
import type { Fact, Thing } from '#ledger';

/** What has been signed or certified for a ground. */
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

/** A ground relied on under a law; withdrawn or replaced, it stays with the date until which it was. */
export interface TransferGround {
  readonly key: string;
  readonly law: string;
  readonly code: string;
  readonly since?: string;
  readonly until?: string;
  readonly condition?: string;
  readonly instrument?: Instrument;
  /** The date on which the recognition that it rests on fell away. */
  readonly recognitionLostOn?: string;
}

/** How data subjects can refuse, and what it means (PIPA Art 28-8(2)(v)). */
export interface Refusal {
  readonly method?: string;
  readonly procedure?: string;
  readonly effect?: string;
}

/** The system equivalent to the APPI's (Art 28(1), Rule 16), described as Rule 18(3) asks. */
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

/** A periodic check of the recipient (APPI Rule 18(1)): of its implementation, of the foreign system. */
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

/** A prior authorisation (POPIA s57(1)(d)): asked for, granted, departed from. */
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

/** Provision is stopped for the time being. */
export interface Suspension {
  readonly since?: string;
  readonly reason?: string;
}

export interface Terms {
  readonly timing?: string;
  readonly method?: string;
  readonly frequency?: string;
  readonly recipientRetention?: string;
  readonly condition?: string;
}

/** Data going to another party or country. */
export interface TransferDetails extends Terms {
  readonly key?: string;
  readonly name?: string;
  readonly kind: TransferKind;
  readonly exporter?: string;
  readonly importer: string;
  /** Possibly none stated. */
  readonly countries: readonly string[];
  readonly activities: readonly string[];
  /** Under whose law it is disclosed or regulated, where a source says. */
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

export interface Transfer extends Thing, TransferDetails {}

type Nothing = Record<string, never>;

export type TransferFact =
  | Fact<'TransferRegistered', TransferDetails>
  | Fact<'TransferRenamed', { readonly name?: string }>
  | Fact<'TransferKindChanged', { readonly kind: TransferKind }>
  | Fact<'TransferPartiesChanged', { readonly exporter?: string; readonly importer: string }>
  | Fact<'TransferCountriesChanged', { readonly countries: readonly string[] }>
  | Fact<'TransferActivitiesAssigned', { readonly activities: readonly string[] }>
  | Fact<'TransferDisclosureChanged', { readonly jurisdictions: readonly string[] }>
  | Fact<'TransferredDataChanged', { readonly dataItems: readonly string[] }>
  | Fact<'TransferPurposesChanged', { readonly purposes: readonly string[] }>
  | Fact<'TransferTermsChanged', Terms>
  | Fact<'RefusalDescribed', { readonly refusal?: Refusal }>
  | Fact<'GroundReliedOn', { readonly ground: TransferGround }>
  | Fact<'GroundReplaced', { readonly key: string; readonly ground: TransferGround }>
  | Fact<'GroundWithdrawn', { readonly key: string; readonly because?: string }>
  | Fact<'InstrumentSigned', { readonly ground: string; readonly instrument: Instrument }>
  | Fact<'RecognitionFellAway', { readonly ground: string; readonly because?: string }>
  | Fact<'TransferAssessed', { readonly assessment: TransferAssessment }>
  | Fact<'EquivalentActionDescribed', { readonly equivalentAction?: EquivalentAction }>
  | Fact<'TransferChecked', { readonly check: TransferCheck }>
  | Fact<'ImpairmentFound', { readonly impairment: Impairment }>
  | Fact<'ImpairmentAnswered', { readonly key: string; readonly response: string; readonly evidence?: string }>
  | Fact<'TransferSuspended', Suspension>
  | Fact<'TransferResumed', { readonly because?: string }>
  | Fact<'PriorAuthorisationRequested', { readonly authorisation: PriorAuthorisation }>
  | Fact<'PriorAuthorisationGranted', { readonly key: string; readonly reference?: string; readonly evidence?: string }>
  | Fact<'PriorAuthorisationDepartedFrom', { readonly key: string; readonly because: string }>
  | Fact<'TransferEnded', Nothing>
  | Fact<'TransferReinstated', Nothing>;

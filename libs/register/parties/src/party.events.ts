import type { AssessmentKind, OfficerRole, PartyKind } from '#law';
import type { Fact, Thing } from '#ledger';

/**
 * The holder of an office, for named jurisdictions or all (GDPR Art 27, 37; POPIA s55; PIPA Art 31; APPI Art 27(5)(iii)
 * …).
 */
export interface Officer {
  readonly role: OfficerRole;
  readonly jurisdictions: readonly string[];
  readonly contact: string;
  readonly condition?: string;
}

/** A security or privacy assessment made of the party. */
export interface Assessment {
  readonly key: string;
  readonly kind: AssessmentKind;
  readonly on?: string;
  readonly by?: string;
  readonly outcome?: string;
  /** A reference or a hash of a document, not the document. */
  readonly evidence?: string;
}

/** A certificate that the party holds, such as one of ISO/IEC 27001. */
export interface Certification {
  readonly key: string;
  readonly standard: string;
  readonly issuer?: string;
  /** The first day on which it holds (ISO 8601). */
  readonly since?: string;
  /** The last day on which it holds (ISO 8601). */
  readonly until?: string;
  /** A reference, an address or a hash of a document, not the document. */
  readonly evidence?: string;
}

/** The seat of a party. */
export interface Seat {
  readonly country?: string;
  readonly address?: string;
}

/** The ways to reach a party. */
export interface ContactPoints {
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
}

/** The kind of a party, and its relation to the group. */
export interface Classification {
  /** True for a class of companies, such as "affiliates" or "telecom operators". */
  readonly class: boolean;
  /** True if it belongs to the organisation's own group. */
  readonly group: boolean;
  readonly kind?: PartyKind;
  /** The profile whose recipients the class is, such as "the recipients of section 6". Its code (ISO 3166, `ALL` …). */
  readonly recipientsOf?: string;
}

/** A company of the group or outside it, or a class of them. */
export interface PartyDetails extends Seat, ContactPoints, Classification {
  readonly key?: string;
  readonly name: string;
  readonly registrationNumber?: string;
  readonly parent?: string;
  readonly officers: readonly Officer[];
  readonly assessments: readonly Assessment[];
  /** Absent in events of earlier versions. */
  readonly certifications?: readonly Certification[];
}

/** The state of a party. */
export interface Party extends Thing, PartyDetails {}

/** The facts that are written by hand, as they are stored. Those of fields follow from their declarations. */
export type WrittenFact =
  | Fact<'PartyRegistered', PartyDetails>
  | Fact<'OfficerAppointed', { readonly officer: Officer }>
  | Fact<'OfficerDismissed', { readonly role: OfficerRole; readonly contact: string }>;

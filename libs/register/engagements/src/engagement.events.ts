import type { Stated } from '#law';
import type { Fact, Thing } from '#ledger';

/** The contract between controller and processor (GDPR Art 28(3)). */
export interface ProcessingContract {
  readonly reference?: string;
  readonly signedOn?: string;
  readonly since?: string;
  readonly until?: string;
}

/** States if the work promotes goods or solicits sales, and the date of the notice to data subjects (PIPA Art 26(3)). */
export interface Marketing {
  readonly marketing: Stated;
  readonly marketingNotifiedOn?: string;
}

/** The department and the contact that answer for it. */
export interface Responsibility {
  /** The business function. It names no person. */
  readonly department?: string;
  /** The id of a contact. */
  readonly owner?: string;
}

/** The work of a party that processes data for others: a processor, operator, or delegatee. */
export interface EngagementDetails extends Marketing, Responsibility {
  readonly key?: string;
  readonly processor: string;
  readonly engagedBy: readonly string[];
  readonly work: string;
  /** The ids of the processing activities that it serves; empty if none is stated. */
  readonly activities: readonly string[];
  /** The codes of the jurisdictions in which it is disclosed. */
  readonly jurisdictions: readonly string[];
  /** The places of the data: country codes, `EU`, `EEA`. */
  readonly locations: readonly string[];
  /** The id of the engagement that it works under, for a sub-processor (GDPR Art 28(4)). */
  readonly under?: string;
  readonly contract?: ProcessingContract;
  readonly condition?: string;
}

/** The state of an engagement. */
export interface Engagement extends Thing, EngagementDetails {}

/** The facts of engagements, as they are stored. */
export type EngagementFact =
  | Fact<'ProcessorEngaged', EngagementDetails>
  | Fact<'WorkChanged', { readonly work: string; readonly condition?: string }>
  | Fact<'EngagersChanged', { readonly engagedBy: readonly string[] }>
  | Fact<'ActivitiesAssigned', { readonly activities: readonly string[] }>
  | Fact<'DisclosureChanged', { readonly jurisdictions: readonly string[] }>
  | Fact<'DataRelocated', { readonly locations: readonly string[] }>
  | Fact<'PlacedUnder', { readonly under?: string }>
  | Fact<'ProcessingContractChanged', { readonly contract?: ProcessingContract }>
  | Fact<'MarketingDeclared', Marketing>
  | Fact<'EngagementOwnerChanged', Responsibility>
  | Fact<'EngagementEnded', Record<string, never>>
  | Fact<'EngagementReinstated', Record<string, never>>;

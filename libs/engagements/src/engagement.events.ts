import type { Stated } from '#law';
import type { Fact, Thing } from '#ledger';

/** The contract between controller and processor (GDPR Art 28(3)). */
export interface ProcessingContract {
  readonly reference?: string;
  readonly signedOn?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Whether the work promotes goods or solicits sales, and when data subjects were told (PIPA Art 26(3)). */
export interface Marketing {
  readonly marketing: Stated;
  readonly marketingNotifiedOn?: string;
}

/** A party at work processing for others: a processor, operator, or delegatee. */
export interface EngagementDetails extends Marketing {
  readonly key?: string;
  readonly processor: string;
  readonly engagedBy: readonly string[];
  readonly work: string;
  /** Possibly none stated. */
  readonly activities: readonly string[];
  /** For which it is disclosed. */
  readonly jurisdictions: readonly string[];
  /** Where the data are: countries, EU, EEA. */
  readonly locations: readonly string[];
  /** The engagement that it works under (sub-processor, GDPR Art 28(4)). */
  readonly under?: string;
  readonly contract?: ProcessingContract;
  readonly condition?: string;
}

export interface Engagement extends Thing, EngagementDetails {}

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
  | Fact<'EngagementEnded', Record<string, never>>
  | Fact<'EngagementReinstated', Record<string, never>>;

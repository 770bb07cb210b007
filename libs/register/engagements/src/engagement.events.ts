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

/** The fact that is written by hand, as it is stored. Those of fields follow from their declarations. */
export type WrittenFact = Fact<'ProcessorEngaged', EngagementDetails>;

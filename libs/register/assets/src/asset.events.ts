import type { AssetKind } from '#law';
import type { Fact, Thing } from '#ledger';

/** The department and the contact that answer for the asset. */
export interface Responsibility {
  /** The business function. It names no person. */
  readonly department?: string;
  /** The id of a contact. */
  readonly owner?: string;
}

/** A system or another asset in which personal data are kept or used: an application, a database, an archive of paper. */
export interface AssetDetails extends Responsibility {
  readonly key?: string;
  readonly name: string;
  readonly kind?: AssetKind;
  readonly description?: string;
  /** The id of the party whose asset it is. */
  readonly keptBy?: string;
  /** The ids of the parties behind it, such as who hosts it. */
  readonly processors: readonly string[];
  /** The places of the data: country codes, `EU`, `EEA`. */
  readonly locations: readonly string[];
  /** The id of the asset that it runs on, such as the platform of an application. */
  readonly runsOn?: string;
  readonly securityMeasures: readonly string[];
}

/** The state of an asset. */
export interface Asset extends Thing, AssetDetails {}

/** The fact that is written by hand, as it is stored. Those of fields follow from their declarations. */
export type WrittenFact = Fact<'AssetRegistered', AssetDetails>;

/** What deciding needs to know of the read models, which are built on the ledger and not the other way round. */
export abstract class ReadSide {
  /** Resolves true once everything (of one kind) up to `position` can be read, false where that does not come about in time. */
  abstract reached(position: bigint, kind?: string): Promise<boolean>;
  /** The things in force at some time between the two dates (the second exclusive) that refer to `id`, by present knowledge. */
  abstract referrers(id: string, from: string, to: string): Promise<readonly Referrer[]>;
  /** The thing of the kind that bears the key, as far as is known; undefined where none does. */
  abstract holderOf(kind: string, key: string): Promise<string | undefined>;
}

export interface Referrer {
  readonly id: string;
  readonly name: string;
}

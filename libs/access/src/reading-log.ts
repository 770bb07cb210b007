/** A request of a regulator. */
export interface Read {
  readonly account: string;
  readonly query: string;
  /** JSON. */
  readonly variables: string;
  /** How far the register was. */
  readonly position: bigint;
  /** The codes of its errors, where it was refused. */
  readonly refused?: string;
}

export interface ReadingsPage {
  readonly nodes: readonly (Read & { readonly at: string })[];
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string; endCursor?: string };
}

/** What regulators have read: apart from the ledger, so that reading moves no position. Also the token for injection. */
export abstract class ReadingLog {
  /** Keeps it; once this returns, it is on disk. */
  abstract add(read: Read): void;
  /**
   * A page, newest first.
   * @throws {Rejection} BAD_CURSOR; INVALID for a page size out of bounds
   */
  abstract page(request: { account?: string; first: number; after?: string }): ReadingsPage;
  abstract close(): void;
}

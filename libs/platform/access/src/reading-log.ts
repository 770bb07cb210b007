/** A request of a regulator. */
export interface Read {
  readonly account: string;
  readonly query: string;
  /** The variables as JSON. */
  readonly variables: string;
  /** Position of the register at that time. */
  readonly position: bigint;
  /** Codes of its errors; absent if it was answered. */
  readonly refused?: string;
}

/** A page of the log, with the time of each request (ISO 8601). */
export interface ReadingsPage {
  readonly nodes: readonly (Read & { readonly at: string })[];
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string; endCursor?: string };
}

/** Log of what regulators read. It is kept apart from the ledger, since reading must move no position. Injection token, too. */
export abstract class ReadingLog {
  /** Stores a request. When this returns, it is on disk. */
  abstract add(read: Read): void;
  /**
   * Returns a page, newest first.
   * @throws {Rejection} BAD_CURSOR; INVALID for a page size out of bounds
   */
  abstract page(request: { account?: string; first: number; after?: string }): ReadingsPage;
  abstract close(): void;
}

/** A GraphQL document: its text, or one of `graphql()`, which knows the types of its answer and its variables. */
export type Document<Data, Variables> = string | { readonly __apiType?: (variables: Variables) => Data };

/** A moment on both clocks. What is left out is the present. */
export interface Moment {
  /** The date on which something holds (ISO 8601). */
  readonly on?: string;
  /** The instant until which it had been recorded (ISO 8601). */
  readonly knownAt?: string;
  /** The last position in the ledger that counts. That of a receipt shows its change. */
  readonly position?: string;
}

/** The answer to a command: where it is recorded, and whether a query made now shows it. */
export interface Receipt {
  readonly position: string;
  readonly readModel: 'CURRENT' | 'BEHIND';
}

/** A page of a list. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The type of the entries of the list that an answer has. */
export type NodeOf<Data> = {
  [Field in keyof Data]: Data[Field] extends Connection<infer Node> ? Node : never;
}[keyof Data];

/** Returns whether the document changes the register. */
export const isMutation = (text: string) => /^\s*mutation\b/m.test(text);

/** Returns whether the document declares the variable. */
export const declares = (text: string, variable: string) => new RegExp(`\\$${variable}\\s*:`).test(text);

/**
 * Returns the list of an answer.
 * @throws {Error} if it has none, or several
 */
export function connectionIn(data: object): Connection<unknown> {
  const lists = Object.values(data).filter((value) => Array.isArray(value?.nodes) && value.pageInfo);
  if (lists.length === 1) return lists[0];
  throw new Error(
    'A query that is read page by page has one list, with `nodes` and `pageInfo { hasNextPage endCursor }`.',
  );
}

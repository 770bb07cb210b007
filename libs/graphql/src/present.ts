/** A value that does not change, at any depth. */
type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;

/** A stored thing as the type T of the API, with the same fields. The revision has a resolver of its own. */
export function present<T extends { revision: bigint }>(found: Unchanging<Omit<T, 'revision'>>): T {
  return found as unknown as T;
}

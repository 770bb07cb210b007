/** A value that does not change, at any depth. */
type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;

/** Returns a stored thing as the type T of the API: its fields are the same, except that a resolver adds the revision. */
export function present<T extends { revision: bigint }>(thing: Unchanging<Omit<T, 'revision'>>): T {
  return thing as unknown as T;
}

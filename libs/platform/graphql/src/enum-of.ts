/** Returns names as an object whose values are its keys, as GraphQL wants enums. */
export function enumOf<N extends string>(names: readonly N[]): { readonly [K in N]: K } {
  return Object.fromEntries(names.map((name) => [name, name])) as { [K in N]: K };
}

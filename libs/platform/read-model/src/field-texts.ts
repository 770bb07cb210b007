import { type Decider, type Fields, nameOfRow, type Thing } from '#ledger';

/** The items of a list, or the value itself. */
type Item<V> = NonNullable<V> extends readonly (infer E)[] ? E : NonNullable<V>;

/** The names of fields, at any depth, that hold codes: words of a vocabulary, and not of people. */
type CodeName<T> = T extends object ? { [N in keyof T & string]-?: CodeOr<Item<T[N]>, N> }[keyof T & string] : never;
type CodeOr<V, N> = V extends string ? (string extends V ? never : N) : CodeName<V>;

/** Codes that a list of names lacks, so that a new one does not compile. */
type Complete<S, N> = [Exclude<CodeName<Omit<S, keyof Thing>>, N>] extends [never]
  ? unknown
  : { readonly lacks: Exclude<CodeName<Omit<S, keyof Thing>>, N> };

/**
 * Returns the function that gives all words of a thing by their paths: those of every declared field, at any depth. Ids of other
 * things and keys of rows are left out.
 * @param codes the names of fields with codes, at any depth, and of others that nobody searches for. All codes must be named
 */
export function fieldTexts<S extends Thing, const N extends string>(
  { references }: Pick<Decider<S>, 'references' | 'name'>,
  { names, places }: Pick<Fields, 'names' | 'places'>,
  codes: readonly N[] & Complete<S, N>,
): (state: S) => Record<string, string> {
  const ids = Object.keys(references).map((path) => path.split('.').at(-1)!.replace('[]', ''));
  const others = new Set<string>(['key', ...codes, ...ids]);
  const lists = new Set(places.flatMap((place) => (place.is === 'ROWS' ? place.name : [])));
  const words = names.filter((name) => !others.has(name));
  const collect = (value: unknown, path: string, texts: Record<string, string>): void => {
    if (typeof value === 'string') {
      if (value !== '') texts[path] = value;
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) collect(item, `${path}[${nameOfRow(item) ?? i}]`, texts);
    } else if (typeof value === 'object' && value !== null) {
      // Within a row, a list that is named like one of the thing holds keys of its rows.
      for (const [name, member] of Object.entries(value))
        if (!others.has(name) && !(lists.has(name) && Array.isArray(member))) collect(member, `${path}.${name}`, texts);
    }
  };
  return (state) => {
    const texts: Record<string, string> = {};
    for (const name of words) collect(state[name as keyof S], name, texts);
    return texts;
  };
}

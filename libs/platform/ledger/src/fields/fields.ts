import type { IssuedCommand } from '../commands/commands.js';
import type { Thing } from '../decider.js';
import type { Fact } from '../event.js';
import type { Act, Any, CommandsIn, Declaration, FactsIn, Fields, Keyed, Rows, Whole } from './declaration.js';
import { collected, keyedRows, whole } from './follows.js';
import { life } from './typed.js';

// A field of a thing is declared once. Its command, its event, what both do, its words, its mutation and its place in a register
// file follow from the declaration. What is not regular is written by hand, and the declarations only name its place.

/** The commands of declared fields. */
export type CommandsOf<D> = D extends Fields<Any, infer C, Any> ? C : never;
/** The facts of declared fields. */
export type FactsOf<D> = D extends Fields<Any, Any, infer F> ? F : never;

/** Shows as a plain object where one points at it. */
type Plain<T> = T extends infer O ? { readonly [K in keyof O]: O[K] } : never;
type Given<S, N extends keyof S, D extends keyof S> = Plain<Omit<Pick<S, N>, D> & Partial<Pick<S, D>>>;
type Stored<S, N extends keyof S, D extends keyof S> = Plain<Omit<Pick<S, N>, D> & Required<Pick<S, D>>>;
type Name<S> = Exclude<keyof S, keyof Thing> & string;
type RowOf<S, L extends keyof S> = NonNullable<S[L]> extends readonly (infer R)[] ? R : never;

/** Returns the functions that declare the fields of a kind of thing. */
export function fieldsOf<S extends Thing>() {
  /** Declares fields that one command sets together. What is left out is no longer stated, or is as `none` says. */
  function field<N extends Name<S>, C extends string, E extends string, D extends N = never>(
    names: N | readonly N[],
    options: Whole<S, C, E, NoInfer<Stored<S, N, D>>> & { readonly none?: { readonly [K in D]: S[K] } },
  ): Declaration<IssuedCommand<C, Given<S, N, D>>, Fact<E, Stored<S, N, D>>> {
    return whole([names].flat() as string[], options as Any);
  }

  /** Declares a list that one command replaces. */
  function list<N extends Name<S>, C extends string, E extends string>(
    name: N,
    {
      words = { [`${name}?`]: `${name}[]` } as Any,
      ...options
    }: Partial<Whole<S, C, E, NoInfer<Stored<S, N, N>>>> & Act<C, E>,
  ): Declaration<IssuedCommand<C, Given<S, N, N>>, Fact<E, Stored<S, N, N>>> {
    return whole([name], { ...options, words, none: { [name]: [] } } as Any);
  }

  /** Declares a list whose rows have keys: one command sets the row of a key, the other removes it. */
  function rows<
    L extends Name<S>,
    R extends string,
    SetC extends string,
    SetE extends string,
    RemoveC extends string = never,
    RemoveE extends string = never,
    K extends string = 'key',
  >(
    name: L,
    row: R,
    options: Rows<S, RowOf<S, L>, K, SetC, SetE, RemoveC, RemoveE, NoInfer<{ readonly [K in R]: RowOf<S, L> }>>,
  ): Declaration<
    | IssuedCommand<SetC, { readonly [K in R]: RowOf<S, L> }>
    | ([RemoveC] extends [never] ? never : IssuedCommand<RemoveC, Keyed<K>>),
    Fact<SetE, { readonly [K in R]: RowOf<S, L> }> | ([RemoveE] extends [never] ? never : Fact<RemoveE, Keyed<K>>)
  > {
    return keyedRows(name, row, options as Any);
  }

  /** Names the place of a field whose commands are written by hand. */
  function written(name: Name<S>): Declaration<never, never> {
    return { commands: {}, words: {}, decide: {}, evolve: {}, mutations: [], place: { is: 'WRITTEN', name } } as Any;
  }

  /** Collects the declarations, in the order in which a register file runs their commands. */
  function declared<D extends readonly Declaration<Any, Any>[]>(
    ...all: D
  ): Fields<S, CommandsIn<D[number]>, FactsIn<D[number]>> {
    return collected(all) as Any;
  }

  return { field, list, rows, life, written, declared };
}

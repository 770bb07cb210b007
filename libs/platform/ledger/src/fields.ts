import { type CommandMeta, command, type IssuedCommand } from './commands/commands.js';
import type { Thing } from './decider.js';
import type { Fact } from './event.js';
import type { EventWords, WordsOf } from './event-words.js';
import { mustHaveDistinctKeys, rowUnder, unless } from './keyed-rows.js';

// A field of a thing is declared once. Its command, its event, what both do, its words, its mutation and its place in a register
// file follow from the declaration. What is not regular is written by hand, and the declarations only name its place.

/** The class of a declared command. */
export type DeclaredClass<Type extends string, Data> = new (
  id: string | undefined,
  data: Data,
  meta?: CommandMeta | null,
) => IssuedCommand<Type, Data>;

type Classes<C extends IssuedCommand> = {
  readonly [Type in C['type']]: DeclaredClass<Type, Extract<C, IssuedCommand<Type>>['data']>;
};

/** An argument of a mutation: all data of the command, a field of the thing, a row of its list, or the key of a row. */
export interface DeclaredArgument {
  readonly name: string;
  readonly is: 'DATA' | 'FIELD' | 'ROW' | 'KEY';
  /** The field of the thing: of a row and a key, its list. */
  readonly field?: string;
  /** True if it cannot be left out although the registration of a thing can leave it out. */
  readonly mustBeGiven?: boolean;
}

/** The mutation of a declared command. */
export interface DeclaredMutation {
  readonly command: string;
  readonly description?: string;
  readonly takes: readonly DeclaredArgument[];
}

/** How a register file states the fields: whole, as rows, or as the slice writes it. */
export type DeclaredPlace =
  | { readonly is: 'WHOLE'; readonly names: readonly string[]; readonly command: string }
  | {
      readonly is: 'ROWS';
      readonly name: string;
      readonly row: string;
      readonly set: string;
      readonly remove?: string;
      readonly key: string;
      readonly merge?: boolean;
    }
  | { readonly is: 'WRITTEN'; readonly name: string };

// biome-ignore lint/suspicious/noExplicitAny: declarations of fields of any type stand in one list
type Any = any;

/** What follows from one declaration, with its commands and facts. */
export interface Declaration<C extends IssuedCommand = IssuedCommand, F extends Fact = Fact> {
  readonly commands: Classes<C>;
  readonly words: WordsOf<F>;
  /** By type of command. */
  readonly decide: Readonly<Record<string, (thing: Any, command: Any) => readonly F[]>>;
  /** By type of event. */
  readonly evolve: Readonly<Record<string, (thing: Any, data: Any, on: string) => Any>>;
  readonly mutations: readonly DeclaredMutation[];
  readonly place?: DeclaredPlace;
}

/** All declared fields of a kind of thing. */
export interface Fields<S extends Thing = Any, C extends IssuedCommand = Any, F extends Fact = Any> {
  readonly commands: Classes<C>;
  readonly words: WordsOf<F>;
  /** The names of all declared fields. */
  readonly names: readonly string[];
  readonly mutations: readonly DeclaredMutation[];
  /** The places in a register file, in the order in which their commands run. */
  readonly places: readonly DeclaredPlace[];
  /**
   * Returns the facts that follow from the command.
   * @throws {Rejection} if a check refuses it, or no row has the key
   */
  decide(thing: S, command: C): readonly F[];
  /** @throws {Rejection} INVALID if two rows of a declared list have the same key */
  mustHaveDistinctRows(thing: Omit<S, 'retired'>): void;
  /** Returns the thing after the fact; undefined if no declaration has its type. */
  evolve(thing: S, fact: F & { readonly effectiveOn: string }): S;
}

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
type Keyed<K extends string> = { readonly [P in K]: string };
type Nothing = Record<string, never>;

interface Act<C extends string, E extends string> {
  readonly command: C;
  readonly event: E;
  /** Of the mutation. */
  readonly description?: string;
}

interface Whole<S, C extends string, E extends string, Data> extends Act<C, E> {
  readonly words: EventWords<Data>;
  /** Checks the thing as it would be. */
  readonly check?: (after: S, id: string | undefined) => void;
  /** The argument of the mutation that takes all fields, as its input has them. Absent: each field is an argument. */
  readonly argument?: string;
  /** The names of arguments that are not those of their fields. */
  readonly argumentNames?: Readonly<Record<string, string>>;
}

interface Rows<
  S,
  R,
  K,
  SetC extends string,
  SetE extends string,
  RemoveC extends string,
  RemoveE extends string,
  Data,
> {
  readonly set: Act<SetC, SetE> & { readonly words: EventWords<Data> };
  /** Absent if what happened stays. */
  readonly remove?: Act<RemoveC, RemoveE>;
  /** The field that tells rows apart; `key` by default. */
  readonly key?: K;
  /** Checks a row before it is set. */
  readonly check?: (thing: S, row: R) => void;
  /** Keeps the fields that a row leaves out. */
  readonly merge?: boolean;
  /** The field that is the effective date where the row leaves it out. */
  readonly since?: keyof R & string;
}

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

  /** Declares that a thing ends, and is in force again. */
  function life<EndC extends string, EndE extends string, BackC extends string, BackE extends string>(
    end: Act<EndC, EndE>,
    reinstate: Act<BackC, BackE>,
  ): Declaration<
    IssuedCommand<EndC, Nothing> | IssuedCommand<BackC, Nothing>,
    Fact<EndE, Nothing> | Fact<BackE, Nothing>
  > {
    return lifeOf(end, reinstate) as Any;
  }

  /** Names the place of a field whose commands are written by hand. */
  function written(name: Name<S>): Declaration<never, never> {
    return { commands: {}, words: {}, decide: {}, evolve: {}, mutations: [], place: { is: 'WRITTEN', name } } as Any;
  }

  /** Collects the declarations, in the order in which a register file runs their commands. */
  function declared<D extends readonly Declaration<Any, Any>[]>(
    ...all: D
  ): Fields<
    S,
    D[number] extends infer One ? (One extends Declaration<infer C, Any> ? C : never) : never,
    D[number] extends infer One ? (One extends Declaration<Any, infer F> ? F : never) : never
  > {
    return collected(all) as Any;
  }

  return { field, list, rows, life, written, declared };
}

type Values = Readonly<Record<string, unknown>>;
type Parts = Omit<Declaration, 'commands'> & { readonly commands: readonly string[] };

function declaration({ commands, ...parts }: Parts): Any {
  return { ...parts, commands: Object.fromEntries(commands.map((type) => [type, classNamed(type)])) };
}

function classNamed(type: string) {
  const declared = class extends command<string, unknown>(type) {};
  Object.defineProperty(declared, 'name', { value: type });
  return declared;
}

function whole(names: readonly string[], options: Whole<Any, string, string, unknown> & { readonly none?: Values }) {
  const { command, event, words, none, check, argument, argumentNames = {}, description } = options;
  const only = (from: Values) => Object.fromEntries(names.map((name) => [name, from[name]]));
  const takes: DeclaredArgument[] = argument
    ? [{ name: argument, is: 'DATA' }]
    : names.map((field) => ({
        name: argumentNames[field] ?? field,
        is: 'FIELD',
        field,
        mustBeGiven: none !== undefined && field in none,
      }));
  return declaration({
    commands: [command],
    words: { [event]: words },
    decide: {
      [command]: (thing: Values, given: IssuedCommand<string, Values>) => {
        const data = { ...none, ...given.data };
        check?.({ ...thing, ...only(data) }, given.id);
        const current = Object.fromEntries(names.map((name) => [name, thing[name] ?? none?.[name]]));
        return unless(current, data, { type: event, data });
      },
    },
    evolve: { [event]: (thing: Values, data: Values) => ({ ...thing, ...only(data) }) },
    mutations: [{ command, description, takes }],
    place: { is: 'WHOLE', names, command },
  });
}

function keyedRows(
  name: string,
  row: string,
  options: Rows<Any, Any, string, string, string, string, string, unknown>,
) {
  const { set, remove, key = 'key', check, merge, since } = options;
  const rowsOf = (thing: Values) => (thing[name] ?? []) as readonly Values[];
  const rowLike = (thing: Values, given: Values) => rowsOf(thing).find((other) => other[key] === given[key]);
  const merged = (thing: Values, given: Values) => (merge ? { ...rowLike(thing, given), ...given } : given);
  const mustHave = (thing: Values, data: Values) => rowUnder(keysIn(rowsOf(thing), key), data[key] as string, key);
  return declaration({
    commands: [set.command, ...(remove ? [remove.command] : [])],
    words: { [set.event]: set.words, ...(remove && { [remove.event]: { [key]: key } }) },
    decide: {
      [set.command]: (thing: Values, { data }: { data: Record<string, Values> }) => {
        check?.(thing, data[row]!);
        const given = merged(thing, data[row]!);
        return unless(rowLike(thing, given), given, { type: set.event, data: { [row]: given } });
      },
      ...(remove && {
        [remove.command]: (thing: Values, { data }: { data: Values }) => {
          mustHave(thing, data);
          return [{ type: remove.event, data }];
        },
      }),
    },
    evolve: {
      [set.event]: (thing: Values, data: Record<string, Values>, on: string) => {
        const dated = { ...(since && { [since]: on }), ...merged(thing, data[row]!) };
        const before = rowLike(thing, dated);
        const rows = rowsOf(thing);
        return { ...thing, [name]: before ? rows.map((r) => (r === before ? dated : r)) : [...rows, dated] };
      },
      ...(remove && {
        [remove.event]: (thing: Values, data: Values) => {
          mustHave(thing, data);
          return { ...thing, [name]: rowsOf(thing).filter((other) => other[key] !== data[key]) };
        },
      }),
    },
    mutations: [
      { ...set, takes: [{ name: row, is: 'ROW', field: name }] },
      ...(remove ? [{ ...remove, takes: [{ name: key, is: 'KEY' as const, field: name }] }] : []),
    ],
    place: { is: 'ROWS', name, row, set: set.command, remove: remove?.command, key, merge },
  });
}

/** Returns what tells the rows apart, under the name `key`. */
function keysIn(rows: readonly Values[], key: string): { key: string }[] {
  return rows.map((row) => ({ key: row[key] as string }));
}

function lifeOf(end: Act<string, string>, reinstate: Act<string, string>) {
  const fact = (type: string): Fact => ({ type, data: {} });
  return declaration({
    commands: [end.command, reinstate.command],
    words: { [end.event]: {}, [reinstate.event]: {} },
    decide: {
      [end.command]: ({ retired }: Thing) => (retired ? [] : [fact(end.event)]),
      [reinstate.command]: ({ retired }: Thing) => (retired ? [fact(reinstate.event)] : []),
    },
    evolve: {
      [end.event]: (thing: Values) => ({ ...thing, retired: true }),
      [reinstate.event]: (thing: Values) => ({ ...thing, retired: false }),
    },
    mutations: [end, reinstate].map((act) => ({ ...act, takes: [] })),
  });
}

function collected(all: readonly Declaration[]): Fields {
  const joined = <P extends 'commands' | 'words' | 'decide' | 'evolve'>(part: P): Declaration[P] =>
    Object.assign({}, ...all.map((each) => each[part]));
  const places = all.flatMap(({ place }) => place ?? []);
  const decide = joined('decide');
  const evolve = joined('evolve');
  return {
    commands: joined('commands'),
    words: joined('words'),
    names: places.flatMap((place) => (place.is === 'WHOLE' ? place.names : place.name)),
    mutations: all.flatMap(({ mutations }) => mutations),
    places,
    mustHaveDistinctRows: (thing) => {
      for (const place of places)
        if (place.is === 'ROWS') mustHaveDistinctKeys(keysIn(thing[place.name] ?? [], place.key), place.name);
    },
    decide: (thing, command) => decide[command.type]!(thing, command),
    evolve: (thing, { type, data, effectiveOn }) => evolve[type]?.(thing, data, effectiveOn),
  };
}

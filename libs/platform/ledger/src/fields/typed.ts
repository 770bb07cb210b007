import type { IssuedCommand } from '../commands/commands.js';
import type { Thing } from '../decider.js';
import type { Fact } from '../event.js';
import type { EventWords } from '../event-words.js';
import type { Act, Any, CommandsIn, Declaration, FactsIn, Fields, Keyed, Rows, Whole } from './declaration.js';
import { collected, created, keyedRows, lifeOf, whole } from './follows.js';
import type { FieldType, FieldTypes, GivenOf, Plain, StoredOf } from './types.js';

// A kind of thing, declared with the types of its fields: the state follows too.

/** Fields with types, and what follows from their declaration. */
interface Typed<T extends FieldTypes, C extends IssuedCommand, F extends Fact> extends Declaration<C, F> {
  readonly types: T;
}

type AnyTyped = Typed<Any, Any, Any>;
type Intersection<U> = (U extends unknown ? (_: U) => void : never) extends (_: infer I) => void ? I : never;
type TypesOf<D extends readonly AnyTyped[]> = Intersection<D[number]['types']>;
type Nothing = Record<string, never>;
type HasKey = { readonly key?: string };

/** All that a kind of thing declares. */
export interface TypedFields<T = Any, S extends Thing = Any, C extends IssuedCommand = Any, F extends Fact = Any>
  extends Fields<S, C, F> {
  readonly types: T & FieldTypes;
  /** The types of the commands that register a thing, end it and reinstate it. */
  readonly by: { readonly register: C['type']; readonly retire: C['type']; readonly reinstate: C['type'] };
  /** The type of the event of a registration. */
  readonly begins: F['type'];
  /** The description of the mutation that registers one. */
  readonly says?: string;
}

/** The state of a thing that is declared. */
export type StateOf<D> = D extends TypedFields<infer T, Any, Any, Any> ? Plain<Thing & StoredOf<T>> : never;
/** The values of a thing that is declared, as its registration stores them. */
export type DetailsOf<D> = D extends TypedFields<infer T, Any, Any, Any> ? Plain<HasKey & StoredOf<T>> : never;

interface OneCommand<T, C extends string, E extends string> extends Omit<Whole<StoredOf<T>, C, E, unknown>, 'words'> {
  /** The arguments of the sentence. Default: each field under its own name; a field alone that can lack has a second sentence. */
  readonly words?: EventWords<StoredOf<T>>;
}

type RowIn<T> = T[keyof T] extends FieldType<infer L> ? (L extends readonly (infer R)[] ? R : never) : never;
/** A row as a command gives it: what has a value of its own can be left out. */
type GivenRow<R> = Plain<Omit<R, ListIn<R>> & Partial<Pick<R, ListIn<R>>>>;
type ListIn<R> = { [N in keyof R]: R[N] extends readonly unknown[] ? N : never }[keyof R];

/** Declares fields that one command sets together. What is left out is no longer stated. */
export function field<T extends FieldTypes, C extends string, E extends string>(
  types: T,
  options: OneCommand<NoInfer<T>, C, E>,
): Typed<T, IssuedCommand<C, GivenOf<T>>, Fact<E, StoredOf<T>>> {
  const names = Object.keys(types);
  const words = options.words ?? wordsOf(types);
  return { ...whole(names, { ...options, words, none: nothingOf(types) } as Any), types };
}

/**
 * Declares a list whose rows have keys: one command sets the row of a key, the other removes it.
 * @param row the name of the argument that takes a row
 */
export function rows<
  T extends FieldTypes,
  R extends string,
  SetC extends string,
  SetE extends string,
  RemoveC extends string = never,
  RemoveE extends string = never,
  K extends string = 'key',
>(
  types: T,
  row: R,
  options: Rows<StoredOf<T>, RowIn<T>, K, SetC, SetE, RemoveC, RemoveE, NoInfer<{ readonly [N in R]: RowIn<T> }>>,
): Typed<
  T,
  | IssuedCommand<SetC, { readonly [N in R]: GivenRow<RowIn<T>> }>
  | ([RemoveC] extends [never] ? never : IssuedCommand<RemoveC, Keyed<K>>),
  Fact<SetE, { readonly [N in R]: RowIn<T> }> | ([RemoveE] extends [never] ? never : Fact<RemoveE, Keyed<K>>)
> {
  const [[name, { of }]] = Object.entries(types) as [[string, FieldType]];
  const fields = of!.fields!;
  const { key = 'key', remove } = options;
  const words = Object.fromEntries([key].flat().map((one) => [one, sourceOf(one, fields[one]!)]));
  const removal = remove && { remove: { words, ...remove } };
  return { ...keyedRows(name, row, { ...options, ...removal, none: nothingOf(fields) } as Any), types };
}

/**
 * Declares fields that the registration states for good.
 * @param check checks them
 */
export function fixed<T extends FieldTypes>(
  types: T,
  check?: (data: StoredOf<NoInfer<T>>) => void,
): Typed<T, never, never> {
  return { commands: {}, words: {}, decide: {}, evolve: {}, mutations: [], types, check } as Any;
}

/** Declares a field whose commands are written by hand. */
export function written<T extends FieldTypes>(types: T): Typed<T, never, never> {
  return { ...fixed(types), place: { is: 'WRITTEN', name: Object.keys(types)[0]! } };
}

/** Declares that a thing ends, and is in force again. */
export function life<EndC extends string, EndE extends string, BackC extends string, BackE extends string>(
  end: Act<EndC, EndE>,
  reinstate: Act<BackC, BackE>,
): Typed<
  Record<never, never>,
  IssuedCommand<EndC, Nothing> | IssuedCommand<BackC, Nothing>,
  Fact<EndE, Nothing> | Fact<BackE, Nothing>
> {
  return { ...lifeOf(end, reinstate), types: {} } as Any;
}

/**
 * Declares a kind of thing.
 * @param registration the command that registers a thing, and its event
 * @param all the declarations, in the order in which a register file runs their commands
 */
export function declared<D extends readonly AnyTyped[], C extends string, E extends string>(
  registration: Act<C, E> & { readonly words: EventWords<StoredOf<TypesOf<NoInfer<D>>>> },
  ...all: D
): TypedFields<
  TypesOf<D>,
  Thing & StoredOf<TypesOf<D>>,
  CommandsIn<D[number]> | IssuedCommand<C, HasKey & GivenOf<TypesOf<D>>>,
  FactsIn<D[number]> | Fact<E, HasKey & StoredOf<TypesOf<D>>>
> {
  const types: FieldTypes = Object.assign({}, ...all.map((each) => each.types));
  const first = created(registration as Any, nothingOf(types), (data) => {
    fields.mustHaveDistinctRows(data);
    for (const { check } of all) check?.(data, undefined);
  });
  const fields: Fields = collected([first, ...all] as Any);
  const [retire, reinstate] = all.flatMap(({ life, commands }) => (life ? Object.keys(commands) : []));
  const by = { register: registration.command, retire, reinstate };
  return { ...fields, types, by, begins: registration.event, says: registration.description } as Any;
}

/** Returns the values of fields that are left out. */
function nothingOf(types: FieldTypes): Readonly<Record<string, unknown>> {
  const left = Object.entries(types).filter(([, { presence }]) => presence === 'NONE');
  return Object.fromEntries(left.map(([name, { none }]) => [name, none]));
}

/** Returns the arguments of the sentence that says what fields are. */
function wordsOf(types: FieldTypes): Readonly<Record<string, string>> {
  const all = Object.entries(types);
  const decides = all.length === 1 && canBeEmpty(all[0]![1]) ? '?' : '';
  return Object.fromEntries(all.map(([name, type]) => [`${name}${decides}`, sourceOf(name, type)]));
}

const canBeEmpty = ({ is, presence }: FieldType) => is === 'LIST' || presence === 'MAY';
const sourceOf = (name: string, { content, is }: FieldType) =>
  `${content === 'ID' ? '@' : ''}${name}${is === 'LIST' ? '[]' : ''}`;

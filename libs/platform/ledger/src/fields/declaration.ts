import type { Said } from '#kernel';
import type { CommandMeta, IssuedCommand } from '../commands/commands.js';
import type { Thing } from '../decider.js';
import type { Fact } from '../event.js';
import type { EventWords, WordsOf } from '../event-words.js';

/** The class of a declared command. */
type DeclaredClass<Type extends string, Data> = new (
  id: string | undefined,
  data: Data,
  meta?: CommandMeta | null,
) => IssuedCommand<Type, Data>;

type Classes<C extends IssuedCommand> = {
  readonly [Type in C['type']]: DeclaredClass<Type, Extract<C, IssuedCommand<Type>>['data']>;
};

/** An argument of a mutation: all data of the command, a field of the thing, a row of a list, or its key. */
export interface DeclaredArgument {
  readonly name: string;
  readonly is: 'DATA' | 'FIELD' | 'ROW' | 'KEY';
  /** The field of the thing: of a row and a key, its list. */
  readonly field?: string;
  /** The fields of DATA, and what their input is. */
  readonly of?: { readonly names: readonly string[]; readonly input?: string; readonly description?: string };
  /** True if it cannot be left out although the registration of a thing can leave it out. */
  readonly mustBeGiven?: boolean;
}

/** The mutation of a declared command. */
export interface DeclaredMutation {
  readonly command: string;
  readonly description?: string;
  readonly takes: readonly DeclaredArgument[];
}

/** The way in which a register file states the fields: whole, as rows, or as the slice writes it. */
export type DeclaredPlace =
  | { readonly is: 'WHOLE'; readonly names: readonly string[]; readonly command: string }
  | {
      readonly is: 'ROWS';
      readonly name: string;
      readonly row: string;
      readonly set: string;
      readonly remove?: string;
      /** The fields that tell rows apart, together. */
      readonly keys: readonly string[];
      readonly merge?: boolean;
      /** The refusal of two rows with the same keys, if it has words of its own. */
      readonly twice?: Said;
    }
  | { readonly is: 'WRITTEN'; readonly name: string };

// biome-ignore lint/suspicious/noExplicitAny: declarations of fields of any type stand in one list
export type Any = any;

/** All that follows from one declaration, with its commands and facts. */
export interface Declaration<C extends IssuedCommand = IssuedCommand, F extends Fact = Fact> {
  readonly commands: Classes<C>;
  readonly words: WordsOf<F>;
  /** The decisions, by type of command. */
  readonly decide: Readonly<Record<string, (thing: Any, command: Any) => readonly F[]>>;
  /** The changes of the thing, by type of event. */
  readonly evolve: Readonly<Record<string, (thing: Any, data: Any, on: string) => Any>>;
  readonly mutations: readonly DeclaredMutation[];
  readonly place?: DeclaredPlace;
  /** The types of the facts that end a thing or reinstate it, if it declares them. */
  readonly life?: readonly string[];
  /** Checks a thing with the fields as they would be; `id` is absent while it is registered. */
  readonly check?: (after: Any, id: string | undefined) => void;
}

/** The commands of declarations. */
export type CommandsIn<D> = D extends Declaration<infer C, Any> ? C : never;
/** The facts of declarations. */
export type FactsIn<D> = D extends Declaration<Any, infer F> ? F : never;

/** All declared fields of a kind of thing. */
export interface Fields<S extends Thing = Any, C extends IssuedCommand = Any, F extends Fact = Any> {
  readonly commands: Classes<C>;
  readonly words: WordsOf<F>;
  /** The names of all declared fields. */
  readonly names: readonly string[];
  /** The types of the facts that end a thing or reinstate it. */
  readonly life: readonly F['type'][];
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

/** A command and its event. */
export interface Act<C extends string, E extends string> {
  readonly command: C;
  readonly event: E;
  /** The description of the mutation. */
  readonly description?: string;
}

/** The declaration of fields that one command sets. */
export interface Whole<S, C extends string, E extends string, Data> extends Act<C, E> {
  readonly words: EventWords<Data>;
  /** Checks the thing as it would be; `id` is absent while it is registered. */
  readonly check?: (after: S, id: string | undefined) => void;
  /** The argument of the mutation that takes all fields, as its input has them. Absent: each field is an argument. */
  readonly argument?: string;
  /** The description of its input, and the name if it is not that of the argument. */
  readonly argumentSays?: string;
  readonly argumentInput?: string;
  /** The names of arguments that are not those of their fields. */
  readonly argumentNames?: Readonly<Record<string, string>>;
}

/** The fields that tell a row from others. */
export type Keyed<K extends string> = { readonly [P in K]: string };

/** The declaration of a keyed list. */
export interface Rows<
  S,
  R,
  K extends string,
  SetC extends string,
  SetE extends string,
  RemoveC extends string,
  RemoveE extends string,
  Data,
> {
  readonly set: Act<SetC, SetE> & { readonly words: EventWords<Data> };
  /** Absent if what happened stays. */
  readonly remove?: Act<RemoveC, RemoveE> & { readonly words?: EventWords };
  /** The field that tells rows apart, or several that do so together; `key` by default. */
  readonly key?: K | readonly K[];
  /** The refusal of two rows that are not apart, if it has words of its own. */
  readonly twice?: Said;
  /** Returns the refusal to remove a row that is not there, if it has words of its own. */
  readonly lacks?: (key: Keyed<K>) => string;
  /** Checks a row before it is set. `path` is where the command has it. */
  readonly check?: (thing: S, row: R, path: string) => void;
  /** Keeps the fields that a row leaves out. */
  readonly merge?: boolean;
  /** The field that is the effective date where the row leaves it out. */
  readonly since?: keyof R & string;
}

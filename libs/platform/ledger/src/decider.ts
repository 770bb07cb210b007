import { itemsOf, membersOf } from '#kernel';
import type { Fact } from './event.js';
import type { WordsOf } from './event-words.js';

/** The part of a command that a decider sees. */
export interface Intent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** A fact with the date from which it holds. */
export type Dated<F extends Fact> = F & { readonly effectiveOn: string };

/** A text of a thing in another language. */
export interface Translation {
  readonly text: string;
  /** The revision of the original that it translates, as `revisionOf` names it. */
  readonly revision: string;
}

/** The translations of a thing: by language (canonical BCP 47 tag), then by field (`purposes[chatbot].description`). */
export type Translations = Readonly<Record<string, Readonly<Record<string, Translation>>>>;

/** The fields of every state that the register itself reads. */
export interface Thing {
  /** The name given to it in a register file. */
  readonly key?: string;
  /** True if it has ended: it is kept, but no longer in force. */
  readonly retired: boolean;
  /** Its texts in other languages; absent if it has none. */
  readonly translations?: Translations;
}

/**
 * The rules of one kind of thing: pure, without clock, generated ids or I/O.
 *
 * The read model shows the same state on which `decide` decides: one fold serves both.
 */
export interface Decider<State extends Thing = Thing, Command extends Intent = Intent, F extends Fact = Fact> {
  /** The prefix of its streams and ids. */
  readonly category: string;
  /** The name of the kind in messages: "processing activity". */
  readonly noun: string;
  /** The commands that create a thing. */
  readonly creates: readonly Command['type'][];
  /** The commands that are allowed on a retired thing. */
  readonly revives: readonly Command['type'][];
  /**
   * Returns the facts that follow from the command and the state on its effective date; empty if nothing changes.
   * @throws {Rejection} if a rule refuses the command
   */
  decide(command: Command, state: State | undefined): readonly F[];
  /**
   * Returns the state after the fact.
   * @throws {Rejection} if the fact cannot apply to the state
   */
  evolve(state: State | undefined, fact: Dated<F>): State;
  /** The paths in the state that hold ids of other things, with their kinds: `officers[].contact` → `contact`. */
  readonly references: ReferencePaths;
  /** The paths in the state that hold texts which can be translated: `purposes[].description`. */
  readonly texts?: readonly string[];
  /**
   * Completes a state whose references were moved to another thing; absent if there is nothing to complete.
   * @throws {Rejection} if the thing cannot be so
   */
  moved?(before: State, moved: State): State;
  /** Returns the name that becomes part of the id, for kinds with unique names (`jurisdictionProfile-KR`). */
  identity?(registration: unknown): string;
  /** The words of its events for readers. */
  readonly words: WordsOf<F>;
  /**
   * Returns the name of a thing for lists and messages. A kind whose things can lack one calls them by the names of what they refer
   * to, if it gets `nameOf`. That returns undefined for a thing that is not there, or that the caller may not read. It is always
   * asked for everything that can be needed: so it is known what to read.
   */
  name(state: State, nameOf?: (id: string) => string | undefined): string;
  /** The fields of `data` that are personal data, by event type. They are encrypted before they reach the ledger. */
  readonly personal?: Readonly<Record<string, readonly string[]>>;
  /** The names of fields that no comparison shows, such as the hash of a key. */
  readonly unshown?: readonly string[];
  /** True if the thing always exists, at first empty, and no command creates it. */
  readonly isAlwaysThere?: boolean;
  /** True if nobody annuls or redates its events: only its own commands change it. */
  readonly isFinal?: boolean;
  /** The rows that its things inherit. */
  readonly inherits?: Inheritance;
  /** True if things of the kind are submitted, approved and reviewed. */
  readonly reviewed?: boolean;
  /** The types of its facts that end a thing or reinstate it. A kind that is reviewed names them: an end counts before it is approved. */
  readonly life?: readonly F['type'][];
  /** The version of the data that `decide` writes; 1 by default. */
  readonly schema?: number;
  /** Converts data of an older version to the current version. */
  upcast?(type: string, data: unknown, schema: number): unknown;
}

/** The rows that one thing lends to every thing of a kind, such as the retention rules of the profile ALL. */
export interface Inheritance {
  /** Id of the thing that lends. */
  readonly from: string;
  /** The fields that hold such rows, of the same name in both. */
  readonly fields: readonly string[];
  /** The field of a row that limits it to some things, by their ids. An absent or empty list is no limit. */
  readonly limitedBy: string;
}

/** Returns a decider for what treats things of every kind alike. It gets no commands and facts but its own. */
export const ofAnyKind = <S extends Thing, C extends Intent, F extends Fact>(decider: Decider<S, C, F>): Decider =>
  decider as unknown as Decider;

/** Paths to ids of other things, with the kind of each: `activities[]` → `processingActivity`. */
export type ReferencePaths = Readonly<Record<string, string>>;

/** A reference in a document: the id, the kind of thing it must name, and its path. */
export interface Reference {
  readonly id: string;
  readonly category: string;
  readonly path: string;
}

/** Copies `value` and applies `replace` to every reference at one of the paths. */
export function mapReferences<T>(value: T, paths: ReferencePaths, replace: (reference: Reference) => string): T {
  let copy: unknown = value;
  for (const [path, category] of Object.entries(paths)) copy = at(copy, path.split('.'), '', category, replace);
  return copy as T;
}

/** Returns every reference in `value` at one of the paths. */
export function referencesIn(value: unknown, paths: ReferencePaths): Reference[] {
  const references: Reference[] = [];
  for (const [path, category] of Object.entries(paths)) collect(value, path.split('.'), 0, '', category, references);
  return references;
}

function collect(
  value: unknown,
  steps: readonly string[],
  depth: number,
  path: string,
  category: string,
  references: Reference[],
): void {
  if (value === undefined || value === null) return;
  if (depth === steps.length) {
    references.push({ id: String(value), category, path });
    return;
  }
  const step = steps[depth]!;
  const name = step.replace('[]', '');
  const inner = membersOf(value)[name];
  if (inner === undefined || inner === null) return;
  const here = path === '' ? name : `${path}.${name}`;
  if (!step.endsWith('[]')) collect(inner, steps, depth + 1, here, category, references);
  else itemsOf(inner).forEach((item, i) => collect(item, steps, depth + 1, `${here}.${i}`, category, references));
}

function at(
  value: unknown,
  [step, ...rest]: string[],
  path: string,
  category: string,
  replace: (reference: Reference) => string,
): unknown {
  if (value === undefined || value === null) return value;
  if (step === undefined) return replace({ id: String(value), category, path });
  const name = step.replace('[]', '');
  const inner = membersOf(value)[name];
  if (inner === undefined || inner === null) return value;
  const here = path === '' ? name : `${path}.${name}`;
  const mapped = step.endsWith('[]')
    ? itemsOf(inner).map((item, i) => at(item, rest, `${here}.${i}`, category, replace))
    : at(inner, rest, here, category, replace);
  return { ...membersOf(value), [name]: mapped };
}

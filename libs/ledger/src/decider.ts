import type { Fact } from './event.js';

/** An intent, as a decider sees it. */
export interface Intent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** A fact with the date from which it holds. */
export type Dated<F extends Fact> = F & { readonly effectiveOn: string };

/** The part of every state that the register itself reads. */
export interface Thing {
  /** The name its author gave it in a register file. */
  readonly key?: string;
  /** It has ended: kept, but no longer in force. */
  readonly retired: boolean;
}

/**
 * The rules of one kind of thing: pure, without clock, ids or I/O.
 *
 * The state is also the document that the read model shows: what is decided on and what is read are one fold.
 */
export interface Decider<State extends Thing = Thing, Command extends Intent = Intent, F extends Fact = Fact> {
  /** What its streams and ids begin with. */
  readonly category: string;
  /** What a person calls it in a sentence: "processing activity". */
  readonly noun: string;
  /** The commands that bring a thing into being. */
  readonly creates: readonly Command['type'][];
  /** The commands that a retired thing still takes. */
  readonly revives: readonly Command['type'][];
  /**
   * The facts that the command makes of the state in force on its effective date; none where it changes nothing.
   * @throws {Rejection} where a rule refuses it
   */
  decide(command: Command, state: State | undefined): readonly F[];
  /**
   * The state after the fact.
   * @throws {Rejection} where the fact cannot follow on the state
   */
  evolve(state: State | undefined, fact: Dated<F>): State;
  /** Where the state holds ids of other things, and of which kind: `officers[].contact` → `contact`. */
  readonly references: ReferencePaths;
  /** For things of which there is one of a name: the name, which makes the id (`jurisdictionProfile-KR`). */
  identity?(registration: unknown): string;
  /** What the thing is called in a list or a sentence. */
  name(state: State): string;
  /** Fields of `data`, by event type, that are personal data: sealed before they reach the ledger. */
  readonly personal?: Readonly<Record<string, readonly string[]>>;
  /** It is there from the beginning, with nothing in it: nobody brings it into being. */
  readonly isAlwaysThere?: boolean;
  /** It is drafted, submitted, approved and reviewed. */
  readonly reviewed?: boolean;
  /** Version of the shapes that `decide` writes; 1 where none is given. */
  readonly schema?: number;
  /** Brings data of an older version of its shape to the present one. */
  upcast?(type: string, data: unknown, schema: number): unknown;
}

export type ReferencePaths = Readonly<Record<string, string>>;

/** A reference found in a document: the id, the kind of thing that it should be, and where it stands. */
export interface Reference {
  readonly id: string;
  readonly category: string;
  readonly path: string;
}

/** A copy of `value` in which `replace` has been applied to every reference that `paths` name. */
export function mapReferences<T>(value: T, paths: ReferencePaths, replace: (reference: Reference) => string): T {
  let copy: unknown = value;
  for (const [path, category] of Object.entries(paths)) copy = at(copy, path.split('.'), '', category, replace);
  return copy as T;
}

/** Every reference that `paths` name in `value`. */
export function referencesIn(value: unknown, paths: ReferencePaths): Reference[] {
  const found: Reference[] = [];
  for (const [path, category] of Object.entries(paths)) collect(value, path.split('.'), 0, '', category, found);
  return found;
}

function collect(
  value: unknown,
  steps: readonly string[],
  depth: number,
  path: string,
  category: string,
  found: Reference[],
): void {
  if (value === undefined || value === null) return;
  if (depth === steps.length) {
    found.push({ id: value as string, category, path });
    return;
  }
  const step = steps[depth]!;
  const name = step.replace('[]', '');
  const inner = (value as Record<string, unknown>)[name];
  if (inner === undefined || inner === null) return;
  const here = path === '' ? name : `${path}.${name}`;
  if (!step.endsWith('[]')) collect(inner, steps, depth + 1, here, category, found);
  else (inner as unknown[]).forEach((item, i) => collect(item, steps, depth + 1, `${here}.${i}`, category, found));
}

function at(
  value: unknown,
  [step, ...rest]: string[],
  path: string,
  category: string,
  replace: (reference: Reference) => string,
): unknown {
  if (value === undefined || value === null) return value;
  if (step === undefined) return replace({ id: value as string, category, path });
  const name = step.replace('[]', '');
  const inner = (value as Record<string, unknown>)[name];
  if (inner === undefined || inner === null) return value;
  const here = path === '' ? name : `${path}.${name}`;
  const mapped = step.endsWith('[]')
    ? (inner as unknown[]).map((item, i) => at(item, rest, `${here}.${i}`, category, replace))
    : at(inner, rest, here, category, replace);
  return { ...(value as object), [name]: mapped };
}

import type { Fact } from './event.js';

// An event in words is the key of a message with arguments, so that clients write the sentence in their own language. What
// events say is data: for each type, where in its data the arguments are.

/** The paths to the values in plain data: `officer.role`, `legalBases[].basis`. */
type PathOf<T> = {
  [K in keyof T & string]-?: NonNullable<T[K]> extends readonly (infer Item)[]
    ? Item extends object
      ? `${K}[].${PathOf<Item>}`
      : `${K}[]`
    : NonNullable<T[K]> extends object
      ? `${K}.${PathOf<NonNullable<T[K]>>}`
      : K;
}[keyof T & string];

/** The path of an argument in the data of the event. `@` before it: the values are ids of things, shown by their names. */
type Source<Data> = unknown extends Data ? string : PathOf<Data> | `@${PathOf<Data>}`;

/**
 * The arguments of an event's message, by name. A question mark after a name: without a value for it the sentence is another,
 * and `.none` is added to the key.
 */
export type EventWords<Data = unknown> = Readonly<Record<string, Source<Data>>>;

/** The words of every type of event. */
export type WordsOf<F extends Fact> = { readonly [Type in F['type']]: EventWords<Extract<F, Fact<Type>>['data']> };

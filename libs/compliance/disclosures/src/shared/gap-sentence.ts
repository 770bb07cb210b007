import { type Argument, Listed, Said, Term } from '#kernel';
import { destinationName } from '#law';
import { bare } from '#snapshot';

/** A value in the sentence of a gap: an argument, or another sentence with a key. */
type Value = Argument | GapSentence;

/** The sentences of the gaps of a document, by their keys. */
export type GapSentences<K extends string = string> = Readonly<
  Record<K, (values: Readonly<Record<string, Argument>>) => Said>
>;

/**
 * A sentence of a gap. Its key and its values name the gap, in every language. The wording may change, and the gap
 * stays the same.
 */
export interface GapSentence {
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly said: Said;
}

/** Returns the function that makes sentences of these. */
export function lacking<K extends string>(sentences: GapSentences<K>) {
  return (key: K, values: Readonly<Record<string, Value>> = {}): GapSentence => ({
    key,
    values,
    said: sentences[key](Object.fromEntries(Object.entries(values).map(([name, value]) => [name, argumentOf(value)]))),
  });
}

/** Returns what a sentence means, without its language and its wording. */
export function meaningOf({ key, values }: GapSentence): string {
  const named = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    isSentence(value) ? meaningOf(value) : bare(String(new Said(['', ''], [value]))),
  ]);
  return JSON.stringify([key, named.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Returns what a sentence asks for, without the things that it is about. */
export function askedBy({ key, values }: GapSentence): string {
  const inner = Object.entries(values).flatMap(([name, value]) => (isSentence(value) ? [[name, askedBy(value)]] : []));
  return JSON.stringify([key, inner.sort(([a], [b]) => (a! < b! ? -1 : 1))]);
}

/** Returns the things that a sentence is about: the values that are no sentences, each as one. */
export function thingsIn({ values }: GapSentence): readonly Said[] {
  return Object.values(values).flatMap((value) =>
    isSentence(value) ? thingsIn(value) : [new Said(['', ''], [value])],
  );
}

/** Returns the sentence with the texts of the register as they are, without the marks by which a document finds them. */
export function bareSaid({ parts, args }: Said): Said {
  return new Said(parts, args.map(bareArgument));
}

/** Returns countries as each language names them. */
export function countriesIn(codes: readonly string[]): readonly Term[] {
  return codes.map((code) => new Term('place', code, destinationName(code, 'en')));
}

function argumentOf(value: Value): Argument {
  return isSentence(value) ? value.said : value;
}

function isSentence(value: Value): value is GapSentence {
  return typeof value === 'object' && 'said' in value;
}

function bareArgument(argument: Argument): Argument {
  if (typeof argument === 'string') return bare(argument);
  if (argument instanceof Said) return bareSaid(argument);
  if (argument instanceof Listed) return new Listed(argument.items.map(bareArgument), argument.between);
  return Array.isArray(argument) ? argument.map(bareArgument) : argument;
}

import { itemsOf, membersOf, reject } from '#kernel';
import { idUnderKey, mapReferences, referencesIn } from '#ledger';
import type { Section } from '#slice';
import { type KnownThing, Names, type Resolve } from './names.js';
import type { RegisterContents } from './register-file.js';

/** Most things in one register file. Its plan has to fit in memory. */
const MOST_THINGS = 20_000;

/** The content of a thing in a file, or its state. */
export type Document = Readonly<Record<string, unknown>>;

/** A thing in the file: its place, id, key and content. */
export interface Entry {
  readonly section: Section;
  readonly index: number;
  readonly id: string;
  readonly key: string;
  readonly content: Document;
}

/**
 * Returns the things of the file, each with its id in the register or a new one.
 * @throws {Rejection} INVALID for a missing or repeated key, with the path; INVALID for more than {@link MOST_THINGS}
 */
export function* entriesOf(
  sections: readonly Section[],
  input: RegisterContents,
  existing: ReadonlyMap<string, readonly KnownThing[]>,
  seed: string,
): Generator<undefined, Entry[]> {
  mustFit(sections, input);
  const entries: Entry[] = [];
  for (const section of sections) {
    const list = itemsOf(membersOf(input)[section.name]).map(membersOf);
    const seen = new Map<string, number>();
    const ids = new Set<string>();
    const names = new Names(existing.get(section.decider.category) ?? []);
    for (const [index, content] of list.entries()) {
      yield;
      const path = `${section.name}.${index}.${section.keyField}`;
      const key = content[section.keyField] as string | null | undefined;
      if (!key) reject('INVALID', 'Every thing in a register file needs a key. Add one.', path);
      if (seen.has(key!))
        reject(
          'INVALID',
          `The key ${key} is there twice, first at ${section.name}.${seen.get(key!)}. Give each thing its own key.`,
          path,
        );
      seen.set(key!, index);
      const { category } = section.decider;
      const id =
        names.idOf(key!, path) ??
        (section.keyField === 'code' ? `${category}-${key}` : idUnderKey(seed, category, key!));
      if (ids.has(id)) reject('INVALID', `${key} names the same thing as an earlier entry. Keep one of the two.`, path);
      ids.add(id);
      entries.push({ section, index, id, key: key!, content });
    }
  }
  return entries;
}

/** @throws {Rejection} INVALID for more things than one file may have */
function mustFit(sections: readonly Section[], input: RegisterContents): void {
  const things = sections.reduce((sum, { name }) => sum + itemsOf(membersOf(input)[name]).length, 0);
  if (things > MOST_THINGS)
    reject('INVALID', `A register file has at most ${MOST_THINGS} things, this one ${things}. Split it.`);
}

/** Returns a function from a key in the file or the register, or an id, to the id. What the file names comes first. */
export function resolver(entries: readonly Entry[], existing: ReadonlyMap<string, readonly KnownThing[]>): Resolve {
  const names = new Map([...existing].map(([category, things]) => [category, new Names(things)]));
  const ids = new Map(entries.map(({ section, key, id }) => [`${section.decider.category} ${key}`, id]));
  return (category, key, path) => ids.get(`${category} ${key}`) ?? names.get(category)?.idOf(key, path);
}

/**
 * Returns the content of the entry with ids instead of keys.
 * @throws {Rejection} NOT_FOUND for a reference to nothing, with the path
 */
export function withIds(sections: readonly Section[], { section, index, content }: Entry, resolve: Resolve): Document {
  return mapReferences(content, section.decider.references, ({ id: key, category, path }) => {
    const noun = sections.find((s) => s.decider.category === category)!.decider.noun;
    const place = `${section.name}.${index}.${path}`;
    return (
      resolve(category, key, place) ??
      reject('NOT_FOUND', `Neither the file nor the register has a ${noun} with the key ${key}.`, place)
    );
  });
}

/** Orders entries by section; inside a section, each after the entries that it refers to. */
export function ordered(sections: readonly Section[], entries: readonly Entry[]): Entry[][] {
  return sections.flatMap((section) =>
    inWaves(
      entries.filter((e) => e.section === section),
      section,
      ({ content }) => content,
      ({ index }, path) =>
        reject(
          'INVALID',
          'It refers back to itself. Remove one of the references.',
          `${section.name}.${index}.${path}`,
        ),
    ),
  );
}

/**
 * Groups things of one section into waves, each after those that it refers to. Calls `stuck` for a circle. Takes time in
 * proportion to the things and their references.
 */
export function inWaves<T extends { readonly id: string }>(
  things: readonly T[],
  section: Section,
  state: (thing: T) => unknown,
  stuck: (thing: T, path: string) => void,
): T[][] {
  const places = new Map(things.map((thing, i) => [thing.id, i]));
  const needs = things.map((thing) =>
    referencesIn(state(thing), section.decider.references).filter(({ id }) => places.has(id)),
  );
  const open = needs.map((references) => references.length);
  const neededBy = things.map((): number[] => []);
  for (const [i, references] of needs.entries()) for (const { id } of references) neededBy[places.get(id)!]!.push(i);

  const waves: T[][] = [];
  const placed = new Set<string>();
  for (let ready = [...open.keys()].filter((i) => open[i] === 0); placed.size < things.length; ) {
    if (ready.length === 0) {
      ready = [...things.keys()].filter((i) => !placed.has(things[i]!.id));
      const [first] = ready;
      stuck(things[first!]!, needs[first!]!.find(({ id }) => !placed.has(id))!.path);
    }
    const wave = ready.sort((a, b) => a - b);
    waves.push(wave.map((i) => things[i]!));
    for (const i of wave) placed.add(things[i]!.id);
    const next = new Set<number>();
    for (const i of wave)
      for (const later of neededBy[i]!) {
        open[later]! -= 1;
        if (open[later] === 0 && !placed.has(things[later]!.id)) next.add(later);
      }
    ready = [...next];
  }
  return waves;
}

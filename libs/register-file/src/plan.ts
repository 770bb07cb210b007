import { v5 } from 'uuid';
import {
  type CommandMeta,
  type IssuedCommand,
  mapReferences,
  plain,
  referencesIn,
  reject,
  ScheduleReview,
  same,
  type Thing,
  withoutEmpty,
} from '#ledger';
import { type Aspect, type Section, wholeAspect } from '#slice';
import type { RegisterContents } from './register-file.js';

/** RFC 9562 version 5 namespace for the ids of applied commands and of the things that they register. */
const NAMESPACE = '0d5c9a34-1f0e-5c3b-8f62-6d1f2f3a9b71';

type Document = Readonly<Record<string, unknown>>;

/** The review interval. It belongs to the record, not to its content: it has no effective date, and is not registered. */
const REVIEW: Aspect = wholeAspect(ScheduleReview, 'reviewEvery');

/** The sources of ids. */
export interface Seeds {
  /** The same for every plan of a register, so that two files cannot make two things under one key. */
  readonly things: string;
  /** New for every plan, so that a command of one file is never mistaken for a command of another. */
  readonly commands: string;
}

/** A thing of the register, on the date of the plan or on another date. */
export interface KnownThing {
  readonly id: string;
  readonly key: string;
  /** Its state on the date of the plan; undefined if it does not exist then. */
  readonly state?: Thing;
}

/** The commands for one thing in order, and the path of the thing in the file. */
export interface Step {
  readonly section: Section;
  readonly id: string;
  readonly key: string;
  readonly path: string;
  readonly commands: readonly IssuedCommand[];
}

interface Entry {
  readonly section: Section;
  readonly index: number;
  readonly id: string;
  readonly key: string;
  readonly content: Document;
}

/**
 * Plans the commands that change the register, as it is in force on `effectiveOn`, to what the file says. The result is a
 * list of waves. Each wave needs the one before; the steps inside a wave are independent. Pure: no I/O.
 *
 * @param sections the lists of a file, each after the lists that it refers to
 * @param existing the things of the register, by category
 * @param seeds sources of the ids of new things and of commands: the same seeds give the same ids
 * @throws {Rejection} INVALID for a missing or repeated key, NOT_FOUND for a reference to nothing, both with the path
 */
export function plan(
  sections: readonly Section[],
  input: RegisterContents,
  existing: ReadonlyMap<string, readonly KnownThing[]>,
  effectiveOn: string,
  seeds: Seeds,
): Step[][] {
  const seed = seeds.commands;
  const entries = entriesOf(sections, input, existing, seeds.things);
  const resolve = resolver(entries, existing);
  const byId = new Map([...existing.values()].flat().map((k) => [k.id, k]));
  const resolved = entries.map((entry): Entry => ({ ...entry, content: withIds(sections, entry, resolve) }));
  const waves = ordered(sections, resolved).map((wave) =>
    wave.map((entry) => stepFor(entry, byId.get(entry.id), effectiveOn, seed, input.complete ?? false)),
  );
  const retirements = input.complete ? retire(sections, existing, entries, effectiveOn, seed) : [];
  return [...waves, ...retirements]
    .map((wave) => wave.filter((s) => s.commands.length > 0))
    .filter((w) => w.length > 0);
}

function entriesOf(
  sections: readonly Section[],
  input: RegisterContents,
  existing: ReadonlyMap<string, readonly KnownThing[]>,
  seed: string,
): Entry[] {
  return sections.flatMap((section) => {
    const list = ((input as Document)[section.name] ?? []) as Document[];
    const seen = new Map<string, number>();
    const ids = new Set<string>();
    const idsByName = byName(existing.get(section.decider.category) ?? []);
    return list.map((content, index): Entry => {
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
        idsByName.get(key!) ??
        `${category}-${section.keyField === 'code' ? key : v5(`${seed}/${category}/${key}`, NAMESPACE)}`;
      if (ids.has(id)) reject('INVALID', `${key} names the same thing as an earlier entry. Keep one of the two.`, path);
      ids.add(id);
      return { section, index, id, key: key!, content };
    });
  });
}

/** Maps keys and ids of things to ids. If two things share a name, the first wins. */
function byName(things: readonly KnownThing[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, key } of things) for (const name of [key, id]) if (!ids.has(name)) ids.set(name, id);
  return ids;
}

/** Returns a function from a key in the file or the register, or an id, to the id. */
function resolver(entries: readonly Entry[], existing: ReadonlyMap<string, readonly KnownThing[]>) {
  const ids = new Map<string, string>();
  for (const [category, things] of existing)
    for (const { id, key } of things) ids.set(`${category} ${key}`, id).set(`${category} ${id}`, id);
  for (const { section, key, id } of entries) ids.set(`${section.decider.category} ${key}`, id);
  return (category: string, key: string) => ids.get(`${category} ${key}`);
}

function withIds(
  sections: readonly Section[],
  { section, index, content }: Entry,
  resolve: (category: string, key: string) => string | undefined,
): Document {
  return mapReferences(content, section.decider.references, ({ id: key, category, path }) => {
    const noun = sections.find((s) => s.decider.category === category)!.decider.noun;
    return (
      resolve(category, key) ??
      reject(
        'NOT_FOUND',
        `Neither the file nor the register has a ${noun} with the key ${key}.`,
        `${section.name}.${index}.${path}`,
      )
    );
  });
}

/** Orders entries by section; inside a section, each after the entries that it refers to. */
function ordered(sections: readonly Section[], entries: readonly Entry[]): Entry[][] {
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

/** Groups things of one section into waves, each after those that it refers to. Calls `stuck` for a circle. */
function inWaves<T extends { readonly id: string }>(
  things: readonly T[],
  section: Section,
  state: (thing: T) => unknown,
  stuck: (thing: T, path: string) => void,
): T[][] {
  const waves: T[][] = [];
  for (let waiting = things; waiting.length > 0; ) {
    const ids = new Set(waiting.map((e) => e.id));
    const needs = (thing: T) => referencesIn(state(thing), section.decider.references).find((r) => ids.has(r.id));
    let ready = waiting.filter((thing) => !needs(thing));
    if (ready.length === 0) {
      stuck(waiting[0]!, needs(waiting[0]!)!.path);
      ready = [...waiting];
    }
    waves.push(ready);
    const placed = new Set(ready);
    waiting = waiting.filter((thing) => !placed.has(thing));
  }
  return waves;
}

function stepFor(
  entry: Entry,
  existing: KnownThing | undefined,
  effectiveOn: string,
  seed: string,
  complete: boolean,
): Step {
  const { section, id, key, content, index } = entry;
  const meta = { effectiveOn, unseen: true };
  const now = existing?.state as (Thing & Document) | undefined;
  const step = { section, id, key, path: `${section.name}.${index}` };
  const reviewed = (before: Document, target: Document) =>
    section.decider.reviewed ? REVIEW.changes(id, before, target, { dontWait: true }) : [];
  if (!now) {
    const { reviewEvery: _, ...registered } = content;
    const commands = [new section.register(id, registered, meta), ...reviewed({}, content)];
    return { ...step, commands: numbered(id, seed, commands) };
  }
  const commands: IssuedCommand[] = now.retired ? [new section.reinstate(id, {}, meta)] : [];
  mustBeChangeable(entry, now);
  const target = complete ? (plain(content) as Document) : { ...now, ...cleared(content) };
  for (const aspect of section.aspects) commands.push(...aspect.changes(id, now, target, meta));
  for (const aspect of [...section.aspects].reverse()) commands.push(...aspect.removals(id, now, target, meta));
  commands.push(...reviewed(now, target));
  return { ...step, commands: numbered(id, seed, commands) };
}

/** @throws {Rejection} INVALID if the file changes a field that no command can change */
function mustBeChangeable({ section, index, content }: Entry, now: Document): void {
  const changeable = new Set([...section.aspects, REVIEW].flatMap((aspect) => aspect.fields));
  for (const [field, value] of Object.entries(content))
    if (
      value != null &&
      field !== section.keyField &&
      !changeable.has(field) &&
      !same(withoutEmpty(now[field]), withoutEmpty(plain(value)))
    )
      reject(
        'INVALID',
        'This field cannot change. End the thing, and register another.',
        `${section.name}.${index}.${field}`,
      );
}

/** Returns the fields of the file: null clears a field, and an absent field stays as it is. */
function cleared(content: Document): Document {
  const given = Object.entries(content).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([field, value]) => [field, value === null ? undefined : plain(value)]));
}

/** Returns the command with more metadata. */
export function withMeta(command: IssuedCommand, meta: Partial<CommandMeta>): IssuedCommand {
  const added = { meta: { ...command.meta, ...meta } };
  return Object.assign(Object.create(Object.getPrototypeOf(command)), command, added);
}

/** Gives the commands ids that follow from the plan, so carrying them out twice adds nothing the second time. */
function numbered(id: string, seed: string, commands: readonly IssuedCommand[]): IssuedCommand[] {
  return commands.map((command, i) => withMeta(command, { commandId: v5(`${seed}/${id}/${i}`, NAMESPACE) }));
}

/** Retires the things that the file does not name, each before the things that it refers to. */
function retire(
  sections: readonly Section[],
  existing: ReadonlyMap<string, readonly KnownThing[]>,
  entries: readonly Entry[],
  effectiveOn: string,
  seed: string,
): Step[][] {
  const named = new Set(entries.map((e) => e.id));
  return [...sections].reverse().flatMap((section) => {
    const gone = (existing.get(section.decider.category) ?? []).filter(
      (k) => k.state && !k.state.retired && !named.has(k.id),
    );
    const waves = inWaves(
      gone,
      section,
      ({ state }) => state,
      () => {},
    ).reverse();
    return waves.map((wave) =>
      wave.map(({ id, key }): Step => {
        const commands = numbered(id, seed, [new section.retire(id, {}, { effectiveOn })]);
        return { section, id, key, path: section.name, commands };
      }),
    );
  });
}

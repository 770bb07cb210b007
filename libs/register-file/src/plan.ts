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

/** RFC 9562 version 5 namespace under which the ids of applied commands and of the things they register are made. */
const NAMESPACE = '0d5c9a34-1f0e-5c3b-8f62-6d1f2f3a9b71';

type Document = Readonly<Record<string, unknown>>;

/** The review interval. It belongs to the record, not to its content: it has no effective date, and is not registered. */
const REVIEW: Aspect = wholeAspect(ScheduleReview, 'reviewEvery');

/** What ids are made of. */
export interface Seeds {
  /** The same for every plan of a register, so that two files cannot make two things of one key. */
  readonly things: string;
  /** Another for every plan, so that no command is taken for one of another file. */
  readonly commands: string;
}

/** A thing that the register knows, now or at some other date. */
export interface Known {
  readonly id: string;
  readonly key: string;
  /** What it is on the date of the plan; undefined where it does not exist then. */
  readonly state?: Thing;
}

/** The commands for one thing, in order, and where the file speaks of it. */
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
  readonly wanted: Document;
}

/**
 * The commands that make the register, as it is in force on `effectiveOn`, what the file says: waves, of which each needs
 * the one before and within which steps do not need each other. Pure: it reads nothing and stores nothing.
 *
 * @param sections the lists of a file, what is referred to before what refers to it
 * @param known what the register has, by the category of things
 * @param seeds make the ids of new things and of commands: the same plan gives the same ids
 * @throws {Rejection} INVALID for a key that is missing or there twice, NOT_FOUND for a reference to nothing; with its path
 */
export function plan(
  sections: readonly Section[],
  input: RegisterContents,
  known: ReadonlyMap<string, readonly Known[]>,
  effectiveOn: string,
  seeds: Seeds,
): Step[][] {
  const seed = seeds.commands;
  const entries = entriesOf(sections, input, known, seeds.things);
  const resolve = resolver(entries, known);
  const byId = new Map([...known.values()].flat().map((k) => [k.id, k]));
  const resolved = entries.map((entry): Entry => ({ ...entry, wanted: withIds(sections, entry, resolve) }));
  const waves = ordered(sections, resolved).map((wave) =>
    wave.map((entry) => stepFor(entry, byId.get(entry.id), effectiveOn, seed, input.complete ?? false)),
  );
  const retirements = input.complete ? retire(sections, known, entries, effectiveOn, seed) : [];
  return [...waves, ...retirements]
    .map((wave) => wave.filter((s) => s.commands.length > 0))
    .filter((w) => w.length > 0);
}

function entriesOf(
  sections: readonly Section[],
  input: RegisterContents,
  known: ReadonlyMap<string, readonly Known[]>,
  seed: string,
): Entry[] {
  return sections.flatMap((section) => {
    const list = ((input as Document)[section.name] ?? []) as Document[];
    const seen = new Map<string, number>();
    const ids = new Set<string>();
    const standing = byName(known.get(section.decider.category) ?? []);
    return list.map((wanted, index): Entry => {
      const path = `${section.name}.${index}.${section.keyField}`;
      const key = wanted[section.keyField] as string | null | undefined;
      if (!key) reject('INVALID', 'In a register file every thing needs a key of its own.', path);
      if (seen.has(key!))
        reject('INVALID', `The key ${key} is there twice, first at ${section.name}.${seen.get(key!)}.`, path);
      seen.set(key!, index);
      const { category } = section.decider;
      const id =
        standing.get(key!) ??
        `${category}-${section.keyField === 'code' ? key : v5(`${seed}/${category}/${key}`, NAMESPACE)}`;
      if (ids.has(id)) reject('INVALID', `${key} is the same thing as an entry before it.`, path);
      ids.add(id);
      return { section, index, id, key: key!, wanted };
    });
  });
}

/** The ids of things by their keys and by their ids; where two bear one name, the first. */
function byName(things: readonly Known[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, key } of things) for (const name of [key, id]) if (!ids.has(name)) ids.set(name, id);
  return ids;
}

/** From a key in the file or the register, or an id, to the id. */
function resolver(entries: readonly Entry[], known: ReadonlyMap<string, readonly Known[]>) {
  const ids = new Map<string, string>();
  for (const [category, things] of known)
    for (const { id, key } of things) ids.set(`${category} ${key}`, id).set(`${category} ${id}`, id);
  for (const { section, key, id } of entries) ids.set(`${section.decider.category} ${key}`, id);
  return (category: string, key: string) => ids.get(`${category} ${key}`);
}

function withIds(
  sections: readonly Section[],
  { section, index, wanted }: Entry,
  resolve: (category: string, key: string) => string | undefined,
): Document {
  return mapReferences(wanted, section.decider.references, ({ id: key, category, path }) => {
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

/** Section by section; within one, what others of it refer to first. */
function ordered(sections: readonly Section[], entries: readonly Entry[]): Entry[][] {
  return sections.flatMap((section) =>
    inWaves(
      entries.filter((e) => e.section === section),
      section,
      ({ wanted }) => wanted,
      ({ index }, path) => reject('INVALID', 'It refers back to itself.', `${section.name}.${index}.${path}`),
    ),
  );
}

/** Waves of things of one section, of which each refers only to those before it; `stuck` is told of a circle. */
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

function stepFor(entry: Entry, known: Known | undefined, effectiveOn: string, seed: string, complete: boolean): Step {
  const { section, id, key, wanted, index } = entry;
  const meta = { effectiveOn, unseen: true };
  const now = known?.state as (Thing & Document) | undefined;
  const step = { section, id, key, path: `${section.name}.${index}` };
  const reviewed = (before: Document, target: Document) =>
    section.decider.reviewed ? REVIEW.changes(id, before, target, { dontWait: true }) : [];
  if (!now) {
    const { reviewEvery: _, ...registered } = wanted;
    const commands = [new section.register(id, registered, meta), ...reviewed({}, wanted)];
    return { ...step, commands: numbered(id, seed, commands) };
  }
  const commands: IssuedCommand[] = now.retired ? [new section.reinstate(id, {}, meta)] : [];
  mustBeChangeable(entry, now);
  const target = complete ? (plain(wanted) as Document) : { ...now, ...cleared(wanted) };
  for (const aspect of section.aspects) commands.push(...aspect.changes(id, now, target, meta));
  for (const aspect of [...section.aspects].reverse()) commands.push(...aspect.removals(id, now, target, meta));
  commands.push(...reviewed(now, target));
  return { ...step, commands: numbered(id, seed, commands) };
}

/** @throws {Rejection} INVALID where the file says otherwise of something that makes the thing what it is */
function mustBeChangeable({ section, index, wanted }: Entry, now: Document): void {
  const changeable = new Set([...section.aspects, REVIEW].flatMap((aspect) => aspect.fields));
  for (const [field, value] of Object.entries(wanted))
    if (
      value != null &&
      field !== section.keyField &&
      !changeable.has(field) &&
      !same(withoutEmpty(now[field]), withoutEmpty(plain(value)))
    )
      reject(
        'INVALID',
        'This cannot change: end the thing, and register another.',
        `${section.name}.${index}.${field}`,
      );
}

/** What an author sets to nothing is cleared; what he leaves out is left alone. */
function cleared(wanted: Document): Document {
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([field, value]) => [field, value === null ? undefined : plain(value)]));
}

/** The command with more of its metadata. */
export function withMeta(command: IssuedCommand, meta: Partial<CommandMeta>): IssuedCommand {
  const added = { meta: { ...command.meta, ...meta } };
  return Object.assign(Object.create(Object.getPrototypeOf(command)), command, added);
}

/** The commands under ids that follow from the plan: carried out twice, they add nothing the second time. */
function numbered(id: string, seed: string, commands: readonly IssuedCommand[]): IssuedCommand[] {
  return commands.map((command, i) => withMeta(command, { commandId: v5(`${seed}/${id}/${i}`, NAMESPACE) }));
}

/** What the file does not name is retired, what refers to others first. */
function retire(
  sections: readonly Section[],
  known: ReadonlyMap<string, readonly Known[]>,
  entries: readonly Entry[],
  effectiveOn: string,
  seed: string,
): Step[][] {
  const named = new Set(entries.map((e) => e.id));
  return [...sections].reverse().flatMap((section) => {
    const gone = (known.get(section.decider.category) ?? []).filter(
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

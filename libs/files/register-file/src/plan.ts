import { v5 } from 'uuid';
import { itemsOf, membersOf, Rejection, reject, same, withoutEmpty } from '#kernel';
import { type CommandMeta, type IssuedCommand, plain, ScheduleReview, type Thing } from '#ledger';
import { type Aspect, type Section, wholeAspect } from '#slice';
import { type Document, type Entry, entriesOf, inWaves, ordered, resolver, withIds } from './entries.js';
import type { KnownThing, Resolve } from './names.js';
import type { RegisterContents } from './register-file.js';
import { type TranslatedThing, translatedThings, translating, withdrawing } from './translations.js';

/** The review interval. It belongs to the record, not to its content: it has no effective date, and is not registered. */
const REVIEW: Aspect = wholeAspect(ScheduleReview, 'reviewEvery');

/** The namespace (RFC 9562, version 5) in which the ids of applied commands derive from their plan. */
const NAMESPACE = '3f1d6c52-8a0b-5e47-9b1c-2d7e4a6f8c05';

/** The sources of ids. */
interface Seeds {
  /** The same for every plan of a register, so that two files cannot make two things under one key. */
  readonly things: string;
  /** New for every plan, so that a command of one file is never mistaken for a command of another. */
  readonly commands: string;
}

/** The commands for one thing in order, and the path of the thing in the file. */
export interface Step {
  readonly section: Section;
  readonly id: string;
  readonly key: string;
  readonly path: string;
  readonly commands: readonly IssuedCommand[];
}

/**
 * Plans the commands that change the register, as it is in force on `effectiveOn`, to what the file says. The result is a
 * list of waves. Each wave needs the one before; the steps inside a wave are independent. Pure: no I/O. It yields after each
 * thing of the file, so that the caller may pause.
 *
 * @param sections the lists of a file, each after the lists that it refers to
 * @param existing the things of the register, by category
 * @param seeds sources of the ids of new things and of commands: the same seeds give the same ids
 * @throws {Rejection} INVALID for a missing or repeated key, NOT_FOUND for a reference to nothing, both with the path
 */
export function* planning(
  sections: readonly Section[],
  input: RegisterContents,
  existing: ReadonlyMap<string, readonly KnownThing[]>,
  effectiveOn: string,
  seeds: Seeds,
): Generator<undefined, Step[][]> {
  const seed = seeds.commands;
  const entries = yield* entriesOf(sections, input, existing, seeds.things);
  const resolve = resolver(entries, existing);
  const byId = new Map([...existing.values()].flat().map((k) => [k.id, k]));
  const resolved: Entry[] = [];
  for (const entry of entries) resolved.push({ ...entry, content: yield* pausing(withIds(sections, entry, resolve)) });
  const ending = endedThings(sections, input, existing, resolved, resolve);
  const hasEnded = (id: string) => ending.has(id) && byId.get(id)?.state?.retired;
  const waves: Step[][] = [];
  for (const wave of ordered(
    sections,
    resolved.filter(({ id }) => !hasEnded(id)),
  )) {
    const steps: Step[] = [];
    for (const entry of wave)
      steps.push(yield* pausing(stepFor(entry, byId.get(entry.id), effectiveOn, seed, input.complete ?? false)));
    waves.push(steps);
  }
  waves.push(...(yield* pausing(translationWaves(sections, input, existing, resolve, effectiveOn, seed))));
  const named = new Set(entries.map(({ id }) => id));
  const gone = [...ending.values()].filter(({ id }) => !hasEnded(id));
  if (input.complete) gone.push(...leftOut(sections, existing, (id) => named.has(id) || ending.has(id)));
  const retirements = retire(sections, gone, effectiveOn, seed);
  return [...waves, ...retirements]
    .map((wave) => wave.filter((s) => s.commands.length > 0))
    .filter((w) => w.length > 0);
}

/**
 * Returns the waves for translations, after those of the things: each language of a thing after the one before. A complete
 * file first withdraws what it does not have.
 */
function translationWaves(
  sections: readonly Section[],
  { translations, complete }: RegisterContents,
  existing: ReadonlyMap<string, readonly KnownThing[]>,
  resolve: Resolve,
  effectiveOn: string,
  seed: string,
): Step[][] {
  const states = new Map([...existing.values()].flat().map(({ id, state }) => [id, state]));
  const translated = translatedThings(sections, translations ?? [], resolve, (id) => states.get(id));
  const steps = translated.map((thing) => stepOf(thing, translating(thing, effectiveOn), seed));
  if (!complete) return oneByOne(steps);
  const gone = sections.flatMap((section) =>
    (existing.get(section.decider.category) ?? []).map(({ id, key, state }): Step => {
      const withdrawn = state && !state.retired ? withdrawing({ ...state, id }, translated, effectiveOn) : [];
      return stepOf({ section, id, key, path: 'translations' }, withdrawn, seed);
    }),
  );
  return oneByOne([...gone, ...steps]);
}

/** Divides the steps into waves, so that no wave has two steps for one thing. */
function oneByOne(steps: readonly Step[]): Step[][] {
  const waves: Step[][] = [];
  const counts = new Map<string, number>();
  for (const step of steps) {
    if (step.commands.length === 0) continue;
    const count = counts.get(step.id) ?? 0;
    counts.set(step.id, count + 1);
    if (count === waves.length) waves.push([]);
    waves[count]!.push(step);
  }
  return waves;
}

function stepOf(
  { section, id, key, path }: Pick<TranslatedThing, 'section' | 'id' | 'key' | 'path'>,
  commands: readonly IssuedCommand[],
  seed: string,
): Step {
  return { section, id, key, path, commands: numbered(id, `${seed}/${path}`, commands) };
}

/** Returns the value after a pause. */
function* pausing<T>(value: T): Generator<undefined, T> {
  yield;
  return value;
}

function stepFor(
  entry: Entry,
  existing: KnownThing | undefined,
  effectiveOn: string,
  seed: string,
  complete: boolean,
): Step {
  const { section, id, key, content, index } = entry;
  const meta = { effectiveOn, dontWait: true };
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
  commands.push(...within(step.path, () => section.aspects.flatMap((aspect) => aspect.changes(id, now, target, meta))));
  for (const aspect of [...section.aspects].reverse()) commands.push(...aspect.removals(id, now, target, meta));
  commands.push(...reviewed(now, target));
  return { ...step, commands: numbered(id, seed, commands) };
}

/** Does the work for a thing at the path in the file, which the path of a rejection begins with. */
function within<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    throw new Rejection(error.code, error.said, `${path}.${error.path}`, error.details);
  }
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

/** A thing that ends, with the state or the content that has its references. */
interface Ending {
  readonly section: Section;
  readonly id: string;
  readonly key: string;
  readonly state: unknown;
  readonly path: string;
}

/**
 * Returns the things that the file ends, by id.
 * @throws {Rejection} NOT_FOUND for a key that neither the file nor the register has, with the path
 */
function endedThings(
  sections: readonly Section[],
  { ended }: RegisterContents,
  existing: ReadonlyMap<string, readonly KnownThing[]>,
  entries: readonly Entry[],
  resolve: Resolve,
): ReadonlyMap<string, Ending> {
  const endings = sections.flatMap((section) => {
    const { category, noun } = section.decider;
    const states = new Map<string, unknown>();
    for (const entry of entries) if (entry.section === section) states.set(entry.id, entry.content);
    for (const { id, state } of existing.get(category) ?? []) if (state) states.set(id, state);
    return itemsOf(membersOf(ended)[section.name])
      .map(String)
      .map((key, i): Ending => {
        const path = `ended.${section.name}.${i}`;
        const id = resolve(category, key, path);
        if (id === undefined || !states.has(id))
          reject('NOT_FOUND', `Neither the file nor the register on its date has a ${noun} with the key ${key}.`, path);
        return { section, key, path, id: id!, state: states.get(id!) };
      });
  });
  return new Map(endings.map((ending) => [ending.id, ending]));
}

/** Returns the things of the register that a complete file leaves out. */
function leftOut(
  sections: readonly Section[],
  existing: ReadonlyMap<string, readonly KnownThing[]>,
  isKept: (id: string) => boolean,
): Ending[] {
  return sections.flatMap((section) =>
    (existing.get(section.decider.category) ?? [])
      .filter(({ id, state }) => state && !state.retired && !isKept(id))
      .map(({ id, key, state }) => ({ section, id, key, state, path: section.name })),
  );
}

/** Ends things, each before the things that it refers to. */
function retire(sections: readonly Section[], gone: readonly Ending[], effectiveOn: string, seed: string): Step[][] {
  return [...sections].reverse().flatMap((section) => {
    const own = gone.filter((ending) => ending.section === section);
    const waves = inWaves(
      own,
      section,
      ({ state }) => state,
      () => {},
    ).reverse();
    return waves.map((wave) =>
      wave.map(({ id, key, path }): Step => {
        const commands = numbered(id, seed, [new section.retire(id, {}, { effectiveOn })]);
        return { section, id, key, path, commands };
      }),
    );
  });
}

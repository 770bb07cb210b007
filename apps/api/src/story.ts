import { type GraphQLArgument, type GraphQLSchema, isNonNullType, isRequiredArgument } from 'graphql';
import { itemsOf, membersOf } from '#kernel';
import { checkedAs, type FileMistake, type FilePath, readYaml, UnreadableFile, type YamlText } from '#register-file';
import { isMapping, mapLeaves } from './input-leaves.js';

// A story is a register's past as text: files of dated entries. Each entry says who issued which commands, when, and why.

/** A file of a story: its name, and its text. */
export interface StoryFile {
  readonly name: string;
  readonly text: string;
}

/** A command of a story: a mutation of the API with its arguments. Things are named by key, events by label. */
export interface StoryCommand {
  readonly mutation: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Its place in the story, for messages: file, line (from 1) and path. */
  readonly place: string;
}

/** Commands that one account issued at one instant. */
export interface StoryEntry {
  /** The instant of the record (ISO 8601, UTC). */
  readonly at: string;
  /** The label of the account's key; {@link ANYBODY} before there are accounts. */
  readonly by: string;
  /** The label by which later commands name the event. */
  readonly as?: string;
  /** The steps in order. The commands of one step are about different things. */
  readonly steps: readonly (readonly StoryCommand[])[];
}

/** The account of a story before anybody has been given access. */
export const ANYBODY = 'anybody';

const FIELDS = ['at', 'by', 'reason', 'effectiveOn', 'evidence', 'as', 'register', 'commands'];
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a story and checks it against the API's mutations. It does not check what the register will say to the commands.
 * @param files in the order of the story
 * @throws {UnreadableFile} with every mistake: syntax, unknown fields, mutations, codes and accounts, entries out of order
 */
export function readStory(files: readonly StoryFile[], schema: GraphQLSchema): readonly StoryEntry[] {
  const reading = new Reading(schema);
  for (const file of files) reading.read(file);
  if (reading.mistakes.length > 0) throw new UnreadableFile(reading.mistakes);
  return reading.entries;
}

/** The part of a story that has been read, with its mistakes. */
class Reading {
  readonly entries: StoryEntry[] = [];
  readonly mistakes: FileMistake[] = [];
  private readonly accounts = new Set([ANYBODY]);
  private readonly labels = new Set<string>();
  private latest = '';
  private file = { name: '', lineOf: (_: FilePath): number | undefined => undefined };

  constructor(private readonly schema: GraphQLSchema) {}

  read({ name, text }: StoryFile): void {
    let yaml: YamlText;
    try {
      yaml = readYaml(text);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.mistakes.push(...error.mistakes.map((mistake) => ({ ...mistake, file: name })));
      return;
    }
    this.file = { name, lineOf: yaml.lineOf };
    if (Array.isArray(yaml.value)) for (const [i, entry] of yaml.value.entries()) this.readEntry(entry, [i]);
    else this.mistake([], 'A file of a story is a list of entries.');
  }

  private readEntry(entry: unknown, path: FilePath): void {
    if (!isMapping(entry)) {
      this.mistake(path, 'An entry is a mapping with at, by, and register or commands.');
      return;
    }
    for (const field of Object.keys(entry))
      if (!FIELDS.includes(field))
        this.mistake([...path, field], `An entry has no field ${field}: it has ${FIELDS.join(', ')}.`);
    const at = this.readInstant(entry.at, [...path, 'at']);
    const by = String(entry.by ?? '');
    if (!this.accounts.has(by))
      this.mistake(
        [...path, 'by'],
        `"${by}" has no access by then: give the label of a key that an earlier createKey has made, or ${ANYBODY}.`,
      );
    const steps = this.readSteps(entry, path);
    const label = entry.as === undefined ? undefined : String(entry.as);
    if (label !== undefined && (steps.flat().length !== 1 || this.labels.has(label)))
      this.mistake([...path, 'as'], 'A label names the one command of its entry, and is there once.');
    if (label !== undefined) this.labels.add(label);
    this.entries.push({ at, by, ...(label !== undefined && { as: label }), steps });
  }

  private readInstant(value: unknown, path: FilePath): string {
    const at = String(value ?? '');
    if (!INSTANT.test(at) || Number.isNaN(Date.parse(at)))
      this.mistake(path, 'Give the instant of the record in UTC, such as 2020-07-16T09:30Z.');
    else if (new Date(at).toISOString() < this.latest)
      this.mistake(path, `The entry before it is of ${this.latest}: a register records in the order of time.`);
    else this.latest = new Date(at).toISOString();
    return at;
  }

  private readSteps(entry: Fields, path: FilePath): StoryEntry['steps'] {
    if ((entry.register === undefined) === (entry.commands === undefined)) {
      this.mistake(path, 'An entry has either register (a part of a register file) or commands.');
      return [];
    }
    if (entry.register !== undefined)
      return [
        this.readCommand('applyRegister', { input: entry.register }, entry, [...path, 'register'], {
          input: [...path, 'register'],
        }),
      ];
    return [entry.commands].flat().map((command, i) => {
      const at = [...path, 'commands', i];
      const [[mutation, args] = [], ...others] = isMapping(command) ? Object.entries(command) : [];
      if (mutation === undefined || others.length > 0 || !isMapping(args ?? {})) {
        this.mistake(at, 'A command is the name of a mutation with its arguments: `endTransfer: { id: KEY }`.');
        return [];
      }
      return this.readCommand(mutation, (args ?? {}) as Fields, entry, [...at, mutation]);
    });
  }

  /** Reads a command; one for each thing, if it names several under `id` or `of`. */
  private readCommand(
    mutation: string,
    given: Fields,
    entry: Fields,
    path: FilePath,
    places: Readonly<Record<string, FilePath>> = {},
  ): readonly StoryCommand[] {
    const field = this.schema.getMutationType()?.getFields()[mutation];
    if (!field) {
      this.mistake(path, `There is no mutation ${mutation}.`);
      return [];
    }
    const things = ['id', 'of'].find((name) => Array.isArray(given[name]));
    if (things)
      return itemsOf(given[things]).flatMap((thing) =>
        this.readCommand(mutation, { ...given, [things]: thing }, entry, path, places),
      );
    const args = completed(given, entry, field.args);
    for (const name of Object.keys(args))
      if (!field.args.some((arg) => arg.name === name))
        this.mistake([...path, name], `${mutation} has no argument ${name}: it has ${namesOf(field.args)}.`);
    for (const arg of field.args) this.check(arg, args[arg.name], places[arg.name] ?? [...path, arg.name]);
    if (mutation === 'createKey') this.accounts.add(String((given.grant as Fields | undefined)?.label));
    return [{ mutation, args, place: this.placeOf(path) }];
  }

  private check(arg: GraphQLArgument, value: unknown, path: FilePath): void {
    if (value === undefined) {
      if (isRequiredArgument(arg)) this.mistake(path, `The argument ${arg.name} is missing.`);
      return;
    }
    const known = mapLeaves(value, arg.type, (leaf, type) =>
      type === 'Position' && this.labels.has(String(leaf)) ? '0' : leaf,
    );
    const { mistakes } = checkedAs(arg.type, known, this.file, path);
    this.mistakes.push(...mistakes.map((mistake) => ({ ...mistake, file: this.file.name })));
  }

  private mistake(path: FilePath, message: string): void {
    this.mistakes.push({ file: this.file.name, path: path.join('.'), line: this.file.lineOf(path), message });
  }

  private placeOf(path: FilePath): string {
    return `${this.file.name}: line ${this.file.lineOf(path)}: ${path.join('.')}`;
  }
}

/** Returns the arguments with what the entry says of all its commands: as `meta`, or as arguments of their own. */
function completed(given: Fields, { reason, effectiveOn, evidence }: Fields, args: readonly GraphQLArgument[]): Fields {
  const all = withoutUndefined({ reason, effectiveOn, evidence });
  if (!args.some(({ name }) => name === 'meta')) return { ...all, ...given };
  const ownReason = args.some((arg) => arg.name === 'reason' && isNonNullType(arg.type));
  const { reason: _, ...rest } = all;
  const meta = ownReason ? rest : all;
  return {
    ...(ownReason && withoutUndefined({ reason })),
    ...given,
    ...(Object.keys(meta).length > 0 && { meta: { ...meta, ...membersOf(given.meta) } }),
  };
}

function namesOf(args: readonly GraphQLArgument[]): string {
  return args.map(({ name }) => name).join(', ');
}

function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

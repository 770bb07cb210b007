import { type INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { Grants } from '#access';
import { ANYONE, asError, type Caller, Callers, Clock, Rejection } from '#kernel';
import { mustBeAllowed } from './authorise.js';
import { mapLeaves } from './input-leaves.js';
import { ANYBODY, type StoryCommand, type StoryEntry } from './story.js';

/** A clock that shows the instant of a story, so that the ledger records its events at that instant. */
export class StoryClock extends Clock {
  private time = new Date(0);
  override now(): Date {
    return this.time;
  }
  set(time: string): void {
    this.time = new Date(time);
  }
}

/** A key that a story has made. */
export interface StoryKey {
  readonly label: string;
  readonly role: string;
  readonly key: string;
}

/** The fields of the receipt that the replay needs, by the type of the receipt. */
const SELECTION: Readonly<Record<string, string>> = {
  ApplyReceipt: 'position commands { thing { type id key } }',
  KeyReceipt: 'position grant key',
};
const RECEIPT = 'id position';

interface Answer {
  readonly id?: string;
  readonly position: bigint;
  readonly commands?: readonly {
    readonly thing: { readonly type: string; readonly id: string; readonly key: string };
  }[];
  readonly grant?: string;
  readonly key?: string;
}

/**
 * Carries out the commands of a story on an empty register, each as the API would for the account. The clock shows the
 * instant that the story gives, and the ledger that comes of it is an ordinary one.
 * @param app the register, which must run on the clock
 * @param onProgress is called after each entry with its instant
 * @returns the keys that give access at its end
 * @throws {Error} of the first command that is refused, with its place in the story
 */
export async function replay(
  app: INestApplicationContext,
  story: readonly StoryEntry[],
  clock: StoryClock,
  onProgress: (done: number, at: string) => void = () => {},
): Promise<readonly StoryKey[]> {
  const run = new Replay(app);
  for (const [i, entry] of story.entries()) {
    clock.set(entry.at);
    await run.carryOut(entry);
    onProgress(i + 1, entry.at);
  }
  return run.keys();
}

class Replay {
  private readonly callers: Callers;
  private readonly grants: Grants;
  private readonly schema: GraphQLSchema;
  private readonly accounts = new Map<string, StoryKey & { readonly grant: string }>();
  private readonly ids = new Map<string, Set<string>>();
  private readonly positions = new Map<string, string>();
  private readonly documents = new Map<string, DocumentNode>();

  constructor(app: INestApplicationContext) {
    this.callers = app.get(Callers, { strict: false });
    this.grants = app.get(Grants, { strict: false });
    this.schema = app.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  async carryOut({ by, as, steps }: StoryEntry): Promise<void> {
    for (const step of steps) {
      // Together, so that their appends share a flush to the disk.
      const outcomes = await Promise.allSettled(step.map((command) => this.tried(command, by)));
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') throw outcome.reason;
        if (as !== undefined) this.positions.set(as, String(outcome.value.position));
      }
    }
  }

  private async tried(command: StoryCommand, by: string): Promise<Answer> {
    try {
      const caller = await this.callerOf(by);
      return await this.callers.run(caller, () => this.execute(command, caller));
    } catch (error) {
      throw new Error(`${command.place}: ${wordsOf(asError(error))}`, { cause: error });
    }
  }

  /** Returns the keys that still give access at the instant that the clock shows. */
  async keys(): Promise<StoryKey[]> {
    const keys: StoryKey[] = [];
    for (const { label, role, key } of this.accounts.values())
      if (await this.grants.ofKey(key)) keys.push({ label, role, key });
    return keys;
  }

  private async callerOf(label: string): Promise<Caller> {
    if (label === ANYBODY) return ANYONE;
    const caller = await this.grants.ofKey(this.accounts.get(label)!.key);
    if (!caller) throw new Error(`${label} has no access any more.`);
    return caller;
  }

  private async execute({ mutation, args }: StoryCommand, caller: Caller): Promise<Answer> {
    const document = this.documentOf(mutation, Object.keys(args));
    mustBeAllowed(this.schema, document, caller.role);
    const field = this.schema.getMutationType()!.getFields()[mutation]!;
    const variableValues = Object.fromEntries(
      field.args.map(({ name, type }) => [name, mapLeaves(args[name], type, (leaf, of) => this.known(leaf, of))]),
    );
    const { data, errors } = await execute({
      schema: this.schema,
      document,
      variableValues,
      contextValue: { loaders: new Map() },
    });
    if (errors) throw errors[0]!;
    const answer = data![mutation] as Answer;
    this.remember(args, answer);
    return answer;
  }

  private documentOf(mutation: string, names: readonly string[]): DocumentNode {
    const text = this.textOf(mutation, names);
    const document = this.documents.get(text) ?? parse(text);
    this.documents.set(text, document);
    return document;
  }

  private textOf(mutation: string, names: readonly string[]): string {
    const field = this.schema.getMutationType()!.getFields()[mutation]!;
    const used = field.args.filter(({ name }) => names.includes(name));
    const variables = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
    const selection = SELECTION[String(field.type).replace('!', '')] ?? RECEIPT;
    return `mutation (${variables}) { ${mutation}(${passed}) { ${selection} } }`;
  }

  /** Returns a leaf with ids instead of keys, and positions instead of labels. */
  private known(leaf: unknown, type: string): unknown {
    if (type === 'Position') return this.positions.get(String(leaf)) ?? leaf;
    if (type !== 'ID') return leaf;
    const [, rule, thing, path] = /^(finding-[^:]+:)([^:]+)(:.+)$/.exec(String(leaf)) ?? [];
    return rule ? `${rule}${this.idOf(thing!)}${path}` : this.idOf(String(leaf));
  }

  /** Returns the id of a thing by its key, or of an account by its label; what is neither is an id already. */
  private idOf(name: string): string {
    const ids = [...(this.ids.get(name) ?? [])];
    if (ids.length > 1)
      throw new Error(
        `The key ${name} is that of ${ids.join(' and ')}: write the kind before it, such as transfer:${name}.`,
      );
    return ids[0] ?? name;
  }

  private remember(args: StoryCommand['args'], { id, commands = [], grant, key }: Answer): void {
    const name = (thing: { type: string; id: string; key: string }) => {
      for (const each of [thing.key, `${thing.type}:${thing.key}`])
        this.ids.set(each, (this.ids.get(each) ?? new Set()).add(thing.id));
    };
    for (const { thing } of commands) name(thing);
    const given = (args.input as { key?: string } | undefined)?.key;
    if (id && given) name({ type: id.slice(0, id.indexOf('-')), id, key: given });
    if (grant && key) {
      const { label, role } = args.grant as { label: string; role: string };
      this.accounts.set(label, { label, role, key, grant });
      name({ type: 'account', id: grant, key: label });
    }
  }
}

/** Returns the error in words: the path in the command, the message and the code. */
function wordsOf(error: Error): string {
  const cause = (error as GraphQLError).originalError ?? error;
  if (!(cause instanceof Rejection)) return error.message;
  return [cause.path, `${cause.message} (${cause.code})`].filter(Boolean).join(': ');
}

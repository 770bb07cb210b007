import { randomUUID } from 'node:crypto';
import { v5 } from 'uuid';
import { NAMESPACE } from '../../../libs/platform/ledger/src/commands/guards.js';
import { pause } from '../../server-process.js';
import type { Cluster } from './cluster.js';
import type { Answer, Command, Operation } from './history.js';
import type { Plan, PlannedCommand, Step, ThingName } from './plans.js';

/** An account with the key that signs it in. */
export interface Account {
  readonly id: string;
  readonly key: string;
}

const MUTATIONS = {
  register:
    'mutation ($name: String!, $meta: CommandMeta) { registerParty(input: { name: $name }, meta: $meta) RECEIPT }',
  rename:
    'mutation ($id: ID!, $name: String!, $meta: CommandMeta) { renameParty(id: $id, name: $name, meta: $meta) RECEIPT }',
  annul:
    'mutation ($id: ID!, $position: Position!, $meta: CommandMeta) { annul(of: $id, position: $position, reason: "wrong", meta: $meta) RECEIPT }',
};
/** Milliseconds after which a client gives up that sends a command for the second time. */
const LONG_PATIENCE = 3_000;

const RECEIPT = '{ revision position readModel }';
const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';
const READ = 'query ($id: ID!) { party(id: $id) { revision name } }';
const HISTORY = 'query ($id: ID!) { history(of: $id, first: 1000) { nodes { position } } }';

/** Plays a plan with clients at once and faults in the meantime, and records every operation with its times. */
export class Playing {
  readonly operations: Operation[] = [];
  private readonly commandIds = new Map<string, string>();
  /** The positions of events that can be annulled, of each thing, and the positions that planned commands annul. */
  private readonly targets = new Map<string, string[]>();
  private readonly annulled = new Map<PlannedCommand, string>();
  private standing = '';

  /** @param run is unique; it is part of keys and names */
  constructor(
    private readonly plan: Plan,
    private readonly cluster: Cluster,
    private readonly accounts: readonly Account[],
    private readonly run: string,
  ) {}

  /** Plays it to its end. Then everything is read once more from every server. */
  async play(): Promise<void> {
    for (let tries = 0; tries < 10 && this.standing === ''; tries += 1) await this.begin();
    const faults = this.plan.faults.map(async ({ what, after, lasts, process }) => {
      await pause(after);
      await this.cluster.suffer(what, lasts, process);
    });
    await Promise.all(this.plan.clients.map((steps, i) => this.runClient(`client ${i}`, steps)));
    await Promise.all(faults);
    await this.cluster.untilReady();
    for (const thing of ['first', 'second', 'standing'] as const)
      for (const process of [0, 1])
        for (const does of ['history', 'read'] as const) await this.read('end', does, thing, process, 10_000);
  }

  /** Applies the file with the thing that is there from the beginning. A busy machine can be late with it: then once more. */
  private async begin(): Promise<void> {
    await this.apply('setup', 'begin', ['standing'], this.accounts[0]!, 0, 5_000);
    const server = await this.cluster.server(0);
    const query = '{ parties(first: 1000) { nodes { id key } } }';
    const { data, errors } = await server.ask(query, {}, this.accounts[0]!.key);
    if (errors && errors[0]!.extensions.code !== 'TIMEOUT') throw new Error(errors[0]!.message);
    const nodes: readonly { id: string; key: string }[] = data?.parties?.nodes ?? [];
    this.standing = nodes.find(({ key }) => key === this.keyOf('standing'))?.id ?? '';
  }

  /** Returns the id of a thing; of one that only files name, its key. */
  idOf(thing: ThingName): string {
    if (thing === 'standing') return this.standing;
    return thing === 'filed' ? this.keyOf(thing) : `party-${v5(`${this.commandId(thing, 0)}/id`, NAMESPACE)}`;
  }

  private keyOf(thing: ThingName): string {
    return `${thing}-${this.run}`;
  }

  private commandId(thing: ThingName, id: number): string {
    const name = `${thing} ${id}`;
    const commandId = this.commandIds.get(name) ?? randomUUID();
    this.commandIds.set(name, commandId);
    return commandId;
  }

  private async runClient(client: string, steps: readonly Step[]): Promise<void> {
    const newest = new Map<ThingName, number>();
    for (const { operation, process, pause: before, patience } of steps) {
      await pause(before);
      if ('read' in operation) {
        const { does, thing } = operation.read;
        const answer = await this.read(client, does as 'read' | 'history', thing, process, patience);
        if (answer.is === 'seen') newest.set(thing, answer.revision);
      } else if ('file' in operation) {
        const { things, account } = this.plan.files[operation.file]!;
        await this.apply(client, `${operation.file}`, things, this.accounts[account]!, process, patience);
      } else {
        const planned = this.plan.commands[operation.command]!;
        const answer = await this.command(client, planned, newest.get(planned.thing), process, patience);
        if (answer.is === 'done') newest.set(planned.thing, answer.revision);
      }
    }
  }

  private async command(
    client: string,
    planned: PlannedCommand,
    newest: number | undefined,
    process: number,
    patience: number,
  ) {
    const { thing, does, name, account, id, expects } = planned;
    const { id: actor, key } = this.accounts[account]!;
    const commandId = this.commandId(thing, id);
    const position = this.positionFor(planned);
    const content = does === 'annul' ? `annul ${position}` : `${does} ${name}`;
    const expectedRevision =
      expects === 'nothing' || newest === undefined
        ? undefined
        : Math.max(0, expects === 'newest' ? newest : newest - 1);
    const asks = { does, commandId, actor, content, expectedRevision } as Command;
    const meta = { commandId, expectedRevision: expectedRevision === undefined ? undefined : String(expectedRevision) };
    const variables =
      does === 'register'
        ? { name, meta }
        : { id: this.idOf(thing), ...(does === 'annul' ? { position } : { name }), meta };
    const mutation = MUTATIONS[asks.does].replace('RECEIPT', RECEIPT);
    const asked = { client, thing: this.idOf(thing), asks, process };
    const first = await this.ask(asked, mutation, variables, key, patience);
    const { answer } =
      first.answer.is === 'unknown' ? await this.ask(asked, mutation, variables, key, LONG_PATIENCE) : first;
    if (answer.is === 'done' && answer.revision > 0)
      this.targets.set(thing, [...(this.targets.get(thing) ?? []), answer.position]);
    return answer;
  }

  private positionFor(planned: PlannedCommand): string {
    const known = this.annulled.get(planned) ?? this.targets.get(planned.thing)?.at(-1);
    if (known) this.annulled.set(planned, known);
    return known ?? '999999999';
  }

  private async read(client: string, does: 'read' | 'history', thing: ThingName, process: number, patience: number) {
    const common = { client, thing: this.idOf(thing), asks: { does }, process };
    const query = does === 'read' ? READ : HISTORY;
    return (await this.ask(common, query, { id: this.idOf(thing) }, this.accounts[0]!.key, patience)).answer;
  }

  private async apply(
    client: string,
    file: string,
    things: readonly ThingName[],
    { id: actor, key }: Account,
    process: number,
    patience: number,
  ) {
    const nameOf = (thing: ThingName) => `File ${this.run} ${file} ${thing}`;
    const input = { parties: things.map((thing) => ({ key: this.keyOf(thing), name: nameOf(thing) })) };
    const asked = (thing: ThingName) => ({
      ...{ client, process, thing: this.idOf(thing) || this.keyOf(thing) },
      asks: { does: 'file' as const, file, actor, name: nameOf(thing) },
    });
    const operation = await this.ask(asked(things[0]!), APPLY, { input }, key, patience);
    for (const thing of things.slice(1)) this.operations.push({ ...operation, ...asked(thing) });
  }

  private async ask(
    asked: Pick<Operation, 'client' | 'thing' | 'asks' | 'process'>,
    query: string,
    variables: object,
    key: string,
    patience: number,
  ): Promise<Operation> {
    const server = await this.cluster.server(asked.process);
    const start = performance.now();
    const answer = await server.ask(query, variables, key, AbortSignal.timeout(patience)).then(
      ({ data, errors }) => (errors ? refusal(errors[0]!) : answerOf(Object.values(data)[0])),
      (error): Answer => ({ is: 'unknown', why: String(error) }),
    );
    const end = answer.is === 'unknown' ? Number.POSITIVE_INFINITY : performance.now();
    const operation = { ...asked, process: this.cluster.indexOf(asked.process), start, end, answer };
    this.operations.push(operation);
    return operation;
  }
}

function refusal({
  message,
  extensions: { code, actual },
}: {
  message: string;
  extensions: { code: string; actual?: unknown };
}): Answer {
  if (code === 'OUTCOME_UNKNOWN' || code === 'LEDGER_UNREACHABLE') return { is: 'unknown', why: code };
  return {
    is: 'refused',
    code,
    ...(actual !== undefined && { actual: String(actual) }),
    ...(code === 'INTERNAL' && { message }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the answers of several queries
function answerOf(data: any): Answer {
  if (data === null) return { is: 'seen', revision: -1 };
  if (data.nodes) return { is: 'listed', positions: data.nodes.map(({ position }: { position: string }) => position) };
  if (data.events !== undefined) return { is: 'applied', events: data.events };
  const { revision, position, readModel, name } = data;
  if (position === undefined) return { is: 'seen', revision: Number(revision), name };
  return { is: 'done', revision: Number(revision), position, current: readModel === 'CURRENT' };
}

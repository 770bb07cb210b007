import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import type { Answer } from './over-the-wire.js';
import type { ServerProcess } from './server-process.js';

export interface Receipt {
  readonly id: string;
  readonly revision: string;
  readonly position: string;
}

/** A command as a client sent it, and its answer; undefined if no answer came. */
export interface Sent {
  readonly mutation: string;
  readonly variables: { readonly meta: { readonly commandId: string } } & Record<string, unknown>;
  readonly receipt?: Receipt;
  readonly errors?: Answer['errors'];
}

const REGISTER = `mutation ($name: String!, $meta: CommandMeta) {
  registerParty(input: { name: $name }, meta: $meta) { id revision position }
}`;
/** A command with two events in one append. */
const REDATE = `mutation ($of: ID!, $position: Position!, $meta: CommandMeta) {
  redate(of: $of, position: $position, to: "2024-01-01", reason: "it was so earlier", meta: $meta) { id revision position }
}`;

/** A command that registers a party with a new name. */
export function registration(name = 'Party'): Sent {
  const commandId = randomUUID();
  return { mutation: REGISTER, variables: { name: `${name} ${commandId}`, meta: { commandId } } };
}

function redating({ id: of, position }: Receipt): Sent {
  return { mutation: REDATE, variables: { of, position, meta: { commandId: randomUUID() } } };
}

/** Sends a command. Without receipt and errors, the process ended first. */
export async function send(server: ServerProcess, { mutation, variables }: Sent): Promise<Sent> {
  try {
    const { data, errors } = await server.ask(mutation, variables);
    return { mutation, variables, ...(errors ? { errors } : { receipt: Object.values<Receipt>(data)[0] }) };
  } catch {
    return { mutation, variables };
  }
}

/** Sends one command after the other, until one gets no receipt or `enough` returns true. */
export async function write(server: ServerProcess, sent: Sent[], enough: () => boolean = () => false): Promise<void> {
  for (let before: Receipt | undefined; !enough(); ) {
    const one = await send(server, before ? redating(before) : registration());
    sent.push(one);
    if (!one.receipt) return;
    before = before ? undefined : one.receipt;
  }
}

/** Runs several writers at once; see {@link write}. */
export async function writeTogether(
  writers: number,
  server: ServerProcess,
  sent: Sent[],
  enough?: () => boolean,
): Promise<void> {
  await Promise.all(Array.from({ length: writers }, () => write(server, sent, enough)));
}

export const acknowledged = (sent: readonly Sent[]) => sent.filter((one) => one.receipt);

export interface Stored {
  readonly position: string;
  readonly stream: string;
  readonly revision: string;
  readonly commandId: string;
  readonly count: number;
}

/** Returns the events in the ledger's file, optionally only after a position. */
export function ledgerOf(directory: string, after = '0'): Stored[] {
  const ledger = new Sqlite(join(directory, 'ledger.db'));
  const rows = ledger
    .prepare<{ position: bigint; stream: string; revision: bigint; metadata: string }>(
      'SELECT position, stream, revision, metadata FROM events WHERE position > ? ORDER BY position',
    )
    .all([BigInt(after)]);
  ledger.close();
  return rows.map(({ position, stream, revision, metadata }) => {
    const { commandId, count } = JSON.parse(metadata) as { commandId: string; count: number };
    return { position: String(position), stream, revision: String(revision), commandId, count };
  });
}

export function byCommand(ledger: readonly Stored[]): Map<string, Stored[]> {
  const found = new Map<string, Stored[]>();
  for (const event of ledger) {
    const events = found.get(event.commandId);
    if (events) events.push(event);
    else found.set(event.commandId, [event]);
  }
  return found;
}

/** Returns acknowledged commands that are missing from the ledger at the position of their receipt. */
export function lost(ledger: readonly Stored[], sent: readonly Sent[]): Sent[] {
  const commands = byCommand(ledger);
  return acknowledged(sent).filter(({ receipt, variables }) => {
    const last = commands.get(variables.meta.commandId)?.at(-1);
    const { id, revision, position } = receipt!;
    return !last || last.stream !== id || last.revision !== revision || last.position !== position;
  });
}

/** Returns the events of each command that is in the ledger in part, or twice. */
export function torn(ledger: readonly Stored[]): Stored[][] {
  return [...byCommand(ledger).values()].filter((events) => events.length !== events[0]!.count);
}

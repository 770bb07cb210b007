import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { startInVain } from './command-line.js';

const ROUNDS = 5;
const WRITERS = 12;

interface Receipt {
  readonly id: string;
  readonly revision: string;
  readonly position: string;
}

/** A command as a client sent it, and what it was answered; nothing where the answer did not come. */
interface Sent {
  readonly mutation: string;
  readonly variables: { readonly meta: { readonly commandId: string } } & Record<string, unknown>;
  readonly receipt?: Receipt;
}

/** The server answered, and no. */
class Refused extends Error {}

/** The server as it is started in earnest: a process of its own. */
class Process {
  private constructor(
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>,
    readonly url: string,
  ) {}

  static async start(directory: string): Promise<Process> {
    const env = { PATH: process.env.PATH ?? '', PORT: '0', REGESTA_DATA: directory };
    const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      const listen = (text: Buffer) => {
        said += text;
        const [, found] = /listens on (\S+)\/graphql/.exec(said) ?? [];
        if (found) resolve(found);
      };
      child.stdout!.on('data', listen);
      child.stderr!.on('data', listen);
      child.on('close', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    });
    const started = new Process(child, ended, url);
    processes.push(started);
    return started;
  }

  kill(): Promise<unknown> {
    this.child.kill('SIGKILL');
    return this.ended;
  }

  /** Tells it to stop; answers whether it did, in five seconds at most. */
  async stop(): Promise<boolean> {
    this.child.kill('SIGTERM');
    const patience = new Promise<boolean>((resolve) => setTimeout(resolve, 5_000, false).unref());
    return Promise.race([this.ended.then(() => true), patience]);
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
  async get(query: string, variables: object = {}): Promise<any> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: { message: string }[] };
    if (errors) throw new Refused(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  async ready(): Promise<boolean> {
    return (await fetch(`${this.url}/health/ready`)).status === 200;
  }

  /** Sends a command; without a receipt where the process ended first. */
  async send({ mutation, variables }: Sent): Promise<Sent> {
    try {
      const data = await this.get(mutation, variables);
      return { mutation, variables, receipt: Object.values<Receipt>(data)[0] };
    } catch (error) {
      if (error instanceof Refused) throw error;
      return { mutation, variables };
    }
  }
}

const REGISTER = `mutation ($name: String!, $meta: CommandMeta) {
  registerParty(input: { name: $name }, meta: $meta) { id revision position }
}`;
/** Two events in one append. */
const REDATE = `mutation ($of: ID!, $position: Position!, $meta: CommandMeta) {
  redate(of: $of, position: $position, to: "2024-01-01", reason: "it was so earlier", meta: $meta) { id revision position }
}`;

const registration = (): Sent => {
  const commandId = randomUUID();
  return { mutation: REGISTER, variables: { name: `Party ${commandId}`, meta: { commandId } } };
};
const redating = ({ id: of, position }: Receipt): Sent => ({
  mutation: REDATE,
  variables: { of, position, meta: { commandId: randomUUID() } },
});

/** Writes, one command after the other, until the process does not answer any more. */
async function write(server: Process, sent: Sent[]): Promise<void> {
  for (;;) {
    const registered = await server.send(registration());
    sent.push(registered);
    if (!registered.receipt) return;
    const redated = await server.send(redating(registered.receipt));
    sent.push(redated);
    if (!redated.receipt) return;
  }
}

interface Stored {
  readonly position: string;
  readonly stream: string;
  readonly revision: string;
  readonly commandId: string;
  readonly count: number;
}

/** What stands in the ledger's file while nobody has it open. */
function ledgerOf(directory: string): Stored[] {
  const ledger = new Database(join(directory, 'ledger.db'));
  const rows = ledger.prepare('SELECT position, stream, revision, metadata FROM events ORDER BY position').all() as {
    position: number;
    stream: string;
    revision: number;
    metadata: string;
  }[];
  ledger.close();
  return rows.map(({ position, stream, revision, metadata }) => {
    const { commandId, count } = JSON.parse(metadata) as { commandId: string; count: number };
    return { position: String(position), stream, revision: String(revision), commandId, count };
  });
}

function byCommand(ledger: readonly Stored[]): Map<string, Stored[]> {
  const found = new Map<string, Stored[]>();
  for (const event of ledger) found.set(event.commandId, [...(found.get(event.commandId) ?? []), event]);
  return found;
}

const ask = async (server: Process) => (await server.get('{ ledger { position } }')).ledger as { position: string };
const acknowledged = (sent: readonly Sent[]) => sent.filter((one) => one.receipt);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const processes: Process[] = [];
let directory: string;
function open() {
  directory = mkdtempSync(join(tmpdir(), 'regesta-durable-'));
}
async function close() {
  await Promise.all(processes.splice(0).map((one) => one.kill()));
  rmSync(directory, { recursive: true });
}

describe('A server that is killed in the middle of its work, five times', () => {
  /** What was in the ledger after each time, and all that had been sent by then. */
  const rounds: { ledger: Stored[]; sent: Sent[] }[] = [];
  /** Commands with their first answer, if any, and that to the same command sent again. */
  const repeated: { first: Sent; again: Sent }[] = [];
  let last: Process;

  beforeAll(async () => {
    open();
    let sent: Sent[] = [];
    last = await Process.start(directory);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const writing = Array.from({ length: WRITERS }, () => write(last, sent));
      await pause(150 + 40 * round);
      await last.kill();
      await Promise.all(writing);
      rounds.push({ ledger: ledgerOf(directory), sent: [...sent] });
      last = await Process.start(directory);
      const newest = sent.slice(-3 * WRITERS);
      const again = await Promise.all(newest.map((one) => last.send(one)));
      repeated.push(...newest.map((first, i) => ({ first, again: again[i]! })));
      sent = [...sent.slice(0, -newest.length), ...again];
    }
  }, 60_000);
  afterAll(close);

  it('has everything that it acknowledged, at its place', () => {
    for (const { ledger, sent } of rounds) {
      const commands = byCommand(ledger);
      for (const { receipt, variables } of acknowledged(sent)) {
        const { id, revision, position } = receipt!;
        expect(commands.get(variables.meta.commandId)?.at(-1)).toMatchObject({ stream: id, revision, position });
      }
    }
    expect(acknowledged(rounds.at(-1)!.sent).length).toBeGreaterThan(ROUNDS * WRITERS);
  });

  it('has no command in part, or twice', () => {
    for (const { ledger } of rounds) {
      for (const events of byCommand(ledger).values()) expect(events).toHaveLength(events[0]!.count);
      expect(new Set(ledger.map(({ stream, revision }) => `${stream} ${revision}`)).size).toBe(ledger.length);
    }
  });

  it('answers a command that is sent again as it did the first time, or at last', () => {
    const [answered, unanswered] = [repeated.filter((r) => r.first.receipt), repeated.filter((r) => !r.first.receipt)];
    expect(answered.length).toBeGreaterThan(0);
    expect(unanswered.length).toBeGreaterThan(0);

    for (const { first, again } of answered) expect(again.receipt).toEqual(first.receipt);
    for (const { again } of unanswered) expect(again.receipt).toMatchObject({ id: expect.stringMatching(/^party-/) });
  });

  it('adds nothing for a command that is there', async () => {
    const { position } = await ask(last);
    await Promise.all(repeated.map(({ again }) => last.send(again)));

    expect(await ask(last)).toEqual({ position });
  });

  it('shows what a register shows that is built anew from its ledger', async () => {
    const shown = async (server: Process) => {
      for (let tries = 0; tries < 50 && !(await server.ready()); tries += 1) await pause(100);
      return server.get(
        '{ registerFile ledger { position events } parties(first: 1000) { totalCount nodes { id name revision } } }',
      );
    };

    const resumed = await shown(last);
    await last.kill();
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(directory, `read-model.db${suffix}`), { force: true });
    const ledger = ledgerOf(directory);
    const rebuilt = await shown(await Process.start(directory));

    expect(resumed.ledger).toEqual({ position: ledger.at(-1)!.position, events: String(ledger.length) });
    expect(resumed.parties.totalCount).toBe(new Set(ledger.map((event) => event.stream)).size);
    expect(rebuilt).toEqual(resumed);
  });
});

describe('A server that is told to stop', () => {
  beforeAll(open);
  afterAll(close);

  // BUG: a client's connection that was at work when the stop came stays open afterwards, and keeps the process alive.
  it('ends soon, has everything that it acknowledged, and lets go of its directory', async () => {
    const sent: Sent[] = [];
    const server = await Process.start(directory);
    const writing = Array.from({ length: WRITERS }, () => write(server, sent));
    await pause(200);
    expect(await server.stop()).toBe(true);
    await Promise.all(writing);

    const ledger = ledgerOf(directory);
    const commands = byCommand(ledger);
    for (const { receipt, variables } of acknowledged(sent))
      expect(commands.get(variables.meta.commandId)?.at(-1)?.position).toBe(receipt!.position);
    expect(await ask(await Process.start(directory))).toEqual({ position: ledger.at(-1)!.position });
  });
});

describe('A second process', () => {
  let server: Process;
  beforeAll(async () => {
    open();
    server = await Process.start(directory);
  });
  afterAll(close);

  it('on the same directory is refused, and says what to do', async () => {
    const { code, err } = await startInVain({ REGESTA_DATA: directory, PORT: '0' });

    expect({ code, err }).toEqual({
      code: 1,
      err: `Another process is writing to ${directory}. Stop it first, or talk to it: \`regesta … --url http://HOST:PORT\`.\n`,
    });
    expect(await ask(server)).toEqual({ position: '0' });
  });

  it('on the same port is refused, and leaves its own directory to others', async () => {
    const port = new URL(server.url).port;
    const own = join(directory, 'own');

    const { code, err } = await startInVain({ REGESTA_DATA: own, PORT: port });

    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use.`) });
    expect(await ask(await Process.start(own))).toEqual({ position: '0' });
  });
});

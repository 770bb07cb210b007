import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, ServerProcess } from '../server-process.js';
import {
  acknowledged,
  byCommand,
  ledgerOf,
  lost,
  registration,
  type Sent,
  send,
  torn,
  writeTogether,
} from '../writers.js';
import { ALL, type Injected, injecting, SOME } from './injected.js';
import { describeWhere } from './left-out.js';
import { ROUNDS } from './rounds.js';

const strace = spawnSync('strace', ['--version']).status === 0 ? 'strace' : undefined;

/** Commands in a run; in the second number are enough rows for a checkpoint. */
const COMMANDS = { few: 30, many: 170 };
const CONTACT = `mutation ($name: String!, $meta: CommandMeta) {
  registerContact(input: { department: "Privacy", name: $name }, meta: $meta) { id revision position }
}`;
const FORGET = `mutation ($id: ID!, $meta: CommandMeta) {
  forgetContact(id: $id, reason: "asked for", meta: $meta) { id revision position }
}`;
const SHOWN = '{ contacts(first: 1000) { nodes { id name } } parties(first: 1) { totalCount } }';

const contact = (name: string): Sent => ({ ...registration(name), mutation: CONTACT });
const codeOf = ({ errors }: Sent) => errors?.[0]?.extensions?.code as string | undefined;
const titleOf = ({ file, call, error, when }: Injected) => `${error} of ${call} on ${file}, time ${when}`;

describeWhere(strace, 'A disk that fails', 'strace, which injects the failures, is not installed', () => {
  const home = dataDirectory();
  const before = join(home, 'before');
  let forgettable: string;

  beforeAll(async () => {
    const server = await ServerProcess.start(before);
    const first = await send(server, contact('Ada'));
    forgettable = first.receipt!.id;
    await send(server, registration());
    await server.stop();
  });

  /** Starts on a copy under the failure, sends commands, and kills it; undefined if it did not start. */
  async function run(directory: string, injected: Injected) {
    const log = join(home, `${randomUUID()}.strace`);
    const sent: Sent[] = [];
    const enough = COMMANDS[injected.file === 'ledger.db' ? 'many' : 'few'];
    let refusal: string | undefined;
    let state: Awaited<ReturnType<typeof stateOf>> | undefined;
    try {
      const server = await ServerProcess.start(directory, { under: injecting(directory, injected, log) });
      for (const name of ['Ida', 'Eve']) sent.push(await send(server, contact(name)));
      const meta = { commandId: randomUUID() };
      sent.push(await send(server, { mutation: FORGET, variables: { id: forgettable, meta } }));
      await writeTogether(4, server, sent, () => sent.length > enough);
      sent.push(await send(server, contact('Zoe')));
      state = await stateOf(server);
      await server.kill();
    } catch (error) {
      refusal = (error as Error).message;
    }
    const reached = readFileSync(log, 'utf8').includes('(INJECTED)');
    rmSync(log);
    return { sent, refusal, reached, state };
  }

  async function stateOf(server: ServerProcess) {
    const { status, body } = await server.ready();
    const again = await send(server, registration());
    const shown = await server.ask(SHOWN);
    const lines = server.log().filter(({ context }) => context === 'Storage');
    return { status, body, again, shown, lines };
  }

  const table = (ROUNDS > 3 ? ALL : SOME).map((injected): [string, Injected] => [titleOf(injected), injected]);

  it.each(table)('loses nothing and answers truly: %s', async (title, injected) => {
    const directory = mkdtempSync(join(home, 'data-'));
    cpSync(before, directory, { recursive: true });
    const { sent, refusal, state, reached } = await run(directory, injected);

    // In every run the failure is reached; in the long table some calls do not come so often.
    if (table.length === SOME.length) expect({ title, reached }).toEqual({ title, reached: true });

    // What the client heard is so.
    const ledger = ledgerOf(directory);
    const commands = byCommand(ledger);
    expect(lost(ledger, sent)).toEqual([]);
    expect(torn(ledger)).toEqual([]);
    const refused = sent.filter((one) => codeOf(one)?.startsWith('STORAGE_'));
    expect(refused.filter(({ variables }) => commands.has(variables.meta.commandId))).toEqual([]);

    // After a failure nothing is taken any more, and the server says so.
    const failed = sent.some(
      (one) => codeOf(one) === 'STORAGE_FAILED' || one.errors?.[0]?.message.includes('a restart'),
    );
    if (failed) {
      expect(codeOf(state!.again)).toBe('STORAGE_FAILED');
      expect(state).toMatchObject({ status: 503, body: { writes: false } });
      expect(state!.body.reason).toMatch(
        /^The ledger has not served for \d+\.\d s: The disk of the (ledger|keys) has failed \(SQLITE_\w+\): no more changes/,
      );
      expect(state!.shown.errors).toBeUndefined();
      expect(state!.lines).toHaveLength(1);
    }
    if (refusal) expect(refusal).not.toMatch(/\n\s+at /);

    // After a restart, every command that has no receipt gets one, once.
    const restarted = await ServerProcess.start(directory);
    await restarted.untilReady();
    const again = await Promise.all(sent.filter((one) => !one.receipt).map((one) => send(restarted, one)));
    expect(again.filter((one) => !one.receipt)).toEqual([]);
    const shown = await restarted.get(SHOWN);
    await restarted.kill();
    const after = ledgerOf(directory);
    expect(lost(after, [...sent, ...again])).toEqual([]);
    expect(torn(after)).toEqual([]);
    if (!refusal) {
      expect(shown.contacts.nodes.map(({ name }: { name: string | null }) => name)).toEqual(
        expect.arrayContaining([
          null,
          ...acknowledged(sent.slice(0, 2)).map(({ variables }) => expect.stringContaining(variables.name as string)),
        ]),
      );
    }
    rmSync(directory, { recursive: true });
  });
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Sqlite } from '#sqlite';
import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { regesta, startRegesta } from './command-line.js';
import { EXAMPLE, ServedRegister } from './over-the-wire.js';

const cleaning: (() => unknown)[] = [];

function directory(): string {
  const made = mkdtempSync(join(tmpdir(), 'regesta-copy-'));
  cleaning.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function eventStore(): Promise<EventStoreDbDouble> {
  const server = await EventStoreDbDouble.create();
  cleaning.push(() => server.stop());
  return server;
}

/** Returns the ids of all events in order. */
function idsOf(source: string): string[] {
  const ledger = new Sqlite(join(source, 'ledger.db'), { readonly: true });
  const rows = ledger.prepare<{ id: string }>('SELECT id FROM events ORDER BY position').all();
  ledger.close();
  return rows.map(({ id }) => id);
}

/** Returns the time of recording of the event at the position. */
function timeOf(source: string, position: number): string {
  const ledger = new Sqlite(join(source, 'ledger.db'), { readonly: true });
  const time = ledger.value<string>('SELECT recorded_at FROM events WHERE position = ?', [Math.floor(position)]);
  ledger.close();
  return time!;
}

const idsIn = (server: EventStoreDbDouble) => server.log.records.slice(1).map(({ id }) => id);

describe('regesta copy', () => {
  let source: string;
  let count: number;

  beforeAll(async () => {
    source = directory();
    const register = await ServedRegister.start({ directory: source });
    await register.apply(EXAMPLE, { effectiveOn: '2024-02-01' });
    const { processingActivities } = await register.get('{ processingActivities(first: 1) { nodes { id } } }');
    const [{ id }] = processingActivities.nodes;
    const { retitleActivity } = await register.get(
      `mutation { retitleActivity(id: "${id}", title: "Misspelt", meta: { effectiveOn: "2024-03-01" }) { position } }`,
    );
    await register.get(
      `mutation { annul(of: "${id}", position: "${retitleActivity.position}", reason: "misspelt") { position } }`,
    );
    await register.close();
    count = idsOf(source).length;
  });
  afterAll(async () => {
    for (const clean of cleaning.splice(0).reverse()) await clean();
  });

  it('moves a register to another directory, where it starts with the keys that were copied apart', async () => {
    const target = directory();
    expect(await regesta(['copy', '--from', `sqlite:${source}`, '--to', `sqlite:${target}`])).toMatchObject({
      code: 0,
    });
    cpSync(join(source, 'keys'), join(target, 'keys'), { recursive: true });
    expect(await regesta(['verify', '--data', target])).toMatchObject({ code: 0 });
    const register = await ServedRegister.start({ directory: target });
    await register.caughtUp();
    expect((await register.get('{ ledger { events } }')).ledger.events).toBe(String(count));
    await register.close();
  });

  it('moves a register to EventStoreDB, where it says the same of every moment', async () => {
    const server = await eventStore();
    const { code, out, err } = await regesta(['copy', '--from', `sqlite:${source}`, '--to', server.connectionString]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Copied ${count} events. All ${count} are the same on both sides (SHA-256 `);
    expect(out).toContain('The keys that open personal data (keys/ in the data directory) are copied apart.');

    // The same data directory, with keys and read models of the embedded ledger, now used with the other ledger.
    const there = directory();
    cpSync(source, there, { recursive: true });
    const env = { EVENT_STORE_URL: server.connectionString };
    expect(await regesta(['--data', there, 'rebuild'], env)).toMatchObject({ code: 0, err: '' });
    const beforeTheAnnulment = ['--known-at', timeOf(source, count - 1)];
    for (const moment of [[], ['--on', '2024-01-31'], beforeTheAnnulment, ['--known-at', timeOf(source, count / 2)]]) {
      const moved = await regesta(['--data', there, 'export', ...moment], env);
      expect(moved).toEqual(await regesta(['--data', source, 'export', ...moment]));
      expect(moved.code).toBe(0);
      expect(moved.out.includes('Misspelt')).toBe(moment === beforeTheAnnulment);
    }
  });

  it('goes on where it was killed, and adds nothing twice', async () => {
    const server = await eventStore();
    const args = ['copy', '--from', `sqlite:${source}`, '--to', server.connectionString];
    const { child, ended } = startRegesta(args);
    while (idsIn(server).length < 20) await sleep(1);
    child.kill('SIGKILL');
    await ended;
    const left = count - idsIn(server).length;
    expect(left).toBeGreaterThan(0);
    const { code, out } = await regesta(args);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining(`Copied ${left} events. All ${count} are the same`),
    });
    expect(idsIn(server)).toEqual(idsOf(source));
  });

  it('moves it back, and the hash is the same', async () => {
    const server = await eventStore();
    const [there, back] = [server.connectionString, directory()];
    const [first, second] = [
      await regesta(['copy', '--from', `sqlite:${source}`, '--to', there]),
      // No password has to be in the command line.
      await regesta(['copy', '--to', `sqlite:${back}`], { EVENT_STORE_URL: there }),
    ];
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.out).toBe(first.out);
    expect(idsOf(back)).toEqual(idsOf(source));
  });

  it('copies a register while it is served, and the rest the next time', async () => {
    const register = await ServedRegister.start();
    cleaning.push(() => register.destroy());
    const to = `sqlite:${directory()}`;
    const copy = () => regesta(['copy', '--from', `sqlite:${register.directory}`, '--to', to]);
    const add = (name: string) => register.get(`mutation { registerParty(input: { name: "${name}" }) { id } }`);
    await add('Example Ltd');
    expect(await copy()).toMatchObject({ code: 0, out: expect.stringContaining('Copied 1 events. All 1 ') });
    await add('Example GmbH');
    expect(await copy()).toMatchObject({ code: 0, out: expect.stringContaining('Copied 1 events. All 2 ') });
  });

  it('refuses a target that holds another ledger, and says what to do', async () => {
    const other = await ServedRegister.start();
    await other.get('mutation { registerParty(input: { name: "Other" }) { id } }');
    await other.close();
    const { code, err } = await regesta(['copy', '--from', `sqlite:${source}`, '--to', `sqlite:${other.directory}`]);
    rmSync(other.directory, { recursive: true });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^The target is neither empty nor the beginning of the same ledger: event 1 is \w+ .* in the source, and PartyRegistered .* there\./,
    );
    expect(err).toMatch(/Nothing was copied; give a target that is empty\.\n$/);
  });

  it('tells what is not there, in use, or no ledger', async () => {
    const register = await ServedRegister.start();
    const copy = (from: string, to: string) => regesta(['copy', '--from', from, '--to', to]);
    const nothing = directory();
    const told = {
      none: await copy(`sqlite:${nothing}`, `sqlite:${directory()}`),
      inUse: await copy(`sqlite:${source}`, `sqlite:${register.directory}`),
      address: await copy(source, `sqlite:${directory()}`),
    };
    await register.destroy();
    expect(told).toMatchObject({
      none: { code: 1, err: `There is no ledger in ${nothing}: give the directory that holds ledger.db.\n` },
      inUse: { code: 1, err: expect.stringMatching(/^Another process is writing to /) },
      address: { code: 1, err: expect.stringMatching(/^An address of a ledger is sqlite:DIRECTORY or esdb:/) },
    });
    expect(await regesta(['copy'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('say what to copy with --from'),
    });
  });
});

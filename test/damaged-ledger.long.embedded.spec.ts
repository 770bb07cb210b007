import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { bytes } from '../libs/platform/ledger/src/testing/eventstoredb.log.double.js';
import { regesta, startInVain } from './command-line.js';
import { longLedger } from './long-ledger.js';
import { ServerProcess } from './server-process.js';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'regesta-damaged-'));
});
afterAll(() => rmSync(base, { recursive: true }));

function change(directory: string, sql: string): void {
  const ledger = new Sqlite(join(directory, 'ledger.db'));
  ledger.exec(sql);
  ledger.close();
}

/** Makes a ledger with a checksum for each of its events, and damages one. */
async function damaged(name: string, events: number, position: number): Promise<string> {
  const directory = join(base, name);
  await longLedger(directory, events);
  await (await ServerProcess.start(directory)).stop();
  change(directory, `UPDATE events SET data = replace(data, 'Party', 'Porty') WHERE position = ${position}`);
  return directory;
}

describe('A ledger with a damaged event', () => {
  it('near its end stops the start of a server, which says where and what to do', async () => {
    const directory = await damaged('tail', 30, 20);

    const outcome = await startInVain({ REGESTA_DATA: directory, OPEN_TO_ANYBODY: 'on', PORT: '0' });

    expect(outcome.code).toBe(1);
    expect(outcome.err).toMatch(
      /^The ledger is damaged at position 20: .+ has the checksum .+`regesta verify`, and restore a backup/,
    );
  });

  it('in the stream of a thing is said to a command on it, which records nothing', async () => {
    const directory = join(base, 'running');
    const server = await ServerProcess.start(directory);
    const { registerParty } = await server.get(
      'mutation { registerParty(input: { name: "Party Ltd" }) { id position } }',
    );
    change(
      directory,
      `UPDATE events SET data = replace(data, 'Party', 'Porty') WHERE position = ${registerParty.position}`,
    );

    const { errors } = await server.ask(
      'mutation ($id: ID!) { renameParty(id: $id, name: "Other Ltd") { position } }',
      { id: registerParty.id },
    );
    const position = await server.position();
    await server.stop();

    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code: 'LEDGER_DAMAGED', incident: expect.any(String) } }),
    ]);
    expect(position).toBe(registerParty.position);
    expect(server.said).toContain(`The ledger is damaged at position ${registerParty.position}`);
  });

  it('is refused by regesta verify, backup and copy', async () => {
    const directory = await damaged('refused', 30, 20);
    const copy = join(base, 'copy');

    const verified = await regesta(['verify', '--data', directory]);
    expect(verified).toMatchObject({ code: 1, out: '' });
    expect(verified.err).toMatch(/ledger\.db is damaged \(position 20: .+\)\. Restore a backup from before the damage/);
    expect(await regesta(['backup', join(base, 'backup.db'), '--data', directory])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nothing was backed up'),
    });
    expect(await regesta(['copy', '--from', `sqlite:${directory}`, '--to', `sqlite:${copy}`])).toMatchObject({
      code: 1,
      err: expect.stringContaining('The ledger is damaged at position 20'),
    });
  });
});

describe('regesta verify', () => {
  it('says how many events are as they were stored, while a server writes, and changes with each event', async () => {
    const directory = join(base, 'sound');
    const server = await ServerProcess.start(directory);
    const register = (name: string) => server.get(`mutation { registerParty(input: { name: "${name}" }) { id } }`);
    const compared = (things: number) => `The read model is what the events fold to: ${things} things were compared.\n`;
    const none = await regesta(['verify', '--data', directory]);
    expect(none).toEqual({ code: 0, out: `The ledger is empty.\n${compared(0)}`, err: '' });

    await register('Example Ltd');
    const one = await regesta(['verify', '--data', directory]);
    await register('Example GmbH');
    const two = await regesta(['verify', '--from', `sqlite:${directory}`]);
    await server.stop();

    const says = /^All (\d) events up to position \1 are as they were stored \(last checksum ([0-9a-f]{64})\)\.$/m;
    expect([one, two]).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect(says.exec(one.out)?.[1]).toBe('1');
    expect(says.exec(two.out)?.[1]).toBe('2');
    expect([one.out, two.out]).toEqual([expect.stringContaining(compared(1)), expect.not.stringContaining('compared')]);
    expect(says.exec(one.out)?.[2]).not.toBe(says.exec(two.out)?.[2]);
  });

  it('verifies a ledger on EventStoreDB', async () => {
    const server = await EventStoreDbDouble.create();
    const [source, to] = [join(base, 'source'), server.connectionString];
    await longLedger(source, 30);
    expect(await regesta(['copy', '--from', `sqlite:${source}`, '--to', to])).toMatchObject({ code: 0 });

    const sound = await regesta(['verify', '--from', to]);
    Object.assign(server.log.records[20]!, { data: bytes({ name: 'Porty' }) });
    const forged = await regesta(['verify', '--from', to]);
    await server.stop();

    expect(sound).toMatchObject({ code: 0, out: expect.stringMatching(/^All 30 events up to .+last checksum/) });
    expect(forged).toMatchObject({ code: 1, err: expect.stringMatching(/^The ledger is damaged at position \d+: /) });
  });

  it('does not ask a server', async () => {
    expect(await regesta(['verify', '--url', 'http://127.0.0.1:1'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Give the address of the ledger with --from'),
    });
  });
});

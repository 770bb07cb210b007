import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { createDatabase, type TestDatabase } from '../libs/platform/read-model/src/engines/postgres.testing.js';
import { asNewer } from './newer-program.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

const REGISTER = 'mutation ($name: String!) { registerParty(input: { name: $name }) { id position readModel } }';
const PARTIES = '{ parties(first: 1000) { nodes { name } } }';
const PARTY = 'query ($id: ID!) { party(id: $id) { name } }';
/** Begins the names of those whose number does not matter. */
const START = 'Round ';

describe('A rolling upgrade, with processes of two versions on the same stores', () => {
  const directory = dataDirectory();
  let ledger: EventStoreDbDouble;
  let database: TestDatabase;
  let old: ServerProcess;
  let newer: ServerProcess;

  const start = (env: Record<string, string> = {}) =>
    ServerProcess.start(directory, {
      args: ['--role', 'all'],
      env: { EVENT_STORE_URL: ledger.connectionString, READ_MODEL_URL: database.url, ...env },
    });
  const startNewer = () => start({ NODE_OPTIONS: asNewer('partyProjection', directory) });
  const register = async (server: ServerProcess, name: string): Promise<string> =>
    (await server.get(REGISTER, { name })).registerParty.readModel;
  const parties = async (server: ServerProcess): Promise<string[]> =>
    (await server.get(PARTIES)).parties.nodes
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => !name.startsWith(START))
      .sort();

  beforeAll(async () => {
    ledger = await EventStoreDbDouble.create();
    database = await createDatabase({ isEmpty: true });
    old = await start();
    await old.untilReady();
    await register(old, 'Before');
    newer = await startNewer();
    await newer.untilReady();
  });
  afterAll(async () => {
    await ServerProcess.killAll();
    await database.drop();
    await ledger.stop();
  });

  it('is answered by both: the newer one builds its own read models, and the older one goes on with its own', async () => {
    for (const from = Date.now(); Date.now() - from < 15_000 && !newer.said.includes('were built again'); )
      await pause(50);
    expect(newer.said).toContain('were built again');

    expect(await register(old, 'By the old one')).toBe('CURRENT');
    expect(await register(newer, 'By the newer one')).toBe('CURRENT');
    for (const server of [old, newer]) {
      expect(await parties(server)).toEqual(['Before', 'By the newer one', 'By the old one']);
      expect((await server.ready()).body).toMatchObject({ status: 'ready', writes: true });
    }
  });

  it('shows what one has acknowledged at once at the other, whichever was asked', async () => {
    for (let round = 0; round < 20; round += 1)
      for (const [one, other] of [
        [old, newer],
        [newer, old],
      ] as const) {
        const { registerParty } = await one.get(REGISTER, { name: `${START}${round}` });
        expect(registerParty.readModel).toBe('CURRENT');
        expect(await other.get(PARTY, { id: registerParty.id })).toEqual({ party: { name: `${START}${round}` } });
      }
  });

  it('can be taken back: once the newer one has gone, the older one is as it was', async () => {
    await newer.kill();

    expect(await register(old, 'After it was taken back')).toBe('CURRENT');
    expect(await parties(old)).toContain('After it was taken back');
  });

  it('ends with the newer ones alone, which answer at once from what was built', async () => {
    await old.kill();
    newer = await startNewer();
    await newer.untilReady();

    expect(newer.said).not.toContain('are built again');
    expect(await parties(newer)).toEqual(['After it was taken back', 'Before', 'By the newer one', 'By the old one']);
    expect(await register(newer, 'After the upgrade')).toBe('CURRENT');
  });
});

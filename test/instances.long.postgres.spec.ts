import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { createDatabase, type TestDatabase } from '../libs/platform/read-model/src/engines/postgres.testing.js';
import { Line } from './line.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

const REGISTER = 'mutation ($name: String!) { registerParty(input: { name: $name }) { id position readModel } }';
const KEYED = 'mutation ($name: String!, $key: Key) { registerParty(input: { name: $name, key: $key }) { id } }';
const APPLY = `mutation ($input: RegisterInput!, $expectedPosition: Position) {
  applyRegister(input: $input, expectedPosition: $expectedPosition) { events position }
}`;
const KEYS = '{ ledger { position } parties(first: 1000) { nodes { key } } }';
const PARTY = 'query ($id: ID!, $at: Moment) { party(id: $id, at: $at) { name } }';
const HISTORY = 'query ($id: ID!) { history(of: $id) { nodes { recordedAt } } }';

/** Asks again until the answer is the expected one, or time is up. Returns the last answer. */
async function eventually<T>(ask: () => Promise<T>, hoped: (answer: T) => boolean, patience = 15_000): Promise<T> {
  const from = Date.now();
  for (;;) {
    const answer = await ask();
    if (hoped(answer) || Date.now() - from > patience) return answer;
    await pause(50);
  }
}

describe('Several processes on one EventStoreDB and one PostgreSQL', () => {
  const directory = dataDirectory();
  let ledger: EventStoreDbDouble;
  let database: TestDatabase;
  let line: Line;
  let processes: ServerProcess[];

  const start = (role: string, url = database.url) =>
    ServerProcess.start(directory, {
      args: ['--role', role],
      env: { EVENT_STORE_URL: ledger.connectionString, READ_MODEL_URL: url },
    });
  const register = async (server: ServerProcess, name: string) =>
    (await server.get(REGISTER, { name })).registerParty as { id: string; position: string; readModel: string };
  const codeOf = ({ errors }: Awaited<ReturnType<ServerProcess['ask']>>) => errors?.[0]?.extensions.code;
  const keysAt = async (server: ServerProcess): Promise<(string | null)[]> =>
    (await server.get(KEYS)).parties.nodes.map(({ key }: { key: string | null }) => key);
  const writers = async () => {
    const all = await Promise.all(processes.map((one) => one.ready()));
    return processes.filter((_, i) => all[i]!.body.writes);
  };

  beforeAll(async () => {
    ledger = await EventStoreDbDouble.create();
    database = await createDatabase({ isEmpty: true });
    line = await Line.to(database.url);
    processes = await Promise.all([start('all'), start('all'), start('api'), start('all', line.url)]);
    await Promise.all(processes.map((one) => one.untilReady()));
  });
  afterAll(async () => {
    await ServerProcess.killAll();
    line.close();
    await database.drop();
    await ledger.stop();
  });

  it('create the tables at once, and one of them writes', async () => {
    expect(await writers()).toHaveLength(1);
    expect((await processes[2]!.ready()).body).toMatchObject({ status: 'ready', writes: false });
  });

  it('show at once what another one has recorded, to whoever was told that it can be read', async () => {
    for (let round = 0; round < 10; round += 1) {
      const name = `Party ${round}`;
      const { id, position, readModel } = await register(processes[round % 4]!, name);
      expect(readModel).toBe('CURRENT');
      for (const other of processes) {
        expect((await other.get(PARTY, { id })).party).toEqual({ name });
        expect((await other.get(PARTY, { id, at: { position } })).party).toEqual({ name });
      }
    }
  });

  it('leave a key to one thing, if all of them register it at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const key = `key-${round}`;
      const answers = await Promise.all(processes.map((one, i) => one.ask(KEYED, { name: `Party ${i}`, key })));
      expect(answers.map(codeOf).sort()).toEqual([...Array(3).fill('ALREADY_EXISTS'), undefined]);
    }
    for (const one of processes) expect((await keysAt(one)).filter((key) => key?.startsWith('key-'))).toHaveLength(10);
  });

  it('apply one of the register files that are sent for one position, and the next for the position after it', async () => {
    let [expectedPosition] = [(await processes[0]!.get(KEYS)).ledger.position as string];
    for (let round = 0; round < 10; round += 1) {
      const files = processes.map((_, i) => ({ parties: [{ key: `file-${round}-${i}`, name: `Party ${i}` }] }));
      const answers = await Promise.all(files.map((input, i) => processes[i]!.ask(APPLY, { input, expectedPosition })));
      expect(answers.map(codeOf).sort()).toEqual([...Array(3).fill('POSITION_CONFLICT'), undefined]);
      expectedPosition = answers.find(({ errors }) => !errors)!.data.applyRegister.position;
    }
    for (const one of processes) expect((await keysAt(one)).filter((key) => key?.startsWith('file-'))).toHaveLength(10);
    const { recordings } = await processes[0]!.get('{ recordings(first: 30) { nodes { thing { type } } } }');
    expect(new Set(recordings.nodes.map((node: { thing: { type: string } }) => node.thing.type))).toEqual(
      new Set(['party']),
    );
  });

  it('go on within seconds when the one that writes is killed', async () => {
    const [writer] = await writers();
    processes = processes.filter((one) => one !== writer);
    await writer!.kill();
    const killed = Date.now();

    const heirs = await eventually(writers, (found) => found.length === 1);
    expect(heirs).toHaveLength(1);
    expect(Date.now() - killed).toBeLessThan(5_000);
    const { id, readModel } = await register(processes[0]!, 'After the takeover');
    expect(readModel).toBe('CURRENT');
    for (const one of processes) expect((await one.get(PARTY, { id })).party.name).toBe('After the takeover');
  });

  it('serve what they can while one cannot reach the read models, which says so and comes back by itself', async () => {
    const cutOff = await start('all', line.url);
    processes.push(cutOff);
    await cutOff.untilReady();
    const before = await register(cutOff, 'Before the cut');
    const { history } = await cutOff.get(HISTORY, { id: before.id });
    expect(history.nodes).toHaveLength(1);

    line.cut();
    const { status, body } = await eventually(
      () => cutOff.ready(),
      (answer) => answer.status === 503,
    );
    expect({ status, reason: body.reason }).toEqual({
      status: 503,
      reason: expect.stringContaining('The read models do not answer: '),
    });
    const { errors } = await cutOff.ask(PARTY, { id: before.id });
    expect(errors).toMatchObject([{ extensions: { code: 'READ_MODEL_UNREACHABLE' } }]);
    expect(await cutOff.get(HISTORY, { id: before.id })).toEqual({ history });
    const meanwhile = await register(processes[0]!, 'Meanwhile');

    line.mend();
    await cutOff.untilReady(15_000);
    expect((await cutOff.get(PARTY, { id: meanwhile.id })).party).toEqual({ name: 'Meanwhile' });
  });

  it('answer from the read models while the ledger is away, say so, and record again when it is back', async () => {
    const [one] = processes;
    const before = await register(one!, 'Before the ledger went');
    await ledger.stop();

    expect((await one!.get(PARTY, { id: before.id })).party).toEqual({ name: 'Before the ledger went' });
    // On a busy machine, the first answer can be that the server has not answered in time.
    const reason = async () => (await one!.ready()).body.reason;
    await eventually(reason, (said) => /^The ledger has not served for .+: Nothing listens at /.test(said ?? ''));
    expect((await one!.ready()).status).toBe(503);

    await ledger.start();
    await one!.untilReady(20_000);
    const after = await register(one!, 'After the ledger came back');
    expect(after.readModel).toBe('CURRENT');
  });

  it('build the read models where that is all they do, and answer health alone', async () => {
    await Promise.all(processes.splice(0).map((one) => one.kill()));
    processes = [await start('api'), await start('projector')];
    const [api, projector] = processes;
    await eventually(writers, (found) => found.length === 1);

    expect(await writers()).toEqual([projector]);
    expect((await register(api!, 'By a projector apart')).readModel).toBe('CURRENT');
    expect((await fetch(`${projector!.url}/graphql`)).status).toBe(404);
  });
});

describe('A part to play', () => {
  const directory = dataDirectory();

  it('apart from all others is refused on embedded stores, which belong to one process', async () => {
    const starting = ServerProcess.start(directory, { args: ['--role', 'api'], env: { READ_MODEL_URL: '' } });
    await expect(starting).rejects.toThrow('--role api is for stores that processes share');
  });

  it('that there is not is refused with those that there are', async () => {
    const starting = ServerProcess.start(directory, { args: ['--role', 'reader'] });
    await expect(starting).rejects.toThrow('--role is one of all, api, projector, not "reader".');
  });
});

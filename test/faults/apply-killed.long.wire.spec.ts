import { dataDirectory, pause, ServerProcess } from '../server-process.js';

/** Many times what is recorded together, so that a server is killed in between. */
const PARTIES = 6_000;
/** Most entries of a page. */
const PAGE = 1_000;
const KILLS = 3;
const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';

const input = { parties: Array.from({ length: PARTIES }, (_, i) => ({ key: `p${i}`, name: `Party ${i}` })) };

describe(`A register file whose server is killed while it is applied, ${KILLS} times`, () => {
  const directory = dataDirectory();
  let begun = 0;
  let events = 0;

  const recorded = async (server: ServerProcess) => Number((await server.get('{ ledger { events } }')).ledger.events);
  const start = async () => {
    const server = await ServerProcess.start(directory);
    await server.untilReady(); // so that everything recorded is counted
    return server;
  };

  it('is completed by applying it again: every thing is there, once', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = await start();
      const before = await recorded(server);
      let isAnswered = false;
      const applying = server
        .ask(APPLY, { input })
        .catch(() => undefined)
        .finally(() => {
          isAnswered = true;
        });
      // The last part of the file can be shorter than what is waited for.
      while (!isAnswered && (await recorded(server)) - before < 40) await pause(2);
      await server.kill();
      if ((await applying) === undefined) begun += 1;
    }
    const server = await start();
    const before = await recorded(server);
    ({ events } = (await server.get(APPLY, { input })).applyRegister);
    const { parties } = await server.get('{ parties(first: 1000) { totalCount nodes { key } } }');

    expect(begun).toBeGreaterThan(0);
    expect(before).toBeGreaterThan(0);
    expect(events).toBe(PARTIES - before);
    expect(parties.totalCount).toBe(PARTIES);
    expect(new Set(parties.nodes.map(({ key }: { key: string }) => key)).size).toBe(PAGE);
  });
});

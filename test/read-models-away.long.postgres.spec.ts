import { describeWhere } from './faults/left-out.js';
import { type OwnPostgres, postgresPrograms, startPostgres } from './postgres.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

const REGISTER = 'mutation ($name: String!) { registerParty(input: { name: $name }) { id position readModel } }';
const HISTORY = 'query ($id: ID!) { history(of: $id) { totalCount } }';

describeWhere(
  postgresPrograms(),
  'While PostgreSQL, which keeps the read models, is away',
  'the programs of PostgreSQL are not installed',
  (programs) => {
    const [directory, other] = [dataDirectory(), dataDirectory()];
    let postgres: OwnPostgres;
    let server: ServerProcess;

    beforeAll(async () => {
      postgres = await startPostgres(programs);
      server = await ServerProcess.start(directory, { env: { READ_MODEL_URL: postgres.url } });
      await server.untilReady();
    });
    afterAll(async () => {
      await ServerProcess.killAll();
      await postgres.stop();
    });

    const register = async (name: string) => {
      const from = performance.now();
      const { registerParty } = await server.get(REGISTER, { name });
      return { ...(registerParty as { id: string; readModel: string }), milliseconds: performance.now() - from };
    };

    it('a command is recorded and answered BEHIND at once, each time; what it records can be read when it is back', async () => {
      expect(await register('Before')).toMatchObject({ readModel: 'CURRENT' });
      await postgres.halt();
      const meanwhile: Awaited<ReturnType<typeof register>>[] = [];
      for (let i = 0; i < 10; i += 1) meanwhile.push(await register(`Meanwhile ${i}`));

      expect(meanwhile.map(({ readModel }) => readModel)).toEqual(meanwhile.map(() => 'BEHIND'));
      for (const { milliseconds } of meanwhile) expect(milliseconds).toBeLessThan(2_500); // half of what one waits
      const { history } = await server.get(HISTORY, { id: meanwhile[0]!.id });
      expect(history.totalCount).toBe(1);

      await postgres.start();
      const readable = async () => (await server.ask('{ parties { totalCount } }')).data?.parties.totalCount;
      while ((await readable()) !== 11) await pause(100); // until the time of the test is up
      for (let i = 0; (await register(`Afterwards ${i}`)).readModel !== 'CURRENT'; i += 1) await pause(100);
    });

    it('a command of a process that never reached it is answered at once, too', async () => {
      await postgres.halt();
      server = await ServerProcess.start(other, { env: { READ_MODEL_URL: postgres.url } });
      for (let i = 0; i < 3; i += 1) {
        const { readModel, milliseconds } = await register(`Newcomer ${i}`);
        expect({ readModel, isSoon: milliseconds < 2_500 }).toEqual({ readModel: 'BEHIND', isSoon: true });
      }
    });
  },
);

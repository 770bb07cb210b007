import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { statement } from '../libs/platform/read-model/src/engines/postgres.testing.js';
import { describeWhere } from './faults/left-out.js';
import { SmallDisk } from './faults/small-disk.js';
import { type OwnPostgres, postgresPrograms, startPostgres } from './postgres.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

// Opens servers of its own: what PostgreSQL refuses, and how, only PostgreSQL says.

const REGISTER = `mutation ($name: String!, $address: String!) {
  registerParty(input: { name: $name, address: $address }) { position readModel }
}`;
const ISSUE = `mutation {
  issueReport(input: { kind: "FINDINGS", format: JSON, issuedTo: "The authority", purpose: "A request" }) { report { id } }
}`;
/** Queries of the newest moment: for this thread, and for a reader thread that is started meanwhile. */
const ASKED = ['{ parties { totalCount } }', '{ findings(first: 1) { totalCount } }', '{ registerFile }'];
const NOBODY = 65534;

const disk = SmallDisk.mount(48);
afterAll(() => disk?.unmount());

describeWhere(
  postgresPrograms(),
  'While PostgreSQL, which keeps the read models,',
  'the programs of PostgreSQL are not installed',
  (programs) => {
    const directory = dataDirectory();
    let postgres: OwnPostgres;
    let server: ServerProcess;

    beforeAll(async () => {
      postgres = await startPostgres(programs);
    });
    afterAll(async () => {
      await ServerProcess.killAll();
      await postgres.stop();
    });
    const start = async (name: string, readModelUrl: string) => {
      server = await ServerProcess.start(join(directory, name), {
        env: { REGESTA_DATA: join(directory, name), READ_MODEL_URL: readModelUrl },
      });
      await server.untilReady();
      registered = 0;
    };
    let registered = 0;
    const register = async (name: string) => {
      registered += 1;
      const address = randomBytes(4_000).toString('hex'); // it takes room
      return (await server.get(REGISTER, { name, address })).registerParty;
    };
    const untilBehind = async () => {
      for (let i = 0; ; i += 1) {
        const { position, readModel } = await register(`Meanwhile ${i}`);
        if (readModel === 'BEHIND') return position as string;
      }
    };

    /** Each answer says what it lacks, nothing is issued, and all is there once PostgreSQL takes it again. */
    const isHonest = async (mend: () => Promise<void> | void) => {
      const recorded = await untilBehind();
      for (const asked of ASKED) {
        const { data, extensions } = await server.ask(asked);
        expect({ asked, isAnswered: data !== null }).toEqual({ asked, isAnswered: true });
        expect(Number(extensions!.behind!.position)).toBeLessThan(Number(recorded));
        expect(extensions).toMatchObject({ behind: { recorded } });
      }
      expect((await server.ask(ISSUE)).errors).toMatchObject([{ extensions: { code: 'READ_MODEL_BEHIND' } }]);
      expect(await server.position()).toBe(recorded); // nothing of the report was recorded
      await mend();
      while ((await server.ask(ASKED[0]!)).data?.parties.totalCount !== registered) await pause(100);
      expect(await register('Afterwards')).toMatchObject({ readModel: 'CURRENT' });
      expect(
        server.log().filter(({ level, msg }) => level === 'error' && msg.includes('follow the ledger')),
      ).toHaveLength(1);
    };

    it('takes no writes, every answer says what it lacks, and no report is issued', async () => {
      await start('read-only', postgres.url);
      await register('Before');
      await statement(postgres.url, 'ALTER SYSTEM SET default_transaction_read_only = on');
      await statement(postgres.url, 'SELECT pg_reload_conf()');
      await isHonest(async () => {
        const writable = new URL(postgres.url);
        writable.searchParams.set('options', '-c default_transaction_read_only=off');
        await statement(writable.href, 'ALTER SYSTEM RESET default_transaction_read_only');
        await statement(writable.href, 'SELECT pg_reload_conf()');
      });
    });

    describeWhere(disk, 'has a full disk,', 'nobody but root may mount one that is small', (disk) => {
      it('every answer says what it lacks, and no report is issued', async () => {
        const place = join(disk.path, 'tables');
        mkdirSync(place);
        chmodSync(disk.path, 0o755);
        chownSync(place, NOBODY, NOBODY);
        await statement(postgres.url, `CREATE TABLESPACE small LOCATION '${place}'`);
        await statement(postgres.url, 'CREATE DATABASE small TABLESPACE small');
        const url = new URL(postgres.url);
        url.pathname = '/small';
        await start('full', url.href);
        await register('Before');
        disk.fill();
        await isHonest(() => disk.free());
      });
    });

    it('hangs, commands are recorded and answered BEHIND, no report is issued, and all is there when it goes on', async () => {
      const url = new URL(postgres.url);
      await statement(postgres.url, 'CREATE DATABASE hung');
      url.pathname = '/hung';
      await start('hung', url.href);
      await register('Before');
      const release = postgres.hang();
      await untilBehind();
      expect((await server.ask(ISSUE)).errors).toMatchObject([{ extensions: { code: 'READ_MODEL_BEHIND' } }]);
      const { status, body } = await server.ready();
      expect({ status, reason: body.reason }).toMatchObject({
        status: 503,
        reason: expect.stringContaining('do not answer'),
      });
      release();
      await server.untilReady();
      expect((await server.get(ASKED[0]!)).parties.totalCount).toBe(registered);
    });
  },
);

import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startInVain } from '../command-line.js';
import { dataDirectory, ServerProcess } from '../server-process.js';
import { acknowledged, ledgerOf, lost, type Sent, writeTogether } from '../writers.js';

/** A user without root's right to ignore file modes. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe('A data directory without rights', () => {
  const directory = join(dataDirectory(), 'data');
  const ledger = join(directory, 'ledger.db');
  const sent: Sent[] = [];
  const start = () => ServerProcess.start(directory, { as: NOBODY });
  const write = async (server: ServerProcess) => {
    const enough = sent.length + 20;
    await writeTogether(4, server, sent, () => sent.length > enough);
  };

  beforeAll(async () => {
    mkdirSync(directory);
    if (NOBODY.uid) {
      chmodSync(join(directory, '..'), 0o755);
      chownSync(directory, NOBODY.uid, NOBODY.gid);
    }
    const server = await start();
    await write(server);
    await server.stop();
  });

  it.each([
    ['the directory can be read and not written', '.', 0o500],
    ['the directory cannot be entered', '.', 0o600],
    ['the ledger can be read and not written', 'ledger.db', 0o400],
    ['the ledger cannot be read', 'ledger.db', 0o000],
    ['the keys cannot be entered', 'keys', 0o000],
    ['the keys can be read and not written', 'keys/keys.db', 0o400],
    ['the wrapping key cannot be read', 'keys/wrapping.key', 0o000],
    ['the read models cannot be written', 'read-model.db', 0o400],
  ])('keeps a server from starting, which says so and changes nothing: %s', async (_what, path, mode) => {
    const before = readFileSync(ledger);
    chmodSync(join(directory, path), mode);

    const { code, err } = await startInVain({ REGESTA_DATA: directory, PORT: '0' }, NOBODY);

    spawnSync('chmod', ['-R', 'u+rwX', directory]);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(
        /^The data directory \S+ cannot be read and written by this user \(.+\)\. Give it the rights, or set REGESTA_DATA to another\.\n$/,
      ),
    });
    expect(readFileSync(ledger)).toEqual(before);
  });

  it('taken away from a server that runs keeps it from nothing, and it has all that it acknowledged', async () => {
    const server = await start();
    chmodSync(directory, 0o000);
    await write(server);
    const positions = acknowledged(sent).map(({ receipt }) => Number(receipt!.position)); // not in the order of their sending
    expect(await server.position()).toBe(String(Math.max(...positions)));
    await server.kill();
    chmodSync(directory, 0o700);

    const again = await start();

    expect(lost(ledgerOf(directory), sent)).toEqual([]);
    expect(sent.filter((one) => !one.receipt)).toEqual([]);
    await again.untilReady();
  });
});

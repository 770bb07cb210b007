import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { regesta } from './command-line.js';
import { IssuingRegister } from './issuing.js';
import { ServedRegister } from './over-the-wire.js';

describe('What was issued, by the command line', () => {
  const base = mkdtempSync(join(tmpdir(), 'regesta-issued-'));
  const file = join(base, 'report.json');
  let register: IssuingRegister;
  let id: string;
  let bytes: Buffer;

  beforeAll(async () => {
    register = await IssuingRegister.start();
    const { id: issued, report } = await register.issue();
    [id, bytes] = [issued, await register.bytes(report.file.address)];
  });
  afterAll(async () => {
    await register.served.destroy();
    rmSync(base, { recursive: true });
  });

  /** Checks that the command line finds what was issued, and writes its file. */
  const mustBeThere = async (
    args: readonly string[],
    env: Record<string, string> = {},
    again: unknown = 'Made again, it has the same bytes.\n',
  ) => {
    rmSync(file, { force: true });
    const list = await regesta([...args, 'reports'], env);
    expect(list).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(
        new RegExp(
          `^${id}  issued \\d{4}-\\d\\d-\\d\\d  ICO of \\d{4}-\\d\\d-\\d\\d  en JSON  to "The authority"  \\d+ gaps accepted\\n$`,
        ),
      ),
    });
    const { code, err, out } = await regesta([...args, 'reissue', id, '-o', file], env);
    expect([code, err, out.replace(`${file} is the file that was issued. `, '')]).toEqual([0, '', again]);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  };

  it('is listed and written from a server', async () => {
    await mustBeThere(['--url', register.served.url]);
  });

  it('is said not to be there under another id', async () => {
    for (const other of ['issuedReport-none', 'contact-1'])
      expect(await regesta(['--url', register.served.url, 'reissue', other, '-o', file])).toMatchObject({
        code: 1,
        err: expect.stringContaining('There is no issued report'),
      });
  });

  it('is listed and written from stores, and there after a backup, a copy and a move to EventStoreDB', async () => {
    const { directory } = register.served;
    await register.served.close();
    try {
      await mustBeThere(['--data', directory]);

      const restored = join(base, 'restored');
      expect(await regesta(['--data', directory, 'backup', join(base, 'backup.db')])).toMatchObject({ code: 0 });
      expect(await regesta(['--data', restored, 'restore', join(base, 'backup.db')])).toMatchObject({ code: 0 });
      cpSync(join(directory, 'keys'), join(restored, 'keys'), { recursive: true });
      await mustBeThere(['--data', restored]);

      const server = await EventStoreDbDouble.create();
      try {
        const to = ['--from', `sqlite:${directory}`, '--to', server.connectionString];
        expect(await regesta(['copy', ...to])).toMatchObject({ code: 0 });
        const there = join(base, 'there');
        cpSync(join(directory, 'keys'), join(there, 'keys'), { recursive: true });
        const moved =
          /^Made again, it would have other bytes\.\nThe ledger was copied, and its positions have other numbers: \d+ then, \d+ now\.\n/;
        const env = { EVENT_STORE_URL: server.connectionString };
        await mustBeThere(['--data', there], env, expect.stringMatching(moved));
      } finally {
        await server.stop();
      }
    } finally {
      (register as { served: ServedRegister }).served = await ServedRegister.start({ directory });
    }
  });

  it('is gone once a person in it was forgotten', async () => {
    const { served } = register;
    await served.get(
      `mutation { forgetContact(id: "${await register.idOf('contacts', 'dana')}", reason: "Asked") { id } }`,
    );
    expect(await regesta(['--url', served.url, 'reissue', id, '-o', file])).toMatchObject({
      code: 1,
      err: expect.stringContaining('was forgotten since it was issued'),
    });
    expect((await regesta(['--url', served.url, 'reports'])).out).toContain(id);
  });
});

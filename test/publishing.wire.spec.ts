import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as verify } from '../apps/verify/src/command-line.js';
import { TestAuthority } from '../libs/proof/transparency-log/src/timestamp.testing.js';
import { regesta, startInVain, startRegesta } from './command-line.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';
import { registration, send } from './writers.js';

const LOG_ORIGIN = 'register.example/log';

describe('A register that sends its checkpoints to others', () => {
  const data = dataDirectory();
  const authority = new TestAuthority();
  let tsa: Server;
  let server: ServerProcess;
  let witness: ReturnType<typeof startRegesta>;
  let here: string;
  let id: string;
  let env: Record<string, string>;
  const at = (name: string) => join(here, name);
  const cli = (...args: string[]) => regesta(['--data', data, ...args], { LOG_ORIGIN });
  const checkpoint = async ({ url }: ServerProcess) => (await fetch(`${url}/log/checkpoint`)).text();
  const WITNESS = () => ['witness', '--policy', at('policy'), '--key', at('w.key'), '--state', at('w')];

  beforeAll(async () => {
    here = mkdtempSync(join(tmpdir(), 'regesta-publishing-'));
    writeFileSync(at('policy'), `${(await cli('log', 'keys')).out}quorum none\n`);

    witness = startRegesta([...WITNESS(), '--serve', '0', '--name', 'w.example'], {});
    let said = '';
    witness.child.stderr!.on('data', (part) => {
      said += part;
    });
    for (let i = 0; i < 600 && !said.includes('answers at'); i += 1) await pause(50);
    const [, key] = /witness NAME (\S+)/.exec(said)!;
    const [, address] = /answers at (\S+)\/add-checkpoint/.exec(said)!;
    writeFileSync(
      at('strict'),
      readFileSync(at('policy'), 'utf8').replace('quorum none', `witness W ${key}\nquorum W`),
    );

    tsa = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      response.end(authority.answer(Buffer.concat(parts)));
    });
    await new Promise<void>((done) => tsa.listen(0, '127.0.0.1', done));
    env = {
      LOG_ORIGIN,
      LOG_PUBLISH_TO: `file:${at('out')}, witness+${address}, http://127.0.0.1:9/closed`,
      LOG_PUBLISH_TOKENS: '127.0.0.1:9=token-1',
      LOG_WITNESS_POLICY: at('strict'),
      LOG_TIMESTAMP_URL: `http://127.0.0.1:${(tsa.address() as AddressInfo).port}`,
      LOG_TIMESTAMP_CA: join(authority.directory, 'ca.pem'),
    };
    const before = await ServerProcess.start(data, { env: { LOG_ORIGIN } });
    id = (await send(before, registration())).receipt!.id;
    for (let i = 0; i < 600 && (await checkpoint(before)).split('\n')[1] !== '1'; i += 1) await pause(20);
    await before.stop();
    server = await ServerProcess.start(data, { env });
    for (let i = 0; i < 600 && !existsSync(at('out/latest.checkpoint')); i += 1) await pause(50);
  });
  afterAll(() => {
    tsa.close();
    for (const directory of [here, authority.directory]) rmSync(directory, { recursive: true });
  });

  it('has them in a directory, cosigned by the other organisation, which published them too', async () => {
    expect(readFileSync(at('out/latest.checkpoint'), 'utf8')).toContain('— w.example ');
    expect(await checkpoint(server)).toContain('— w.example ');
  });

  it('tells administrators where they went, and where they cannot go', async () => {
    const query = '{ evidenceLog { destinations { name events at failingSince failure } } }';
    const { destinations } = (await server.ask(query)).data!.evidenceLog;
    const took = { events: expect.any(Number), at: expect.any(String), failingSince: null, failure: null };
    expect(destinations).toMatchObject([
      took,
      took,
      { name: expect.stringContaining('127.0.0.1:9'), events: null, at: null, failure: expect.any(String) },
      took,
    ]);
    expect(JSON.stringify(destinations)).not.toContain('token-1');
  });

  it('has a timestamp next to each, which OpenSSL verifies', async () => {
    const note = readFileSync(at('out/latest.checkpoint'), 'utf8');
    const size = note.split('\n')[1];
    writeFileSync(at('text'), note.slice(0, note.indexOf('\n\n') + 1));
    const said = execFileSync(
      'openssl',
      [
        'ts',
        '-verify',
        '-data',
        at('text'),
        '-in',
        at(`out/${size}.tsr`),
        '-token_in',
        '-CAfile',
        env.LOG_TIMESTAMP_CA!,
      ],
      { encoding: 'utf8', stdio: 'pipe' },
    );
    expect(said).toContain('Verification: OK');
  });

  it('proves by a bundle that a witness and an authority saw them', async () => {
    expect((await cli('evidence', id, '-o', at('evidence.json'))).code).toBe(0);
    let said = '';
    const stream = {
      write: (text: string) => {
        said += text;
      },
    };
    const args = [at('evidence.json'), '--policy', at('strict'), '--timestamp-ca', env.LOG_TIMESTAMP_CA!];
    expect(await verify(args, { out: stream, err: stream })).toBe(0);
    expect(said).toContain('Cosigned by w.example at');
    expect(said).toMatch(/It was there at \S+, by the clock of Test TSA, certified by Test CA/);
  });

  it('is ready though a destination takes none; the health says which, and not where it is', async () => {
    const { status, body } = await server.ready();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      log: { undelivered: [{ destination: 3, since: expect.any(String), attempts: expect.any(Number) }] },
    });
    expect(JSON.stringify(body)).not.toContain('127.0.0.1');
    const lines = server.said.split('\n').filter((line) => line.includes('did not go to'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('did not go to http://127.0.0.1:9. It is tried again');
    expect(server.said).not.toMatch(/token-1|closed/);
  });

  it('stops at once, as the witness does', async () => {
    witness.child.kill('SIGTERM');
    expect((await witness.ended).code).toBe(0);
    await server.stop();
  });

  it('whose witness lost its memory refuses to go on without it, and takes it back from the register', async () => {
    rmSync(at('w'), { recursive: true });
    const source = ['--of', at('out-files'), '-o', at('cosigned')];
    expect((await cli('log', 'export', at('out-files'))).code).toBe(0);
    const lost = await regesta([...WITNESS(), ...source], {});
    expect([lost.code, lost.err]).toEqual([1, expect.stringContaining('what this witness cosigned is lost')]);
    const back = await regesta([...WITNESS(), ...source, '--remember', at('out/latest.checkpoint')], {});
    expect([back.code, back.err]).toEqual([0, expect.stringContaining('consistent with that of 1')]);
    for (const args of [[], ['--of', 'a', '--serve', '1']])
      expect((await regesta([...WITNESS(), ...args], {})).err).toContain('Give either --of');
  });

  it('whose witness finds its port taken says which, and how to choose another', async () => {
    const port = String((tsa.address() as AddressInfo).port);
    expect(await regesta([...WITNESS(), '--serve', port])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        new RegExp(`^Port ${port} on 127.0.0.1 is in use.* choose another: --serve \\d+\\.$`, 'm'),
      ),
    });
  });

  it('does not start with a file of keys that it cannot use, and says which', async () => {
    const { code, err, out } = await startInVain({
      ...env,
      REGESTA_DATA: data,
      PORT: '0',
      OPEN_TO_ANYBODY: 'on',
      LOG_WITNESS_POLICY: at('nowhere'),
    });
    expect([code, out + err]).toEqual([
      1,
      expect.stringMatching(/LOG_WITNESS_POLICY: .*nowhere cannot be used\. ENOENT/),
    ]);
  });
});

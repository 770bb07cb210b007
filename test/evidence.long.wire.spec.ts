import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAW_VERSION } from '#law';
import { Sqlite } from '#sqlite';
import { openCheckpoint, parseKey, parsePolicy, SIGNATURE_TYPE } from '#transparency-log';
import { main as verify } from '../apps/verify/src/command-line.js';
import { regesta } from './command-line.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';
import { registration, send } from './writers.js';

const LOG_ORIGIN = 'register.example/log';

describe('Evidence of a register', () => {
  const data = dataDirectory();
  const env = { LOG_ORIGIN };
  let server: ServerProcess;
  let here: string;
  let policy: string;
  const ids: string[] = [];
  const at = (name: string) => join(here, name);
  const cli = (...args: string[]) => regesta(['--data', data, ...args], env);

  beforeAll(async () => {
    here = mkdtempSync(join(tmpdir(), 'regesta-evidence-'));
    server = await ServerProcess.start(data, { env });
    await record(3);
    policy = at('policy');
    writeFileSync(policy, `${(await cli('log', 'keys')).out}quorum none\n`);
  });
  afterAll(() => rmSync(here, { recursive: true }));

  /** Records parties, and waits until they are under a checkpoint. */
  async function record(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) ids.push((await send(server, registration())).receipt!.id);
    const events = Number((await server.get('{ ledger { events } }')).ledger.events);
    for (let i = 0; i < 200 && (await checkpoint()).split('\n')[1] !== String(events); i += 1) await pause(50);
  }

  const checkpoint = async () => (await fetch(`${server.url}/log/checkpoint`)).text();

  async function verified(file: string, by = policy) {
    let said = '';
    const stream = {
      write: (text: string) => {
        said += text;
      },
    };
    return { code: await verify([at(file), '--policy', by], { out: stream, err: stream }), said };
  }

  it('is served as files: a checkpoint that changes, tiles that never do, and nothing else', async () => {
    const { logs } = parsePolicy(readFileSync(policy, 'utf8'));
    const { size } = await openCheckpoint(await checkpoint(), logs);
    const tile = await fetch(`${server.url}/log/tile/0/000.p/${size}`);
    expect([tile.status, (await tile.arrayBuffer()).byteLength]).toEqual([200, size * 32]);
    expect(tile.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(tile.headers.get('content-type')).toBe('application/octet-stream');
    const response = await fetch(`${server.url}/log/checkpoint`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=2');
    for (const path of ['tile/entries/000', `tile/0/000.p/${size + 1}`, 'tile/0/000', '', '..%2fkeys%2flog.key'])
      expect([path, (await fetch(`${server.url}/log/${path}`)).status]).toEqual([path, 404]);
  });

  it('is written for things, and accepted without the register', async () => {
    const { code, out } = await cli('evidence', ids[0]!, 'party-never', '-o', at('one.json'));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`${ids[0]}: all its 1 events, and what they fold to\nparty-never: that it never existed`),
    ]);
    const { code: accepted, said } = await verified('one.json');
    expect(said).toContain(`${ids[0]} has 1 event up to this checkpoint. These are all:`);
    expect(said).toContain(`It signed what ${ids[0]} is by these events, without personal data:\n  {"row":"content"`);
    expect(said).toMatch(/"document":\{.*"name":"Party /);
    expect(said).toContain(`It signed that the register used the law data ${LAW_VERSION} then.`);
    expect(said).toContain('party-never never existed');
    expect(accepted).toBe(0);
    expect((await cli('evidence', ids[0]!, '-o', at('one.json'))).err).toContain('one.json is there already');
  });

  it('can be of an earlier time, when the log had signed less', async () => {
    const before = new Date().toISOString();
    await record(1);
    const { err } = await cli('evidence', ids[3]!, '--known-at', before, '-o', at('earlier.json'));
    expect(err).toBe('');
    await cli('evidence', ids[3]!, '-o', at('later.json'));
    expect((await verified('earlier.json')).said).toContain(`${ids[3]} never existed`);
    expect((await verified('later.json')).said).toContain(`${ids[3]} has 1 event`);
    expect((await cli('evidence', ids[3]!, '--known-at', '2020-01-01', '-o', at('none.json'))).err).toContain(
      'The log has signed no checkpoint by 2020-01-01',
    );
  });

  it('can carry the cosignature of another organisation, which a policy can require', async () => {
    const witnessing = (of: string) =>
      regesta(
        [
          'witness',
          '--of',
          of,
          '--policy',
          policy,
          '--key',
          at('w.key'),
          '--name',
          'w.example',
          '--state',
          at('w'),
          '-o',
          at('cosigned'),
        ],
        {},
      );
    const { code, err } = await witnessing(`${server.url}/log/`);
    expect([code, err]).toEqual([0, expect.stringContaining('the first one that this witness saw')]);
    const [, key] = /witness NAME (\S+)/.exec(err)!;
    expect(parseKey(key!, [SIGNATURE_TYPE.COSIGNATURE]).name).toBe('w.example');
    const strict = at('strict');
    writeFileSync(strict, readFileSync(policy, 'utf8').replace('quorum none', `witness W ${key}\nquorum W`));

    await cli('evidence', ids[0]!, '-o', at('alone.json'));
    await cli('evidence', ids[0]!, '--checkpoint', at('cosigned'), '-o', at('witnessed.json'));
    expect((await verified('alone.json', strict)).said).toContain('REFUSED (QUORUM)');
    expect((await verified('witnessed.json', strict)).said).toContain('1 witness of the policy cosigned it.');

    expect((await cli('log', 'cosigned', at('cosigned'), '--policy', strict)).out).toContain('w.example');
    expect(await checkpoint()).toContain('— w.example ');
    await record(2);
    expect((await witnessing(`${server.url}/log/`)).err).toMatch(
      /Cosigned the checkpoint of \d+ events of register.example\/log: consistent with that of \d+/,
    );
    expect((await cli('log', 'export', at('files'))).code).toBe(0);
    expect((await witnessing(at('files'))).err).toContain('consistent with');
  });

  it('is compared with the whole ledger by verify, which names what differs', async () => {
    await server.kill();
    writeFileSync(at('held'), await newest());
    const good = await cli('verify', '--checkpoint', at('held'));
    expect([good.code, good.out]).toEqual([0, expect.stringContaining('the past is the one that was signed')]);

    const other = mkdtempSync(join(tmpdir(), 'regesta-evidence-'));
    try {
      const forged = await ServerProcess.start(other, { env });
      await send(forged, registration('Forged'));
      await pause(300);
      await forged.kill();
      const { code, err } = await regesta(['--data', other, 'verify', '--checkpoint', at('held')], env);
      expect([code, err]).toEqual([1, expect.stringMatching(/It has \d+ events, and .*held is of \d+/)]);
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  const newest = async () => {
    const db = new Sqlite(join(data, 'log.db'), { readonly: true });
    const note = db.value<string>('SELECT note FROM checkpoints ORDER BY size DESC LIMIT 1')!;
    db.close();
    return note;
  };
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogFollower, TransparencyLogStore } from '#evidence';
import { Clock } from '#kernel';
import { EventStore } from '#ledger';
import { logSettings } from '#runtime';
import { formatBundle, parseBundle } from '#transparency-log';
import { main as verify } from '../apps/verify/src/command-line.js';
import { regesta } from './command-line.js';
import { IssuingRegister } from './issuing.js';
import { pause } from './server-process.js';

describe('Evidence of an issued report', () => {
  const here = mkdtempSync(join(tmpdir(), 'regesta-report-evidence-'));
  const at = (name: string) => join(here, name);
  const env = { LOG_ORIGIN: 'register.example/log' };
  let register: IssuingRegister;
  let report: string;

  const cli = (...args: string[]) => regesta(['--data', register.served.directory, ...args], env);

  /** Signs a checkpoint of everything recorded. */
  async function log(): Promise<void> {
    const store = register.served.app.get(EventStore, { strict: false });
    const { directory } = register.served;
    const follower = new LogFollower(store, logSettings({ directory, logOrigin: env.LOG_ORIGIN }), new Clock());
    follower.start();
    const head = await store.head();
    const isSigned = () => {
      const stored = new TransparencyLogStore(directory);
      const state = stored.state();
      const size = stored.checkpoint()?.size;
      stored.close();
      return state?.position === head && size === state?.size;
    };
    for (let i = 0; i < 200 && !isSigned(); i += 1) await pause(20);
    await follower.stop();
  }

  async function verified(...args: string[]) {
    let said = '';
    const stream = {
      write: (text: string) => {
        said += text;
      },
    };
    const code = await verify([...args, '--policy', at('policy')], { out: stream, err: stream });
    return { code, said };
  }

  beforeAll(async () => {
    register = await IssuingRegister.start();
    const issued = await register.issue();
    report = issued.report.id;
    writeFileSync(at('report.json'), await register.bytes(issued.report.file.address));
    await log();
    writeFileSync(at('policy'), `${(await cli('log', 'keys')).out}quorum none\n`);
    const { code, out } = await cli('evidence', report, '-o', at('evidence.json'));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`${report}: all its 1 events, and what they fold to, and which file was issued`),
    ]);
  });
  afterAll(async () => {
    await register.served.destroy();
    rmSync(here, { recursive: true });
  });

  it('proves that this file was issued, with its template and its law data, and to whom only as ciphertext', async () => {
    const { code, said } = await verified(at('evidence.json'), '--file', at('report.json'), '--events');
    expect(code).toBe(0);
    expect(said).toContain(`report.json is the file that was issued as ${report}, byte by byte.`);
    expect(said).toMatch(/"template": \{\s+"id": "ICO",\s+"version"/);
    expect(said).toContain('"lawVersion"');
    expect(said).toContain('encrypted: issuedTo, purpose');
    expect(said).not.toContain('The authority');
  });

  it('is refused for a file of which one byte differs, and for a bundle of something else', async () => {
    const bytes = readFileSync(at('report.json'));
    for (const place of [0, 100, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place]! ^= 1;
      writeFileSync(at('changed.json'), changed);
      const { code, said } = await verified(at('evidence.json'), '--file', at('changed.json'));
      expect([code, said]).toEqual([1, expect.stringContaining('changed.json is not the file that was issued.')]);
      expect(said).not.toContain('ACCEPTED');
    }
    const party = await register.idOf('parties', 'acme');
    expect((await cli('evidence', party, '-o', at('party.json'))).code).toBe(0);
    const { code, said } = await verified(at('party.json'), '--file', at('report.json'));
    expect([code, said]).toEqual([1, expect.stringContaining('REFUSED (CONTENT)')]);
  });

  it('is refused when the salt or what the event says of the file was changed', async () => {
    const text = readFileSync(at('evidence.json'), 'utf8');
    const evidence = parseBundle(text);
    const [stream] = evidence.streams;
    const salt = Uint8Array.from(stream!.salt!);
    salt[0]! ^= 1;
    writeFileSync(at('forged.json'), formatBundle({ ...evidence, streams: [{ ...stream!, salt }] }));
    expect((await verified(at('forged.json'))).said).toContain('REFUSED (CONTENT)');
    const [, file] = /\\"file\\":\\"([0-9a-f]{64})\\"/.exec(text)!;
    writeFileSync(at('forged.json'), text.replace(file!, `${file!.slice(0, -1)}${file!.endsWith('0') ? 1 : 0}`));
    expect((await verified(at('forged.json'), '--file', at('report.json'))).said).toContain('REFUSED (INCLUSION)');
  });

  it('says nothing of the content of the file: no hash of it is in the ledger in clear', async () => {
    const store = register.served.app.get(EventStore, { strict: false });
    const [issued] = await store.read(report);
    const { sha256, contentHash } = (
      await register.served.get('query ($id: ID!) { issuedReport(id: $id) { file { sha256 contentHash } } }', {
        id: report,
      })
    ).issuedReport.file;
    for (const secret of [sha256, contentHash]) expect(JSON.stringify(issued!.data)).not.toContain(secret);
  });

  it('is there for a report that was annulled, too: who runs the command has the keys', async () => {
    const { id, position, report } = await register.issue();
    writeFileSync(at('annulled.json'), await register.bytes(report.file.address));
    await register.served.get(
      'mutation ($id: ID!, $p: Position!) { annul(of: $id, position: $p, reason: "x") { id } }',
      {
        id,
        p: position,
      },
    );
    await log();

    expect((await cli('evidence', id, '-o', at('of-annulled.json'))).code).toBe(0);
    const { code, said } = await verified(at('of-annulled.json'), '--file', at('annulled.json'));
    expect([code, said]).toEqual([0, expect.stringContaining(`is the file that was issued as ${id}`)]);
  });

  it('goes on proving the report when a person in it is forgotten; then nobody can get the salt from the register', async () => {
    const contact = await register.idOf('contacts', 'dana');
    await register.served.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "left") { id } }', { id: contact });
    await log();
    const { code, out, err } = await cli('evidence', report, '-o', at('after.json'));
    expect([code, out]).toEqual([0, expect.stringContaining(`${report}: all its 1 events, and what they fold to\n`)]);
    expect(err).toContain('since a person in it was forgotten');
    expect((await verified(at('after.json'))).code).toBe(0);
    expect((await verified(at('after.json'), '--file', at('report.json'))).said).toContain('REFUSED (CONTENT)');
    expect((await verified(at('evidence.json'), '--file', at('report.json'))).code).toBe(0);
  });
});

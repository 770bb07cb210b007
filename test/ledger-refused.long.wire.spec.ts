import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { startInVain } from './command-line.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

const user = { name: 'regesta', password: 'right-word' };

describe('A server of the ledger that', () => {
  const directory = dataDirectory();
  const file = (name: string) => join(directory, name);
  let server: EventStoreDbDouble;
  const address = (password: string) =>
    `esdb://regesta:${password}@${server.address}?tlsCAFile=${encodeURIComponent(file('server.crt'))}`;

  beforeAll(async () => {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
        ...['-subj', '/CN=server', '-addext', 'subjectAltName=IP:127.0.0.1'],
        ...['-keyout', file('server.key'), '-out', file('server.crt')],
      ],
      { stdio: 'pipe' },
    );
    const tls = { certificate: readFileSync(file('server.crt')), key: readFileSync(file('server.key')) };
    server = await EventStoreDbDouble.create({ tls, user });
  });
  afterAll(() => server.stop());
  const env = (url: string) => ({
    REGESTA_DATA: file('data'),
    PORT: '0',
    OPEN_TO_ANYBODY: 'on',
    EVENT_STORE_URL: url,
  });

  it('does not know the password ends the start with exit code 1 and words, without the password', async () => {
    const { code, err } = await startInVain(env(address('wrong-word')));
    expect(code).toBe(1);
    expect(err).toMatch(/does not know the user, or the password is wrong/);
    expect(err).not.toMatch(/wrong-word|at .*\.js/);
  });

  it('has a certificate that is not trusted ends it likewise', async () => {
    const { code, err } = await startInVain(env(`esdb://regesta:right-word@${server.address}?tls=true`));
    expect(code).toBe(1);
    expect(err).toMatch(/certificate of the server is not trusted \(self-signed certificate\)/);
  });

  it('is away is waited for: the log says within two seconds what is wrong, and readiness says it and since when', async () => {
    const before = await ServerProcess.start(file('data'), { env: env(address(user.password)) });
    await before.untilReady();
    await before.stop();
    await server.stop();
    const running = await ServerProcess.start(file('data'), { env: env(address(user.password)) });
    const first = running.log().find(({ msg }) => msg.includes('Nothing listens at'));
    const began = running.log()[0]!;
    expect(Date.parse(first!.time) - Date.parse(began.time)).toBeLessThan(2_000);
    const { status, body } = await running.ready();
    expect(status).toBe(503);
    expect(body.writes).toBe(false);
    expect(body.reason).toMatch(/^The ledger has not served for \d+\.\d s: Nothing listens at 127\.0\.0\.1:\d+\./);
    await server.start();
    await running.untilReady();

    server.forbids = 'read $all';
    server.readers.dropSubscriptions();
    for (let i = 0; i < 100 && (await running.ready()).status === 200; i += 1) await pause(50);
    const { errors } = await running.ask('mutation { registerParty(input: { name: "Example Ltd" }) { id } }');
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'LEDGER_REFUSED' } })]);
    expect((await running.ready()).body).toMatchObject({ writes: false, reason: expect.stringContaining('read $all') });
    server.forbids = undefined;
    await running.untilReady(20_000); // sooner than a refusal of the append itself is forgotten
    await running.get('mutation { registerParty(input: { name: "Example Ltd" }) { id } }');
    expect(running.said).not.toMatch(/right-word/);
  });

  it('is away at the first start of a register is waited for, too: the server says so to whoever asks, and then begins', async () => {
    await server.stop();
    const running = await ServerProcess.start(file('new'), {
      env: { ...env(address(user.password)), REGESTA_DATA: file('new') },
    });
    expect((await fetch(`${running.url}/health/live`)).status).toBe(200);
    expect(await running.ready()).toMatchObject({
      status: 503,
      body: { reason: expect.stringMatching(/^The ledger has not served for \d+\.\d s: Nothing listens at /) },
    });
    for (const asked of [
      '{ parties { totalCount } }',
      'mutation { registerParty(input: { name: "Example Ltd" }) { id } }',
    ])
      expect(await running.ask(asked)).toEqual({
        errors: [{ message: expect.stringContaining('Nothing was read'), extensions: { code: 'LEDGER_UNREACHABLE' } }],
      });
    await server.start();
    while (!running.said.includes('(data in')) await pause(50); // it listens itself
    await running.untilReady();
    await running.get('mutation { registerParty(input: { name: "Example Ltd" }) { id } }');
    expect(
      running
        .log()
        .filter(({ level }) => level === 'warn')
        .map(({ msg }) => msg),
    ).toEqual([
      expect.stringContaining('Nothing listens at'),
      expect.stringContaining('refuses every request until its ledger answers'),
    ]);
  });
});

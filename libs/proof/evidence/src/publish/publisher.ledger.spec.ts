import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { TransparencyLogStore } from '../sqlite.transparency-log-store.js';
import { LogOfEachTest, newest, ORIGIN } from '../testing.js';
import type { Destination } from './destination.js';
import { toDirectory } from './directory.js';
import { toAddress } from './http-endpoint.js';
import { toMailbox } from './mail.js';
import { CheckpointPublisher } from './publisher.js';

const here = new LogOfEachTest();
const listening = (server: Server | SMTPServer) =>
  here.listening(server instanceof SMTPServer ? server.server : server);

async function until(is: () => boolean): Promise<void> {
  for (let i = 0; i < 1_000 && !is(); i += 1) await sleep(5);
  expect(is()).toBe(true);
}

/** A destination that notes what it is given, and fails as long as `why` is set. */
function noting(id = 'a', adds = false) {
  const taken: { size: number; note: string; timestamps: number }[] = [];
  const state = { why: undefined as string | undefined, attempts: 0 };
  const destination: Destination = {
    id,
    name: id,
    adds,
    deliver: async ({ size, note, timestamps }) => {
      state.attempts += 1;
      if (state.why) throw new Error(state.why);
      taken.push({ size, note, timestamps: timestamps.length });
    },
  };
  return { taken, state, destination };
}

describe('Checkpoints on a schedule', () => {
  it('go out when they have changed, and not when they have not', async () => {
    const { destination, taken } = noting();
    const first = await here.record(2);
    const publisher = here.publishing([destination]);
    await until(() => taken.length === 1);
    await sleep(100);
    const second = await here.record(1);
    await until(() => taken.length === 2);
    await sleep(100);
    expect(taken.map(({ size }) => size)).toEqual([first, second]);
    expect(publisher.destinations).toEqual([
      { name: 'a', delivered: { size: second, at: expect.any(String) }, failure: undefined },
    ]);
  });

  it('go out once the log has signed one', async () => {
    const { destination, taken } = noting();
    here.publishing([destination]);
    await sleep(50);
    expect(taken).toEqual([]);
    const size = await here.record(1);
    await until(() => taken.at(-1)?.size === size);
  });

  it('go out once a day though nothing has changed, so that silence means something', async () => {
    await here.record(1);
    let now = new Date('2026-01-01T00:00:00Z');
    const [carries, adds] = [noting('carries'), noting('adds', true)];
    here.publishing([carries.destination, adds.destination], { now: () => now });
    await until(() => carries.taken.length === 1);
    now = new Date('2026-01-01T23:59:59Z');
    await sleep(100);
    expect(carries.taken).toHaveLength(1);
    now = new Date('2026-01-02T00:00:01Z');
    await until(() => carries.taken.length === 2);
    expect(adds.taken).toHaveLength(1);
  });

  it('are tried again where they fail, and nobody else waits; the failure is said once', async () => {
    await here.record(1);
    const [bad, good] = [noting('bad'), noting('good')];
    bad.state.why = 'It is closed.';
    const publisher = here.publishing([bad.destination, good.destination], { every: 20 });
    await until(() => bad.state.attempts >= 4 && good.taken.length === 1);
    const more = await here.record(1);
    await until(() => good.taken.length === 2);
    expect(publisher.destinations[0]).toMatchObject({
      delivered: undefined,
      failure: { why: 'It is closed.', attempts: expect.any(Number), since: expect.any(String) },
    });
    expect(here.said.filter((line) => line.includes('bad'))).toEqual([
      'The checkpoint of 1 events did not go to bad. It is tried again, and said once. It is closed.',
    ]);
    bad.state.why = undefined;
    await until(() => bad.taken.length === 1);
    expect(bad.taken[0]!.size).toBe(more);
    await until(() => publisher.destinations[0]!.failure === undefined);
    expect(here.said.at(-1)).toBe('Checkpoints go to bad again.');
  });

  it('are delivered after a restart, if they could not be before, and only then', async () => {
    await here.record(1);
    const [bad, good] = [noting('bad'), noting('good')];
    bad.state.why = 'It is closed.';
    const publisher = here.publishing([bad.destination, good.destination], { every: 100 });
    await until(() => bad.state.attempts > 0 && good.taken.length === 1);
    await publisher.stop();
    bad.state.why = undefined;
    const again = here.publishing([bad.destination, good.destination], { every: 100 });
    await until(() => bad.taken.length === 1);
    await sleep(250);
    expect([bad.taken.length, good.taken.length]).toEqual([1, 1]);
    expect(again.destinations.map(({ delivered }) => delivered?.size)).toEqual([1, 1]);
  });

  it('go to all at the same times again after one was late, so that what is added comes first', async () => {
    await here.record(1);
    const order: string[] = [];
    let isClosed = true;
    const adding: Destination = {
      id: 'adds',
      name: 'adds',
      adds: true,
      deliver: async ({ size }) => {
        if (isClosed) throw new Error('It is closed.');
        await sleep(20);
        order.push(`adds ${size}`);
      },
    };
    const carrying: Destination = {
      id: 'carries',
      name: 'carries',
      adds: false,
      deliver: async ({ size }) => void order.push(`carries ${size}`),
    };
    here.publishing([carrying, adding], { every: 1_500 });
    await until(() => order.includes('carries 1'));
    isClosed = false;
    await until(() => order.includes('adds 1'));
    await here.record(1);
    await until(() => order.includes('carries 2'));
    expect(order).toEqual(['carries 1', 'adds 1', 'adds 2', 'carries 2']);
  });

  it('wait a little for those that add to them, and not for one that hangs', async () => {
    await here.record(1);
    const stopped: unknown[] = [];
    const adding: Destination = {
      id: 'slow',
      name: 'slow',
      adds: true,
      deliver: async ({ size }, { log }) => {
        await sleep(50);
        log.saveTimestamp(size, Uint8Array.of(1));
      },
    };
    const hanging: Destination = {
      id: 'hangs',
      name: 'hangs',
      adds: false,
      deliver: (_, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(stopped.push(signal.reason)));
        }),
    };
    const { destination, taken } = noting();
    const publisher = here.publishing([hanging, destination, adding]);
    await until(() => taken.length === 1);
    expect(taken[0]!.timestamps).toBe(1);
    const second = await here.record(1);
    await until(() => taken.at(-1)!.size === second);
    await publisher.stop();
    expect(stopped).toHaveLength(1);
    expect(here.said).toEqual([]);
  });
});

describe('A directory', () => {
  it('gets a file for each checkpoint, and the latest', async () => {
    const to = join(here.directory, 'out/checkpoints');
    await here.record(2);
    here.publishing([toDirectory(to)]);
    const first = newest(here.directory).note;
    await until(() => existsSync(join(to, 'latest.checkpoint')));
    await here.record(1);
    await until(() => readdirSync(to).length === 3);
    await until(() => readFileSync(join(to, 'latest.checkpoint'), 'utf8') === newest(here.directory).note);
    expect(readdirSync(to).sort()).toEqual(['2.checkpoint', '3.checkpoint', 'latest.checkpoint']);
    expect(readFileSync(join(to, '2.checkpoint'), 'utf8')).toBe(first);
  });

  it('that has another checkpoint of the same size keeps it: it may show another past', async () => {
    await here.record(2);
    const to = join(here.directory, 'out');
    const other = newest(here.directory).note.replace(/\n2\n.{4}/, '\n2\nAAAA');
    await toDirectory(to).deliver({ origin: ORIGIN, size: 2, note: other, timestamps: [] }, {} as never);
    const publisher = here.publishing([toDirectory(to)]);
    await until(() => publisher.destinations[0]!.failure !== undefined);
    expect(publisher.destinations[0]!.failure!.why).toContain('is another checkpoint of 2 events. Keep it');
    expect(readFileSync(join(to, '2.checkpoint'), 'utf8')).toBe(other);
  });

  it('has the timestamps next to the checkpoint', async () => {
    await here.record(1);
    const log = new TransparencyLogStore(here.directory);
    log.saveTimestamp(1, Uint8Array.of(1, 2));
    log.close();
    here.publishing([toDirectory(join(here.directory, 'out'))]);
    await until(() => existsSync(join(here.directory, 'out/latest.checkpoint')));
    expect([...readFileSync(join(here.directory, 'out/1.tsr'))]).toEqual([1, 2]);
  });
});

describe('An HTTP endpoint', () => {
  it('gets the checkpoint as the body of a POST, with its token, until it answers 2xx', async () => {
    await here.record(1);
    const answers = [500, 302, 201];
    const requests: { request: IncomingMessage; body: string }[] = [];
    const port = await listening(
      createServer(async (request, response) => {
        let body = '';
        for await (const part of request) body += part;
        requests.push({ request, body });
        response.writeHead(answers.shift() ?? 200, { location: '/elsewhere' }).end('x');
      }),
    );
    const publisher = here.publishing([toAddress(`http://127.0.0.1:${port}/take?secret=1`, 'token-1')]);
    await until(() => publisher.destinations[0]!.delivered !== undefined);
    const [{ request, body } = {} as never] = requests;
    expect([requests.length, request.method, request.url]).toEqual([3, 'POST', '/take?secret=1']);
    expect(request.headers).toMatchObject({
      authorization: 'Bearer token-1',
      'content-type': 'text/plain; charset=utf-8',
    });
    expect(body).toBe(newest(here.directory).note);
    expect(here.said.join('\n')).toContain('It answers 500.');
    expect(here.said.join('\n')).not.toMatch(/token-1|secret/);
  });

  it('that is not there is a failure in words', async () => {
    await here.record(1);
    const publisher = here.publishing([toAddress('http://127.0.0.1:9/')]);
    await until(() => publisher.destinations[0]!.failure !== undefined);
    expect(publisher.destinations[0]!.failure!.why).toMatch(/^It does not answer \(.*\)\.$/);
  });
});

describe('Mail', () => {
  const mails: { from: string; to: string[]; content: string }[] = [];
  const smtp = (refuses = false) =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _, done) =>
        done(refuses || password !== 'pass-1' ? new Error('who are you?') : null, { user: username }),
      onData: (stream, { envelope }, done) => {
        let content = '';
        stream.on('data', (part) => (content += part));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = envelope;
          mails.push({
            from: (mailFrom as { address: string }).address,
            to: rcptTo.map(({ address }) => address),
            content,
          });
          done();
        });
      },
    });

  it('brings the checkpoint as an attachment, with what to do with it', async () => {
    await here.record(1);
    const port = await listening(smtp());
    const url = `smtp://user:pass-1@127.0.0.1:${port}`;
    here.publishing([toMailbox('keeper@b.example', { url, from: 'register@a.example', mustEncrypt: false })]);
    await until(() => mails.length === 1);
    const [{ from, to, content }] = mails as [(typeof mails)[0]];
    expect([from, to]).toEqual(['register@a.example', ['keeper@b.example']]);
    expect(content).toContain(`Subject: Checkpoint of ${ORIGIN}: 1 events`);
    expect(content).toContain('filename=1.checkpoint');
    const attached = content
      .split(/\r\n\r\n/)
      .map((part) => Buffer.from(part.split('\r\n--')[0]!, 'base64').toString());
    expect(attached).toContain(newest(here.directory).note);
  });

  it('that is refused is a failure without the password, and waits for encryption where it must', async () => {
    await here.record(1);
    const port = await listening(smtp(true));
    const url = `smtp://user:pass-1@127.0.0.1:${port}`;
    const [open, strict] = [false, true].map((mustEncrypt) =>
      toMailbox(`${mustEncrypt}@b.example`, { url, from: 'register@a.example', mustEncrypt }),
    );
    const publisher = here.publishing([open!, strict!]);
    await until(() => publisher.destinations.every(({ failure }) => failure !== undefined));
    expect(publisher.destinations[0]!.failure!.why).toContain('who are you?');
    expect(publisher.destinations[1]!.failure!.why).toMatch(/TLS|STARTTLS/);
    expect(here.said.join('\n')).not.toContain('pass-1');
  });
});

it('Nothing is sent, and nothing is opened, without destinations', async () => {
  const publisher = new CheckpointPublisher(undefined, { now: () => new Date() });
  publisher.start();
  await publisher.stop();
  writeFileSync(join(here.directory, 'x'), '');
  expect([publisher.destinations, readdirSync(here.directory)]).toEqual([[], ['x']]);
});

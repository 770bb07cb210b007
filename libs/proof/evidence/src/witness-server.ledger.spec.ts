import { readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import {
  certificatesIn,
  consistencyProof,
  cosign,
  cosignaturesOf,
  formatAddCheckpoint,
  formatSignature,
  hex,
  openCheckpoint,
  parseNote,
  SIGNATURE_TYPE,
  sha256,
  timestampOf,
  utf8,
} from '#transparency-log';
import { loggedEvent, NaiveLog, naiveNodes, signer } from '../../transparency-log/src/testing.js';
import { TestAuthority } from '../../transparency-log/src/timestamp.testing.js';
import { toAuthority } from './publish/timestamp-client.js';
import { toWitness } from './publish/witness-client.js';
import { TransparencyLogStore } from './sqlite.transparency-log-store.js';
import { LogOfEachTest, newest, ORIGIN } from './testing.js';
import { rememberCheckpoint } from './witness.js';
import { serveWitness } from './witness-server.js';

const LOG = signer('register.example/log');
const WITNESS = signer('w.example', SIGNATURE_TYPE.COSIGNATURE, 3);

const here = new LogOfEachTest();
let reports: string[] = [];
beforeEach(() => {
  reports = [];
});

const events = (count: number, text = 'a') =>
  Array.from({ length: count }, (_, i) => loggedEvent(`thing-${i % 3}`, Math.floor(i / 3), { data: { text } }));
const identity = (logs = [LOG.key], state = 'state') => ({
  logs,
  signer: WITNESS,
  directory: join(here.directory, state),
});

/** Serves a witness until the end of the test. */
async function serving(logs = [LOG.key], state = 'state') {
  const server = await serveWitness({
    ...identity(logs, state),
    host: '127.0.0.1',
    port: 0,
    now: () => new Date(),
    report: (line) => reports.push(line),
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  here.atEnd(close);
  return { ...server, close };
}

/** Sends a checkpoint of the log with the right proof, or with the given one. */
async function add(
  url: string,
  log: NaiveLog,
  oldSize: number,
  { note, proof }: { note?: string; proof?: Uint8Array[] } = {},
) {
  const size = log.leaves.length;
  const right = () => (oldSize > size ? [] : consistencyProof(naiveNodes(log.leaves), oldSize, size));
  const body = formatAddCheckpoint({ oldSize, proof: proof ?? right(), note: note ?? (await log.checkpoint(LOG)) });
  return send(url, body);
}

async function send(url: string, body: string, path = '/add-checkpoint', method = 'POST') {
  const response = await fetch(`${url}${path}`, { method, ...(method === 'POST' && { body }) });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

describe('A witness over HTTP (tlog-witness)', () => {
  it('cosigns a log that grows, and serves the last checkpoint of it', async () => {
    const { url } = await serving();
    const sizes = [0, 1, 1, 7, 300];
    for (const [i, size] of sizes.entries()) {
      const log = new NaiveLog(events(size));
      const { status, text } = await add(url, log, sizes[i - 1] ?? 0);
      expect([size, status]).toEqual([size, 200]);
      const note = parseNote((await log.checkpoint(LOG)) + text);
      expect(await cosignaturesOf(note, [WITNESS.key])).toHaveLength(1);
      const last = await send(url, '', `/${hex(sha256(utf8(LOG.key.name)))}/checkpoint`, 'GET');
      expect(await openCheckpoint(last.text, [LOG.key])).toMatchObject({ size });
      expect(await cosignaturesOf(parseNote(last.text), [WITNESS.key])).toHaveLength(1);
    }
    expect(reports).toHaveLength(sizes.length);
  });

  it('says with 409 the size that it cosigned, whatever another size is claimed', async () => {
    const { url } = await serving();
    await add(url, new NaiveLog(events(7)), 0);
    for (const old of [0, 6, 8]) {
      const answer = await add(url, new NaiveLog(events(9)), old);
      expect(answer).toEqual({ status: 409, type: 'text/x.tlog.size', text: '7\n' });
    }
  });

  it('refuses with 404 a log that it does not know, and with 403 a key or a signature that is wrong', async () => {
    const { url } = await serving();
    const log = new NaiveLog(events(3));
    const by = (name: string, byte: number) => log.checkpoint(signer(name, SIGNATURE_TYPE.ED25519, byte));
    expect((await add(url, log, 0, { note: await by('other.example/log', 1) })).status).toBe(404);
    expect((await add(url, log, 0, { note: await by('register.example/log', 9) })).status).toBe(403);
    const note = (await log.checkpoint(LOG)).replace('\n3\n', '\n4\n');
    expect((await add(url, log, 0, { note })).status).toBe(403);
    expect((await send(url, '', `/${hex(sha256(utf8(LOG.key.name)))}/checkpoint`, 'GET')).status).toBe(404);
    expect(readdirSync(join(here.directory, 'state')).filter((name) => !name.startsWith('lock'))).toEqual([]);
  });

  it('refuses with 400 what is no request, and with 405 and 404 what is none of its addresses', async () => {
    const { url } = await serving();
    const good = formatAddCheckpoint({ oldSize: 0, proof: [], note: await new NaiveLog(events(3)).checkpoint(LOG) });
    for (const body of [
      '',
      'old 0',
      'x',
      good.replace('old 0', 'old 00'),
      good.replace('old 0', 'old -1'),
      good.slice(5),
    ])
      expect([body, (await send(url, body)).status]).toEqual([body, 400]);
    expect((await send(url, good.replace('old 0\n', `old 0\n${`${'A'.repeat(43)}=\n`.repeat(64)}`))).status).toBe(400);
    expect((await add(url, new NaiveLog(events(3)), 4)).status).toBe(400);
    expect((await send(url, good, '/add-checkpoint', 'GET')).status).toBe(405);
    for (const path of ['/', '//', '//[', '/..', '/lock', `/${'0'.repeat(64)}/checkpoint`])
      expect([path, (await send(url, '', path, 'GET')).status]).toEqual([path, 404]);
    expect((await send(url, 'x'.repeat(200_000)).catch(() => ({ status: 413 }))).status).toBe(413);
  });

  it('refuses with 422 a past that differs, keeps both checkpoints, and goes on with the true one', async () => {
    const { url } = await serving();
    await add(url, new NaiveLog(events(7)), 0);
    const forged = (size: number) =>
      new NaiveLog([
        ...events(6),
        loggedEvent('thing-0', 2, { data: { text: 'forged' } }),
        ...events(20).slice(7, size),
      ]);
    for (const size of [7, 9, 20]) {
      const { status, text } = await add(url, forged(size), 7);
      expect([size, status]).toEqual([size, 422]);
      expect(text).toMatch(/^FORK: the log register\.example\/log does not continue what it showed before/);
      expect(text).not.toContain(here.directory);
    }
    expect(reports.at(-1)).toMatch(/^FORK: .*keep them, and show them to everybody/);
    expect(readdirSync(join(here.directory, 'state')).filter((name) => name.startsWith('fork-'))).toHaveLength(3);
    expect((await add(url, new NaiveLog(events(9)), 7)).status).toBe(200);
  });

  it('refuses with 422 a proof that shows nothing, and takes it for no fork', async () => {
    const { url } = await serving();
    const log = new NaiveLog(events(9));
    expect((await add(url, log, 0, { proof: [new Uint8Array(32)] })).status).toBe(422);
    await add(url, new NaiveLog(events(7)), 0);
    for (const proof of [[], [new Uint8Array(32)], consistencyProof(naiveNodes(log.leaves), 6, 9)])
      expect((await add(url, log, 7, { proof })).status).toBe(422);
    expect(readdirSync(join(here.directory, 'state')).filter((name) => name.startsWith('fork-'))).toEqual([]);
  });

  it('never goes back when requests come at once: one is cosigned, the others are told the size', async () => {
    const { url } = await serving();
    await add(url, new NaiveLog(events(3)), 0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 3, max: 40 }), { minLength: 2, maxLength: 6 }), async (sizes) => {
        const before = await seen(url);
        const asked = sizes.map((size) => before + size);
        const answers = await Promise.all(asked.map((size) => add(url, new NaiveLog(events(size)), before)));
        const cosigned = asked.filter((_, i) => answers[i]!.status === 200);
        expect(cosigned).toHaveLength(1);
        expect(answers.filter(({ status }) => status === 409)).toHaveLength(asked.length - 1);
        expect(await seen(url)).toBe(cosigned[0]);
      }),
      { numRuns: 5 },
    );
  });

  const seen = async (url: string) =>
    parseCheckpointSize((await send(url, '', `/${hex(sha256(utf8(LOG.key.name)))}/checkpoint`, 'GET')).text);
  const parseCheckpointSize = (note: string) => Number(note.split('\n')[1]);

  it('knows after a restart what it cosigned; two never use one memory', async () => {
    const first = await serving();
    await add(first.url, new NaiveLog(events(7)), 0);
    await expect(serving()).rejects.toThrow('Another witness uses');
    await first.close();
    const { url } = await serving();
    expect((await add(url, new NaiveLog(events(9)), 0)).text).toBe('7\n');
  });

  it('that lost its memory gets it back from a checkpoint that it cosigned itself, and from no other', async () => {
    const first = await serving();
    await add(first.url, new NaiveLog(events(7)), 0);
    const { text: cosigned } = await send(first.url, '', `/${hex(sha256(utf8(LOG.key.name)))}/checkpoint`, 'GET');
    await first.close();
    const lost = identity(undefined, 'lost');
    await expect(rememberCheckpoint(lost, await new NaiveLog(events(7)).checkpoint(LOG))).rejects.toThrow(
      'The checkpoint has no cosignature of w.example',
    );
    await rememberCheckpoint(lost, cosigned);
    await expect(rememberCheckpoint(lost, cosigned)).rejects.toThrow('The witness remembers a checkpoint of 7 events');
    const { url } = await serving(undefined, 'lost');
    expect((await add(url, new NaiveLog(events(9, 'forged')), 7)).status).toBe(422);
    expect((await add(url, new NaiveLog(events(9)), 7)).status).toBe(200);
  });
});

describe('A log that sends its checkpoints to', () => {
  const ownKeys = () => here.keys.signersOf(ORIGIN).map(({ key }) => key);

  function publishing(destination: ReturnType<typeof toWitness>) {
    const publisher = here.publishing([destination]);
    const state = () => publisher.destinations[0]!;
    return {
      publisher,
      delivered: async (size: number) => {
        for (let i = 0; i < 600 && state().delivered?.size !== size; i += 1) await sleep(5);
        expect(state()).toMatchObject({ delivered: { size }, failure: undefined });
      },
      failed: async () => {
        for (let i = 0; i < 600 && !state().failure; i += 1) await sleep(5);
        return state().failure?.why;
      },
    };
  }

  const cosigned = () => cosignaturesOf(parseNote(newest(here.directory).note), [WITNESS.key]);

  it('a witness publishes them with its cosignature, each time with the proof from the last one', async () => {
    await here.record(3);
    const { url } = await serving(ownKeys());
    const { delivered, publisher } = publishing(toWitness(url, [WITNESS.key]));
    await delivered(3);
    expect(await cosigned()).toHaveLength(1);
    await here.record(4);
    await delivered(7);
    expect(await cosigned()).toHaveLength(1);
    await publisher.stop();
    await here.record(1);
    await publishing(toWitness(`${url}/`, [WITNESS.key])).delivered(8);
    expect(reports).toEqual([
      expect.stringContaining('of 3 events'),
      expect.stringContaining('consistent with that of 3'),
      expect.stringContaining('consistent with that of 7'),
    ]);
  });

  it('a witness that has lost its memory says so, and goes on with it', async () => {
    await here.record(3);
    const first = await serving(ownKeys());
    const port = Number(new URL(first.url).port);
    const { delivered } = publishing(toWitness(first.url, [WITNESS.key]));
    await delivered(3);
    await first.close();
    rmSync(join(here.directory, 'state'), { recursive: true });
    const report = (line: string) => reports.push(line);
    const again = await serveWitness({
      ...identity(ownKeys()),
      host: '127.0.0.1',
      port,
      now: () => new Date(),
      report,
    });
    here.atEnd(() => again.close());
    await here.record(1);
    await delivered(4);
    expect(here.said).toContainEqual(
      `the witness at 127.0.0.1:${port} cosigned 3 events, and says 0 now: it has lost what it remembered.`,
    );
  });

  it('a witness that saw more says that this is an older ledger', async () => {
    await here.record(3);
    const { url } = await serving([LOG.key, ...ownKeys()]);
    const log = new NaiveLog(events(9));
    const own = here.keys.signersOf(ORIGIN)[0]!;
    await add(url, log, 0, { note: await log.checkpoint(own) });
    expect(await publishing(toWitness(url, [WITNESS.key])).failed()).toBe(
      'It says that it cosigned 9 events of this log, which has 3: is this an older ledger?',
    );
  });

  it('a witness that saw another past is told that it is refused', async () => {
    await here.record(3);
    const { url } = await serving(ownKeys());
    const own = here.keys.signersOf(ORIGIN)[0]!;
    const log = new NaiveLog(events(3));
    await add(url, log, 0, { note: await log.checkpoint(own) });
    expect(await publishing(toWitness(url, [WITNESS.key])).failed()).toMatch(
      /^It answers 422: IT REFUSES THE PAST OF THIS LOG/,
    );
    expect(reports.at(-1)).toMatch(/^FORK: /);
  });

  it.each([
    ['signs another text', (text: string) => cosign(`${text}x\n`, WITNESS, new Date()), 'does not fit'],
    [
      'has another key',
      (text: string) => cosign(text, signer('w.example', 4, 9), new Date()),
      'No witness of the policy',
    ],
    ['states a time long ago', (text: string) => cosign(text, WITNESS, new Date('2020-01-01')), 'its clock or ours'],
  ] as const)('a lying witness, which %s, keeps nothing of what it answers', async (_, lie, why) => {
    await here.record(3);
    const { text } = parseNote(newest(here.directory).note);
    const line = formatSignature(await lie(text));
    const url = await answering(() => ({ body: line }));
    const before = newest(here.directory).note;
    expect(await publishing(toWitness(url, [WITNESS.key])).failed()).toContain(why);
    expect(newest(here.directory).note).toBe(before);
  });

  it.each([
    ['garbage', { body: 'garbage\n' }, 'no signature'],
    ['bytes that are no text', { body: Buffer.of(0xff) }, 'not UTF-8'],
    ['far too much', { body: 'x'.repeat(300_000) }, 'longer than'],
    ['a size that is none', { status: 409, body: '-1\n' }, 'not a whole number'],
    ['409 for ever', { status: 409, body: '0\n' }, 'It answers 409'],
    ['404', { status: 404, body: '' }, 'it does not know this log'],
  ] as const)('a witness that answers %s is a failure in words', async (_, answer, why) => {
    await here.record(3);
    const url = await answering(() => answer);
    expect(await publishing(toWitness(url, [WITNESS.key])).failed()).toContain(why);
  });

  /** Answers every request so. Returns the address. */
  async function answering(answer: (body: Buffer) => { status?: number; body: string | Uint8Array }): Promise<string> {
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const { status = 200, body } = answer(Buffer.concat(parts));
      response.writeHead(status).end(body);
    });
    return `http://127.0.0.1:${await here.listening(server)}`;
  }

  describe('a timestamp authority', () => {
    const authority = new TestAuthority();
    const other = new TestAuthority({ name: 'Other' });
    afterAll(() => {
      for (const { directory } of [authority, other]) rmSync(directory, { recursive: true });
    });
    const tokens = () => {
      const log = new TransparencyLogStore(here.directory, { readonly: true });
      try {
        return log.timestampsOf(newest(here.directory).size);
      } finally {
        log.close();
      }
    };

    it('keeps its timestamp with the checkpoint, once it is verified', async () => {
      await here.record(3);
      const url = await answering((query) => ({ body: authority.answer(query) }));
      await publishing(toAuthority(url, certificatesIn(authority.ca))).delivered(3);
      const [token, ...more] = tokens();
      expect(more).toEqual([]);
      const { time } = await timestampOf(token!, parseNote(newest(here.directory).note).text);
      expect(Math.abs(time.getTime() - Date.now())).toBeLessThan(60_000);
    });

    const another = (query: Buffer) => Buffer.from(query).fill(0, query.length - 8, query.length - 4);
    it.each([
      ['answers another request', (query: Buffer) => authority.answer(another(query)), 'another request'],
      ['stamps another text', (query: Buffer) => authority.answer(Buffer.from(query).fill(1, 30, 40)), 'another text'],
      ['is another one', (query: Buffer) => other.answer(query), 'by Other TSA, whose authority is not trusted'],
      ['refuses', () => Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2), 'gave no timestamp (status 2)'],
      ['answers garbage', () => Uint8Array.of(1, 2, 3), 'not DER'],
    ])('that %s gives nothing to be kept', async (_, answer, why) => {
      await here.record(3);
      const url = await answering((query) => ({ body: answer(query) }));
      expect(await publishing(toAuthority(url, certificatesIn(authority.ca))).failed()).toContain(why);
      expect(tokens()).toEqual([]);
    });
  });
});

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Importing } from '#import';
import { ANYONE, REGISTER_ROLES } from '#kernel';
import { IncrementalReader } from '#read-model';
import { OPEN_HTTP_SETTINGS } from '#runtime';
import { Sqlite } from '#sqlite';
import { openLogger } from '../apps/api/src/logger.js';
import { Readers } from '../apps/api/src/reader/readers.js';
import { ServedRegister } from './over-the-wire.js';
import { storeEvent } from './poison.js';
import { dataDirectory, ServerProcess } from './server-process.js';

const SMALL = readFileSync(join(import.meta.dirname, 'fixtures/newsletter.yaml'), 'utf8');
const READERS = { threads: 1, memory: 512 };
const FINDINGS = '{ findings(first: 3) { totalCount lawVersion nodes { id message article subject { name } } } }';

/** The requests that were handed to a reader, and the readers. */
const asked = jest.spyOn(Readers.prototype, 'ask');
let last: Readers | undefined;
const readers = () => {
  last = (asked.mock.contexts.at(-1) as Readers | undefined) ?? last;
  return last!;
};
const threads = () => [
  ...(readers() as unknown as { running: Set<{ worker: { terminate(): Promise<number> } }> }).running,
];

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly text: string;
}

async function reply(
  { url, token }: ServedRegister,
  question: { path?: string; query?: string; variables?: object },
  key: string | undefined = token,
  more: Record<string, string> = {},
): Promise<Reply> {
  const { path = '/graphql', ...body } = question;
  const signedIn: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  const response = await fetch(`${url}${path}`, {
    headers: { 'content-type': 'application/json', ...signedIn, ...more },
    ...(body.query !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  const names = ['content-type', 'content-disposition', 'etag', 'x-projection-stopped', 'www-authenticate', 'vary'];
  return {
    status: response.status,
    headers: Object.fromEntries(names.map((name) => [name, response.headers.get(name)])),
    text: await response.text(),
  };
}

/** Returns the persons who have a key. */
function personsWithKeys(directory: string): unknown[] {
  const db = new Sqlite(join(directory, 'keys', 'keys.db'), { readonly: true });
  const persons = db.prepare("SELECT subject FROM data_keys WHERE subject NOT LIKE 'regesta:%'").all();
  db.close();
  return persons;
}

const codesIn = ({ text }: Reply) =>
  (JSON.parse(text).errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);

afterAll(() => asked.mockRestore());

describe('A register with a reader thread', () => {
  let register: ServedRegister;
  const keys: Record<string, string> = {};
  let activity: string;
  /** Answers to each role without a thread. */
  const before: Record<string, Reply[]> = {};

  const RETITLE = `mutation ($id: ID!, $title: String!, $meta: CommandMeta) { retitleActivity(id: $id, title: $title, meta: $meta) {
    readModel rehearsal { events on closes { id } opens { message } } } }`;

  /** Questions over the whole register, and some that are refused. */
  const questions = () => {
    const at = 'at: { on: "2026-01-01" }';
    const laws = 'korea japan southAfrica california brazil switzerland thailand'.split(' ');
    return [
      { query: FINDINGS },
      {
        query: `{ findingGroups(first: 5) { findingCount counts(by: LAW) { value count } nodes { count findings { id assignee } } } }`,
      },
      { query: '{ horizon(from: "2026-06-01", to: "2026-07-31", first: 2) { nodes { on because appearCount } } }' },
      { query: `{ disclosures(${at}) { ${laws.map((law) => `${law} { complete }`).join(' ')} } }` },
      { query: '{ registerFile }' },
      { query: '{ registerWorkbook }' },
      {
        query: `{ history(of: "${activity}") { nodes { type actor reason } } provenance(of: "${activity}") { path actor } }`,
      },
      { query: '{ changes(from: { position: "1" }, to: {}) { kind thing { type name } fields { path after } } }' },
      { query: '{ search(text: "newsletter", first: 5) { totalCount nodes { type name snippet } } }' },
      {
        query:
          '{ processingActivities(first: 3) { totalCount counts(by: LEGAL_BASIS) { value count } nodes { title } } }',
      },
      { query: '{ recordings(first: 5) { nodes { actor type } } }' },
      { query: 'query A { findings(first: 1) { totalCount } } query B { ledger { position } }', operationName: 'A' },
      { query: RETITLE, variables: { id: activity, title: 'Tried', meta: { dryRun: true } } },
      { query: '{ findings(first: 1, after: "nonsense") { totalCount } }' },
      { query: '{ findings(first: 1) { totalCounts } }' },
      { query: '{ findings(first: 5000) { totalCount } }' },
      { query: '{ registerFile a: registerFile(at: { position: "1" }) b: registerFile(at: { position: "2" }) }' },
      { query: '{ findings(first: 1) {' },
      { path: '/reports/draft?kind=ICO&format=JSON' },
      { path: '/reports/draft?kind=NONE&format=JSON' },
      { path: `/graphql?query=${encodeURIComponent(FINDINGS)}` },
    ];
  };
  const answers = async (role: string) => {
    const replies: Reply[] = [];
    for (const question of questions()) replies.push(await reply(register, question, keys[role]));
    return replies;
  };

  beforeAll(async () => {
    const alone = await ServedRegister.start();
    await alone.apply(SMALL);
    activity = (await alone.get('{ processingActivities(first: 1) { nodes { id } } }')).processingActivities.nodes[0]
      .id;
    await alone.lock();
    const { token, directory } = alone;
    for (const role of REGISTER_ROLES) {
      const scope = role === 'REGULATOR' ? { jurisdictions: ['NO'], until: '2999-12-31' } : {};
      keys[role] = await alone.key({ role, ...scope });
    }
    register = alone;
    for (const role of REGISTER_ROLES) before[role] = await answers(role);
    expect(asked).not.toHaveBeenCalled();
    await alone.close();
    register = await ServedRegister.start({ directory, readers: READERS });
    register.token = token;
  });
  afterAll(() => register.destroy());

  it.each(REGISTER_ROLES)(
    'gives a %s the same answers, byte for byte, with the same headers and refusals',
    async (role) => {
      const after = await answers(role);

      expect(after).toEqual(before[role]);
      expect(new Set(after.map(({ status }) => status)).size).toBeGreaterThan(1);
      expect(asked.mock.calls.length).toBeGreaterThan(10);
      asked.mockClear();
    },
  );

  it('answers a question again from memory: the reader is not asked', async () => {
    const query = '{ findings(first: 7) { totalCount } }';
    const first = await reply(register, { query });
    asked.mockClear();
    expect(await reply(register, { query })).toEqual(first);
    expect((await reply(register, { query }, undefined, { 'if-none-match': first.headers.etag! })).status).toBe(304);
    expect(asked).not.toHaveBeenCalled();
  });

  it('shows a change to the reader as soon as the command is answered', async () => {
    for (let n = 0; n < 10; n += 1) {
      const title = `Title of round ${n}`;
      const { retitleActivity } = await register.get(RETITLE, { id: activity, title });
      expect(retitleActivity).toEqual({ readModel: 'CURRENT', rehearsal: null });
      expect((await register.get('{ registerFile }')).registerFile).toContain(title);
    }
  });

  it('hands no command to it, and only what tries one', async () => {
    asked.mockClear();
    const start = BigInt(await register.position());
    await register.get(RETITLE, { id: activity, title: 'Recorded' });
    expect(asked).not.toHaveBeenCalled();
    const twice = `mutation ($id: ID!) { a: retitleActivity(id: $id, title: "One", meta: { dryRun: true }) { rehearsal { on } }
      b: retitleActivity(id: $id, title: "Two") { readModel rehearsal { on } } }`;
    await register.get(twice, { id: activity });
    expect(asked).not.toHaveBeenCalled();
    const { retitleActivity } = await register.get(RETITLE, { id: activity, title: 'Tried', meta: { dryRun: true } });
    expect(retitleActivity.rehearsal.events).toEqual(['ActivityRetitled']);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(BigInt(await register.position()) - start).toBe(2n);
  });

  it.each([
    ['', ''],
    [' beyond a MiB, as it came', '\n'.repeat(1024 * 1024)],
  ])('hands a spreadsheet to it%s: the thread that serves parses no file', async (_how, more) => {
    const parsed = jest.spyOn(Importing.prototype, 'read');
    const content = [Buffer.from(`Title,Purpose\nNewsletter,Marketing\n${more}`).toString('base64')];
    const query = 'mutation ($input: SpreadsheetInput!) { readSpreadsheet(input: $input) { format activities } }';
    asked.mockClear();
    const answer = await register.get(query, { input: { name: 'a.csv', content } });
    const refused = await reply(register, { query, variables: { input: { name: 'a.pdf', content: ['JVBERi0='] } } });

    expect(answer.readSpreadsheet).toEqual({ format: 'TABLE', activities: 1 });
    expect(codesIn(refused)).toEqual(['UNREADABLE_FILE']);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(parsed).not.toHaveBeenCalled();
    parsed.mockRestore();
  });

  it('asks it whether a finding is there, before a command on it', async () => {
    const [{ id }] = (await register.get('{ findings(first: 1) { nodes { id } } }')).findings.nodes;
    const comment = 'mutation ($id: ID!) { commentOnFinding(id: $id, text: "Seen") { readModel } }';
    asked.mockClear();
    expect(await register.get(comment, { id })).toEqual({ commentOnFinding: { readModel: 'CURRENT' } });
    expect(codesIn(await reply(register, { query: comment, variables: { id: `${id}x` } }))).toEqual(['NOT_FOUND']);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('leaves to the server what only the server knows: the state of its log', async () => {
    asked.mockClear();
    await register.get('{ evidenceLog { isStopped } findings(first: 1) { totalCount } }');
    expect(asked).not.toHaveBeenCalled();
    await register.get(`{ history(of: "${activity}") { nodes { evidence } } }`);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['processingActivities', 'ProcessingActivityFilter'],
    ['parties', 'PartyFilter'],
    ['engagements', 'EngagementFilter'],
    ['transfers', 'TransferFilter'],
    ['reports', 'IssuedReportFilter'],
  ])('is asked for %s with a text, also in the variables, and not for the word', async (list, type) => {
    const query = `query text($filter: ${type}) { ${list}(first: 1, filter: $filter) { totalCount } }`;
    asked.mockClear();
    await register.get(query, { filter: {} });
    expect(asked).not.toHaveBeenCalled();
    await register.get(query, { filter: { text: 'newsletter' } });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('lets the server hold no register: it drops what it has read itself', async () => {
    const kinds: number[] = [];
    const { forgetAll } = IncrementalReader.prototype;
    const dropping = jest.spyOn(IncrementalReader.prototype, 'forgetAll').mockImplementation(function (
      this: IncrementalReader,
    ) {
      const { values } = (this as unknown as { last: { values: Map<string, unknown> } }).last;
      kinds.push(values.size);
      forgetAll.call(this);
      kinds.push(values.size);
    });
    await register.get('{ evidenceLog { isStopped } findings(first: 1, at: { on: "2025-03-01" }) { totalCount } }');
    for (let i = 0; i < 100 && kinds.length < 2; i += 1) await pause(10);
    dropping.mockRestore();

    expect(kinds).toEqual([expect.any(Number), 0]);
    expect(kinds[0]).toBeGreaterThan(0);
  });

  it('asks it for nobody who has not signed in, whatever headers come', async () => {
    asked.mockClear();
    const forged = { 'x-caller': 'administrator', 'x-request-id': 'x', caller: JSON.stringify(ANYONE) };
    for (const question of questions().filter(({ path }) => !path?.includes('NONE'))) {
      const refused = await reply(register, question, '', forged);
      expect([refused.status, codesIn(refused)]).toEqual([401, ['UNAUTHENTICATED']]);
    }
    expect(asked).not.toHaveBeenCalled();
  });

  it('logs what a regulator reads through it, once', async () => {
    const readings = '{ readings(first: 0) { totalCount } }';
    const { totalCount } = (await register.get(readings)).readings;
    await reply(register, { query: '{ changes(from: { position: "2" }, to: {}) { kind } }' }, keys.REGULATOR);
    expect((await register.get(readings)).readings.totalCount).toBe(totalCount + 1);
  });

  it('is started again if it ends in the middle, and asked again: the client gets its answer', async () => {
    const [thread] = threads();
    const query = '{ horizon(from: "2027-01-01", to: "2029-12-31", first: 2) { nodes { on } } }';
    const open = reply(register, { query });
    for (let i = 0; i < 1_000 && readers().open !== 1; i += 1) await pause(1);
    await thread!.worker.terminate();

    expect((await open).status).toBe(200);
    expect(threads()[0]).not.toBe(thread);
    expect((await reply(register, { query })).text).toBe((await open).text);
  });

  it('is not held up by clients that go before their answer', async () => {
    const query = (day: number) => `{ findings(first: 1, at: { on: "2025-02-${day}" }) { totalCount } }`;
    for (let day = 10; day < 28; day += 1) {
      const headers = { authorization: `Bearer ${register.token}` };
      const sent = get(`${register.url}/graphql?query=${encodeURIComponent(query(day))}`, { agent: false, headers });
      sent.on('error', () => {});
      await pause(day % 5);
      sent.destroy();
    }
    expect((await register.get(query(28))).findings.totalCount).toBeGreaterThan(0);
    for (let i = 0; i < 100 && readers().open !== 0; i += 1) await pause(20);
    expect(readers().open).toBe(0);
  });

  it('stops in time while the reader works', async () => {
    const query = '{ horizon(from: "2030-01-01", to: "2032-12-31", first: 2) { nodes { on } } }';
    const headers = { authorization: `Bearer ${register.token}` };
    // The connection ends with its answer: one that is kept alive would be waited for.
    const sent = get(`${register.url}/graphql?query=${encodeURIComponent(query)}`, { agent: false, headers });
    const status = once(sent, 'response').then(([response]) => response.resume().statusCode);
    for (let i = 0; i < 1_000 && readers().open !== 1; i += 1) await pause(1);
    const begun = performance.now();
    await register.close();

    expect(performance.now() - begun).toBeLessThan(8_000);
    expect(await status).toBe(200);
    expect(() => readers().ask({} as never, new AbortController().signal)).toThrow('stopping');
  });
});

describe('A reader thread', () => {
  const silence = () =>
    [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation(() => true));
  const directory = dataDirectory();
  let silenced: { mockRestore(): void }[];
  beforeAll(() => {
    silenced = silence();
  });
  afterAll(() => {
    for (const spy of silenced) spy.mockRestore();
  });

  it('with too little memory ends with a code; the server goes on', async () => {
    const register = await ServedRegister.start({ readers: { threads: 1, memory: 20 } });
    try {
      const { status, text } = await reply(register, { query: FINDINGS });
      expect([status, JSON.parse(text).errors[0].extensions]).toEqual([
        503,
        { code: 'READER_ENDED', operation: 'findings', retryAfter: 5 },
      ]);
      expect(text).toContain('more than 20 MB');
      expect(await register.position()).toBe('0');
    } finally {
      await register.destroy();
    }
  });

  it('gives no answer after the time of the request, and the next one later', async () => {
    const register = await ServedRegister.start({ readers: READERS, http: { requestTimeout: 500 } });
    try {
      expect(codesIn(await reply(register, { query: FINDINGS }))).toEqual(['TIMEOUT']); // it is still starting
      for (let i = 0; i < 100 && readers().open !== 0; i += 1) await pause(50);
      let codes: string[] = ['TIMEOUT'];
      for (let i = 0; i < 50 && codes.length > 0; i += 1) codes = codesIn(await reply(register, { query: FINDINGS }));
      expect(codes).toEqual([]);
    } finally {
      await register.destroy();
    }
  });

  it('opens personal data by a wrapping key that was given as a setting', async () => {
    const env = { REGESTA_KEY: randomBytes(32).toString('base64'), READER_THREADS: '1' };
    const server = await ServerProcess.start(directory, { env });
    const asking = async (query: string, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      return (await response.json()) as { data: unknown };
    };
    const input = { name: 'Zebedee Zimmermann' };
    await asking('mutation ($input: RegisterContactInput!) { registerContact(input: $input) { id } }', { input });

    const text = JSON.stringify(await asking('{ changes(from: { position: "0" }, to: {}) { thing { type name } } }'));
    expect(text).toContain('Zebedee Zimmermann');
    expect(await server.stop()).toBe(0);
  });

  it('tries what a register begins with, and makes no key for the persons in it', async () => {
    const register = await ServedRegister.start({ readers: READERS });
    const apply = `mutation ($input: RegisterInput!, $dryRun: Boolean!) { applyRegister(input: $input, dryRun: $dryRun) {
      events commands { command thing { id } } } }`;
    const input = { parties: [{ key: 'q', name: 'A' }], contacts: [{ key: 'dpo', name: 'Zebedee Zimmermann' }] };
    const contact = `mutation ($input: RegisterContactInput!, $meta: CommandMeta) {
      registerContact(input: $input, meta: $meta) { rehearsal { events } } }`;
    asked.mockClear();
    try {
      const tried = await register.get(apply, { input, dryRun: true });
      const { registerContact } = await register.get(contact, { input: { name: 'Ada' }, meta: { dryRun: true } });

      expect(asked).toHaveBeenCalledTimes(2);
      expect(registerContact.rehearsal.events).toEqual(['ContactRegistered']);
      expect(personsWithKeys(register.directory)).toEqual([]);
      expect(await register.get(apply, { input, dryRun: false })).toEqual(tried);
      expect(personsWithKeys(register.directory)).toHaveLength(1);
    } finally {
      await register.destroy();
    }
  });

  it('that does not stop when the time is up is ended', async () => {
    const program = join(mkdtempSync(join(tmpdir(), 'regesta-')), 'stuck.mjs');
    writeFileSync(
      program,
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });",
    );
    const start = { stores: { directory: tmpdir() }, http: OPEN_HTTP_SETTINGS, threads: 1 };
    const stuck = new Readers(start, { ...READERS, stuckAfter: 100 }, openLogger('silent'), program);
    const handed = { requestId: 'r', caller: ANYONE, method: 'POST', url: '/graphql', milliseconds: 10 };

    await expect(stuck.ask(handed, new AbortController().signal)).rejects.toMatchObject({
      message: expect.stringContaining('did not stop'),
      extensions: { code: 'READER_ENDED' },
    });
    expect(stuck.open).toBeUndefined();
    await stuck.close();
  });

  it('says which projections have stopped', async () => {
    const healthy = await ServedRegister.start();
    await healthy.apply(SMALL);
    const { id } = (await healthy.get('{ parties(first: 1) { nodes { id } } }')).parties.nodes[0];
    const { directory } = healthy;
    await healthy.close();
    storeEvent(directory, id, 'PartyTeleported', '{}');
    const register = await ServedRegister.start({ directory, readers: READERS });
    try {
      const query =
        '{ processingActivities(first: 1) { totalCount counts(by: LEGAL_BASIS) { value } } parties { totalCount } }';
      let answer = await reply(register, { query });
      for (let i = 0; i < 50 && !answer.headers['x-projection-stopped']; i += 1) {
        await pause(100);
        answer = await reply(register, { query });
      }
      expect(asked.mock.contexts.at(-1)).toBe(readers());
      expect([answer.headers['x-projection-stopped'], JSON.parse(answer.text).extensions.projection.stopped]).toEqual([
        'true',
        true,
      ]);
      expect(codesIn(await reply(register, { query: FINDINGS }))).toEqual(['PROJECTION_STOPPED']);
    } finally {
      await register.destroy();
    }
  });
});

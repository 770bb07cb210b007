import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { filesOf, MARKER, Publisher, type SiteRequest } from '#publish';
import { regesta } from './command-line.js';
import { ServedRegister, SetClock } from './over-the-wire.js';

// No pure spec can show who reads a register without sign-in, and what it says of former days. Nor can one show what a person
// who is forgotten leaves behind. Those on versions, files and directories are in libs/files/publish.

const REGISTER = `
effectiveOn: 2026-01-01
contacts:
  - { key: zoe, name: Zoë Quixotwinkle, email: zoe@cape.example, phone: "+27 31 000" }
parties:
  - { key: cape, name: Cape Ltd, country: ZA, group: true, address: "1 Lane, Cape Town", phone: "+27 31 001",
      officers: [{ role: INFORMATION_OFFICER, contact: zoe, jurisdictions: [ZA] }] }
  - { key: clients, name: Customers, class: true }
  - { key: cloud, name: Cloud Ltd, country: IE }
  - { key: mail, name: Mail Ltd, country: IE }
processingActivities:
  - { key: messages, reference: "1", title: Messages of customers, role: PROCESSOR, onBehalfOf: [clients] }
engagements:
  - { key: hosting, processor: cloud, work: Hosting, activities: [messages], locations: [IE] }
`;
const LATER =
  'engagements:\n  - { key: sending, processor: mail, work: Sending, activities: [messages], locations: [IE] }\n';
const LIST = 'sub-processors/en/index.html';

async function approveAll(register: ServedRegister): Promise<void> {
  const { processingActivities } = await register.get(
    '{ processingActivities(filter: { status: DRAFT }) { nodes { id } } }',
  );
  for (const { id } of processingActivities.nodes)
    await register.get('mutation ($id: ID!) { submitForReview(of: $id) { id } approve(of: $id) { id } }', { id });
  await register.caughtUp();
}

describe('What a register publishes', () => {
  let register: ServedRegister;
  const clock = new SetClock(new Date('2026-01-01T09:00:00Z'));
  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
    await register.apply(REGISTER);
  });
  afterAll(() => register.destroy());

  const site = (request: SiteRequest = {}) =>
    register.inside(() => register.app.get(Publisher, { strict: false }).site({ withGaps: true, ...request }));
  const textsOf = ({ site: made }: Awaited<ReturnType<typeof site>>) =>
    Object.fromEntries([...filesOf(made).files].map(([path, bytes]) => [path, bytes.toString()]));
  const daysOf = ({ pages }: Awaited<ReturnType<typeof site>>, of: string) =>
    pages.find(({ kind, language }) => kind === of && language === 'en')?.versions.map(({ on }) => on);

  it('given drafts, is nothing of them; once they are approved, it is there on that day', async () => {
    const before = await site();
    expect([daysOf(before, 'SUB_PROCESSORS'), before.leftOut]).toEqual([undefined, 1]);
    await approveAll(register);
    const after = await site();
    expect([daysOf(after, 'SUB_PROCESSORS'), after.leftOut]).toEqual([['2026-01-01'], 0]);
  });

  it('given a fact that is scheduled, says it from its day on, by itself', async () => {
    clock.set('2026-02-01T09:00:00Z');
    await register.apply(LATER, { effectiveOn: '2026-03-01' });
    await register.caughtUp();
    expect(textsOf(await site({ since: '2026-01-01' }))[LIST]).not.toContain('Mail Ltd');
    clock.set('2026-03-02T09:00:00Z');
    const later = await site({ since: '2026-01-01' });
    expect(daysOf(later, 'SUB_PROCESSORS')).toEqual(['2026-01-01', '2026-03-01']);
    expect(textsOf(later)[LIST]).toContain('Mail Ltd');
    expect(textsOf(later)['sub-processors/en/2026-01-01.html']).not.toContain('Mail Ltd');
  });

  it('is of the companies to which a law applies, and of no other law', async () => {
    const { pages } = await site();
    expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual(['SUB_PROCESSORS', 'ZA_PAIA']);
  });

  it('given gaps, is held back until somebody accepts them in a report that is issued', async () => {
    const held = await site({ withGaps: false });
    expect(daysOf(held, 'ZA_PAIA')).toBeUndefined();
    const { gaps } = held.withheld.find(({ kind }) => kind === 'ZA_PAIA')!;
    const input = {
      kind: 'ZA_PAIA',
      format: 'JSON',
      issuedTo: 'The public',
      purpose: 'Publication',
      acceptedGaps: gaps.map(({ id }) => id),
    };
    await register.get('mutation ($input: IssueReportInput!) { issueReport(input: $input) { id } }', { input });
    await register.caughtUp();
    const accepted = await site({ withGaps: false });
    expect(daysOf(accepted, 'ZA_PAIA')).toEqual(['2026-03-02']);
    for (const { message } of gaps) expect(textsOf(accepted)['za-paia/en/index.html']).not.toContain(message);
  });

  it('given a person who is forgotten, has nothing of the person, in no version and no note of an earlier run', async () => {
    const before = await site({ since: '2026-01-01' });
    expect(textsOf(before)['za-paia/en/2026-01-01.html']).toContain('Quixotwinkle');
    const { contacts } = await register.get('{ contacts { nodes { id } } }');
    await register.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "Asked") { id } }', contacts.nodes[0]);
    await register.caughtUp();
    const after = await site({ remembered: before.remembered });
    expect(daysOf(after, 'ZA_PAIA')).toContain('2026-01-01');
    expect(JSON.stringify([textsOf(after), after.remembered])).not.toMatch(/Quixotwinkle|zoe@cape/);
  });

  it('given an end that nobody has approved, says nothing of it from its day on, in a new version', async () => {
    clock.set('2026-04-01T09:00:00Z');
    await register.apply(`
effectiveOn: 2026-04-01
processingActivities:
  - { key: clinics, reference: "2", title: Clinics, role: CONTROLLER, controllers: [cape],
      purposes: [{ key: treating, description: Examining and treating patients }] }
`);
    await approveAll(register);
    const { remembered } = await site();
    const { processingActivities } = await register.get('{ processingActivities { nodes { id title } } }');
    const { id } = processingActivities.nodes.find(({ title }: { title: string }) => title === 'Clinics');
    const retire =
      'mutation ($id: ID!) { retireProcessingActivity(id: $id, meta: { effectiveOn: "2026-05-01" }) { id } }';
    await register.get(retire, { id });
    await register.caughtUp();
    clock.set('2026-05-02T09:00:00Z');
    const made = await site({ remembered });
    expect(daysOf(made, 'ZA_PAIA')).toEqual(['2026-04-01', '2026-05-01']);
    const [before, after] = made.pages.find(({ kind }) => kind === 'ZA_PAIA')!.versions;
    expect(JSON.stringify(before!.report)).toContain('Examining and treating patients');
    expect(JSON.stringify(after!.report)).not.toContain('Examining and treating patients');
    expect(after!.changes).toContainEqual(expect.objectContaining({ before: expect.stringContaining('treating') }));
  });
});

describe('A server', () => {
  const read = (register: ServedRegister, path: string) => fetch(`${register.url}${path}`, { redirect: 'manual' });

  it('that publishes nothing has nothing there', async () => {
    const register = await ServedRegister.start();
    try {
      for (const path of ['/published', '/published/', '/published/index.html'])
        expect((await read(register, path)).status).toBe(404);
    } finally {
      await register.destroy();
    }
  });

  it('that publishes is read by anybody, as far as it is published, and no further', async () => {
    const register = await ServedRegister.start({ http: { publish: {} } });
    try {
      await register.apply(REGISTER);
      await approveAll(register);
      await register.lock();
      while ((await read(register, `/published/${LIST}`)).status !== 200) await pause(100);
      const page = await read(register, '/published/sub-processors/en/');
      expect(page.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-.*frame-ancestors 'none'$/,
      );
      expect(await page.text()).toContain('Cloud Ltd');
      const etag = page.headers.get('etag')!;
      expect((await fetch(page.url, { headers: { 'if-none-match': etag } })).status).toBe(304);
      expect((await read(register, '/published/sub-processors/en/feed.json')).headers.get('content-type')).toMatch(
        /json/,
      );
      for (const path of [
        MARKER,
        'za-paia/en/index.html',
        '%2e%2e/ledger.db',
        '..%2fledger.db',
        'index.html/',
        'constructor',
      ])
        expect([path, (await read(register, `/published/${path}`)).status]).toEqual([path, 404]);
      expect((await read(register, '/reports/draft?kind=SUB_PROCESSORS&format=HTML')).status).toBe(401);
      // A person is forgotten: what was made before is not shown any more.
      const { contacts } = await register.get('{ contacts { nodes { id } } }');
      await register.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "Asked") { id } }', contacts.nodes[0]);
      await register.caughtUp();
      const marker = () =>
        JSON.parse(readFileSync(join(register.directory, 'published', MARKER), 'utf8')).remembered.madeBy;
      const before = marker();
      while ((await read(register, `/published/${LIST}`)).status !== 200) await pause(100);
      expect(marker() === before).toBe(false);
    } finally {
      await register.destroy();
    }
  });
});

describe('regesta publish', () => {
  let register: ServedRegister;
  const base = mkdtempSync(join(tmpdir(), 'regesta-publish-'));
  const out = join(base, 'site');
  beforeAll(async () => {
    register = await ServedRegister.start();
    await register.apply(REGISTER);
    await approveAll(register);
    await register.close();
  });
  afterAll(() => rmSync(base, { recursive: true }));

  const publish = (...args: string[]) => regesta(['--data', register.directory, 'publish', '--out', out, ...args]);

  it('rehearses, writes, and writes nothing twice; a page that is held back is named, with its gaps', async () => {
    const rehearsed = await publish('--dry-run');
    expect(rehearsed).toMatchObject({
      code: 3,
      out: expect.stringMatching(
        /^Would appear:\n {2}index.html\n[\s\S]*sub-processors\/en\/index.html\n[\s\S]*Nothing was written: \d+ new/,
      ),
      err: expect.stringMatching(
        /^Documentation of processing operations says less than the law requires. It is not published.\n {2}/,
      ),
    });
    expect((await publish()).out).toBe(
      `${out} has 6 pages: ${/(\d+ new)/.exec(rehearsed.out)![1]}, 0 changed, 0 removed files.\n`,
    );
    expect(await publish('--with-gaps')).toMatchObject({ code: 0, err: '' });
    expect(await publish('--with-gaps')).toMatchObject({
      code: 0,
      out: `${out} has 7 pages: 0 new, 0 changed, 0 removed files.\n`,
    });
    expect((await publish()).out).toMatch(/ 0 new, \d+ changed, \d+ removed files/);
  });

  it.each([
    ['a directory that is not ours', ['--out', tmpdir()], /is not empty, and regesta publish has not written it/],
    ['a first day after today', ['--since', '2999-01-01'], /is after today/],
    ['an address that is none', ['--base', 'example.com'], /takes the whole address/],
    ['a server', ['--url', 'http://127.0.0.1:1'], /PUBLISH=on/],
  ])('refuses %s', async (_, args, message) => {
    expect(await publish(...args)).toMatchObject({ code: 1, err: expect.stringMatching(message) });
  });
});

/** Returns the text of a file, or none if the path is a directory or is gone. */
function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))) return '';
    throw error;
  }
}

describe('Pages that a server published, of a person who is forgotten', () => {
  let register: ServedRegister;
  const base = mkdtempSync(join(tmpdir(), 'regesta-forgotten-pages-'));
  const own = () => join(register.directory, 'published');
  /** The texts of all files. A server that publishes renames files while they are listed: one that is gone says nothing. */
  const texts = () =>
    readdirSync(own(), { recursive: true, encoding: 'utf8' })
      .map((path) => textIn(join(own(), path)))
      .join('\n');
  const PERSON = /Quixotwinkle|zoe@cape|\+27 31 000/;
  const publish = () =>
    regesta(['--data', register.directory, 'publish', '--out', own(), '--with-gaps', '--since', '2026-01-01']);
  /** Starts a server on the same data, waits until the pages name nobody, and stops it. */
  async function held(http: { publish?: object }, until: () => boolean = () => true): Promise<void> {
    register = await ServedRegister.start({ directory: register.directory, http });
    while (PERSON.test(texts()) || !until()) await pause(100);
    await register.close();
  }
  beforeAll(async () => {
    register = await ServedRegister.start();
    await register.apply(REGISTER);
    await approveAll(register);
    await register.close();
    expect((await publish()).code).toBe(0);
    expect(texts()).toMatch(PERSON);
    cpSync(own(), join(base, 'before'), { recursive: true });
  });
  afterAll(async () => {
    await register.destroy();
    rmSync(base, { recursive: true });
  });
  const putBack = () => cpSync(join(base, 'before'), own(), { recursive: true });

  it('are removed by regesta forget, which says what it does not reach', async () => {
    register = await ServedRegister.start({ directory: register.directory });
    const [{ id }] = (await register.get('{ contacts { nodes { id } } }')).contacts.nodes;
    await register.close();
    const { code, err } = await regesta(['--data', register.directory, 'forget', id, '--reason', 'Asked']);
    expect([code, err]).toEqual([
      0,
      'The pages that the server has published were removed. It makes them again.\n' +
        'Pages that regesta publish has written elsewhere name the person until it runs again: run it for each of these directories.\n',
    ]);
    expect(texts()).not.toMatch(PERSON);
    expect((await publish()).code).toBe(0);
    expect(readdirSync(own())).toContain('za-paia');
    expect(texts()).not.toMatch(PERSON);
  });

  it('are removed by a start, also of a server that publishes nothing any more', async () => {
    putBack();
    await held({});
    expect(readdirSync(own())).toEqual([MARKER]);
  });

  it('are made again without the person by a start of a server that publishes', async () => {
    putBack();
    await held({ publish: {} }, () => readdirSync(own()).includes('sub-processors'));
  });

  it('are removed by a server that publishes nothing any more, when the person is forgotten there', async () => {
    register = await ServedRegister.start({ directory: register.directory });
    await register.apply(
      REGISTER.replace('key: zoe, name', 'key: zoe-2, name').replace('contact: zoe', 'contact: zoe-2'),
    );
    await register.close();
    expect((await publish()).code).toBe(0);
    expect(texts()).toMatch(PERSON);
    register = await ServedRegister.start({ directory: register.directory });
    const { nodes } = (await register.get('{ contacts { nodes { id name } } }')).contacts;
    const [{ id }] = nodes.filter(({ name }: { name?: string }) => name?.includes('Quixotwinkle'));
    await register.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "Asked") { id } }', { id });
    while (PERSON.test(texts())) await pause(100);
    expect(readdirSync(own())).toEqual([MARKER]);
  });
});
